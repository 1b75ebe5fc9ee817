import { fetchPart } from './fetch-part.js';

/** What makes a definition, a value or a file unusable. */
export interface Fault {
  code: string;
  path: (string | number)[];
  message: string;
}

export type Refusal = { ok: false; problems: Fault[] };
type Contracts = typeof import('../contracts/read.js');

export const refused = (code: string, message: string): Refusal => ({
  ok: false,
  problems: [{ code, path: [], message }],
});

/** A copy that the host cannot reach. The proxies of frameworks cannot be cloned, but they can be written as JSON. */
export const ownCopy = <T>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

/** Whether two values are written alike as JSON; what cannot be written is like nothing. */
export function isSameJson(one: unknown, other: unknown): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}

/** Reads with the contracts, which are fetched only when something of a host's or a file has to be read. */
export async function withContracts<T>(read: (contracts: Contracts) => T): Promise<T | Refusal> {
  let contracts: Contracts;
  try {
    contracts = await fetchPart(() => import('../contracts/read.js'));
  } catch {
    return refused('not_found', 'The part of polku that reads definitions and results could not be fetched.');
  }
  return read(contracts);
}

/** The JSON at an address of the host's; what fetches it is itself fetched only then. */
export async function jsonOf(url: string): Promise<{ ok: true; json: unknown } | Refusal> {
  let fetching: typeof import('../delivery/fetch-json.js');
  try {
    fetching = await fetchPart(() => import('../delivery/fetch-json.js'));
  } catch {
    return refused('not_found', 'The part of polku that fetches definitions could not be fetched.');
  }
  const fetched = await fetching.fetchJson(url);
  return fetched.ok ? fetched : refused(fetched.fault.code, fetched.fault.message);
}

/**
 * What stands behind a definition: built-in content by its name, JSON by its URL, or the object itself. What a host
 * gives is read with suspicion; what is built in was checked when it was built.
 */
export async function readDefinition<T extends { ok: true }>(
  definition: unknown,
  builtIn: Readonly<Record<string, () => Promise<T>>>,
  read: (contracts: Contracts, json: unknown) => T | Refusal,
): Promise<T | Refusal> {
  if (typeof definition !== 'string') return withContracts((contracts) => read(contracts, definition));
  const load = Object.hasOwn(builtIn, definition) && builtIn[definition];
  if (load) {
    try {
      return await load();
    } catch {
      return refused('not_found', `The built-in definition "${definition}" could not be fetched.`);
    }
  }
  const fetched = await jsonOf(definition);
  if (!fetched.ok) return fetched;
  return withContracts((contracts) => read(contracts, fetched.json));
}

/** JSON that the element itself has written; null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
