import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCatalogue, readDraft, readQuestionnaire, readResult } from '../../src/contracts/index.js';
import { faults } from './faults.js';
import { fixture, fixtureNames, fixtureText, read, readers } from './fixtures.js';

for (const name of fixtureNames('valid')) {
  test(`reads ${name} and gives back the very object, unchanged`, () => {
    const json = fixture('valid', name);
    const outcome = read(json);
    assert.deepEqual(outcome.problems, []);
    assert.ok(Object.is(outcome.document, json));
    assert.deepEqual(json, JSON.parse(fixtureText('valid', name)));
  });
}

test('reads a frozen document', () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  for (const name of fixtureNames('valid')) assert.ok(read(freeze(fixture('valid', name))).ok, name);
});

test('every invalid fixture has its fault named, and every fault its fixture', () => {
  assert.deepEqual(fixtureNames('invalid').sort(), faults.map(([file]) => file).sort());
});

for (const [name, code, path] of faults) {
  test(`refuses ${name}`, () => {
    const json = fixture('invalid', name);
    const { problems } = read(json);
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.path.join('.')]),
      [[code, path]],
    );
    assert.match(problems[0]!.message, /^\S.*: .{8,}$/s);
    assert.doesNotMatch(problems[0]!.message, /undefined|Invalid input|\[object/);
    assert.ok(problems[0]!.message.length < 300);
    assert.deepEqual(json, fixture('invalid', name));
  });
}

test('messages name the place, the value and what to do', () => {
  const messages: [string, string][] = [
    ['label-of-an-end-missing', 'scales.agree.labels: the label of step 5 (the end) is missing'],
    ['answer-off-the-scale', 'answers.role-1: 6 is not a step of the scale 1 to 5'],
    ['polarity-unknown', 'dimensions.0.polarity: must be "resource" or "strain", not "neutral"'],
    ['title-is-a-number', 'title: must be a text or texts by language, not 5'],
    ['title-in-no-language', 'title: needs the text in at least one language'],
    ['newer-version', 'schemaVersion: version 2 is newer than this library, which reads version 1'],
    ['unknown-scale', 'pages.0.items.1.scale: there is no scale "agreee"'],
  ];
  for (const [name, message] of messages) {
    assert.equal(read(fixture('invalid', name)).problems[0]?.message, message);
  }
});

test('a long value is shortened in the message', () => {
  const json = fixture('valid', 'questionnaire-minimal');
  json['dimensions'] = [{ id: 'a', title: 'A', polarity: 'x'.repeat(5000) }];
  const message = read(json).problems[0]!.message;
  assert.ok(message.includes(`"${'x'.repeat(39)}…"`), message);
});

test('paths keep numbers as numbers', () => {
  const { problems } = read(fixture('invalid', 'unknown-scale'));
  assert.deepEqual(problems[0]!.path, ['pages', 0, 'items', 1, 'scale']);
});

test('gives at most 50 problems, the first in the order of the document', () => {
  const json = fixture('valid', 'questionnaire-minimal');
  json['pages'] = Array.from({ length: 40 }, (_, p) => ({
    wrong: 1,
    items: [{ kind: 'text', id: `i${p}`, text: 7 }],
    title: 3,
    id: `p${p}`,
  }));
  const paths = read(json).problems.map((problem) => problem.path.join('.'));
  assert.equal(paths.length, 50);
  assert.deepEqual(paths.slice(0, 4), [
    'pages.0.wrong',
    'pages.0.items.0.text',
    'pages.0.title',
    'pages.1.wrong',
  ]);
});

test('a reader refuses the documents of the others by name', () => {
  const plan = fixture('valid', 'goal-plan');
  const draft = fixture('valid', 'draft-session');
  for (const outcome of [
    readResult(draft),
    readResult(fixture('valid', 'questionnaire-full')),
    readQuestionnaire(plan),
    readCatalogue(plan),
    readDraft(plan),
  ]) {
    assert.ok(!outcome.ok);
    assert.deepEqual(
      outcome.problems.map(({ code, path }) => [code, path]),
      [['wrong_schema', ['schema']]],
    );
  }
  const refused = readResult(draft);
  assert.ok(!refused.ok && refused.problems[0]!.message.includes('polku/draft'));
});

test('while nothing is confirmed, struck things may still be there', () => {
  const unfinished = fixture('valid', 'self-assessment-finished');
  unfinished['struck'] = ['why-now'];
  assert.equal(read(unfinished).ok, false);
  unfinished['completedAt'] = null;
  assert.equal(read(unfinished).ok, true);
});

test('a struck baseline is null, a struck field absent', () => {
  const plan = fixture('valid', 'goal-plan');
  plan['struck'] = ['g-9zz0/baseline', 'g-9zz0/why', 'g-gone/why'];
  assert.deepEqual(read(plan).problems, []);
});

