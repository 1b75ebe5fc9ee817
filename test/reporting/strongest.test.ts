import { expect } from '@open-wc/testing';
import type { Dimension, Scale } from '../../src/contracts/index.js';
import { reportAssessment, strongestOf, type Profile } from '../../src/reporting/index.js';
import { result } from './results.js';

type Row = [id: string, polarity: Dimension['polarity'], mean: number | null];

const scale = (min: number, max: number): Scale => ({ min, max, labels: { [min]: 'a', [max]: 'b' } });
const group = (of: Scale, rows: Row[]): Profile['groups'][number] => ({
  scale: of,
  rows: rows.map(([id, polarity, mean]) => ({
    dimension: { id, title: id, polarity },
    mean,
    importance: null,
    complete: true,
    nAnswered: 3,
    nApplicable: 3,
  })),
});
const five = scale(1, 5);
const ten = scale(0, 10);

describe('strongestOf', () => {
  const table: [name: string, groups: Profile['groups'], expected: string[]][] = [
    ['nothing measured', [], []],
    [
      'the two highest means, highest first',
      [
        group(five, [
          ['a', 'resource', 3],
          ['b', 'resource', 4.5],
          ['c', 'resource', 4],
        ]),
      ],
      ['b', 'c'],
    ],
    [
      'a load area turned: 1.5 of 1–5 stands where 4.5 would',
      [
        group(five, [
          ['a', 'resource', 4],
          ['b', 'resource', 4.4],
          ['c', 'strain', 1.5],
          ['d', 'strain', 5],
        ]),
      ],
      ['c', 'b'],
    ],
    [
      'an area without a mean is none of them',
      [
        group(five, [
          ['a', 'resource', null],
          ['b', 'strain', null],
          ['c', 'resource', 1],
        ]),
      ],
      ['c'],
    ],
    [
      'ties in the order of the definition',
      [
        group(five, [
          ['z', 'resource', 3],
          ['m', 'strain', 3],
          ['a', 'resource', 3],
        ]),
      ],
      ['z', 'm'],
    ],
    [
      'a tie that only floating point breaks',
      [
        group(five, [
          ['z', 'resource', 1.3],
          ['a', 'resource', 1 + 0.1 + 0.2],
          ['m', 'resource', 1.2],
        ]),
      ],
      ['z', 'a'],
    ],
    [
      'each on its own scale: 4 of 1–5 is higher than 7 of 0–10 and lower than 8 of it',
      [
        group(five, [['a', 'resource', 4]]),
        group(ten, [
          ['b', 'resource', 7],
          ['c', 'resource', 8],
        ]),
      ],
      ['c', 'a'],
    ],
  ];
  for (const [name, groups, expected] of table)
    it(name, () => {
      expect(strongestOf({ groups, importanceScale: null }).map(({ id }) => id)).to.deep.equal(expected);
    });

  it('is in the report of an assessment, and empty before it is confirmed', () => {
    expect(reportAssessment(result()).strongest.map(({ id }) => id)).to.deep.equal(['growth', 'craft']);
    expect(
      reportAssessment(result({ completedAt: null, scores: [], priorities: [] })).strongest,
    ).to.deep.equal([]);
  });
});
