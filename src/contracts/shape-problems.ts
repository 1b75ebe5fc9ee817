import type * as z from 'zod/mini';
import { problem, show } from './problem.js';
import type { Path, Problem, ProblemCode } from './problem.js';

type Issue = z.core.$ZodIssue;

const nouns: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  uuid: 'a UUID',
  datetime: 'a time in UTC such as 2026-01-31T09:30:00Z',
  date: 'a day such as 2026-01-31',
};

function at(document: unknown, path: Path): unknown {
  let node = document;
  for (const key of path) node = (node as Record<string | number, unknown> | null | undefined)?.[key];
  return node;
}

function either(options: readonly unknown[]): string {
  return [...new Set(options)].join(' or ');
}

/** Turns the issues of a schema into problems: one per fault, also inside a union. */
export function shapeProblems(issues: readonly Issue[], document: unknown, base: Path = []): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, document, [...base, ...(issue.path as Path)]));
}

function problemsOf(issue: Issue, document: unknown, path: Path): Problem[] {
  const value = at(document, path);
  const one = (code: ProblemCode, text: string): Problem[] => [problem(path, code, text)];
  const not = (code: ProblemCode, wanted: string): Problem[] => {
    if (value === undefined) return one('missing', 'is missing');
    const isAnswer = path.at(-2) === 'answers' || path.at(-3) === 'answers';
    return one(isAnswer ? 'wrong_answer' : code, `must be ${wanted}, not ${show(value)}`);
  };
  const oneOf = (options: readonly unknown[]): Problem[] => {
    const wanted = either(options.map((option) => JSON.stringify(option)));
    if (path.at(-1) === 'schemaVersion' && typeof value === 'number' && value > 1) {
      return one('newer_version', `version ${value} is newer than this library; it reads version 1`);
    }
    if (path.at(-1) === 'schema' && value !== undefined) return not('wrong_schema', wanted);
    return not(
      options.some((option) => typeof option === typeof value) ? 'out_of_range' : 'wrong_type',
      wanted,
    );
  };

  switch (issue.code) {
    case 'invalid_type':
      return not('wrong_type', nouns[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small': {
      const limit = issue.inclusive === false ? 'more than' : 'at least';
      if (issue.origin === 'array') return one('out_of_range', `must have ${limit} ${issue.minimum} entry`);
      return not('out_of_range', `${limit} ${issue.minimum}`);
    }
    case 'too_big':
      return not('out_of_range', `at most ${issue.maximum}`);
    case 'invalid_format':
      return not('wrong_type', nouns[issue.format] ?? issue.message);
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem([...path, key], 'unknown_key', 'this key is not known here; is it a typing error?'),
      );
    case 'invalid_key': {
      const isAnswer = path.at(-2) === 'answers';
      return one(
        isAnswer ? 'unknown_reference' : 'wrong_type',
        `the key must be ${issue.issues[0]?.message}`,
      );
    }
    case 'invalid_union': {
      if ('options' in issue && issue.options) return oneOf(issue.options);
      const inside = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
      if (inside) return shapeProblems(inside, document, path);
      const expected = issue.errors.flat().map((inner) => ('expected' in inner ? inner.expected : ''));
      return not(
        'wrong_type',
        either(expected.map((name) => (name === 'record' ? 'texts by language' : (nouns[name] ?? name)))),
      );
    }
    case 'custom':
      return one('missing', issue.message);
    default:
      return not('wrong_type', issue.message);
  }
}
