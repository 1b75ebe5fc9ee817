import { maxProblems, show } from './problem.js';
import type { Path, Report } from './problem.js';

const maxDepth = 100;
const maxValues = 200_000;

interface Frame {
  source: Record<string | number, unknown>;
  copy: Record<string | number, unknown>;
  keys: string[] | null;
  length: number;
  next: number;
}

/**
 * Copies what is JSON of a value, each property read once, and reports what is not.
 * The copy has own keys alone, so that checking it can neither throw nor see a prototype.
 */
export function snapshot(json: unknown, report: Report): unknown {
  const frames: Frame[] = [];
  const open = new Set<object>();
  let values = 0;
  let faults = 0;

  const here = (): Path => frames.map(({ keys, next }) => (keys ? keys[next - 1]! : next - 1));
  const fault: Report = (path, code, text) => {
    faults += 1;
    report(path, code, text);
  };

  const take = (value: unknown): unknown => {
    values += 1;
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') {
      const what = typeof value === 'number' || value === undefined ? String(value) : `a ${typeof value}`;
      fault(here(), 'not_json', `${what} cannot be written as JSON`);
    } else if (open.has(value)) {
      fault(here(), 'not_json', 'the object contains itself');
    } else if (frames.length >= maxDepth) {
      fault(here(), 'too_large', `objects and lists are nested more than ${maxDepth} deep`);
    } else {
      return enter(value);
    }
    return null;
  };

  const enter = (value: object): unknown => {
    const isArray = Array.isArray(value);
    if (!isArray) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        fault(
          here(),
          'not_json',
          'must be a plain object as JSON.parse makes it, not an instance of a class',
        );
        return null;
      }
    }
    const keys = isArray ? null : Object.keys(value);
    const copy = isArray ? [] : Object.create(null);
    const source = value as Frame['source'];
    frames.push({ source, copy, keys, length: keys ? keys.length : (value as unknown[]).length, next: 0 });
    open.add(value);
    return copy;
  };

  const guarded = (read: () => unknown): unknown => {
    try {
      return take(read());
    } catch {
      fault(here(), 'not_json', 'cannot be read');
      return null;
    }
  };

  const root = guarded(() => json);
  let frame: Frame | undefined;
  while ((frame = frames.at(-1)) && faults < maxProblems) {
    const { source, copy, keys, next } = frame;
    if (next >= frame.length) {
      frames.pop();
      open.delete(source);
      continue;
    }
    frame.next += 1;
    if (values >= maxValues) {
      fault(here(), 'too_large', `the document has more than ${maxValues} values`);
      break;
    }
    const key = keys ? keys[next]! : next;
    if (key === '__proto__') fault(here(), 'forbidden_key', `the key ${show(key)} is not allowed`);
    else copy[key] = guarded(() => source[key]);
  }
  return root;
}
