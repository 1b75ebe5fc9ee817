import fc from 'fast-check';

type Node = Record<string | number, unknown>;

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** All containers of a document with their keys, so that a mutation can point at any place. */
function places(json: unknown): { parent: Node; key: string | number }[] {
  const found: { parent: Node; key: string | number }[] = [];
  const queue: unknown[] = [json];
  for (const node of queue) {
    if (typeof node !== 'object' || node === null) continue;
    for (const key of Object.keys(node)) {
      found.push({ parent: node as Node, key: Array.isArray(node) ? Number(key) : key });
      queue.push((node as Node)[key]);
    }
  }
  return found;
}

const word = fc.constantFrom(
  'role-1',
  'g-4kq1',
  's-a',
  'agree',
  'na',
  'constructor',
  '__proto__',
  'schema',
  'toString',
  '',
  '1',
  '2026-09-01',
  '2026-09-01T08:00:00Z',
  'polku/progress',
);
const scrap = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  word,
  fc.array(word, { maxLength: 3 }),
  fc.dictionary(word, fc.oneof(word, fc.integer()), { maxKeys: 3 }),
);
/** One change at any place of a document. */
export const mutation = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  how: fc.constantFrom('set', 'delete', 'add', 'copy', 'swap', 'rename'),
  value: scrap,
  name: word,
});

/** Changes a document in place. */
export function mutate(
  json: Record<string, unknown>,
  { at, from, how, value, name }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
) {
  const all = places(json);
  const { parent, key } = all[at % all.length]!;
  const other = all[from % all.length]!;
  const define = (k: string | number, v: unknown) =>
    Object.defineProperty(parent, k, { value: v, enumerable: true, configurable: true, writable: true });
  if (how === 'set') define(key, value);
  else if (how === 'copy') define(key, clone(other.parent[other.key]));
  else if (how === 'swap') {
    const mine = clone(parent[key]);
    define(key, clone(other.parent[other.key]));
    Object.defineProperty(other.parent, other.key, {
      value: mine,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (Array.isArray(parent)) {
    if (how === 'delete') parent.splice(Number(key), 1);
    else parent.push(clone(parent[Number(key)]));
  } else {
    if (how === 'rename') define(name, parent[key]);
    if (how === 'add') define(name, value);
    else delete parent[key];
  }
}
