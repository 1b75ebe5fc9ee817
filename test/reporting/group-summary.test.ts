import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  readResult,
  type AssessmentResult,
  type Cell,
  type GroupSummary,
} from '../../src/contracts/index.js';
import { groupSummaryOf, respondentsOf, showsAnything } from '../../src/reporting/index.js';
import { log, plan, questionnaire, result, score, uuid } from './results.js';

let number = 0;
/** One person's confirmed result with this mean in `role`, on the scale 1–5. */
function person(group: string | undefined, role: number | null, given: Partial<AssessmentResult> = {}) {
  number += 1;
  return result({
    id: uuid(number),
    subject: `p-${number}`,
    ...(group !== undefined && { group }),
    scores: [score('role', { mean: role }), score('craft', { mean: null })],
    ...given,
  });
}
const people = (group: string | undefined, ...means: (number | null)[]) =>
  means.map((mean) => person(group, mean));
const options = { id: uuid(900), createdAt: '2026-06-01T08:00:00Z', generator: 'polku/0.1.0' as const };

function summarise(results: readonly AssessmentResult[], minGroupSize?: number): GroupSummary {
  const [first] = respondentsOf(results);
  return groupSummaryOf(first!, { ...options, ...(minGroupSize !== undefined && { minGroupSize }) });
}
/** The cells of `role`: `[n, mean]` or why it is hidden. */
function cells(summary: GroupSummary) {
  const { total, groups } = summary.dimensions.find(({ dimension }) => dimension === 'role')!;
  const short = ({ n, mean, hidden }: Cell) => {
    if (hidden !== null) expect([n, mean]).to.deep.equal([null, null]);
    return hidden ?? [n, mean];
  };
  return { ...Object.fromEntries(groups.map(({ id, cell }) => [id, short(cell)])), total: short(total) };
}

