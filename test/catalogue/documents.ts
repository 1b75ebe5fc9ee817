import type { GoalCatalogue, Item, LocalizedText, Questionnaire } from '../../src/contracts/index.js';
import { goalCatalogues, questionnaires } from '../../src/catalogue/index.js';

export type Language = 'fi' | 'sv' | 'en';
export const languages: Language[] = ['fi', 'sv', 'en'];

export const documents: (Questionnaire | GoalCatalogue)[] = [
  ...Object.values(questionnaires),
  ...Object.values(goalCatalogues),
];

/** One text of a document: where it stands, by ids, and the text itself. */
export interface Place {
  at: string;
  text: LocalizedText;
}

const optional = (at: string, text: LocalizedText | undefined): Place[] => (text ? [{ at, text }] : []);

function itemTexts(item: Item): Place[] {
  const at = `item ${item.id}`;
  return [
    { at, text: item.text },
    ...optional(`${at} hint`, item.hint),
    ...(item.kind === 'choice'
      ? item.options.map((option) => ({ at: `${at} option ${option.id}`, text: option.text }))
      : []),
  ];
}

export const itemsOf = (questionnaire: Questionnaire): Item[] =>
  questionnaire.pages.flatMap((page) => page.items);

/** Every text of a document, in its order. */
export function textsOf(document: Questionnaire | GoalCatalogue): Place[] {
  const title = { at: 'title', text: document.title };
  if (document.schema === 'polku/goal-catalogue')
    return [
      title,
      ...document.groups.flatMap((group) => [
        { at: `group ${group.id} title`, text: group.title },
        ...group.goals.flatMap((goal) => [
          { at: `goal ${goal.id} title`, text: goal.title },
          ...optional(`goal ${goal.id} about`, goal.about),
          ...(goal.prompts ?? []).map((text, index) => ({ at: `goal ${goal.id} prompt ${index}`, text })),
        ]),
      ]),
    ];
  return [
    title,
    ...optional('intro', document.intro),
    ...Object.entries(document.scales).flatMap(([id, scale]) =>
      Object.entries(scale.labels).map(([step, text]) => ({ at: `scale ${id} step ${step}`, text })),
    ),
    ...document.dimensions.flatMap((dimension) => [
      { at: `dimension ${dimension.id} title`, text: dimension.title },
      ...optional(`dimension ${dimension.id} about`, dimension.about),
      ...(dimension.prompts ?? []).map((text, index) => ({
        at: `dimension ${dimension.id} prompt ${index}`,
        text,
      })),
    ]),
    ...document.pages.flatMap((page) => [
      { at: `page ${page.id} title`, text: page.title },
      ...optional(`page ${page.id} intro`, page.intro),
      ...page.items.flatMap(itemTexts),
    ]),
  ];
}

/** The wording in one language; a text that stands in none is the empty string. */
export const wording = (text: LocalizedText, language: Language): string =>
  typeof text === 'string' ? '' : (text[language] ?? '');

/** Words, without the punctuation around them. */
export const words = (text: string): string[] => text.match(/[\p{L}\p{N}–’-]*[\p{L}\p{N}]/gu) ?? [];

export const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
