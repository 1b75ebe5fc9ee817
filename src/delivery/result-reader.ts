import { indexOf, isAnswered } from '../contracts/read-answered.js';
import { readResult } from '../contracts/read.js';
import type { AssessmentResult, Questionnaire, ReadResult } from '../contracts/index.js';
import { newId } from './new-id.js';
import { JsonWalk } from './json-walk.js';

/** Different questionnaires that are kept in mind; real folders hold a handful. */
const maxKnown = 64;

/** Characters of a text that cannot hold more values than a document may. */
const surelySmall = 399_000;

const key = '"questionnaire"';

interface Known {
  /** Name, colon and value, as the files have them. */
  text: string;
  /** The one object that all results with this questionnaire share. */
  questionnaire: Questionnaire;
  index: ReturnType<typeof indexOf>;
}

/** A document as it was parsed, and whether it is a result. */
export interface ReadText {
  json: unknown;
  read: ReadResult;
}

export function parse(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/**
 * Reads results of which many carry the same questionnaire. An identical one is parsed and checked once: in later
 * results its text is passed over, and they share the one object.
 */
export class ResultReader {
  /** Stands for a questionnaire; no file can know it. */
  readonly #mark = newId();
  readonly #known: Known[] = [];

  /** Reads the text of a document; null when it is not JSON. */
  readText(text: string): ReadText | null {
    const at = text.indexOf(key);
    const known = text.length > surelySmall ? undefined : this.#knownAt(text, at);
    const json = known && this.#without(text, at, known.text.length);
    if (known && json && isAnswered(json, known.index)) {
      const result: AssessmentResult = Object.assign(json, { questionnaire: known.questionnaire });
      return { json, read: { ok: true, result } };
    }
    // The words of a refusal are those of the whole document.
    const parsed = parse(text);
    if (!parsed) return null;
    const read = readResult(parsed.json);
    if (read.ok && read.result.schema === 'polku/self-assessment' && !this.#knownAt(text, at))
      this.#learn(text, at, read.result.questionnaire);
    return { ...parsed, read };
  }

  /** How many characters from here on are a questionnaire that is known, its key included. */
  knownLength(text: string, at: number): number {
    return this.#knownAt(text, at)?.text.length ?? 0;
  }

  #knownAt(text: string, at: number): Known | undefined {
    if (!text.startsWith(key, at)) return undefined;
    // Many times faster than startsWith, which compares character by character.
    return this.#known.find((known) => text.slice(at, at + known.text.length) === known.text);
  }

  /** The document with a mark in the place of its questionnaire; null when that is not what stands there. */
  #without(text: string, at: number, length: number): object | null {
    const parsed = parse(`${text.slice(0, at)}${key}:"${this.#mark}"${text.slice(at + length)}`);
    return questionnaireOf(parsed?.json) === this.#mark ? (parsed!.json as object) : null;
  }

  #learn(text: string, at: number, questionnaire: Questionnaire): void {
    if (this.#known.length >= maxKnown) return;
    const walk = new JsonWalk().enter(text);
    let end = at + key.length;
    do end = walk.next(end) + 1;
    while (walk.depth > 0);
    if (this.#without(text, at, end - at))
      this.#known.push({ text: text.slice(at, end), questionnaire, index: indexOf(questionnaire) });
  }
}

function questionnaireOf(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'questionnaire')) return undefined;
  return (json as { questionnaire: unknown }).questionnaire;
}
