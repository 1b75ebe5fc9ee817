import { expect } from '@open-wc/testing';
import { resultFileName, saveFile } from '../../src/delivery/save-file.js';

describe('saving a file', () => {
  it('offers the text under its name, without a trace in the page', async () => {
    const before = document.documentElement.outerHTML;
    const clicked = new Promise<HTMLAnchorElement>((done) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        done(this);
      };
    });
    saveFile('own.csv', 'työ;1', 'text/csv');
    const link = await clicked;
    expect(link.download).to.equal('own.csv');
    const held = await fetch(link.href);
    expect(held.headers.get('content-type')).to.equal('text/csv');
    expect(await held.text()).to.equal('työ;1');
    expect(document.documentElement.outerHTML).to.equal(before);
    URL.revokeObjectURL(link.href);
  });

  // Noon in UTC is the same day from UTC−11 to UTC+11.
  for (const [schema, at, name] of [
    ['polku/self-assessment', '2026-01-09T12:00:00Z', 'polku-self-assessment-2026-01-09.json'],
    ['polku/goal-plan', '2026-11-30T12:00:00Z', 'polku-goal-plan-2026-11-30.json'],
  ] as const)
    it(`names a ${schema} by kind and day`, () => {
      expect(resultFileName(schema, at)).to.equal(name);
    });

  it('takes the person’s own day, not that of UTC', () => {
    const evening = new Date(2026, 0, 9, 23, 30);
    const morning = new Date(2026, 0, 9, 0, 30);
    for (const at of [evening, morning])
      expect(resultFileName('polku/progress', at.toISOString())).to.equal('polku-progress-2026-01-09.json');
  });
});
