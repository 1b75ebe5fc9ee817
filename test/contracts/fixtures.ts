import { readdirSync, readFileSync } from 'node:fs';
import { readCatalogue, readDraft, readQuestionnaire, readResult } from '../../src/contracts/index.js';
import type { Problem } from '../../src/contracts/index.js';

export interface Outcome {
  ok: boolean;
  document: unknown;
  problems: Problem[];
}

/** The four readers under one roof: what they gave back, whatever its name. */
export const readers: Record<string, (json: unknown) => Outcome> = {
  questionnaire: (json) => {
    const read = readQuestionnaire(json);
    return read.ok
      ? { ok: true, document: read.questionnaire, problems: [] }
      : { ...read, document: undefined };
  },
  'goal-catalogue': (json) => {
    const read = readCatalogue(json);
    return read.ok ? { ok: true, document: read.catalogue, problems: [] } : { ...read, document: undefined };
  },
  draft: (json) => {
    const read = readDraft(json);
    return read.ok ? { ok: true, document: read.draft, problems: [] } : { ...read, document: undefined };
  },
  result: (json) => {
    const read = readResult(json);
    return read.ok ? { ok: true, document: read.result, problems: [] } : { ...read, document: undefined };
  },
};

const folder = (name: string) => `${process.cwd()}/test/contracts/fixtures/${name}`;

export function fixtureNames(kind: 'valid' | 'invalid'): string[] {
  return readdirSync(folder(kind)).map((file) => file.replace(/\.json$/, ''));
}

export function fixtureText(kind: 'valid' | 'invalid', name: string): string {
  return readFileSync(`${folder(kind)}/${name}.json`, 'utf8');
}

/** A fixture as an object of its own. */
export function fixture(kind: 'valid' | 'invalid', name: string): Record<string, any> {
  return JSON.parse(fixtureText(kind, name)) as Record<string, any>;
}

/** Name of the kind of a document; what names no kind of ours counts as a questionnaire. */
export function kindOf(json: unknown): string {
  const named = (json as { schema?: unknown } | null)?.schema;
  const schema = typeof named === 'string' ? named.replace('polku/', '') : '';
  const kinds = ['goal-catalogue', 'self-assessment', 'goal-plan', 'progress', 'group-summary', 'sealed'];
  return [...kinds, 'notes', 'draft'].includes(schema) ? schema : 'questionnaire';
}

export function read(json: unknown): Outcome {
  return (readers[kindOf(json)] ?? readers['result']!)(json);
}
