import { v4 } from 'uuid';

/** A random id for a result. `crypto.randomUUID` is missing on plain-http intranets; this works there too. */
export const newId = (): string => v4();