describe('groupSummaryOf', () => {
  it('makes a document that its own contract takes, with areas as the questionnaire has them', () => {
    const summary = summarise([...people('a', 1, 2, 3, 4, 5), ...people('b', 2, 2, 3, 4, 4, 2)]);
    expect(readResult(summary)).to.deep.equal({ ok: true, result: summary });
    expect(summary.questionnaire).to.deep.equal({
      id: 'small',
      version: '1.0.0',
      title: questionnaire.title,
    });
    // Without a question about now an area has no scale to stand on.
    expect(
      summary.dimensions.map(({ dimension, polarity, scale }) => [dimension, polarity, scale.max]),
    ).to.deep.equal([
      ['role', 'resource', 5],
      ['growth', 'resource', 5],
      ['strain', 'strain', 5],
      ['craft', 'resource', 5],
    ]);
    expect(cells(summary)).to.deep.equal({ a: [5, 3], b: [6, 2.8], total: [11, 2.9] });
    expect(JSON.stringify(summary)).not.to.contain('"p-');
  });

  it('counts each person once, with the newest completed result, in the group of that result', () => {
    const again = (subject: string, at: string, group: string, mean: number, given = {}) =>
      person(group, mean, { subject, completedAt: at, updatedAt: at, ...given });
    const results = [
      ...people('a', 2, 2, 2, 2),
      again('x', '2026-05-01T00:00:00Z', 'a', 4.5),
      again('x', '2026-02-01T00:00:00Z', 'b', 1.5),
      // Begun later and not confirmed: it does not count, and neither do plans and logs.
      again('x', '2026-06-01T00:00:00Z', 'b', 1.5, { completedAt: null, scores: [] }),
      plan(),
      log(),
    ] as AssessmentResult[];
    expect(cells(summarise(results))).to.deep.equal({ a: [5, 2.5], total: [5, 2.5] });
  });

  it('counts results without a subject one each, and says how many', () => {
    const nameless = Array.from({ length: 5 }, () => {
      const { subject: _, ...rest } = person(undefined, 3);
      return rest;
    });
    const [respondents] = respondentsOf(nameless);
    expect(respondents!.withoutSubject).to.equal(5);
    expect(cells(groupSummaryOf(respondents!, options))).to.deep.equal({ '': [5, 3], total: [5, 3] });
  });

  it('keeps questionnaires apart by id, version, and what they measure on which scale', () => {
    const changed = (given: Partial<typeof questionnaire>) => ({
      questionnaire: { ...questionnaire, ...given },
    });
    const wider = { ...questionnaire.scales, agree: { ...questionnaire.scales['agree']!, max: 7 } };
    const sizes = respondentsOf([
      ...people('a', 2, 2, 2),
      person('a', 2, changed({ version: '1.0.1' })),
      person('a', 2, changed({ id: 'other' })),
      person('a', 2, changed({ scales: wider })),
      // Another title is another wording, not another questionnaire.
      person('a', 2, changed({ title: 'Pieni' })),
    ]).map(({ groups }) => groups.flatMap(({ results }) => results).length);
    expect(sizes).to.deep.equal([4, 1, 1, 1]);
  });

  it('never goes below three, whatever is asked for', () => {
    for (const asked of [0, -1, 2, 2.1, 3])
      expect(cells(summarise(people('a', 2, 2), asked)), String(asked)).to.deep.equal({
        a: 'below_min',
        total: 'below_min',
      });
    expect(cells(summarise(people('a', 2, 2, 2), 1))).to.deep.equal({ a: [3, 2], total: [3, 2] });
    expect(summarise(people('a', 2), 3.5).minGroupSize).to.equal(4);
    expect(summarise(people('a', 2), NaN).minGroupSize).to.equal(5);
  });

  it('follows the published example: south below the minimum, north complementary', () => {
    const results = [
      ...people('north', 2.5, 3, 4, 4.5, 3.5, 3),
      ...people('south', 2, 4, 4),
      ...people('west', 3, 3.5, 4, 4, 4.5, 3, 4, 3.5),
    ];
    // By hand: 20.5/6, 10/3, 29.5/8 = 3.6875, 60/17 = 3.529.
    expect(cells(summarise(results))).to.deep.equal({
      north: 'complementary',
      south: 'below_min',
      west: [8, 3.7],
      total: [17, 3.5],
    });
  });

  it('hides a mean at an end of the scale, and one more, from which it could be reckoned', () => {
    const b = people('b', 2, 3, 4, 3, 2, 3);
    const c = people('c', 3, 3, 3, 3, 2, 2, 2);
    expect(cells(summarise([...people('a', 5, 5, 5, 5, 5), ...b, ...c]))).to.deep.equal({
      a: 'extreme',
      b: 'complementary',
      c: [7, 2.6],
      total: [18, 3.3],
    });
    // Two at the same end are as good as one: what is left of the total must not stand at an end.
    expect(
      cells(summarise([...people('a', 1, 1, 1, 1, 1), ...people('z', 1, 1, 1, 1, 1), ...b, ...c])),
    ).to.deep.equal({ a: 'extreme', b: 'complementary', c: [7, 2.6], total: [23, 2], z: 'extreme' });
    // One at each end: 30/10 = 3 tells nobody's answers.
    expect(
      cells(summarise([...people('a', 1, 1, 1, 1, 1), ...people('z', 5, 5, 5, 5, 5), ...b])),
    ).to.deep.equal({ a: 'extreme', b: [6, 2.8], total: [16, 2.9], z: 'extreme' });
  });

  it('hides what would be written as an end of the scale, in a group and in the total', () => {
    // 24.8/5 = 4.96 → 5.0
    expect(cells(summarise(people('a', 5, 5, 5, 5, 4.8)))).to.deep.equal({ a: 'extreme', total: 'extreme' });
    expect(cells(summarise(people('a', 1, 1, 1, 1, 1.25, 1)))).to.deep.equal({
      a: 'extreme',
      total: 'extreme',
    });
    expect(cells(summarise(people('a', 5, 5, 5, 5, 4.5)))).to.deep.equal({ a: [5, 4.9], total: [5, 4.9] });
  });

  it('takes a mean off its scale, from a made-up file, as none', () => {
    expect(cells(summarise([...people('a', 2, 3, 4, 3, 3), ...people('a', 1e9, -7)]))).to.deep.equal({
      a: [5, 3],
      total: [5, 3],
    });
  });

  it('says that nothing may be shown', () => {
    expect(showsAnything(summarise(people('a', 2, 3)))).to.equal(false);
    expect(showsAnything(summarise(people('a', 2, 3, 3, 3, 3)))).to.equal(true);
  });

  it('takes groups named like members of an object as any other', () => {
    const summary = summarise([
      ...people('constructor', 2, 2, 2, 2, 2),
      ...people('__proto__', 3, 3, 3, 3, 3),
    ]);
    const { groups } = summary.dimensions[0]!;
    expect(groups.map(({ id, cell }) => [id, cell.n, cell.mean])).to.deep.equal([
      ['__proto__', 5, 3],
      ['constructor', 5, 2],
    ]);
  });
});

