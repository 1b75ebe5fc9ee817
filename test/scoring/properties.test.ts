import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  gasT,
  goalProgress,
  goalsSummary,
  groupSummary,
  mostImportant,
  priorities,
  roundHalfAway,
  scoreDimension,
  sparkSegments,
  type RatedDimension,
} from '../../src/scoring/index.js';

const scale = fc
  .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 }))
  .map(([min, steps]) => ({ min, max: min + steps }));
const form = scale.chain(({ min, max }) => {
  const answer = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min, max }) },
    fc.constant('na' as const),
    fc.constant(null),
  );
  return fc.record({
    scale: fc.constant({ min, max }),
    rows: fc.array(fc.record({ reverse: fc.boolean(), answer }), { maxLength: 12 }),
    minShare: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    minAnswered: fc.integer({ min: 1, max: 4 }),
  });
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;
const score = ({ rows, ...rest }: Form) => {
  const outcome = scoreDimension({
    ...rest,
    items: rows.map(({ reverse }, index) => ({ id: `i${index}`, reverse })),
    answers: Object.fromEntries(rows.map(({ answer }, index) => [`i${index}`, answer])),
  });
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome;
};

/** Fails on NaN, ±Infinity, −0 and undefined, none of which JSON can carry. */
const expectJson = (value: unknown) => {
  expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value);
};
const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).to.equal(b);
  else expect(a).to.be.closeTo(b, 1e-6);
};

describe('scoreDimension, for any answers', () => {
  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(form, (given) => {
        const { scale: s, rows, minShare, minAnswered } = given;
        const scored = rows.flatMap(({ answer, reverse }) =>
          typeof answer === 'number' ? [BigInt(reverse ? s.min + s.max - answer : answer)] : [],
        );
        const applicable = rows.filter(({ answer }) => answer !== 'na').length;
        const total = scored.reduce((sum, one) => sum + one, 0n);
        // The shares tried are quarters, so that the comparison can be made in whole numbers.
        const enough =
          scored.length > 0 &&
          scored.length >= Math.min(minAnswered, rows.length) &&
          BigInt(scored.length) * 4n >= BigInt(minShare * 4) * BigInt(applicable);
        const actual = score(given);
        expect(actual.valid).to.equal(enough);
        if (!enough) {
          expect(actual.mean).to.equal(null);
          return;
        }
        const n = BigInt(scored.length);
        const million = (numerator: bigint, denominator: bigint) =>
          Number((numerator * 1_000_000_000n) / denominator) / 1e9;
        near(actual.mean, million(total, n));
        near(actual.sum, million(total * BigInt(applicable), n));
        near(actual.index, million(100n * (total - BigInt(s.min) * n), n * BigInt(s.max - s.min)));
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(form, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given.rows
          .map((row) => ({ row, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(score({ ...given, rows: shuffled.map(({ row }) => row) })).to.deep.equal(score(given));
      }),
    );
  });

  it('is the same when both the keying and the answers are turned', () => {
    fc.assert(
      fc.property(form, (given) => {
        const { min, max } = given.scale;
        const rows = given.rows.map(({ reverse, answer }) => ({
          reverse: !reverse,
          answer: typeof answer === 'number' ? min + max - answer : answer,
        }));
        expect(score({ ...given, rows })).to.deep.equal(score(given));
      }),
    );
  });

  it('stays on its scale and survives JSON', () => {
    fc.assert(
      fc.property(form, (given) => {
        const outcome = score(given);
        expectJson(outcome);
        if (outcome.mean === null) return;
        expect(outcome.mean).to.be.within(given.scale.min, given.scale.max);
        expect(outcome.index).to.be.within(0, 100);
      }),
    );
  });
});

const level = fc.option(
  fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
  { nil: null },
);
const dims = fc
  .array(
    fc.record({
      current: level,
      importance: level,
      desired: level,
      polarity: fc.constantFrom('resource' as const, 'strain' as const),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, index): RatedDimension => ({ id: `d${index}`, ...row })));
const five = { min: 1, max: 5 };
const rank = (given: RatedDimension[]) => priorities({ scale: five, importanceScale: five, dims: given });

describe('priorities, for any dimensions', () => {
  it('is the same when strain is told as its mirrored resource', () => {
    fc.assert(
      fc.property(dims, (given) => {
        const mirrored = given.map((dim): RatedDimension => ({
          ...dim,
          current: dim.current === null ? null : 6 - dim.current,
          desired: dim.desired == null ? null : 6 - dim.desired,
          polarity: dim.polarity === 'strain' ? 'resource' : 'strain',
        }));
        expect(rank(mirrored)).to.deep.equal(rank(given));
      }),
    );
  });

  it('puts every dimension in one place and never a lower priority before a higher one', () => {
    fc.assert(
      fc.property(dims, (given) => {
        const { ranked, unranked } = rank(given);
        expectJson({ ranked, unranked });
        expect([...ranked.map(({ id }) => id), ...unranked]).to.have.members(given.map(({ id }) => id));
        ranked.forEach(({ priority, gap, priority100 }, index) => {
          expect(priority).to.be.at.most(ranked[index - 1]?.priority ?? 20);
          expect(gap).to.be.within(0, 4);
          expect(priority100).to.be.within(0, 100);
        });
      }),
    );
  });

  it('marks none as important that is not above the middle or is below one left out', () => {
    fc.assert(
      fc.property(dims, (given) => {
        const importance = new Map(given.map((dim) => [dim.id, dim.importance ?? 0]));
        const ranked = rank(given).ranked.map(({ id }) => id);
        const marked = mostImportant({ importanceScale: five, dims: given, ranked });
        const above = [...importance.values()].filter((value) => value > 3).sort((a, b) => b - a);
        expect(marked.map((id) => importance.get(id))).to.deep.equal(above.slice(0, 2));
      }),
    );
  });
});

const ratings = fc.uniqueArray(
  fc.record({
    session: fc.nat({ max: 40 }),
    value: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  }),
  {
    selector: ({ session }) => session,
    maxLength: 12,
  },
);
const target = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });

