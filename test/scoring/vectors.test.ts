import { expect } from '@open-wc/testing';
import { gasT, goalProgress, groupSummary, priorities, scoreDimension } from '../../src/scoring/index.js';

const scoring = { scoreDimension, priorities, goalProgress, gasT, groupSummary };

interface Vector {
  id: string;
  fn: keyof typeof scoring;
  title: string;
  input: never;
  expected: unknown;
}
const response = await fetch(new URL('./vectors.json', import.meta.url));
const { tolerance, vectors } = (await response.json()) as { tolerance: number; vectors: Vector[] };

/** Numbers within the tolerance, everything else exactly, no key more or less. */
function expectSame(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    expect(actual, path).to.be.a('number');
    expect(actual as number, path).to.be.closeTo(expected, tolerance);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Array.isArray(actual), path).to.equal(Array.isArray(expected));
    expect(Object.keys(Object(actual)), path).to.have.members(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectSame((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else {
    expect(actual, path).to.equal(expected);
  }
}

describe('published vectors', () => {
  it('are all there', () => {
    expect(vectors.map(({ id }) => id)).to.deep.equal(['A1', 'B1', 'C1', 'D1', 'G1']);
  });

  for (const { id, fn, title, input, expected } of vectors) {
    it(`${id} ${fn}: ${title}`, () => expectSame(scoring[fn](input), expected, id));
  }
});
