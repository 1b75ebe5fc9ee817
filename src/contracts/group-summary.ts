import * as z from 'zod/mini';
import {
  Count,
  Generator,
  Id,
  LocalizedText,
  openObject,
  schemaVersion,
  Time,
  Uuid,
  Version,
} from './primitives.js';
import { Polarity, ScaleLabels } from './questionnaire.js';

/** A published mean with its count, or the reason why nothing may be shown. */
export const Cell = openObject({
  n: z.nullable(Count),
  mean: z.nullable(z.number()),
  hidden: z.nullable(z.enum(['no_data', 'below_min', 'complementary', 'extreme'])),
});
export type Cell = z.infer<typeof Cell>;

export const GroupSummary = openObject({
  schema: z.literal('polku/group-summary'),
  schemaVersion,
  id: Uuid,
  createdAt: Time,
  generator: Generator,
  questionnaire: openObject({ id: Id, version: Version, title: LocalizedText }),
  minGroupSize: z.int().check(z.gte(3)),
  dimensions: z.array(
    openObject({
      dimension: Id,
      title: LocalizedText,
      polarity: Polarity,
      scale: openObject({ min: z.int(), max: z.int(), labels: ScaleLabels }),
      total: Cell,
      groups: z.array(openObject({ id: z.string(), cell: Cell })),
    }),
  ),
});
export type GroupSummary = z.infer<typeof GroupSummary>;
