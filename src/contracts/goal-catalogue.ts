import * as z from 'zod/mini';
import { Id, LocalizedText, schemaVersion, Version } from './primitives.js';

export const CatalogueGoal = z.strictObject({
  id: Id,
  title: LocalizedText,
  about: z.exactOptional(LocalizedText),
  prompts: z.exactOptional(z.array(LocalizedText)),
});
export type CatalogueGoal = z.infer<typeof CatalogueGoal>;

/** Goals to choose from, in groups. */
export const GoalCatalogue = z.strictObject({
  schema: z.literal('polku/goal-catalogue'),
  schemaVersion,
  id: Id,
  version: Version,
  title: LocalizedText,
  groups: z.array(z.strictObject({ id: Id, title: LocalizedText, goals: z.array(CatalogueGoal) })),
});
export type GoalCatalogue = z.infer<typeof GoalCatalogue>;
