import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { mount } from '../elements/hands.js';
import { inside, markup, visits, walk, type Guest } from './visits.js';

/** The keys that a page with single-key shortcuts takes for itself: it leaves those of its own fields alone. */
const taken: string[] = [];
function shortcut(event: KeyboardEvent): void {
  if ((event.target as Element).matches('input, textarea, select, button')) return;
  taken.push(event.key);
  event.preventDefault();
}
beforeEach(() => {
  taken.length = 0;
  for (const kind of ['keydown', 'keyup'] as const) document.addEventListener(kind, shortcut);
});
afterEach(() => {
  for (const kind of ['keydown', 'keyup'] as const) document.removeEventListener(kind, shortcut);
});

const shown = (element: Guest, selector: string) =>
  inside(element).filter((one): one is HTMLInputElement => one.matches(selector) && one.checkVisibility());

async function type(keys: string): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

for (const visit of visits)
  describe(`the keys in <${visit.tag}>`, () => {
    it('are its own where the page has shortcuts, whatever is typed', async () => {
      const element = await mount<Guest>(markup(visit), visit.properties());
      let fields = 0;
      await walk(visit, element, async (step) => {
        for (const field of shown(element, 'input[type=text], input[type=search], textarea').slice(0, 2)) {
          fields++;
          const before = field.value;
          field.focus();
          await type('j?/ g');
          expect(field.value.length, step).to.equal(before.length + 5);
          for (let i = 0; i < 5; i++) await sendKeys({ press: 'Backspace' });
          expect(field.value, step).to.equal(before);
        }
        expect(taken, step).to.deep.equal([]);
      });
      expect(fields).to.be.greaterThan(0);
    });
  });

describe('the keys of a page', () => {
  const [assessment] = visits;
  const place = (inner = '') =>
    mount<Guest>(markup(assessment!).replace('><', `>${inner}<`), assessment!.properties());

  it('do not press a button or move on a scale in the place of the person', async () => {
    const element = await place();
    const [radio, second] = shown(element, 'input[type=radio]');
    radio!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(second!.checked).to.equal(true);
    const next = shown(element, '[part~=next]')[0]!;
    let pressed = 0;
    next.addEventListener('click', () => pressed++);
    next.focus();
    await sendKeys({ press: ' ' });
    expect(pressed).to.equal(1);
    expect(taken).to.deep.equal([]);
  });

  it('still close, go on, and work together with a modifier', async () => {
    const element = await place();
    shown(element, 'input[type=radio]')[0]!.focus();
    await sendKeys({ press: 'Escape' });
    await executeServerCommand('polku:chord', ['Control', 'j']);
    expect(taken).to.include('Escape').and.to.include('j');
  });

  it('work in what the page itself has put into a slot', async () => {
    const element = await place('<p slot="intro" tabindex="0">Before you begin</p>');
    element.querySelector('p')!.focus();
    await sendKeys({ press: 'j' });
    expect(taken).to.deep.equal(['j', 'j']);
  });
});
