import type { PolkuResult, Problem } from '../contracts/index.js';
import { readResult } from '../contracts/read.js';
import type { PassOver } from './json-walk.js';
import { parse, ResultReader, type ReadText } from './result-reader.js';
import { armourOf, isAge, isKeyFile } from './age-file.js';
import { Slices } from './slices.js';
import { entriesOf, isTooLong, linesOf } from './split-json.js';

export interface OpenLimits {
  /** Files opened at once. */
  maxFiles: number;
  /** Bytes of one result. */
  maxBytes: number;
}

/** What could not be read, and why. */
export interface Fault {
  /** Line of an NDJSON file or place in an array, from 1; null when it is the whole file. */
  entry: number | null;
  /** The `schema` the document claims, if it claims one. */
  schema: string | null;
  /** The first few; never empty. */
  problems: FileProblem[];
}

/** `wrong_key`: it was sealed for somebody else. `damaged`: what was sealed is not whole. */
export type FileProblem = Omit<Problem, 'code'> & { code: Problem['code'] | 'wrong_key' | 'damaged' };

/** What was in one file. */
export interface OpenedFile {
  name: string;
  results: PolkuResult[];
  faults: Fault[];
  /** The armour, where the file is one that was encrypted for the holder of a key; null once it has been opened. */
  armour: string | null;
  /** The text, where the file holds keys: wrapped in a passphrase, or plain. */
  keyFile: string | null;
  /** The file was one too many and has not been opened. */
  leftOut: boolean;
}

/** How the reading is followed and stopped. */
export interface Watch {
  /** Called while the page has its turn. @param results read so far */
  tell?: (results: number) => void;
  /** Asked between results: no more is read, and what has been read stays. */
  isCancelled?: () => boolean;
}

/** A file by what this room needs of it, so that a fetched response can be one too. */
export type NamedBlob = Blob & { readonly name: string };

const shownProblems = 3;
const lineSeparated = /\.(ndjson|jsonl)$/i;

export const fault = (code: FileProblem['code'], message: string, entry: number | null = null): Fault => ({
  entry,
  schema: null,
  problems: [{ path: [], code, message }],
});
const tooLarge = (maxBytes: number, entry: number | null = null) =>
  fault('too_large', `larger than ${maxBytes} bytes`, entry);

function schemaOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'schema')) return null;
  const { schema } = json as { schema: unknown };
  return typeof schema === 'string' ? schema.slice(0, 64) : null;
}

/** One reading of one or more files. */
class Opening {
  readonly limits: OpenLimits;
  readonly #watch: Watch;
  readonly #reader = new ResultReader();
  readonly #slices: Slices;
  #results = 0;

  constructor(limits: OpenLimits, watch: Watch) {
    this.limits = limits;
    this.#watch = watch;
    this.#slices = new Slices(() => watch.tell?.(this.#results));
  }

  get isCancelled(): boolean {
    return this.#watch.isCancelled?.() ?? false;
  }

  /** Takes in one document, or says what is wrong with it. */
  async take({ json, read }: ReadText, entry: number | null, into: OpenedFile): Promise<void> {
    if (read.ok) {
      into.results.push(read.result);
      this.#results += 1;
    } else
      into.faults.push({ entry, schema: schemaOf(json), problems: read.problems.slice(0, shownProblems) });
    await this.#rest();
  }

  /** Takes in the text of one document. */
  async takeText(text: string | null, entry: number | null, into: OpenedFile): Promise<void> {
    const { maxBytes } = this.limits;
    if (text === null || isTooLong(text, maxBytes)) {
      into.faults.push(tooLarge(maxBytes, entry));
      return;
    }
    const read = this.#reader.readText(text);
    if (read) await this.take(read, entry, into);
    else {
      into.faults.push(fault('not_json', 'not JSON', entry));
      await this.#rest();
    }
  }

