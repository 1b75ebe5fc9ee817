import * as z from 'zod/mini';
import { Id, LocalizedText, schemaVersion, Version } from './primitives.js';

/** Where the report puts a person's own words. */
export const Topic = z.enum(['reason', 'strengths', 'hopes', 'load', 'wishes', 'question']);
export type Topic = z.infer<typeof Topic>;

/** Holds when the item named is itself shown and its answer, or one of its answers, is in `is`. */
export const ShowIf = z.strictObject({
  item: Id,
  is: z.array(z.union([z.number(), z.string()])).check(z.minLength(1)),
});
export type ShowIf = z.infer<typeof ShowIf>;

/** A response scale of 2 to 11 whole-number steps. The labels of both ends are required. */
export const Scale = z.strictObject({
  min: z.int(),
  max: z.int(),
  labels: z.record(z.string().check(z.regex(/^-?\d+$/)), LocalizedText),
  na: z.exactOptional(z.literal(false)),
});
export type Scale = z.infer<typeof Scale>;

const common = {
  id: Id,
  text: LocalizedText,
  hint: z.exactOptional(LocalizedText),
  required: z.exactOptional(z.literal(true)),
  showIf: z.exactOptional(ShowIf),
};

export const ScaleItem = z.strictObject({
  kind: z.literal('scale'),
  ...common,
  scale: Id,
  dimension: z.exactOptional(Id),
  measures: z.exactOptional(z.enum(['current', 'importance', 'desired'])),
  reverse: z.exactOptional(z.literal(true)),
});
export type ScaleItem = z.infer<typeof ScaleItem>;

export const ChoiceItem = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  options: z.array(z.strictObject({ id: Id, text: LocalizedText })).check(z.minLength(1)),
  multiple: z.exactOptional(z.literal(true)),
  topic: z.exactOptional(Topic),
});
export type ChoiceItem = z.infer<typeof ChoiceItem>;

export const NumberItem = z.strictObject({
  kind: z.literal('number'),
  ...common,
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
  unit: z.exactOptional(LocalizedText),
});
export type NumberItem = z.infer<typeof NumberItem>;

export const TextItem = z.strictObject({
  kind: z.literal('text'),
  ...common,
  maxLength: z.exactOptional(z.int().check(z.gte(1), z.lte(10_000))),
  lines: z.exactOptional(z.int().check(z.gte(1), z.lte(50))),
  topic: z.exactOptional(Topic),
});
export type TextItem = z.infer<typeof TextItem>;

export const Item = z.discriminatedUnion('kind', [ScaleItem, ChoiceItem, NumberItem, TextItem]);
export type Item = z.infer<typeof Item>;

/** `resource`: more is better. `strain`: less is better. */
export const Polarity = z.enum(['resource', 'strain']);
export type Polarity = z.infer<typeof Polarity>;

export const Dimension = z.strictObject({
  id: Id,
  title: LocalizedText,
  about: z.exactOptional(LocalizedText),
  polarity: Polarity,
  prompts: z.exactOptional(z.array(LocalizedText)),
  goals: z.exactOptional(z.array(Id)),
});
export type Dimension = z.infer<typeof Dimension>;

export const Page = z.strictObject({
  id: Id,
  title: LocalizedText,
  intro: z.exactOptional(LocalizedText),
  items: z.array(Item),
});
export type Page = z.infer<typeof Page>;

const questionnaireShape = {
  schema: z.literal('polku/questionnaire'),
  schemaVersion,
  id: Id,
  version: Version,
  title: LocalizedText,
  intro: z.exactOptional(LocalizedText),
  /** How long it takes, in minutes. */
  minutes: z.exactOptional(z.number().check(z.positive())),
  licence: z.exactOptional(z.string()),
  scales: z.record(Id, Scale),
  dimensions: z.array(Dimension),
  pages: z.array(Page).check(z.minLength(1)),
  scoring: z.exactOptional(
    z.strictObject({
      /** Share of the applicable items that must be answered, 0 to 1. Default 0.5. */
      minShare: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
      /** Number of items that must be answered. Default 2. */
      minAnswered: z.exactOptional(z.int().check(z.gte(1))),
    }),
  ),
};

/** A questionnaire as its author writes it: unknown keys are refused, since they are typing errors. */
export const Questionnaire = z.strictObject(questionnaireShape);
export type Questionnaire = z.infer<typeof Questionnaire>;