describe('goalProgress, for any ratings', () => {
  it('does not depend on the order they come in, nor on skipped ones', () => {
    fc.assert(
      fc.property(target, ratings, (to, given) => {
        const change = goalProgress({ target: to, ratings: given });
        expectJson(change);
        expect(goalProgress({ target: to, ratings: [...given].reverse() })).to.deep.equal(change);
        expect(
          goalProgress({ target: to, ratings: given.filter(({ value }) => value !== null) }),
        ).to.deep.equal(change);
        expect(goalsSummary({ goals: [{ target: to, ratings: given }] }).meanDelta).to.equal(change.delta);
      }),
    );
  });

  it('draws every rating once, in order, and breaks at every skipped one', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const segments = sparkSegments({ ratings: given });
        const sorted = [...given].sort((a, b) => a.session - b.session);
        expect(segments.flat()).to.deep.equal(
          sorted.filter(({ value }) => value !== null).map(({ session, value }) => [session, value]),
        );
        const runs = sorted
          .map(({ value }) => (value === null ? ' ' : 'x'))
          .join('')
          .split(' ')
          .filter(Boolean);
        expect(segments.map(({ length }) => length)).to.deep.equal(runs.map(({ length }) => length));
      }),
    );
  });
});

const gasGoal = fc.record({
  level: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
  baselineLevel: fc.option(fc.integer({ min: -2, max: 2 }), { nil: null }),
  weight: fc.integer({ min: 1, max: 9 }),
});

describe('gasT, for any goals', () => {
  const t = (goals: Parameters<typeof gasT>[0]['goals']) => {
    const outcome = gasT({ goals });
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome;
  };

  it('survives JSON, mirrors around 50, and does not depend on order or on the unit of the weights', () => {
    fc.assert(
      fc.property(fc.array(gasGoal, { maxLength: 8 }), (goals) => {
        const outcome = t(goals);
        expectJson(outcome);
        near(t([...goals].reverse()).T, outcome.T);
        near(t(goals.map((goal) => ({ ...goal, weight: goal.weight * 7 }))).T, outcome.T);
        const turned = t(goals.map((goal) => ({ ...goal, level: goal.level === null ? null : -goal.level })));
        near(turned.T, outcome.T === null ? null : 100 - outcome.T);
      }),
    );
  });
});

