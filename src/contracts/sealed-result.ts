import * as z from 'zod/mini';
import { openObject, schemaVersion, Time, Uuid } from './primitives.js';

/** A result that only the holders of the recipients' keys can read (age, armoured). */
export const SealedResult = openObject({
  schema: z.literal('polku/sealed'),
  schemaVersion,
  /** The result's id. */
  id: Uuid,
  /** The result's `completedAt`. */
  createdAt: Time,
  recipients: z
    .array(z.string().check(z.regex(/^age1[0-9a-z]+$/, 'an age public key (age1…)')))
    .check(z.minLength(1)),
  armor: z.string().check(z.regex(/^-----BEGIN AGE ENCRYPTED FILE-----/, 'an armoured age file')),
});
export type SealedResult = z.infer<typeof SealedResult>;
