import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GoalCatalogue } from '../../src/contracts/index.js';
import { questionnaires } from '../../src/catalogue/index.js';
import { lastFourWeeks } from '../../src/catalogue/scales.js';
import { privacyNote } from '../../src/catalogue/privacy-note.js';
import type { Texts, Written } from '../../src/catalogue/written.js';
import { documents, itemsOf, languages, sentences, textsOf, wording, words } from './documents.js';
import type { Language, Place } from './documents.js';
import { absolute, firstPerson, forbidden, howOften, negation, pairs, twoIdeas } from './glossary.js';

/** Every text of every document in one language. */
const all = (language: Language) =>
  documents.flatMap((document) =>
    textsOf(document).map(({ at, text }) => ({ at: `${document.id}: ${at}`, text: wording(text, language) })),
  );

const tooLong = (places: Place[], language: Language, measure: (text: string) => number, limit: number) =>
  places
    .filter(({ text }) => measure(wording(text, language)) > limit)
    .map(({ at, text }) => `${at}: ${wording(text, language)}`);

const wordCount = (text: string) => words(text).length;

// Never run: it stands here for the compiler, which must refuse a text without a language.
export function doesNotCompile(): unknown[] {
  // @ts-expect-error: no Swedish
  const noSwedish: Texts = { fi: 'Rooli', en: 'Role' };
  const group: Written<GoalCatalogue['groups'][number]> = {
    id: 'general',
    title: { fi: 'Yleiset', sv: 'Allmänna', en: 'General' },
    // @ts-expect-error: no English
    goals: [{ id: 'cope', title: { fi: 'Jaksan', sv: 'Orka' } }],
  };
  return [noSwedish, group];
}

for (const document of documents)
  test(`${document.id}: every text stands in Finnish, Swedish and English and in nothing else`, () => {
    for (const { at, text } of textsOf(document)) {
      assert.ok(typeof text === 'object', at);
      assert.deepEqual(Object.keys(text).toSorted(), ['en', 'fi', 'sv'], at);
      for (const language of languages)
        assert.match(wording(text, language), /^\S(.*\S)?$/, `${at} ${language}`);
    }
  });

