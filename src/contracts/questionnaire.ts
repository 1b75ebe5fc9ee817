import * as z from 'zod/mini';
import { closedObject, Id, LocalizedText, openObject, schemaVersion, Version } from './primitives.js';
import type { ObjectSchema } from './primitives.js';

/** Where the report puts a person's own words. */
export const Topic = z.enum(['reason', 'strengths', 'hopes', 'load', 'wishes', 'question']);
export type Topic = z.infer<typeof Topic>;

/** `resource`: more is better. `strain`: less is better. */
export const Polarity = z.enum(['resource', 'strain']);
export type Polarity = z.infer<typeof Polarity>;

/** Labels by scale step; the keys are whole numbers. */
export const ScaleLabels = z.record(
  z.string().check(z.regex(/^(0|-?[1-9]\d{0,14})$/, 'a whole number')),
  LocalizedText,
);
export type ScaleLabels = z.infer<typeof ScaleLabels>;

function questionnaireSchemas(object: ObjectSchema) {
  const ShowIf = object({
    item: Id,
    is: z.array(z.union([z.number(), z.string()])).check(z.minLength(1)),
  });

  const Scale = object({
    min: z.int(),
    max: z.int(),
    labels: ScaleLabels,
    na: z.exactOptional(z.literal(false)),
  });

  const common = {
    id: Id,
    text: LocalizedText,
    hint: z.exactOptional(LocalizedText),
    required: z.exactOptional(z.literal(true)),
    showIf: z.exactOptional(ShowIf),
  };

  const ScaleItem = object({
    kind: z.literal('scale'),
    ...common,
    /** Name of a scale of the questionnaire. */
    scale: Id,
    dimension: z.exactOptional(Id),
    /** Default `current`. */
    measures: z.exactOptional(z.enum(['current', 'importance', 'desired'])),
    reverse: z.exactOptional(z.literal(true)),
  });

  const ChoiceItem = object({
    kind: z.literal('choice'),
    ...common,
    options: z.array(object({ id: Id, text: LocalizedText })).check(z.minLength(1)),
    multiple: z.exactOptional(z.literal(true)),
    topic: z.exactOptional(Topic),
  });

  const NumberItem = object({
    kind: z.literal('number'),
    ...common,
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
    unit: z.exactOptional(LocalizedText),
  });

  const TextItem = object({
    kind: z.literal('text'),
    ...common,
    /** Default 2000. */
    maxLength: z.exactOptional(z.int().check(z.gte(1), z.lte(10_000))),
    lines: z.exactOptional(z.int().check(z.gte(1), z.lte(50))),
    topic: z.exactOptional(Topic),
  });

  const Item = z.discriminatedUnion('kind', [ScaleItem, ChoiceItem, NumberItem, TextItem]);

  const Dimension = object({
    id: Id,
    title: LocalizedText,
    about: z.exactOptional(LocalizedText),
    polarity: Polarity,
    prompts: z.exactOptional(z.array(LocalizedText)),
    /** Ids of goals in a goal catalogue. */
    goals: z.exactOptional(z.array(Id)),
  });

  const Page = object({
    id: Id,
    title: LocalizedText,
    intro: z.exactOptional(LocalizedText),
    /** Empty: a page that only tells. */
    items: z.array(Item),
  });

  const Questionnaire = object({
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
      object({
        /** Share of the applicable items that must be answered, 0 to 1. Default 0.5. */
        minShare: z.exactOptional(z.number().check(z.gte(0), z.lte(1))),
        /** Number of items that must be answered. Default 2. */
        minAnswered: z.exactOptional(z.int().check(z.gte(1))),
      }),
    ),
  });

  return { ShowIf, Scale, ScaleItem, ChoiceItem, NumberItem, TextItem, Item, Dimension, Page, Questionnaire };
}

/** As an author writes it: unknown keys are refused, since they are typing errors. */
export const {
  ShowIf,
  Scale,
  ScaleItem,
  ChoiceItem,
  NumberItem,
  TextItem,
  Item,
  Dimension,
  Page,
  Questionnaire,
} = questionnaireSchemas(closedObject);

/** As a result carries it: unknown keys are kept. */
export const CarriedQuestionnaire = questionnaireSchemas(openObject).Questionnaire;

/** Holds when the item named is itself shown and its answer, or one of its answers, is in `is`. */
export type ShowIf = z.infer<typeof ShowIf>;

/** A response scale of 2 to 11 whole-number steps. The labels of both ends are required. */
export type Scale = z.infer<typeof Scale>;

export type ScaleItem = z.infer<typeof ScaleItem>;
export type ChoiceItem = z.infer<typeof ChoiceItem>;
export type NumberItem = z.infer<typeof NumberItem>;
export type TextItem = z.infer<typeof TextItem>;
export type Item = z.infer<typeof Item>;
export type Dimension = z.infer<typeof Dimension>;
export type Page = z.infer<typeof Page>;

/** A questionnaire in all its languages. */
export type Questionnaire = z.infer<typeof Questionnaire>;