/**
 * The sets of groups whose sum follows from what is published: every set whose indicator vector is a linear
 * combination of the published ones. Found by trying all sets and eliminating; it knows nothing of the rule.
 */
function revealed(nGroups: number, published: number[][]): number[][] {
  const rank = (given: number[][]) => {
    const rows = given.map((row) => [...row]);
    let height = 0;
    for (let column = 0; column < nGroups; column += 1) {
      const pivot = rows.findIndex((row, index) => index >= height && Math.abs(row[column]!) > 1e-9);
      if (pivot < 0) continue;
      [rows[height], rows[pivot]] = [rows[pivot]!, rows[height]!];
      rows.forEach((row, index) => {
        if (index === height) return;
        const factor = row[column]! / rows[height]![column]!;
        rows[index] = row.map((value, at) => value - factor * rows[height]![at]!);
      });
      height += 1;
    }
    return height;
  };
  const base = rank(published);
  const sets: number[][] = [];
  for (let mask = 1; mask < 2 ** nGroups; mask += 1) {
    const vector = Array.from({ length: nGroups }, (_, index) => (mask >> index) & 1);
    if (rank([...published, vector]) === base) sets.push(vector);
  }
  return sets;
}

describe('what can be reckoned from a published summary', () => {
  const mean = fc.oneof(
    fc.constantFrom(1, 5),
    fc.integer({ min: 4, max: 20 }).map((value) => value / 4),
  );
  const group = fc.oneof(
    fc.array(mean, { maxLength: 9 }),
    fc
      .tuple(fc.constantFrom(1, 5), fc.integer({ min: 1, max: 8 }))
      .map(([one, n]) => Array<number>(n).fill(one)),
  );

  it('knows a combination when it sees one', () => {
    // Total and two of three groups give the third.
    expect(
      revealed(3, [
        [1, 1, 1],
        [1, 0, 0],
        [0, 1, 0],
      ]),
    ).to.deep.include([0, 0, 1]);
    expect(
      revealed(3, [
        [1, 1, 1],
        [1, 0, 0],
      ]),
    ).to.deep.equal([
      [1, 0, 0],
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('is never about fewer people than the minimum, and never a mean at an end of the scale', () => {
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 3, max: 6 }),
        (groups, minGroupSize) => {
          const all = groups.flatMap((means, index) => people(`g${index}`, ...means));
          if (all.length === 0) return;
          const { total, groups: shown } = summarise(all, minGroupSize).dimensions[0]!;
          const isShown = groups.map((_, index) =>
            shown.some(({ id, cell }) => id === `g${index}` && cell.hidden === null),
          );
          const unit = (at: number) => groups.map((_, index) => Number(index === at));
          const vectors = isShown.flatMap((is, index) => (is ? [unit(index)] : []));
          // A group without anybody adds nothing to the total: its sum is known.
          groups.forEach((means, index) => means.length === 0 && vectors.push(unit(index)));
          if (total.hidden === null) vectors.push(groups.map(() => 1));
          for (const set of revealed(groups.length, vectors)) {
            const values = groups.flatMap((means, index) => (set[index] ? means : []));
            if (values.length === 0) continue;
            expect(values.length, JSON.stringify([groups, set])).to.be.at.least(minGroupSize);
            const exact = values.reduce((sum, value) => sum + value, 0) / values.length;
            expect(exact, JSON.stringify([groups, set])).to.be.within(1.05 - 1e-9, 4.95 - 1e-9);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('still shows something where that can be done', () => {
    const summary = cells(summarise([...people('a', 2, 3, 2, 3, 2), ...people('b', 4, 4, 3, 3, 4, 4)]));
    expect(summary).to.deep.equal({ a: [5, 2.4], b: [6, 3.7], total: [11, 3.1] });
  });
});
