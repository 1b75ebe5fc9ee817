import type { Fault, FileProblem } from '../../delivery/open-files.js';
import { msg, str } from '../../localization/localized.js';

const faults: Record<FileProblem['code'], (size: string) => string> = {
  not_json: () => msg('This is not JSON, or the file was cut off.', { id: 'report-fault-not-json' }),
  too_large: (size) =>
    msg(str`Too large. Largest size of one result: ${size}`, { id: 'report-fault-too-large' }),
  wrong_schema: () => msg('This is not a polku result.', { id: 'report-fault-wrong-schema' }),
  newer_version: () =>
    msg('Made with a newer version of polku than this reader knows.', { id: 'report-fault-newer-version' }),
  missing: () => msg('Something is missing.', { id: 'report-fault-missing' }),
  wrong_type: () => msg('A value is of the wrong type.', { id: 'report-fault-wrong-type' }),
  unknown_key: () => msg('There is an unknown field.', { id: 'report-fault-unknown-key' }),
  forbidden_key: () => msg('There is a field that is not allowed.', { id: 'report-fault-forbidden-key' }),
  duplicate_id: () => msg('The same id appears twice.', { id: 'report-fault-duplicate-id' }),
  unknown_reference: () =>
    msg('Refers to something that is not in the file.', { id: 'report-fault-unknown-reference' }),
  forward_reference: () => msg('Refers to a later question.', { id: 'report-fault-forward-reference' }),
  missing_label: () => msg('An end of a scale has no label.', { id: 'report-fault-missing-label' }),
  out_of_range: () => msg('A number is out of its range.', { id: 'report-fault-out-of-range' }),
  wrong_answer: () => msg('An answer does not fit its question.', { id: 'report-fault-wrong-answer' }),
  mixed_scale: () => msg('Scales do not go together.', { id: 'report-fault-mixed-scale' }),
  wrong_key: () =>
    msg('Encrypted with another key: yours does not open it.', { id: 'report-fault-wrong-key' }),
  damaged: () =>
    msg('The file is damaged or incomplete. Ask for it again.', {
      id: 'report-fault-damaged',
    }),
  not_found: () => msg('The file could not be fetched or read.', { id: 'report-fault-not-found' }),
};

/** What is wrong, in the reader's words; never the file's own text. */
export function faultWords(fault: Fault, problem: FileProblem, maxSize: string): string {
  if (fault.schema === 'polku/draft' && problem.code === 'wrong_schema')
    return msg('This is an unfinished draft. Open it in the form where it was saved.', {
      id: 'report-fault-draft',
    });
  // Without a schema it is some other program's file.
  const foreign = problem.code === 'missing' && problem.path.join() === 'schema';
  return faults[foreign ? 'wrong_schema' : problem.code](maxSize);
}

/** `answers.role-1`; empty for the document as a whole. */
export function pathWords(path: FileProblem['path']): string {
  const text = path.join('.');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
