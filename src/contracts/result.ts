import * as z from 'zod/mini';
import { Generator, LanguageTag, openObject, schemaVersion, Time, Uuid } from './primitives.js';

/** What every result begins with, whatever its kind. */
export const resultShape = {
  schemaVersion,
  id: Uuid,
  createdAt: Time,
  /** Moves with every change. */
  updatedAt: Time,
  /** Set by the person's confirmation alone; `null` until then. */
  completedAt: z.nullable(Time),
  language: LanguageTag,
  /** Opaque key of the host's. Never a name, an address or an identity code. */
  subject: z.exactOptional(z.string()),
  /** Opaque key of the host's. */
  group: z.exactOptional(z.string()),
  /** What the person was told about who reads the result and how long it is kept. */
  notice: z.exactOptional(
    openObject({ reader: z.exactOptional(z.string()), retention: z.exactOptional(z.string()) }),
  ),
  /** Paths of what the person struck out. */
  struck: z.exactOptional(z.array(z.string())),
  generator: Generator,
};
