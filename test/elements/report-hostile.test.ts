import { expect, waitUntil } from '@open-wc/testing';
import { readResult } from '../../src/contracts/index.js';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { log, plan, result, score, uuid } from '../reporting/results.js';
import { buttons, mount, parts } from './hands.js';

const nasty = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>{{7*7}}';
type Node = Record<string, unknown>;

/** The document with markup in every text in which its contract takes any. */
function poisoned<T extends object>(document: T): T {
  const copy = JSON.parse(JSON.stringify(document)) as Node;
  const visit = (node: Node) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null) visit(value as Node);
      if (typeof value !== 'string') continue;
      node[key] = nasty;
      if (!readResult(copy).ok) node[key] = value;
    }
  };
  visit(copy);
  return copy as T;
}

const show = (results: unknown) =>
  mount<PolkuReport>('<div lang="fi"><polku-report></polku-report></div>', { results });
const root = (report: PolkuReport) => report.shadowRoot!;

function choose(report: PolkuReport, files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = root(report).querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('polku-report: hostile files', () => {
  const summary = {
    schema: 'polku/group-summary',
    schemaVersion: 1,
    id: uuid(70),
    createdAt: '2026-01-01T00:00:00Z',
    generator: 'polku/0.1.0',
    questionnaire: { id: 'small', version: '1.0.0', title: 'T' },
    minGroupSize: 5,
    dimensions: [
      {
        dimension: 'role',
        title: 'T',
        polarity: 'strain',
        scale: { min: 1, max: 5, labels: { 1: 'a', 5: 'b' } },
        total: { n: 9, mean: 3, hidden: null },
        groups: [{ id: 'g', cell: { n: null, mean: null, hidden: 'below_min' } }],
      },
    ],
  };
  const ladder = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
  const tracked = log({ id: uuid(31) });
  tracked.goals[0]!.ladder = ladder;
  tracked.sessions[0]!.levels = { g1: 1 };
  const documents = {
    'an assessment': [result({ subject: 's', group: 'g', notice: { reader: 'r', retention: 'k' } })],
    'two versions': [
      result({ subject: 's' }),
      result({
        id: uuid(2),
        subject: 's',
        completedAt: '2026-05-01T00:00:00Z',
        answers: { reason: 'x', hopes: 'y' },
      }),
    ],
    'a plan': [
      plan({ goals: plan().goals.map((goal) => ({ ...goal, ladder, catalogueTitle: 'c', noticedBy: 'n' })) }),
    ],
    'a log': [tracked],
    'a summary': [summary],
    notes: [
      result(),
      {
        schema: 'polku/notes',
        schemaVersion: 1,
        updatedAt: '2026-01-01T00:00:00Z',
        notes: [{ result: uuid(1), text: 'n', updatedAt: '2026-01-01T00:00:00Z' }],
      },
    ],
  };

  for (const [name, given] of Object.entries(documents))
    it(`shows markup in every string of ${name} as text`, async () => {
      const before = document.title;
      const report = await show(given.map((one) => poisoned(one)));
      expect(parts(report, 'errors')).to.have.length(0);
      const values = [...root(report).querySelectorAll('textarea')].map(({ value }) => value).join(' ');
      expect(`${root(report).textContent} ${values}`.split('<img').length - 1).to.be.greaterThan(0);
      expect(root(report).querySelectorAll('img, script')).to.have.length(0);
      expect(document.title).to.equal(before);
    });

  it('shows markup in the names of groups as text', async () => {
    const people = Array.from({ length: 6 }, (_, index) =>
      result({ id: uuid(index), subject: `s${index}`, group: nasty, scores: [score('role', { mean: 3 })] }),
    );
    const report = await show(people);
    buttons(report).get('Ryhmän yhteenveto')!.click();
    await report.updateComplete;
    expect(root(report).querySelector('[part=group]')!.textContent).to.contain(nasty);
    expect(root(report).querySelectorAll('img, script')).to.have.length(0);
  });

  it('lists what cannot be read by name, opens the rest, and stays itself', async () => {
    const report = await show(null);
    const text = JSON.stringify(result({ subject: 'a-1' }));
    const keys = Array.from({ length: 10_000 }, (_, index) => `"k${index}":1`).join(',');
    const bad = {
      'sisakkain.json': '['.repeat(900_000),
      'oliot.json': '{"a":'.repeat(150_000),
      'katkennut.json': text.slice(0, -20),
      'taulukko-poikki.json': `[${Array<string>(200).fill(text).join(',')},${text.slice(0, 900)}`,
      'proto.json': text.replace('"answers":{', '"answers":{"__proto__":{"x":1},'),
      'avain.json': text.replace('"answers":{', `"answers":{${JSON.stringify(nasty)}:1,`),
      'kymmenentuhatta.json': text.replace('"answers":{', `"answers":{${keys},`),
    };
    const good = {
      'bom.json': `\uFEFF${JSON.stringify(result({ id: uuid(11), subject: 'a-2' }), null, 2).replaceAll('\n', '\r\n')}`,
      'surrogaatti.json': JSON.stringify(result({ id: uuid(12), subject: '\uD800x' })),
      'vieraat-avaimet.json': JSON.stringify(result({ id: uuid(13), subject: 'a-3' })).replace(
        '{',
        `{${keys},`,
      ),
    };
    choose(
      report,
      Object.entries({ ...bad, ...good }).map(([name, content]) => new File([content], name)),
    );
    await waitUntil(() => root(report).querySelector('article'), 'nothing was shown', { timeout: 10_000 });
    const named = [...root(report).querySelectorAll('[part=errors] strong')].map((one) =>
      one.textContent!.trim(),
    );
    expect(named).to.deep.equal(Object.keys(bad));
    const who = [...root(report).querySelector<HTMLSelectElement>('#who')!.options].map((one) =>
      one.textContent!.trim(),
    );
    // The whole entries of the array that breaks off are copies of one result.
    expect(who).to.deep.equal(['a-1 (1)', 'a-2 (1)', 'a-3 (1)', '\uD800x (1)']);
    expect(root(report).querySelectorAll('img, script')).to.have.length(0);
    expect(({} as { x?: number }).x).to.equal(undefined);
    expect(root(report).querySelector('[part=errors]')!.textContent!.length).to.be.lessThan(4000);
  });
});
