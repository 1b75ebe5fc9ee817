import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { JsonWalk, type PassOver } from '../../src/delivery/json-walk.js';

/** Places of brackets and commas by a walk through the pieces, with the depth that each leaves behind. */
function walked(pieces: string[], passOver?: PassOver): [place: number, depth: number][] {
  const walk = new JsonWalk(passOver);
  const found: [number, number][] = [];
  let before = 0;
  for (const piece of pieces) {
    walk.enter(piece);
    for (let at = walk.next(0); at < piece.length; at = walk.next(at + 1))
      found.push([before + at, walk.depth]);
    before += piece.length;
  }
  return found;
}

/** The same from the text with its strings blanked. */
function counted(text: string): [place: number, depth: number][] {
  const blank = text.replace(/"(?:[^"\\]|\\.)*"/g, (string) => ' '.repeat(string.length));
  let depth = 0;
  return [...blank.matchAll(/[[\]{},]/g)].map(({ index, 0: sign }) => {
    if ('[{'.includes(sign)) depth += 1;
    if (']}'.includes(sign)) depth -= 1;
    return [index, depth];
  });
}

function cut(text: string, places: number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const word = fc.string({ unit: fc.constantFrom('"', '\\', '{', ']', ',', 'ä', 'x'), maxLength: 6 });
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, word, fc.integer(), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(word, tie('value'), { maxKeys: 4 }),
})).value;
const cuts = fc.array(fc.nat(), { maxLength: 6 });

describe('JsonWalk', () => {
  it('finds every bracket and comma outside strings, wherever the text is cut', () => {
    fc.assert(
      fc.property(json, cuts, (value, places) => {
        const text = JSON.stringify(value);
        expect(walked(cut(text, places)), text).to.deep.equal(counted(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('steps over what is known, and finds the rest', () => {
    fc.assert(
      fc.property(json, json, cuts, (known, other, places) => {
        const pair = `"known":${JSON.stringify(known)}`;
        const text = `{"a":${JSON.stringify(other)},${pair},"b":["x"]}`;
        const inside = text.indexOf(pair);
        const pass = (piece: string, at: number) => (piece.startsWith(pair, at) ? pair.length : 0);
        const outside = counted(text).filter(([place]) => place < inside || place >= inside + pair.length);
        expect(walked([text], pass), text).to.deep.equal(outside);
        // Where a cut goes through it, it is walked through instead.
        const found = walked(cut(text, places), pass).filter(
          ([place]) => place < inside || place >= inside + pair.length,
        );
        expect(found, text).to.deep.equal(outside);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks about the strings of an entry alone', () => {
    const asked: string[] = [];
    const text = '{"a":"b","c":{"d":"e"},"f":["g"]}';
    walked([text], (piece, at) => {
      asked.push(piece.slice(at, at + 3));
      return 0;
    });
    expect(asked).to.deep.equal(['"a"', '"b"', '"c"', '"f"']);
  });
});
