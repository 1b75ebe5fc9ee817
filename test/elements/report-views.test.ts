import { expect } from '@open-wc/testing';
import { readResult, type AssessmentResult, type SupervisorNotes } from '../../src/contracts/index.js';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { log, plan, questionnaire, result, score, uuid } from '../reporting/results.js';
import { buttons, mount, nameOf, part, parts, texts } from './hands.js';

const show = (results: unknown, attributes = '') =>
  mount<PolkuReport>(`<div lang="fi"><polku-report ${attributes}></polku-report></div>`, { results });
const root = (report: PolkuReport) => report.shadowRoot!;
const all = <T extends Element = HTMLElement>(report: PolkuReport, selector: string) => [
  ...root(report).querySelectorAll<T>(selector),
];
const plain = (node: Element | null | undefined) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const rowsIn = (table: Element | null | undefined) =>
  [...(table?.querySelectorAll('tr') ?? [])].map((row) => [...row.children].map(plain));

async function press(report: PolkuReport, name: string): Promise<void> {
  const button = buttons(report).get(name);
  if (!button) throw new Error(`no button "${name}" among ${[...buttons(report).keys()].join(', ')}`);
  button.click();
  await report.updateComplete;
}

/** Presses a button and catches the file that it would save. */
async function saved(report: PolkuReport, name: string): Promise<{ name: string; text: string }> {
  const urls = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
  const clicks = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  let blob: Blob | undefined;
  let fileName = '';
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    fileName = this.download;
  };
  try {
    await press(report, name);
  } finally {
    Object.defineProperty(URL, 'createObjectURL', urls);
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', clicks);
  }
  // As bytes: reading it as text would drop the byte order mark.
  const bytes = new Uint8Array(await blob!.arrayBuffer());
  return { name: fileName, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

const person = (number: number, group: string, role: number, given: Partial<AssessmentResult> = {}) =>
  result({
    id: uuid(number),
    subject: `s-${number}`,
    group,
    scores: [score('role', { mean: role })],
    ...given,
  });
const means = (group: string, from: number, ...of: number[]) =>
  of.map((mean, index) => person(from + index, group, mean));

/** North 6, south 3, west 8: south is too small, and so north would tell of it. */
const three = [
  ...means('pohjoinen', 1, 2.5, 3, 4, 4.5, 3.5, 3),
  ...means('etelä', 11, 2, 4, 4),
  ...means('länsi', 21, 3, 3.5, 4, 4, 4.5, 3, 4, 3.5),
];

describe('polku-report: the group', () => {
  it('shows what may be passed on, the same on the page, in the table file and in the document', async () => {
    const report = await show(three);
    expect(part(report, 'group')).to.equal(undefined);
    await press(report, 'Ryhmän yhteenveto');
    expect(rowsIn(part(report, 'group')).slice(0, 2)).to.deep.equal([
      ['Osa-alue', 'Kaikki', 'etelä', 'länsi', 'pohjoinen'],
      ['Rooli 1–5', '3,5 (n = 17)', 'ei näytetä', '3,7 (n = 8)', 'ei näytetä'],
    ]);
    expect(texts(report, 'group')).to.contain('Ei näytetä: ihmisiä on liian vähän');
    expect(root(report).querySelector('article')).to.equal(null);
    await expect(report).to.be.accessible();

    const document = await saved(report, 'Tallenna yhteenveto (JSON)');
    expect(document.name).to.match(/^polku-group-summary-\d{4}-\d\d-\d\d\.json$/);
    const summary: unknown = JSON.parse(document.text);
    expect(readResult(summary).ok).to.equal(true);
    const cell = (n: number | null, mean: number | null, hidden: string | null) => ({ n, mean, hidden });
    expect((summary as { dimensions: unknown[] }).dimensions[0]).to.deep.include({
      dimension: 'role',
      total: cell(17, 3.5, null),
      groups: [
        { id: 'etelä', cell: cell(null, null, 'below_min') },
        { id: 'länsi', cell: cell(8, 3.7, null) },
        { id: 'pohjoinen', cell: cell(null, null, 'complementary') },
      ],
    });

    const table = await saved(report, 'Tallenna yhteenveto taulukkona (CSV)');
    expect(table.name).to.match(/^polku-group-summary-.*\.csv$/);
    const role = table.text
      .split('\r\n')
      .map((line) => line.split(';'))
      .filter((cells) => cells[9]?.startsWith('role'))
      .map((cells) => [cells[3], cells[9], cells[11]]);
    expect(role).to.deep.equal([
      ['', 'role', '3,5'],
      ['', 'role/n', '17'],
      ['etelä', 'role', ''],
      ['etelä', 'role/n', ''],
      ['länsi', 'role', '3,7'],
      ['länsi', 'role/n', '8'],
      ['pohjoinen', 'role', ''],
      ['pohjoinen', 'role/n', ''],
    ]);
    for (const { text } of [document, table]) expect(text).not.to.match(/s-1|Kiitos|Uusi tehtävä/);
  });

  it('says plainly when nothing may be shown, and keeps to the size the host asks for', async () => {
    const small = means('a', 1, 2, 3, 4);
    const report = await show(small);
    await press(report, 'Ryhmän yhteenveto');
    expect(texts(report, 'group')).to.contain('Mitään ei voi näyttää: lukuun tarvitaan vähintään 5 ihmistä');
    expect(part(report, 'group')!.querySelector('table')).to.equal(null);

    report.minGroupSize = 1;
    await report.updateComplete;
    expect(rowsIn(part(report, 'group'))[1]).to.deep.equal(['Rooli 1–5', '3,0 (n = 3)', '3,0 (n = 3)']);
    expect(texts(report, 'group')).to.contain('Pienin näytettävä ryhmä: 3');
    const asked = await show(small, 'min-group-size="4"');
    await press(asked, 'Ryhmän yhteenveto');
    expect(texts(asked, 'group')).to.contain('vähintään 4 ihmistä');
  });

  it('says how many results have no key, for the supervisor alone', async () => {
    const nameless = three.map((one, index) => {
      const { subject: _, ...rest } = one;
      return index < 2 ? rest : one;
    });
    const report = await show(nameless);
    await press(report, 'Ryhmän yhteenveto');
    const note = root(report).querySelector('.groups > p');
    expect(plain(note)).to.equal(
      'Vain sinulle: ihmisiä 17, ryhmiä 3. Tuloksia ilman tunnusta, kukin laskettu omaksi ihmisekseen: 2.',
    );
    expect(part(report, 'group')!.contains(note)).to.equal(false);
  });

  it('is there only when there is more than one person', async () => {
    expect([...buttons(await show(three[0])).keys()]).not.to.contain('Ryhmän yhteenveto');
    expect([...buttons(await show([plan(), log()])).keys()]).not.to.contain('Ryhmän yhteenveto');
  });
});

describe('polku-report: from one time to the next', () => {
  const later = (number: number, at: string, given: Partial<AssessmentResult>) =>
    result({ id: uuid(number), subject: 'a-1', updatedAt: at, completedAt: at, ...given });
  const [first, ...pages] = questionnaire.pages;
  const items = first!.items;
  const drifted = {
    ...questionnaire,
    version: '1.1.0',
    pages: [
      {
        ...first!,
        items: [
          { ...items[0]!, text: { fi: 'Tiedän, mitä teen.' } },
          { kind: 'text' as const, id: 'new', text: 'Mitä uutta?' },
          ...items.slice(2),
        ],
      },
      ...pages,
    ],
  };

  it('sets the answers side by side by the questions’ ids, also across versions', async () => {
    const report = await show([
      result({ id: uuid(1), subject: 'a-1' }),
      later(2, '2026-06-02T09:00:00Z', {
        questionnaire: drifted,
        answers: { 'role-1': 3, new: 'Paljon' },
        scores: [score('role', { mean: 3 }), score('craft', { mean: 4.25 })],
      }),
      // Another questionnaire, an unfinished one and another person's do not belong here.
      later(3, '2026-06-03T09:00:00Z', { questionnaire: { ...questionnaire, id: 'other' } }),
      later(4, '2026-05-03T09:00:00Z', { completedAt: null, scores: [] }),
      later(5, '2026-06-03T09:00:00Z', { subject: 'a-2' }),
    ]);
    const select = all<HTMLSelectElement>(report, '#when')[0]!;
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change'));
    await report.updateComplete;
    for (const details of all<HTMLDetailsElement>(report, 'details')) details.open = true;
    const [areas, questions] = all(report, '.change').map(rowsIn);
    const changed = 'Tätä ei ole kysytty joka kerta samalla tavalla: lukuja ei voi verrata.';
    expect(areas).to.deep.equal([
      ['Osa-alue', '9.1.2026', '2.6.2026'],
      [`Rooli 1–5 ${changed}`, '1,3', '3,0'],
      ['Kasvu 1–5', '4,5', 'ei lukua'],
      ['Kuorma (kuormitus) 1–5', 'ei lukua', 'ei lukua'],
      ['Taito 1–5', '3,0', '4,3'],
    ]);
    expect(questions!.slice(0, 4)).to.deep.equal([
      ['Kysymys', '9.1.2026', '2.6.2026'],
      ['Tiedän, mitä teen. Aiempi sanamuoto: Tiedän.', '5 – Samaa mieltä', '3'],
      ['Mitä uutta? Uusi kysymys.', 'ei kysytty', 'Paljon'],
      ['Roolin tärkeys', '1 – Ei tärkeää', 'Ei näytetty ohjattavalle'],
    ]);
    expect(questions!.at(-1)).to.deep.equal([
      'Arvailen. Ei enää mukana.',
      '4 – Melko samaa mieltä',
      'ei kysytty',
    ]);
    expect(texts(report, 'person')).to.contain('Kyselyn versiot: 1.0.0, 1.1.0.');
    await expect(report).to.be.accessible();
  });

  it('is not there for a single time', async () => {
    const report = await show(result({ subject: 'a-1' }));
    expect(all(report, '.change')).to.have.length(0);
  });
});

describe('polku-report: files to take along', () => {
  it('writes every answer of everyone as a table, and every result as a line', async () => {
    const results = [
      result({ id: uuid(1), subject: 'a-1' }),
      plan({ subject: 'a-1' }),
      // An older copy goes along in neither.
      result({ id: uuid(1), subject: 'a-1', updatedAt: '2025-01-01T00:00:00Z' }),
    ];
    const report = await show(results);
    expect(nameOf(part(report, 'csv')!)).to.equal('Tallenna kaikki taulukkona (CSV)');
    const table = await saved(report, 'Tallenna kaikki taulukkona (CSV)');
    expect(table.name).to.match(/^polku-rows-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...lines] = table.text.trimEnd().split('\r\n');
    expect(head).to.equal(
      '\uFEFFschema;id;subject;group;completedAt;questionnaire;version;session;date;ref;text;value;label',
    );
    // 18 answers; two goals, one level to begin with, two sentences.
    expect(lines).to.have.length(18 + 5);
    expect(lines[0]).to.contain(';role-1;Tiedän.;5;Samaa mieltä');

    const documents = await saved(report, 'Tallenna kaikki tulokset (NDJSON)');
    expect(documents.name).to.match(/^polku-results-.*\.ndjson$/);
    expect(
      documents.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).to.deep.equal([results[0], results[1]]);
  });
});

describe('polku-report: the supervisor’s own notes', () => {
  const field = (report: PolkuReport, label: string) =>
    all<HTMLTextAreaElement>(report, 'textarea').find((one) => nameOf(one) === label)!;
  async function write(report: PolkuReport, label: string, text: string): Promise<void> {
    const area = field(report, label);
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await report.updateComplete;
  }
  const asksBeforeLeaving = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('keeps a note for each person and each goal, out of every result, and saves them in a file of their own', async () => {
    const given = [result({ id: uuid(1), subject: 'a-1' }), plan({ id: uuid(2) })];
    const before = JSON.stringify(given);
    const report = await show(given);
    expect(asksBeforeLeaving()).to.equal(false);
    await write(report, 'Henkilöstä', 'Kysy lomasta');
    expect(asksBeforeLeaving()).to.equal(true);
    expect(plain(root(report).querySelector('.notes'))).to.contain('Ei vielä tallennettu');

    const who = all<HTMLSelectElement>(report, '#who')[0]!;
    who.selectedIndex = 1;
    who.dispatchEvent(new Event('change'));
    await report.updateComplete;
    expect(field(report, 'Henkilöstä').value).to.equal('');
    await write(report, 'Tavoitteesta 2', 'Sama kuin viimeksi');

    const { name, text } = await saved(report, 'Tallenna muistiinpanoni');
    expect(name).to.match(/^polku-notes-\d{4}-\d\d-\d\d\.json$/);
    expect(asksBeforeLeaving()).to.equal(false);
    const file = JSON.parse(text) as SupervisorNotes;
    expect(readResult(file).ok).to.equal(true);
    expect(file.notes.map((note) => [note.subject, note.result, note.goal, note.text])).to.deep.equal([
      ['a-1', undefined, undefined, 'Kysy lomasta'],
      [undefined, uuid(2), 'g2', 'Sama kuin viimeksi'],
    ]);
    expect(JSON.stringify(given)).to.equal(before);
    const { text: everything } = await saved(report, 'Tallenna kaikki tulokset (NDJSON)');
    expect(everything).not.to.contain('lomasta');
    await expect(report).to.be.accessible();
  });

  it('opens notes of earlier files, the newest of each place, and keeps what is written since', async () => {
    const notes = (at: string, text: string): SupervisorNotes => ({
      schema: 'polku/notes',
      schemaVersion: 1,
      updatedAt: at,
      notes: [
        { subject: 'a-1', text, updatedAt: at },
        { subject: 'b-9', text: 'Toinen ihminen', updatedAt: at },
      ],
    });
    const given = [
      result({ subject: 'a-1' }),
      notes('2026-03-01T00:00:00Z', 'Uudempi'),
      notes('2026-01-01T00:00:00Z', 'Vanhempi'),
    ];
    const report = await show(given);
    expect(field(report, 'Henkilöstä').value).to.equal('Uudempi');
    await write(report, 'Henkilöstä', 'Uudempi, ja jatkoa');
    report.results = [...given];
    await report.updateComplete;
    expect(field(report, 'Henkilöstä').value).to.equal('Uudempi, ja jatkoa');
    await write(report, 'Henkilöstä', '');
    const { text } = await saved(report, 'Tallenna muistiinpanoni');
    // Emptied is gone; what is about somebody who is not here is kept.
    expect((JSON.parse(text) as SupervisorNotes).notes.map((note) => note.text)).to.deep.equal([
      'Toinen ihminen',
    ]);
  });

  it('loses neither what is written here nor a later note of a file that is opened after it', async () => {
    const notes = (at: string, text: string): SupervisorNotes => ({
      schema: 'polku/notes',
      schemaVersion: 1,
      updatedAt: at,
      notes: [{ subject: 'a-1', text, updatedAt: at }],
    });
    const own = () => field(report, 'Henkilöstä').value;
    const one = result({ subject: 'a-1' });
    const report = await show(one);
    await write(report, 'Henkilöstä', 'Kirjoitettu täällä');
    const given = [one, notes('2100-01-01T00:00:00Z', 'Toisessa ikkunassa')];
    for (const _ of ['once', 'and the same again']) {
      report.results = [...given];
      await report.updateComplete;
      expect(own()).to.equal('Toisessa ikkunassa\n\nKirjoitettu täällä');
    }
    await write(report, 'Henkilöstä', 'Yhdessä');
    report.results = [...given];
    await report.updateComplete;
    expect(own()).to.equal('Yhdessä');
    const { text } = await saved(report, 'Tallenna muistiinpanoni');
    const file = JSON.parse(text) as SupervisorNotes;
    expect(file.notes.map((note) => note.text)).to.deep.equal(['Yhdessä']);
    expect(field(await show([...given, file]), 'Henkilöstä').value).to.equal('Yhdessä');
    // What is in a file gives way to what was written later.
    report.results = [one, notes('2101-01-01T00:00:00Z', 'Vielä myöhemmin')];
    await report.updateComplete;
    expect(own()).to.equal('Vielä myöhemmin');
  });

  it('warns no longer once the element is gone', async () => {
    const report = await show(result({ subject: 'a-1' }));
    await write(report, 'Henkilöstä', 'x');
    report.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });
});

describe('polku-report: goal attainment', () => {
  it('says levels in words first, and then T with what it is and is not', async () => {
    const given = log({
      gasT: { T: 56.2, nUsed: 1, change: 12.44, nPaired: 1, pairedBaselineT: 43.76, pairedT: 56.2 },
    });
    given.goals[0]!.ladder = { '-2': 'ei yhtään', '-1': 'yksi', '0': 'kaksi', '1': 'kolme', '2': 'neljä' };
    given.sessions[0]!.levels = { g1: 1 };
    const report = await show(given);
    const text = texts(report, 'person');
    expect(text).to.contain('kolme (taso 1)');
    expect(text).to.contain('T = 56,2 (tavoitteita 1, muutos 12,4)').and.contain('Se ei mittaa ihmistä');
    // A picture for each goal that was rated, beside its table.
    expect(parts(report, 'chart').map((one) => one.querySelector('svg') !== null)).to.deep.equal([
      true,
      true,
    ]);
    expect(text.indexOf('kolme (taso 1)')).to.be.lessThan(text.indexOf('T = '));
    await expect(report).to.be.accessible();
  });
});
