import { expect } from '@open-wc/testing';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { plan, uuid } from '../reporting/results.js';
import { mount, nameOf } from './hands.js';

const show = (count: number) =>
  mount<PolkuReport>('<div lang="fi"><polku-report></polku-report></div>', {
    results: Array.from({ length: count }, (_, index) =>
      plan({ id: uuid(index), subject: `Tiimi-${index + 1}` }),
    ),
  });
const find = <T extends Element>(report: PolkuReport, selector: string) =>
  report.shadowRoot!.querySelector<T>(selector);
const listed = (report: PolkuReport) =>
  [...find<HTMLSelectElement>(report, '#who')!.options].map((option) => option.textContent!.trim());
const chosen = (report: PolkuReport) =>
  find<HTMLSelectElement>(report, '#who')!.selectedOptions[0]!.textContent!.trim();
const inView = (report: PolkuReport) => find(report, 'article bdi')!.textContent;
const count = (report: PolkuReport) => find(report, '#found')!.textContent!.replaceAll(/\s/g, ' ');

async function look(report: PolkuReport, words: string): Promise<void> {
  const input = find<HTMLInputElement>(report, 'input[type=search]')!;
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await report.updateComplete;
}

async function pick(report: PolkuReport, index: number): Promise<void> {
  const select = find<HTMLSelectElement>(report, '#who')!;
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await report.updateComplete;
}

describe('polku-report: very many people', () => {
  it('lists as many as 500 without further ado', async () => {
    const report = await show(500);
    expect(find(report, 'input[type=search]')).to.equal(null);
    expect(listed(report)).to.have.length(500);
  });

  it('lists the first 500 of more, and says so', async () => {
    const report = await show(501);
    expect(nameOf(find(report, 'input[type=search]')!)).to.equal('Hae henkilöä');
    expect(listed(report)).to.have.length(500);
    expect(count(report)).to.equal('Luettelossa: 500/501');
  });

  it('finds by any part of the key, in capitals or not', async () => {
    const report = await show(1200);
    expect(count(report)).to.equal('Luettelossa: 500/1 200');
    await look(report, ' tiimi-119');
    expect(count(report)).to.equal('Luettelossa: 11/1 200');
    expect(listed(report).slice(1)).to.deep.equal(
      [119, 1190, 1191, 1192, 1193, 1194, 1195, 1196, 1197, 1198, 1199].map(
        (number) => `Tiimi-${number} (1)`,
      ),
    );
  });

  it('keeps the one in view until another is picked', async () => {
    const report = await show(1200);
    expect(inView(report)).to.equal('Tiimi-1');
    await look(report, '777');
    expect([listed(report), chosen(report), inView(report)]).to.deep.equal([
      ['Tiimi-1 (1)', 'Tiimi-777 (1)'],
      'Tiimi-1 (1)',
      'Tiimi-1',
    ]);
    await pick(report, 1);
    expect([listed(report), chosen(report), inView(report)]).to.deep.equal([
      ['Tiimi-777 (1)'],
      'Tiimi-777 (1)',
      'Tiimi-777',
    ]);
    await look(report, 'nobody');
    expect([listed(report), count(report)]).to.deep.equal([['Tiimi-777 (1)'], 'Luettelossa: 0/1 200']);
    await look(report, '');
    expect([listed(report).length, chosen(report), inView(report)]).to.deep.equal([
      501,
      'Tiimi-777 (1)',
      'Tiimi-777',
    ]);
  });
});