const respondents = fc.array(
  fc.record({
    role: fc.option(
      fc.integer({ min: 10, max: 50 }).map((tenth) => tenth / 10),
      { nil: null },
    ),
  }),
  { maxLength: 9 },
);
const groups = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), respondents }), {
  selector: ({ id }) => id,
  maxLength: 7,
});

describe('groupSummary, for any groups', () => {
  const summary = (given: { id: string; respondents: { role: number | null }[] }[], minN: number) => {
    const role = groupSummary({ minN, dims: ['role'], groups: given })['role'];
    if (!role) throw new Error('no dimension');
    return role;
  };
  const minimum = fc.integer({ min: 3, max: 8 });

  it('lets nobody subtract their way to fewer than the minimum', () => {
    fc.assert(
      fc.property(groups, minimum, (given, minN) => {
        const { groups: cells, total } = summary(given, minN);
        const visible = Object.values(cells).flatMap(({ n }) => n ?? []);
        visible.forEach((n) => expect(n).to.be.at.least(minN));
        if (total.n === null) {
          expect(visible).to.deep.equal([]);
          return;
        }
        const remainder = total.n - visible.reduce((sum, n) => sum + n, 0);
        expect(remainder === 0 || remainder >= minN, `${remainder} of ${total.n} can be told`).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('writes no number of a hidden cell, and a true mean of a shown one', () => {
    fc.assert(
      fc.property(groups, minimum, (given, minN) => {
        const { groups: cells, total } = summary(given, minN);
        const people = new Map(given.map((group) => [group.id, group.respondents]));
        const check = (cell: typeof total, scores: (number | null)[]) => {
          if (cell.hidden) return expect(JSON.stringify(cell)).to.not.match(/\d/);
          const known = scores.filter((value) => value !== null);
          expect(cell.n).to.equal(known.length);
          const tenths = known.reduce((sum, value) => sum + BigInt(Math.round(value * 10)), 0n);
          near(cell.mean, Number(tenths) / 10 / known.length);
        };
        expect(Object.keys(cells)).to.have.members([...people.keys()]);
        Object.entries(cells).forEach(([id, cell]) =>
          check(
            cell,
            (people.get(id) ?? []).map(({ role }) => role),
          ),
        );
        check(
          total,
          given.flatMap((group) => group.respondents.map(({ role }) => role)),
        );
      }),
    );
  });

  it('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(groups, minimum, (given, minN) => {
        const forth = summary(given, minN);
        const back = summary([...given].reverse(), minN);
        expectJson({ ...forth, groups: Object.entries(forth.groups) });
        for (const id of Object.keys(forth.groups)) expect(back.groups[id]).to.deep.equal(forth.groups[id]);
        expect(back.total.hidden).to.equal(forth.total.hidden);
        near(back.total.mean, forth.total.mean);
      }),
    );
  });
});

describe('roundHalfAway, for any number', () => {
  it('agrees with exact decimal arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, places, digits) => {
          const x = Number(`${whole}e-${places}`);
          const unit = 10n ** BigInt(Math.max(0, places - digits));
          const size = BigInt(Math.abs(whole));
          const rounded = (size + unit / 2n) / unit;
          const expected = Number(`${whole < 0 ? '-' : ''}${rounded}e-${Math.min(places, digits)}`);
          expect(roundHalfAway(x, digits)).to.equal(expected === 0 ? 0 : expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('rounds once: again changes nothing, and the sign does not matter', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 12 }), (x, digits) => {
        const once = roundHalfAway(x, digits);
        expect(roundHalfAway(once, digits)).to.equal(once);
        expect(roundHalfAway(-x, digits)).to.equal(once === 0 ? 0 : -once);
        expect(Object.is(once, -0)).to.equal(false);
      }),
    );
  });
});
