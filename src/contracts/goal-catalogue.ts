import * as z from 'zod/mini';
import { closedObject, Id, LocalizedText, schemaVersion, Version } from './primitives.js';

export const CatalogueGoal = closedObject({
  id: Id,
  title: LocalizedText,
  about: z.exactOptional(LocalizedText),
  prompts: z.exactOptional(z.array(LocalizedText)),
});
export type CatalogueGoal = z.infer<typeof CatalogueGoal>;

/** Goals to choose from, in groups. */
export const GoalCatalogue = closedObject({
  schema: z.literal('polku/goal-catalogue'),
  schemaVersion,
  id: Id,
  version: Version,
  title: LocalizedText,
  groups: z.array(closedObject({ id: Id, title: LocalizedText, goals: z.array(CatalogueGoal) })),
});
export type GoalCatalogue = z.infer<typeof GoalCatalogue>;