  /** Takes in a copy of a host's object, or says what is wrong with the object. */
  async takeGiven(json: unknown, entry: number | null, into: OpenedFile): Promise<void> {
    const read = readResult(json);
    await this.take((read.ok && this.#reader.readText(JSON.stringify(json))) || { json, read }, entry, into);
  }

  async #rest(): Promise<void> {
    if (this.#slices.isOver) await this.#slices.rest();
  }

  readonly passOver: PassOver = (text, at) => this.#reader.knownLength(text, at);
}

async function openLines(blob: Blob, opening: Opening, into: OpenedFile): Promise<void> {
  let number = 0;
  for await (const line of linesOf(blob, opening.limits.maxBytes)) {
    if (opening.isCancelled) return;
    number += 1;
    if (line === null || line.trim() !== '') await opening.takeText(line, number, into);
  }
}

/**
 * An array, entry by entry: as one text it would hold the page for as long as it takes to parse, and could not be read
 * up to the place where it breaks off.
 */
async function openEntries(blob: Blob, opening: Opening, into: OpenedFile): Promise<void> {
  let number = 0;
  try {
    for await (const entry of entriesOf(blob, opening.limits.maxBytes, opening.passOver)) {
      if (opening.isCancelled) return;
      number += 1;
      await opening.takeText(entry, number, into);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    into.faults.push(fault('not_json', error.message, number + 1));
  }
}

/** The first line is a whole JSON object and more lines follow: NDJSON under another name. */
async function looksLineSeparated(blob: Blob, maxBytes: number): Promise<boolean> {
  const lines = linesOf(blob, maxBytes);
  const first = await lines.next();
  const second = await lines.next();
  const json = typeof first.value === 'string' ? parse(first.value)?.json : undefined;
  return !second.done && typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Armour is longer than what it holds, and what is sealed is padded. */
const largestArmour = (maxBytes: number) => 1.4 * maxBytes + 16_384;

async function openAge(file: Blob, start: string, opening: Opening, into: OpenedFile): Promise<void> {
  const { maxBytes } = opening.limits;
  if (file.size > largestArmour(maxBytes)) into.faults.push(tooLarge(maxBytes));
  else if (isKeyFile(start)) into.keyFile = await armourOf(file);
  else into.armour = await armourOf(file);
}

const emptyFile = (name: string): OpenedFile => ({
  name,
  results: [],
  faults: [],
  armour: null,
  keyFile: null,
  leftOut: false,
});

async function openOne(file: NamedBlob, opening: Opening): Promise<OpenedFile> {
  const { maxFiles, maxBytes } = opening.limits;
  const into = emptyFile(file.name);
  try {
    const start = (await file.slice(0, 1024).text()).replace(/^\uFEFF/, '').trimStart();
    const isArray = start.startsWith('[');
    // An array may hold as many results as files may be opened at once.
    const limit = isArray ? maxBytes * maxFiles : maxBytes;
    if (isAge(start)) await openAge(file, start, opening, into);
    else if (lineSeparated.test(file.name) || (!isArray && (await looksLineSeparated(file, maxBytes))))
      await openLines(file, opening, into);
    else if (file.size > limit) into.faults.push(tooLarge(limit));
    else if (isArray) await openEntries(file, opening, into);
    else await opening.takeText((await file.text()).replace(/^\uFEFF/, ''), null, into);
  } catch (error) {
    // Moved or locked since it was chosen.
    into.faults.push(fault('not_found', error instanceof Error ? error.message : 'cannot be read'));
  }
  return into;
}

/**
 * Opens files one by one: JSON (one result or an array), NDJSON, `age` armour. Never throws; a file that cannot be
 * used is given with its faults. Stopping the iteration stops the reading.
 */
export async function* openFiles(
  files: readonly NamedBlob[],
  limits: OpenLimits,
  watch: Watch = {},
): AsyncGenerator<OpenedFile, void, void> {
  const opening = new Opening(limits, watch);
  for (const [index, file] of files.entries()) {
    if (opening.isCancelled) return;
    if (index < limits.maxFiles) yield await openOne(file, opening);
    else
      yield {
        ...emptyFile(file.name),
        faults: [fault('too_large', `more than ${limits.maxFiles} files at once`)],
        leftOut: true,
      };
  }
}

/** Fetches and opens a file from a URL, relative to the page. */
export async function openUrl(url: string, limits: OpenLimits): Promise<OpenedFile> {
  try {
    const response = await fetch(url, { headers: { Accept: 'application/json, application/x-ndjson' } });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const path = new URL(response.url || url, document.baseURI).pathname;
    const blob = Object.assign(await response.blob(), { name: path.split('/').at(-1) || url });
    return await openOne(blob, new Opening(limits, {}));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'cannot be fetched';
    return { ...emptyFile(url), faults: [fault('not_found', message)] };
  }
}

/**
 * Reads what a host hands over: one result or an array, of unknown origin. What comes out are copies: what the host
 * does to its own objects later has not been checked.
 */
export async function openValue(value: unknown, name: string, limits: OpenLimits): Promise<OpenedFile> {
  const into = emptyFile(name);
  const opening = new Opening(limits, {});
  if (Array.isArray(value))
    for (const [index, json] of value.entries()) await opening.takeGiven(json, index + 1, into);
  else await opening.takeGiven(value, null, into);
  return into;
}
