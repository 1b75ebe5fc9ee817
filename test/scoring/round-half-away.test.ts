import { expect } from '@open-wc/testing';
import { roundHalfAway } from '../../src/scoring/index.js';

describe('roundHalfAway', () => {
  for (const [x, digits, rounded] of [
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [1.004999999999999, 2, 1],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999999999999994, 0, 0],
    [0.05, 1, 0.1],
    [0.049, 1, 0],
    [0.05, 0, 0],
    [9.99, 1, 10],
    [99.5, 0, 100],
    [3.588235294118, 2, 3.59],
    [59.128709291753, 1, 59.1],
    [1.45, 1, 1.5],
    [8.345, 2, 8.35],
    [7, 2, 7],
    [7.25, 2, 7.25],
    [1e21, 2, 1e21],
    [1.5e300, 0, 1.5e300],
    [123456789012345.67, 1, 123456789012345.7],
    [5e-7, 6, 0.000001],
    [4e-7, 6, 0],
    [1e-7, 2, 0],
    [5e-324, 2, 0],
    [1.5e-7, 7, 2e-7],
    [15, -1, 20],
    [14, -1, 10],
    [4, -1, 0],
    [Infinity, 1, Infinity],
  ] as const) {
    it(`${x} to ${digits} is ${rounded}`, () => {
      expect(roundHalfAway(x, digits)).to.equal(rounded);
      expect(roundHalfAway(-x, digits)).to.equal(rounded === 0 ? 0 : -rounded);
    });
  }

  for (const x of [-0, -0.4, -1e-9, -0.04]) {
    it(`never gives −0 (${Object.is(x, -0) ? '−0' : x})`, () => {
      expect(Object.is(roundHalfAway(x, 0), 0)).to.equal(true);
    });
  }
});
