import * as z from 'zod/mini';
import { Id, LocalizedText, schemaVersion, Time, Uuid, Version } from './primitives.js';
import { Polarity, Scale } from './questionnaire.js';

/** A published mean with its count, or the reason why nothing may be shown. */
export const Cell = z.looseObject({
  n: z.nullable(z.int()),
  mean: z.nullable(z.number()),
  hidden: z.nullable(z.enum(['no_data', 'below_min', 'complementary', 'extreme'])),
});
export type Cell = z.infer<typeof Cell>;

export const GroupSummary = z.looseObject({
  schema: z.literal('polku/group-summary'),
  schemaVersion,
  id: Uuid,
  createdAt: Time,
  generator: z.string().check(z.regex(/^polku\/\S+$/)),
  questionnaire: z.looseObject({ id: Id, version: Version, title: LocalizedText }),
  minGroupSize: z.int().check(z.gte(3)),
  dimensions: z.array(
    z.looseObject({
      dimension: Id,
      title: LocalizedText,
      polarity: Polarity,
      scale: z.looseObject({ min: z.int(), max: z.int(), labels: Scale.shape.labels }),
      total: Cell,
      groups: z.array(z.looseObject({ id: z.string(), cell: Cell })),
    }),
  ),
});
export type GroupSummary = z.infer<typeof GroupSummary>;
