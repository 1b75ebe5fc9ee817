import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { entriesOf } from '../../src/delivery/split-json.js';

async function split(text: BlobPart, maxBytes = 1000): Promise<(string | null)[]> {
  const entries = [];
  for await (const entry of entriesOf(new Blob([text]), maxBytes)) entries.push(entry);
  return entries;
}
const refuses = (text: string) =>
  split(text).then(
    () => false,
    (error: unknown) => error instanceof SyntaxError,
  );

describe('entriesOf', () => {
  it('gives what JSON.parse gives, entry by entry', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.json(), { maxLength: 6 }),
        fc.constantFrom('', ' ', '\r\n\t'),
        async (texts, gap) => {
          const array = `${gap}[${texts.map((text) => `${gap}${text}${gap}`).join(',')}${texts.length ? '' : gap}]${gap}`;
          const entries = await split(array, 100_000);
          expect(entries.map((entry) => JSON.parse(entry!) as unknown)).to.deep.equal(JSON.parse(array));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is not misled by brackets, commas and quotes in strings', async () => {
    const values = ['],[', '{"', '\\', '\\"', 'a\\\\",', '}}]]', 'ä😀'];
    expect(
      (await split(JSON.stringify(values, null, 1))).map((entry) => JSON.parse(entry!) as unknown),
    ).to.deep.equal(values);
  });

  it('takes a byte order mark, and characters cut in two by the stream', async () => {
    const long = 'ä'.repeat(200_001);
    expect(await split(`\uFEFF["${long}"]`, 1_000_000)).to.deep.equal([`"${long}"`]);
  });

  it('leaves out an entry that is too long, and goes on', async () => {
    expect(await split(`[1,"${'x'.repeat(2000)}",3]`)).to.deep.equal(['1', null, '3']);
  });

  it('refuses what is cut off or is not one array', async () => {
    for (const text of ['', '[', '[1', '[1,', '["a]', '[{]', '[1] x', '[1][2]', '{}', 'x[1]'])
      expect(await refuses(text), text).to.equal(true);
    for (const text of ['[]', ' [ ] ', '[1]\n']) expect(await refuses(text), text).to.equal(false);
  });
});
