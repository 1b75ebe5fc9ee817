import { readResult } from '../contracts/read.js';
import type { PolkuResult, Problem } from '../contracts/index.js';

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
  problems: Problem[];
}

/** What was in one file. */
export interface OpenedFile {
  name: string;
  results: PolkuResult[];
  faults: Fault[];
  /** The file is an encrypted one of the `age` program. */
  armoured: boolean;
  /** The file was one too many and has not been opened. */
  leftOut: boolean;
}

/** A file by what this room needs of it, so that a fetched response can be one too. */
export type NamedBlob = Blob & { readonly name: string };

const shownProblems = 3;
const armour = '-----BEGIN AGE ENCRYPTED FILE-----';
const lineSeparated = /\.(ndjson|jsonl)$/i;

const fault = (code: Problem['code'], message: string, entry: number | null = null): Fault => ({
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

/** Takes one parsed document in, or says what is wrong with it. */
function take(json: unknown, entry: number | null, into: OpenedFile): void {
  const read = readResult(json);
  if (read.ok) into.results.push(read.result);
  else into.faults.push({ entry, schema: schemaOf(json), problems: read.problems.slice(0, shownProblems) });
}

function parse(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Length of a parsed document as text; what is nested too deep to be written counts as endless. */
function lengthOf(json: unknown): number {
  try {
    return JSON.stringify(json).length;
  } catch {
    return Infinity;
  }
}

function isTooLong(text: string, maxBytes: number): boolean {
  return text.length > maxBytes || (3 * text.length > maxBytes && new Blob([text]).size > maxBytes);
}

/** The lines of a file, without holding more than one; null for a line that is too long. */
async function* linesOf(blob: Blob, maxBytes: number): AsyncGenerator<string | null> {
  const reader = blob
    .stream()
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
    .getReader();
  let line = '';
  let tooLong = false;
  for (;;) {
    const { done, value = '' } = await reader.read();
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) {
        yield tooLong ? null : line;
        line = '';
        tooLong = false;
      }
      tooLong ||= line.length + part.length > maxBytes;
      line = tooLong ? '' : line + part;
    }
    if (done) break;
  }
  yield tooLong || isTooLong(line, maxBytes) ? null : line;
}

async function openLines(blob: Blob, maxBytes: number, into: OpenedFile): Promise<void> {
  let number = 0;
  for await (const line of linesOf(blob, maxBytes)) {
    number += 1;
    if (line === null || isTooLong(line, maxBytes)) {
      into.faults.push(tooLarge(maxBytes, number));
      continue;
    }
    const text = line.trim();
    if (text === '') continue;
    const parsed = parse(text);
    if (parsed) take(parsed.json, number, into);
    else into.faults.push(fault('not_json', 'not JSON', number));
  }
}

function openParsed(json: unknown, maxBytes: number, isLarge: boolean, into: OpenedFile): void {
  if (!Array.isArray(json)) {
    if (isLarge) into.faults.push(tooLarge(maxBytes));
    else take(json, null, into);
    return;
  }
  json.forEach((entry: unknown, index) => {
    if (isLarge && lengthOf(entry) > maxBytes) into.faults.push(tooLarge(maxBytes, index + 1));
    else take(entry, index + 1, into);
  });
}

/** The first line is a whole JSON object and more lines follow: NDJSON under another name. */
async function looksLineSeparated(blob: Blob, maxBytes: number): Promise<boolean> {
  const lines = linesOf(blob, maxBytes);
  const first = await lines.next();
  const second = await lines.next();
  const json = typeof first.value === 'string' ? parse(first.value)?.json : undefined;
  return !second.done && typeof json === 'object' && json !== null && !Array.isArray(json);
}

async function openOne(file: NamedBlob, { maxFiles, maxBytes }: OpenLimits): Promise<OpenedFile> {
  const into: OpenedFile = { name: file.name, results: [], faults: [], armoured: false, leftOut: false };
  try {
    const start = (await file.slice(0, 1024).text()).replace(/^\uFEFF/, '').trimStart();
    // An array may hold as many results as files may be opened at once.
    const limit = start.startsWith('[') ? maxBytes * maxFiles : maxBytes;
    if (start.startsWith(armour)) into.armoured = true;
    else if (lineSeparated.test(file.name) || (await looksLineSeparated(file, maxBytes)))
      await openLines(file, maxBytes, into);
    else if (file.size > limit) into.faults.push(tooLarge(limit));
    else {
      const parsed = parse((await file.text()).replace(/^\uFEFF/, ''));
      if (parsed) openParsed(parsed.json, maxBytes, file.size > maxBytes, into);
      else into.faults.push(fault('not_json', 'not JSON'));
    }
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
): AsyncGenerator<OpenedFile, void, void> {
  for (const [index, file] of files.entries()) {
    if (index < limits.maxFiles) yield await openOne(file, limits);
    else
      yield {
        name: file.name,
        results: [],
        faults: [fault('too_large', `more than ${limits.maxFiles} files at once`)],
        armoured: false,
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
    return await openOne(blob, limits);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'cannot be fetched';
    return { name: url, results: [], faults: [fault('not_found', message)], armoured: false, leftOut: false };
  }
}

/** Reads what a host hands over: one result or an array, of unknown origin. */
export function openValue(value: unknown, name: string): OpenedFile {
  const into: OpenedFile = { name, results: [], faults: [], armoured: false, leftOut: false };
  if (Array.isArray(value)) value.forEach((entry: unknown, index) => take(entry, index + 1, into));
  else take(value, null, into);
  return into;
}