test('no text carries markup, placeholders, links, double spaces or typewriter quotes', () => {
  for (const language of languages)
    for (const { at, text } of all(language))
      assert.doesNotMatch(text, /[<>{}$*_"'`]|&\w+;|https?:| {2}/, at);
});

test('no text stands twice in one document, but the shared lines and the titles and lines of the areas', () => {
  for (const document of documents)
    for (const language of languages) {
      const seen = new Map<string, string>();
      const areas = 'dimensions' in document ? document.dimensions : [];
      const mayRepeat = new Set([privacyNote[language], lastFourWeeks[language]]);
      for (const { at, text } of textsOf(document)) {
        const now = wording(text, language);
        const ofItsArea = areas.some(
          (area) =>
            (at === `page ${area.id} title` && now === wording(area.title, language)) ||
            (at === `page ${area.id} intro` && now === wording(area.about ?? '', language)),
        );
        if (ofItsArea || mayRepeat.has(now)) continue;
        assert.equal(seen.get(now.toLowerCase()), undefined, `${document.id} ${language}: ${at}: ${now}`);
        seen.set(now.toLowerCase(), at);
      }
    }
});

test('the glossary catches what it forbids', () => {
  for (const language of languages) {
    for (const [pattern, caught] of forbidden[language]) assert.match(caught, pattern);
    for (const list of [absolute, howOften, twoIdeas]) assert.match(list[language][1], list[language][0]);
    for (const caught of negation[language][1]) assert.match(caught, negation[language][0]);
  }
  for (const [pattern, notCaught] of Object.values(firstPerson)) assert.doesNotMatch(notCaught, pattern);
});

test('no forbidden word', () => {
  for (const language of languages)
    for (const { at, text } of all(language))
      for (const [pattern] of forbidden[language]) assert.doesNotMatch(text, pattern, at);
});

test('the manager is nowhere called an employee', () => {
  const pattern = { fi: /työntekij/i, sv: /arbetstagare|anställd/i, en: /employee/i };
  for (const { at, text } of textsOf(questionnaires.manager))
    for (const language of languages) assert.doesNotMatch(wording(text, language), pattern[language], at);
  assert.match(wording(questionnaires.employee.title, 'fi'), pattern.fi);
});

test('English says supervisor only of the työnohjaaja, and the terms go together in all languages', () => {
  for (const document of documents)
    for (const { at, text } of textsOf(document))
      for (const pair of pairs) {
        const fi = pair.fi.test(wording(text, 'fi'));
        const words = `${document.id}: ${at}: ${JSON.stringify(text)}`;
        if (fi) {
          assert.match(wording(text, 'sv'), pair.sv, words);
          assert.match(wording(text, 'en'), pair.en, words);
        } else if (pair.en.source.startsWith('supervisor')) {
          assert.doesNotMatch(wording(text, 'sv'), pair.sv, words);
          assert.doesNotMatch(wording(text, 'en'), pair.en, words);
        }
      }
});

for (const questionnaire of Object.values(questionnaires)) {
  const items = itemsOf(questionnaire);
  const statements = items.filter((item) => item.kind === 'scale' && wording(item.text, 'fi').endsWith('.'));

  test(`${questionnaire.id}: an item has at most 14 Finnish words and ends as a sentence`, () => {
    for (const item of items) {
      assert.ok(wordCount(wording(item.text, 'fi')) <= 14, wording(item.text, 'fi'));
      for (const language of languages) {
        const text = wording(item.text, language);
        assert.ok(wordCount(text) <= 20, text);
        assert.equal(sentences(text).length, 1, text);
        assert.match(text, /[^.?!][.?]$/, text);
        assert.equal(text.at(-1), wording(item.text, 'fi').at(-1), text);
      }
    }
  });

  test(`${questionnaire.id}: a statement is one idea of one's own, without negation, absolute or frequency`, () => {
    assert.ok(statements.length >= 3);
    for (const item of statements)
      for (const language of languages) {
        const text = wording(item.text, language);
        for (const list of [absolute, negation, howOften, twoIdeas])
          assert.doesNotMatch(text, list[language][0], text);
        // Supervision is talked of as "we".
        if (item.id !== 'topics' && language !== 'fi') assert.match(text, firstPerson[language][0]);
      }
  });
}

test('titles, lines, prompts, labels and options keep their length', () => {
  for (const document of documents) {
    const places = textsOf(document);
    const at = (pattern: RegExp) => places.filter((place) => pattern.test(place.at));
    for (const language of languages) {
      const limit = (pattern: RegExp, measure: (text: string) => number, most: number) =>
        assert.deepEqual(tooLong(at(pattern), language, measure, most), [], `${document.id} ${language}`);
      limit(/^title$/, (text) => text.length, 48);
      limit(/^intro$/, wordCount, 45);
      limit(/^dimension .* title$/, wordCount, 3);
      limit(/^dimension .* title$/, (text) => text.length, 28);
      limit(/^page .* title$/, (text) => text.length, 28);
      limit(/^page .* title$/, wordCount, 4);
      limit(/^page .* intro$/, wordCount, language === 'fi' ? 16 : 20);
      limit(/about$/, wordCount, 16);
      limit(/prompt/, wordCount, 14);
      limit(/^scale/, (text) => text.length, 34);
      limit(/option/, (text) => text.length, 48);
      limit(/^goal .* title$/, (text) => text.length, 56);
      for (const { at: place, text } of at(/about$/)) {
        assert.equal(sentences(wording(text, language)).length, 1, place);
        assert.match(wording(text, language), /\.$/, place);
      }
      for (const { at: place, text } of at(/prompt/)) {
        assert.equal(sentences(wording(text, language)).length, 1, place);
        assert.match(wording(text, language), /\?$/, place);
      }
      for (const { at: place, text } of at(/title$|^scale|option/))
        assert.doesNotMatch(wording(text, language), /[.?!:]$/, place);
    }
  }
});

/** Means over all sentences: short sentences and short words are what makes Finnish easy to read. */
function readingEase(texts: string[]): {
  wordsPerSentence: number;
  lettersPerWord: number;
  longShare: number;
} {
  const found = texts.flatMap(sentences);
  const list = found.flatMap(words);
  const letters = list.reduce((sum, word) => sum + word.length, 0);
  return {
    wordsPerSentence: list.length / found.length,
    lettersPerWord: letters / list.length,
    longShare: list.filter((word) => word.length >= 14).length / list.length,
  };
}

test('reading ease is measured as counted by hand', () => {
  // Three sentences of 2, 1 and 2 words, with 4 + 6, 14 and 3 + 4 letters; one word has 14 or more.
  assert.deepEqual(readingEase(['Olen tässäk. Perustehtävään.', 'Voi olla?']), {
    wordsPerSentence: 5 / 3,
    lettersPerWord: 31 / 5,
    longShare: 1 / 5,
  });
});

test('the Finnish is easy to read', () => {
  for (const document of documents) {
    const texts = textsOf(document)
      .filter(({ at }) => !/title$|^scale|option/.test(at))
      .map(({ text }) => wording(text, 'fi'));
    const ease = readingEase(texts);
    const said = `${document.id}: ${JSON.stringify(ease)}`;
    assert.ok(ease.wordsPerSentence <= 7, said);
    assert.ok(ease.lettersPerWord <= 7, said);
    assert.ok(ease.longShare <= 0.07, said);
    for (const sentence of texts.flatMap(sentences)) assert.ok(words(sentence).length <= 14, sentence);
    for (const word of texts.flatMap(words)) assert.ok(word.length <= 18, word);
  }
});

test('the intro says what it is for and who decides, and where there are statements, that none is right', () => {
  const said: Record<Language, [always: RegExp[], noneIsRight: RegExp]> = {
    fi: [
      [/työnohjau/i, /Sinä päätät, mitä työnohjaajasi saa lukea\.$/],
      /Oikeita tai vääriä vastauksia ei ole\./,
    ],
    sv: [
      [/arbetshandledning/i, /Du bestämmer själv vad arbetshandledaren får läsa\.$/],
      /Inget svar är rätt eller fel\./,
    ],
    en: [
      [/work supervision/, /You decide what your work supervisor gets to read\.$/],
      /There are no right or wrong answers\./,
    ],
  };
  for (const questionnaire of Object.values(questionnaires))
    for (const language of languages) {
      const [always, noneIsRight] = said[language];
      const intro = wording(questionnaire.intro ?? '', language);
      for (const pattern of questionnaire.dimensions.length > 0 ? [...always, noneIsRight] : always)
        assert.match(intro, pattern, questionnaire.id);
    }
});

test('importance is asked in one frame: right now, and in supervision', () => {
  const frame: Record<Language, [start: RegExp, where: RegExp]> = {
    fi: [/^Kuinka tärkeää sinulle on juuri nyt (puhua|saada|etsiä) /, / työnohjaukse(ssa|sta) /],
    sv: [/^Hur viktigt är det för dig just nu att /, / i handledningen /],
    en: [/^How important is it to you right now to /, / supervision /],
  };
  const items = [...itemsOf(questionnaires.manager), ...itemsOf(questionnaires.employee)];
  const asked = items.filter((item) => item.kind === 'scale' && item.measures === 'importance');
  assert.equal(asked.length, 16);
  for (const item of asked)
    for (const language of languages)
      for (const pattern of frame[language]) assert.match(wording(item.text, language), pattern);
});

test('every page with free text asks, before the first of it, to leave out names and health', () => {
  for (const questionnaire of Object.values(questionnaires))
    for (const page of questionnaire.pages) {
      const first = page.items.findIndex((item) => item.kind === 'text');
      const before = [page.intro, ...page.items.slice(0, first + 1).map((item) => item.hint)];
      for (const language of languages)
        assert.equal(
          before.some((note) => note && wording(note, language).endsWith(privacyNote[language])),
          first !== -1,
          `${questionnaire.id} ${page.id}`,
        );
    }
});
