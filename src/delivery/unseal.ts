import { fault, openFiles, type Fault, type OpenedFile, type OpenLimits } from './open-files.js';
import { openText, SealError } from './seal.js';
import { Slices } from './slices.js';

type Inside = Pick<OpenedFile, 'results' | 'faults'>;

const isSealed = ({ schema }: OpenedFile['results'][number]) => schema === 'polku/sealed';

/** Reads one sealed document; null: no key here fits. What was sealed is as hostile as any file. */
async function inside(
  armour: string,
  identities: readonly string[],
  limits: OpenLimits,
): Promise<Inside | null> {
  const refuse = (code: Parameters<typeof fault>[0], message: string): Inside => ({
    results: [],
    faults: [fault(code, message)],
  });
  let text: string;
  try {
    // Each takes some milliseconds, and there may be thousands.
    await new Slices(() => {}).rest();
    text = await openText(armour, identities);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return error.code === 'wrong_key' ? null : refuse('damaged', error.message);
  }
  // Without the padding, which no limit is about.
  const file = new File([text.trimEnd()], '');
  for await (const opened of openFiles([file], { maxFiles: 1, maxBytes: limits.maxBytes })) {
    if (opened.armour !== null || opened.keyFile !== null || opened.results.some(isSealed))
      return refuse('wrong_schema', 'sealed twice');
    return opened;
  }
  return refuse('wrong_schema', 'there is nothing in it');
}

const wrongKey = (path: string[]): Fault => ({
  entry: null,
  schema: 'polku/sealed',
  problems: [{ path, code: 'wrong_key', message: 'it was sealed for somebody else' }],
});

/**
 * Opens what is sealed in a file. What is opened stands in the place of what was sealed; what was sealed for somebody
 * else stays, and is named among the faults. The file that is given is not changed.
 * @param identities `AGE-SECRET-KEY-1…`, one or more
 */
export async function unseal(
  file: OpenedFile,
  identities: readonly string[],
  limits: OpenLimits,
): Promise<OpenedFile> {
  const into: OpenedFile = {
    ...file,
    results: [],
    faults: file.faults.filter(({ problems }) => problems[0]?.code !== 'wrong_key'),
  };
  for (const result of file.results) {
    const found = result.schema === 'polku/sealed' && (await inside(result.armor, identities, limits));
    if (!found) into.results.push(result);
    if (found === null && 'id' in result) into.faults.push(wrongKey([result.id]));
    if (!found) continue;
    into.results.push(...found.results);
    into.faults.push(...found.faults);
  }
  if (file.armour === null) return into;
  const found = await inside(file.armour, identities, limits);
  if (!found) return { ...into, faults: [...into.faults, wrongKey([])] };
  return {
    ...into,
    armour: null,
    results: [...into.results, ...found.results],
    faults: [...into.faults, ...found.faults],
  };
}
