import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { buttons, mount } from './hands.js';
import { files, open, people } from './many-results.js';

describe('polku-report: 2 000 results', function () {
  this.timeout(90_000);
  for (const [name, file] of Object.entries(files))
    it(`opens them from ${name} in slices, and counts them meanwhile`, async () => {
      const { report, seen } = await open([file()]);
      expect(people(report)).to.equal(500);
      expect(seen.length).to.be.greaterThan(4);
    });

  it('stops inside a file when asked to, and shows what has been read', async () => {
    const report = await mount<PolkuReport>('<div lang="fi"><polku-report></polku-report></div>');
    const transfer = new DataTransfer();
    transfer.items.add(files.NDJSON());
    const input = report.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => /Tuloksia: [1-9]/.test(report.shadowRoot!.textContent!), 'no count', {
      interval: 5,
      timeout: 30_000,
    });
    buttons(report).get('Keskeytä')!.click();
    await waitUntil(() => report.shadowRoot!.querySelector('article'), 'nothing was shown', {
      timeout: 30_000,
    });
    expect(people(report)).to.be.within(2, 499);
  });
});
