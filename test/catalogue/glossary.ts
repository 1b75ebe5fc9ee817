import type { Language } from './documents.js';

/** Whole words in any case; `\b` knows no ä, ö or å. */
const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** Beginnings of words in any case. */
const stem = (...stems: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu');

/** Words that may stand nowhere in a built-in text, with a phrase each must catch. */
export const forbidden: Record<Language, [pattern: RegExp, caught: string][]> = {
  fi: [
    [/esimie/i, 'Lähiesimiehen rooli'],
    [stem('alais(et|en|ia|ten|eni|teni)'), 'Kuuntelen alaisteni toiveita'],
    [stem('uupu', 'masen', 'unettom', 'ahdist', 'sairau', 'stress', 'oire'), 'Tunnen uupumusta'],
    [word('puitteissa', 'toimesta', 'osalta', 'liittyen', 'suorittaa', 'koskien'), 'työn osalta'],
    [word('siis', 'tietenkin', 'varmasti', 'eikö', 'etkö'), 'Etkö jaksa'],
    [/(?<!\p{L})(Te|[Tt]eidän|[Tt]eille)(?!\p{L})/u, 'Miten teidän työnne sujuu'],
  ],
  sv: [
    [/förm(a|ä)n/i, 'Din förman'],
    [stem('underställd', 'underlydande'), 'dina underställda'],
    [stem('medelvärde', 'återkoppling'), 'Jag ger återkoppling'],
    [
      stem('utbränd', 'utmatta', 'deprim', 'sömnlös', 'ångest', 'sjukdom', 'stress', 'sympto?m'),
      'Jag har ångest',
    ],
    [word('ni', 'er', 'era', 'han', 'hon', 'hans', 'hennes'), 'Hur mår ni'],
    [word('naturligtvis', 'självklart', 'visst'), 'Orkar du självklart'],
  ],
  en: [
    [word('boss(es)?', 'foreman', 'subordinates?', 'superiors?'), 'my boss'],
    [word('he', 'she', 'his', 'hers?', 'him'), 'what he says'],
    [
      stem('burn(t|ed)?[ -]?out', 'depress', 'insomnia', 'anxi', 'illness', 'stress', 'symptom'),
      'I feel stressed',
    ],
    [word('obviously', 'of course', 'surely'), 'Surely you cope'],
    [word('appraisal', 'performance review'), 'Your performance review'],
  ],
};

/** Words that would make a statement absolute. */
export const absolute: Record<Language, [pattern: RegExp, caught: string]> = {
  fi: [
    word('aina', 'koskaan', 'ikinä', 'milloinkaan', 'joka kerta', 'kaikki', 'kukaan', 'mitään'),
    'En ikinä ehdi.',
  ],
  sv: [word('alltid', 'aldrig', 'jämt', 'varje gång', 'ingenting', 'alla'), 'Jag lyssnar alltid.'],
  en: [word('always', 'never', 'ever', 'every time', 'nothing', 'everyone', 'everybody'), 'I always listen.'],
};

/** Negations: a reversed statement is never made by adding one, and two of them confuse. */
export const negation: Record<Language, [pattern: RegExp, caught: string[]]> = {
  fi: [
    /(?<!\p{L})(en|et|ei|emme|ette|eivät|älä|ilman|enkä|eikä|epä(?!il)\p{L}+)(?!\p{L})|\p{L}(matta|mättä)(?!\p{L})/iu,
    ['Asiat jäävät tekemättä.', 'Vastuuni ovat epäselvät.', 'En tiedä.'],
  ],
  sv: [word('inte', 'ingen', 'inget', 'inga', 'utan', 'ej', 'icke'), ['Jag vet inte.']],
  en: [/\b(not|no|none|nobody|cannot|without)\b|n[’']t\b/i, ['I don’t know.', 'I do not know.']],
};

/** How often: said by the scale, so it may not stand in the statement too. */
export const howOften: Record<Language, [pattern: RegExp, caught: string]> = {
  fi: [
    word('usein', 'harvoin', 'joskus', 'jatkuvasti', 'toisinaan', 'päivittäin', 'viikoittain'),
    'Väsyn päivittäin.',
  ],
  sv: [word('ofta', 'sällan', 'ibland', 'ständigt', 'dagligen'), 'Jag tvivlar ofta.'],
  en: [
    word('often', 'rarely', 'seldom', 'sometimes', 'constantly', 'usually', 'daily'),
    'I often doubt myself.',
  ],
};

/** Two ideas in one statement. */
export const twoIdeas: Record<Language, [pattern: RegExp, caught: string]> = {
  fi: [word('ja', 'tai', 'sekä', 'mutta', 'vaan'), 'Jaksan sekä viihdyn.'],
  sv: [word('eller', 'samt', 'men'), 'Jag orkar eller trivs.'],
  en: [word('and', 'or', 'but'), 'I cope and enjoy it.'],
};

/** The person speaks of their own experience. Finnish says it with endings, which other words share. */
export const firstPerson: Record<'sv' | 'en', [pattern: RegExp, notCaught: string]> = {
  sv: [word('jag', 'mig', 'min', 'mitt', 'mina'), 'Chefen lyssnar.'],
  en: [word('I', 'me', 'my'), 'Managers listen.'],
};

/** Pairs of the glossary: where the Finnish says the one, the others say the other, and only there. */
export const pairs: { fi: RegExp; sv: RegExp; en: RegExp }[] = [
  { fi: /työnohjaaja/i, sv: /arbetshandledare/i, en: /supervisors?\b/i },
  { fi: /työnohjau/i, sv: /handledning/i, en: /supervision/i },
  { fi: /esihenkilö/i, sv: /chef/i, en: /manage(r|rial|ment)/i },
  { fi: /perustehtäv/i, sv: /grunduppgift/i, en: /core task/i },
  { fi: word('palaute', 'palautetta'), sv: /respons/i, en: /feedback/i },
  { fi: /työyhteisö/i, sv: /arbetsgemenskap/i, en: /work community/i },
  { fi: /näkökulm/i, sv: /perspektiv/i, en: /perspective/i },
];