test('sessions of one moment may stand in either order', () => {
  const log = fixture('valid', 'progress-with-gaps');
  log['sessions'][2].enteredAt = log['sessions'][0].enteredAt;
  assert.deepEqual(read(log).problems, []);
  [log['sessions'][0].number, log['sessions'][2].number] = [3, 2];
  assert.deepEqual(read(log).problems, []);
});

const good = () => fixture('valid', 'self-assessment-finished');
const looped = good();
looped['extra'] = { again: [looped] };
const throwing = good();
Object.defineProperty(throwing, 'extra', {
  enumerable: true,
  get() {
    throw new Error('no');
  },
});
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const deep = (levels: number) => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
};
const hostileProxy = new Proxy(good(), {
  ownKeys() {
    throw new RangeError('no keys');
  },
});
const endless: object = new Proxy(
  {},
  {
    ownKeys: () => ['a', 'b'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
    get: () => endless2(),
  },
);
function endless2(): object {
  return new Proxy({ a: 1, b: 2 }, { get: () => endless2() });
}
class Custom {
  schema = 'polku/goal-plan';
}

const hostile: [string, unknown, string, string][] = [
  ['undefined', undefined, 'not_json', ''],
  ['NaN', NaN, 'not_json', ''],
  ['a BigInt', 10n, 'not_json', ''],
  ['a symbol', Symbol('s'), 'not_json', ''],
  ['a function', () => 1, 'not_json', ''],
  ['null', null, 'wrong_type', ''],
  ['text', '{"schema":"polku/goal-plan"}', 'wrong_type', ''],
  ['a list', [], 'wrong_type', ''],
  ['a date', new Date(0), 'not_json', ''],
  ['a map', new Map(), 'not_json', ''],
  ['an instance of a class', new Custom(), 'not_json', ''],
  ['inherited properties', Object.create(good()), 'not_json', ''],
  ['a cycle', looped, 'not_json', 'extra.again.0'],
  ['a getter that throws', throwing, 'not_json', 'extra'],
  ['a revoked proxy', revoked.proxy, 'not_json', ''],
  ['a proxy without keys', hostileProxy, 'not_json', ''],
  ['an endless proxy', endless, 'too_large', Array.from({ length: 100 }, () => 'a').join('.')],
  ['undefined inside', { ...good(), subject: undefined }, 'not_json', 'subject'],
  ['Infinity inside', { ...good(), extra: [1, Infinity] }, 'not_json', 'extra.1'],
  ['a hole in a list', { ...good(), extra: Object.assign([1], { 2: 3 }) }, 'not_json', 'extra.1'],
  ['a BigInt inside', { ...good(), extra: { n: 1n } }, 'not_json', 'extra.n'],
  ['__proto__ deep inside', JSON.parse('{"a":[{"__proto__":1}]}'), 'forbidden_key', 'a.0.__proto__'],
  ['200,001 values', { ...good(), extra: Array.from({ length: 200_000 }, () => 0) }, 'too_large', ''],
];

for (const [name, json, code, path] of hostile) {
  test(`refuses ${name} without throwing`, () => {
    for (const reader of Object.values(readers)) {
      const { ok, problems } = reader(json);
      assert.equal(ok, false);
      assert.equal(problems[0]!.code, code);
      if (name !== '200,001 values') assert.equal(problems[0]!.path.join('.'), path);
    }
  });
}

test('refuses 100,000 levels without throwing', () => {
  for (const json of [deep(100_000), { ...good(), extra: deep(100_000) }]) {
    const { ok, problems } = readers['result']!(json);
    assert.equal(ok, false);
    assert.equal(problems[0]!.code, 'too_large');
    assert.equal(problems[0]!.path.length, 100);
  }
});

test('refuses 190,000 faults in one list without throwing', () => {
  const plan = fixture('valid', 'goal-plan');
  plan['goals'] = Array.from({ length: 190_000 }, () => null);
  const { ok, problems } = read(plan);
  assert.equal(ok, false);
  assert.ok(problems.length <= 50);
});

test('the time for many options and answers grows with their number, not its square', () => {
  const json = good();
  const ids = Array.from({ length: 45_000 }, (_, i) => `o${i}`);
  json['questionnaire'].pages[0].items[5].options = ids.map((id) => ({ id, text: 'o' }));
  json['answers'].factors = ids;
  const start = performance.now();
  assert.deepEqual(read(json).problems, []);
  assert.ok(performance.now() - start < 3000);
});

test('accepts lone surrogates, a null prototype and a working getter', () => {
  const json = Object.assign(Object.create(null) as Record<string, any>, good());
  json['subject'] = '\uD800';
  Object.defineProperty(json, 'group', { enumerable: true, get: () => 'north' });
  const outcome = read(json);
  assert.deepEqual(outcome.problems, []);
  assert.ok(Object.is(outcome.document, json));
});

test('leaves the prototype of objects alone', () => {
  readResult(JSON.parse(fixtureText('invalid', 'forbidden-key-inside-answers')));
  readQuestionnaire(JSON.parse(fixtureText('invalid', 'forbidden-key')));
  assert.deepEqual(Object.getOwnPropertyNames({}), []);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
