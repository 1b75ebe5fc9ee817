import * as z from 'zod/mini';
import { Id, openObject, schemaVersion, Time, Uuid } from './primitives.js';

/** The supervisor's own notes, kept apart from every result. */
export const SupervisorNotes = openObject({
  schema: z.literal('polku/notes'),
  schemaVersion,
  updatedAt: Time,
  notes: z.array(
    openObject({
      subject: z.exactOptional(z.string()),
      result: z.exactOptional(Uuid),
      goal: z.exactOptional(Id),
      text: z.string(),
      updatedAt: Time,
    }),
  ),
});
export type SupervisorNotes = z.infer<typeof SupervisorNotes>;
