import * as z from 'zod/mini';
import { Id, schemaVersion, Time, Uuid } from './primitives.js';

/** The supervisor's own notes, kept apart from every result. */
export const SupervisorNotes = z.looseObject({
  schema: z.literal('polku/notes'),
  schemaVersion,
  updatedAt: Time,
  notes: z.array(
    z.looseObject({
      subject: z.exactOptional(z.string()),
      result: z.exactOptional(Uuid),
      goal: z.exactOptional(Id),
      text: z.string(),
      updatedAt: Time,
    }),
  ),
});
export type SupervisorNotes = z.infer<typeof SupervisorNotes>;
