export type ProblemCode =
  | 'not_json'
  | 'too_large'
  | 'wrong_schema'
  | 'newer_version'
  | 'missing'
  | 'wrong_type'
  | 'unknown_key'
  | 'forbidden_key'
  | 'duplicate_id'
  | 'unknown_reference'
  | 'forward_reference'
  | 'missing_label'
  | 'out_of_range'
  | 'wrong_answer'
  | 'mixed_scale'
  | 'not_found';

export type Path = (string | number)[];

/** What is wrong with a document, where, and in words that its author can act on. */
export interface Problem {
  path: Path;
  code: ProblemCode;
  message: string;
}

export type Report = (path: Path, code: ProblemCode, text: string) => void;

/** How many problems a reader gives at most. */
export const maxProblems = 50;

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A value as a message names it: texts and numbers shortened, the rest by what it is. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(shorten(value)) : String(value);
}

/** Says that a number is too small or too large; nothing if it is neither. */
export function rangeFault(value: number, min: number, max: number): string | undefined {
  if (value < min) return `${value} is less than ${min}`;
  return value > max ? `${value} is more than ${max}` : undefined;
}

function pathText(path: Path): string {
  return path.map((key) => shorten(String(key))).join('.') || 'document';
}

export function problem(path: Path, code: ProblemCode, text: string): Problem {
  return { path, code, message: `${pathText(path)}: ${text}` };
}

/** Sorts by the place in the document, a missing key behind its siblings, and keeps the first few. */
export function inDocumentOrder(problems: Problem[], document: unknown): Problem[] {
  const orders = new Map<object, Map<string, number>>();
  const places = problems.map((one) => {
    let node: unknown = document;
    const place = one.path.map((key) => {
      if (typeof node !== 'object' || node === null) return Infinity;
      let order = orders.get(node);
      if (!order) orders.set(node, (order = new Map(Object.keys(node).map((name, index) => [name, index]))));
      node = (node as Record<string, unknown>)[key];
      return order.get(String(key)) ?? Infinity;
    });
    return { one, place };
  });
  places.sort((a, b) => {
    const length = Math.min(a.place.length, b.place.length);
    for (let i = 0; i < length; i++) {
      if (a.place[i] !== b.place[i]) return a.place[i]! - b.place[i]!;
    }
    return a.place.length - b.place.length;
  });
  return places.slice(0, maxProblems).map(({ one }) => one);
}
