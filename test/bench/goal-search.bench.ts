import { expect } from '@open-wc/testing';
import { largeCatalogue } from '../elements/goal-catalogues.js';
import { part } from '../elements/hands.js';
import { offered, pick } from '../elements/picker-hands.js';

const queries = ['g', 'go', 'goal', 'goal number 1', 'goal number 19', 'even', 'odd', ''];
const rounds = 40;

/** Milliseconds of the fastest round, layout included: what others on the machine do only ever adds. */
async function fastest(round: () => Promise<void>): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const started = performance.now();
    await round();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** What one would write by hand: the first 50 hits as native rows, built anew with every key. */
function plainList(catalogue: ReturnType<typeof largeCatalogue>): (query: string) => number {
  const holder = document.createElement('div');
  document.body.append(holder);
  const goals = catalogue.groups.flatMap((group) => group.goals);
  return (query) => {
    const wanted = query.toLowerCase();
    const hits = goals.filter(({ title, about }) =>
      `${title as string}\n${about as string}`.toLowerCase().includes(wanted),
    );
    holder.replaceChildren(
      ...hits.slice(0, 50).map(({ id, title, about }) => {
        const [row, label, box, words] = ['div', 'label', 'input', 'p'].map((name) =>
          document.createElement(name),
        );
        Object.assign(box!, { type: 'checkbox', name: 'plain', value: id });
        label!.append(box!, title as string);
        words!.textContent = about as string;
        row!.append(label!, words!);
        return row!;
      }),
    );
    return holder.getBoundingClientRect().height;
  };
}

describe('a key in the search of 2 000 goals', () => {
  it('costs at most twice a plain filtered list of native elements', async function () {
    this.timeout(60_000);
    const catalogue = largeCatalogue(2000);
    const plain = plainList(catalogue);
    const element = await pick({ definition: catalogue });
    const field = part(element, 'search') as HTMLInputElement;
    const own = await fastest(async () => {
      for (const query of queries) {
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await element.updateComplete;
        element.getBoundingClientRect();
      }
    });
    expect(offered(element).length).to.equal(50);
    const native = await fastest(async () => {
      for (const query of queries) plain(query);
      await Promise.resolve();
    });
    const each = (time: number) => `${(time / queries.length).toFixed(2)} ms`;
    expect(own, `${each(own)} a key, plain list ${each(native)}`).to.be.at.most(2 * native);
  });
});
