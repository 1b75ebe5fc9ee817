import { expect } from '@open-wc/testing';
import { mostImportant, priorities, type RatedDimension } from '../../src/scoring/index.js';

const scale = { min: 1, max: 5 };
const dim = (
  id: string,
  current: number | null,
  importance: number | null,
  desired: number | null = null,
  polarity: RatedDimension['polarity'] = 'resource',
): RatedDimension => ({ id, current, importance, desired, polarity });
const rank = (...dims: RatedDimension[]) => priorities({ scale, importanceScale: scale, dims });
const ids = (...dims: RatedDimension[]) => rank(...dims).ranked.map(({ id }) => id);

describe('priorities', () => {
  it('takes a missing desired level as the best end', () => {
    expect(rank(dim('a', 3, 4)).ranked[0]).to.include({ gap: 2, priority: 8, priority100: 40 });
    const { desired: _, ...without } = dim('a', 3, 4);
    expect(rank(without).ranked[0]).to.include({ gap: 2 });
    expect(rank(dim('a', 3, 4, null, 'strain')).ranked[0]).to.include({ current: 3, gap: 2 });
  });

  it('turns strain, both present and desired', () => {
    expect(rank(dim('load', 4, 5, 1.5, 'strain')).ranked[0]).to.deep.equal({
      id: 'load',
      current: 2,
      gap: 2.5,
      priority: 12.5,
      priority100: 62.5,
      quadrant: 'focus',
    });
  });

  it('has no gap below zero and keeps a priority of 0 in the ranking', () => {
    expect(rank(dim('a', 4, 5, 3))).to.deep.equal({
      ranked: [{ id: 'a', current: 4, gap: 0, priority: 0, priority100: 0, quadrant: 'keep' }],
      unranked: [],
    });
    expect(rank(dim('a', 5, 5)).ranked[0]?.priority).to.equal(0);
  });

  for (const [current, importance, quadrant] of [
    [2, 4, 'focus'],
    [4, 4, 'keep'],
    [2, 2, 'later'],
    [4, 2, 'ease'],
    [3, 3, 'keep'],
    [3, 2.9, 'ease'],
    [2.9, 3, 'focus'],
    [2.9, 2.9, 'later'],
  ] as const) {
    it(`current ${current} with importance ${importance} is "${quadrant}": the cut counts as high`, () => {
      expect(rank(dim('a', current, importance)).ranked[0]?.quadrant).to.equal(quadrant);
    });
  }

  it('cuts strain after it is turned', () => {
    expect(rank(dim('a', 3, 5, null, 'strain')).ranked[0]?.quadrant).to.equal('keep');
    expect(rank(dim('a', 3.5, 5, null, 'strain')).ranked[0]?.quadrant).to.equal('focus');
  });

  it('takes each cut and the largest priority from its own scale', () => {
    const { ranked } = priorities({
      scale: { min: 0, max: 10 },
      importanceScale: { min: 0, max: 4 },
      dims: [dim('a', 5, 2), dim('b', 0, 4), dim('c', 10, 0)],
    });
    expect(ranked).to.deep.equal([
      { id: 'b', current: 0, gap: 10, priority: 40, priority100: 100, quadrant: 'focus' },
      { id: 'a', current: 5, gap: 5, priority: 10, priority100: 25, quadrant: 'keep' },
      { id: 'c', current: 10, gap: 0, priority: 0, priority100: 0, quadrant: 'ease' },
    ]);
  });

  it('ranks by priority, then importance, then the lower present level, then as given', () => {
    expect(ids(dim('less', 4, 5), dim('more', 3, 5))).to.deep.equal(['more', 'less']);
    expect(ids(dim('2×2', 3, 2), dim('4×1', 4, 4))).to.deep.equal(['4×1', '2×2']);
    expect(ids(dim('at 4', 4, 3, 5), dim('at 2', 2, 3, 3))).to.deep.equal(['at 2', 'at 4']);
    expect(ids(dim('z', 3, 3), dim('a', 3, 3), dim('m', 3, 3))).to.deep.equal(['z', 'a', 'm']);
  });

  it('compares the turned level of strain in ties', () => {
    expect(ids(dim('resource', 3, 3, 4), dim('strain', 4, 3, 3, 'strain'))).to.deep.equal([
      'strain',
      'resource',
    ]);
  });

  it('takes a difference within 1e-9 as equal', () => {
    expect(ids(dim('first', 3 + 1e-11, 4), dim('second', 3, 4))).to.deep.equal(['first', 'second']);
    expect(ids(dim('first', 3 + 1e-7, 4), dim('second', 3, 4))).to.deep.equal(['second', 'first']);
  });

  it('puts what lacks a level or an importance aside, in the order given and without a quadrant', () => {
    expect(rank(dim('z', null, 5), dim('b', 3, 4), dim('a', 3, null), dim('m', null, null))).to.deep.equal({
      ranked: [{ id: 'b', current: 3, gap: 2, priority: 8, priority100: 40, quadrant: 'keep' }],
      unranked: ['z', 'a', 'm'],
    });
    expect(rank()).to.deep.equal({ ranked: [], unranked: [] });
  });

  it('leaves its input as it was', () => {
    const dims = Object.freeze([Object.freeze(dim('a', 3, 2)), Object.freeze(dim('b', 2, 5))]);
    expect(priorities({ scale, importanceScale: scale, dims }).ranked.map(({ id }) => id)).to.deep.equal([
      'b',
      'a',
    ]);
  });
});

describe('mostImportant', () => {
  const most = (dims: [string, number | null][], ranked: string[] = []) =>
    mostImportant({
      importanceScale: scale,
      dims: dims.map(([id, importance]) => ({ id, importance })),
      ranked,
    });

  it('names at most two, the highest first', () => {
    expect(
      most([
        ['a', 4],
        ['b', 5],
        ['c', 4.5],
        ['d', 3.5],
      ]),
    ).to.deep.equal(['b', 'c']);
    expect(most([['a', 4]])).to.deep.equal(['a']);
  });

  it('asks for more than the middle of the scale', () => {
    expect(
      most([
        ['a', 3],
        ['b', 2],
        ['c', null],
      ]),
    ).to.deep.equal([]);
    expect(
      most([
        ['a', 3],
        ['b', 3.5],
      ]),
    ).to.deep.equal(['b']);
    expect(
      mostImportant({ importanceScale: { min: 0, max: 5 }, dims: [{ id: 'a', importance: 3 }], ranked: [] }),
    ).to.deep.equal(['a']);
  });

  it('takes what is off the scale for no answer', () => {
    expect(
      most([
        ['a', 5.5],
        ['b', 1e9],
        ['c', -4],
        ['d', 5],
        ['e', 4],
      ]),
    ).to.deep.equal(['d', 'e']);
  });

  it('settles ties by the ranking, then by the order given', () => {
    expect(
      most(
        [
          ['a', 5],
          ['b', 5],
          ['c', 5],
        ],
        ['c', 'b', 'a'],
      ),
    ).to.deep.equal(['c', 'b']);
    expect(
      most(
        [
          ['a', 5],
          ['b', 5],
          ['c', 5],
        ],
        ['c'],
      ),
    ).to.deep.equal(['c', 'a']);
    expect(
      most([
        ['b', 5],
        ['a', 5],
      ]),
    ).to.deep.equal(['b', 'a']);
    expect(
      most(
        [
          ['a', 4],
          ['b', 5],
        ],
        ['a', 'b'],
      ),
    ).to.deep.equal(['b', 'a']);
  });
});
