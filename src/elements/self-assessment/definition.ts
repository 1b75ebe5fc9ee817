import type { AssessmentResult, Questionnaire } from '../../contracts/index.js';
import { fetchJson } from '../../delivery/fetch-json.js';

/** What makes a definition or a value unusable. */
export interface Fault {
  code: string;
  path: (string | number)[];
  message: string;
}

type Refusal = { ok: false; problems: Fault[] };

const refused = (code: string, message: string): Refusal => ({
  ok: false,
  problems: [{ code, path: [], message }],
});

const builtIn: Readonly<Record<string, () => Promise<Questionnaire>>> = {
  manager: async () => (await import('../../catalogue/manager.js')).manager,
  employee: async () => (await import('../../catalogue/employee.js')).employee,
  review: async () => (await import('../../catalogue/review.js')).review,
};

/** The contracts are fetched only when a host's object or a file is read. */
async function contracts(): Promise<typeof import('../../contracts/read.js') | Refusal> {
  try {
    return await import('../../contracts/read.js');
  } catch {
    return refused('not_found', 'A part of polku that reads definitions and results could not be fetched.');
  }
}

/**
 * The questionnaire behind a definition: a built-in name, a URL, or the object itself. What a host gives is read
 * with suspicion; what is built in was checked when it was built.
 */
export async function loadDefinition(
  definition: unknown,
): Promise<{ ok: true; questionnaire: Questionnaire } | Refusal> {
  let json = definition;
  if (typeof definition === 'string') {
    const load = Object.hasOwn(builtIn, definition) && builtIn[definition];
    if (load) {
      try {
        return { ok: true, questionnaire: await load() };
      } catch {
        return refused('not_found', `The questionnaire "${definition}" could not be fetched.`);
      }
    }
    const fetched = await fetchJson(definition);
    if (!fetched.ok) return refused(fetched.fault.code, fetched.fault.message);
    json = fetched.json;
  }
  const read = await contracts();
  return 'ok' in read ? read : read.readQuestionnaire(json);
}

/** A value that a host sets: a self-assessment, complete or not. */
export async function readValue(value: unknown): Promise<{ ok: true; result: AssessmentResult } | Refusal> {
  const contract = await contracts();
  if ('ok' in contract) return contract;
  const read = contract.readResult(value);
  if (!read.ok) return read;
  const { result } = read;
  return result.schema === 'polku/self-assessment'
    ? { ok: true, result }
    : refused('wrong_schema', `The value is a "${result.schema}", not a "polku/self-assessment".`);
}
