import { aTimeout, expect, fixtureSync, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { PolkuErrorEvent } from '../../src/elements/events.js';
import { PolkuReport } from '../../src/elements/report/report.js';
import { leaveOut } from '../leave-out.js';
import { log, plan, result, score, uuid } from '../reporting/results.js';

async function show(results: unknown, lang = 'fi'): Promise<PolkuReport> {
  const around = fixtureSync<HTMLElement>(html`<div lang=${lang}><polku-report></polku-report></div>`);
  const report = around.querySelector('polku-report')!;
  report.results = results;
  await report.updateComplete;
  return report;
}

const root = (report: PolkuReport) => report.shadowRoot!;
/** The text as it is read: items of a list do not run together. */
function textOf(node: Element | null | undefined): string {
  if (node?.localName === 'ul') return [...node.children].map(textOf).join(' ');
  const parts = [...(node?.childNodes ?? [])].map((child) => {
    if (child.nodeType === Node.ELEMENT_NODE) return ` ${textOf(child as Element)} `;
    return child.nodeType === Node.TEXT_NODE ? child.nodeValue : '';
  });
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}
const part = (report: PolkuReport, name: string) => root(report).querySelector(`[part~="${name}"]`);
const headings = (report: PolkuReport) =>
  [...root(report).querySelectorAll('h2, h3, h4, h5, h6')].map(textOf);
const under = (report: PolkuReport, title: string) =>
  [...root(report).querySelectorAll('h2, h3, h4, h5, h6')].find((one) => textOf(one) === title)
    ?.parentElement;

function labelled<T extends HTMLElement>(report: PolkuReport, name: string): T | undefined {
  const label = [...root(report).querySelectorAll('label')].find((one) => textOf(one) === name);
  return (label?.control as T | null | undefined) ?? undefined;
}

/** The value beside a name in a description list. */
function factOf(report: PolkuReport, name: string): string | undefined {
  const term = [...root(report).querySelectorAll('dt')].find((one) => textOf(one) === name);
  return term && textOf(term.nextElementSibling);
}

function pick(select: HTMLSelectElement | undefined, index: number): void {
  select!.selectedIndex = index;
  select!.dispatchEvent(new Event('change', { bubbles: true }));
}

const transferOf = (files: File[]) => {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  return transfer;
};
const file = (text: string, name: string) => new File([text], name, { type: 'application/json' });

function choose(report: PolkuReport, files: File[]): void {
  const input = labelled<HTMLInputElement>(report, 'Avaa tiedostoja')!;
  input.files = transferOf(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const status = (report: PolkuReport) => textOf(root(report).querySelector('[role="status"]'));

describe('polku-report', () => {
  it('is empty with one sentence and one action', async () => {
    const report = await show(null);
    expect(textOf(root(report).querySelector('p'))).to.equal(
      'Avaa saamasi tulostiedostot: ne luetaan vain tällä laitteella, eikä niitä lähetetä minnekään.',
    );
    const input = labelled<HTMLInputElement>(report, 'Avaa tiedostoja')!;
    expect([input.type, input.multiple]).to.deep.equal(['file', true]);
    expect(root(report).querySelectorAll('button, select, article')).to.have.length(0);
    await expect(report).to.be.accessible();
  });

  it('sets one self-assessment as a document, in order', async () => {
    const report = await show(result({ subject: 'a-17', group: 'pohjoinen' }));
    expect(headings(report)).to.deep.equal([
      'Työnohjauksen raportti',
      'Pieni kysely',
      'Omin sanoin',
      'Miksi nyt',
      'Mikä jo toimii',
      'Mitä ohjattava toivoo',
      'Muuta omin sanoin',
      'Ohjattavalle tärkeää juuri nyt',
      'Vahvimmat osa-alueet vastausten mukaan',
      'Profiili',
      'Työn kuormitustekijät',
      'Toiveet ja kysymykset',
      'Kysymykset työnohjaajalle',
      'Kaikki vastaukset',
      'Rooli',
      'Työ',
      'Omin sanoin',
      'Omat muistiinpanoni',
    ]);
    expect(
      ['Tunnus', 'Ryhmä', 'Vahvistettu', 'Täyttökieli', 'Vastaukset'].map((name) => factOf(report, name)),
    ).to.deep.equal([
      'a-17',
      'pohjoinen',
      '9. tammikuuta 2026',
      'suomi',
      'Vastattu 14/18 Ei koske ohjattavaa: 1 Jätetty avoimeksi: 3 Ei näytetty: 1',
    ]);
    expect([...root(report).querySelectorAll('blockquote')].map(textOf)).to.deep.equal([
      'Uusi tehtävä',
      'Tiimi ja huumori',
      'Selkeyttä',
      'Kiitos kysymästä.',
      'Miten aloitamme?',
    ]);
    expect(textOf(under(report, 'Ohjattavalle tärkeää juuri nyt')))
      .to.contain('Kuorma')
      .and.contain('Rooli');
    expect(textOf(under(report, 'Ohjattavalle tärkeää juuri nyt'))).not.to.contain('Kasvu');
    expect(textOf(under(report, 'Vahvimmat osa-alueet vastausten mukaan'))).to.match(/Kasvu Taito$/);
    expect(report.matches(':state(error)')).to.equal(false);
    await expect(report).to.be.accessible();
  });

  it('says which of the strongest areas is a load, so that the least of it is not misread', async () => {
    const report = await show(
      result({ scores: [score('strain', { mean: 2 }), score('craft', { mean: 3 })] }),
    );
    expect(textOf(under(report, 'Vahvimmat osa-alueet vastausten mukaan'))).to.match(
      /Kuorma \(kuormitus: mitä vähemmän, sitä vahvempi\) Taito$/,
    );
  });

  it('shows the result’s own numbers in the table, one decimal and a comma', async () => {
    const report = await show(result());
    const rows = [...part(report, 'profile')!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(textOf),
    );
    expect(rows).to.deep.equal([
      ['1 = Eri mieltä, 5 = Samaa mieltä'],
      ['Rooli', '1,3', '5'],
      ['Kasvu Vastattu 1/2', '4,5', '4'],
      ['1 = Ei koskaan, 5 = Usein'],
      ['Kuorma (kuormitus) Liian vähän vastauksia: 1/3', 'ei lukua', '5'],
      ['1 = Eri mieltä, 5 = Samaa mieltä'],
      ['Taito', '3,0', 'ei lukua'],
    ]);
    expect(part(report, 'profile')!.querySelector('[role="img"]')?.ariaLabel).to.contain('taulukossa');
  });

  it('tells the ways of not answering apart', async () => {
    const { 'role-1': _struck, ...answers } = result().answers;
    const report = await show(result({ answers, struck: ['role-1'] }));
    expect(
      ['Tiedän.', 'Arvailen. (käänteinen väittämä)', 'Kasvan.', 'Valvon.', 'Kuinka monta?'].map((name) =>
        factOf(report, name),
      ),
    ).to.deep.equal([
      'Ohjattava poisti tämän',
      '4 – Melko samaa mieltä',
      'Ei koske ohjattavaa',
      'Jätetty avoimeksi',
      'Ei näytetty ohjattavalle',
    ]);
    expect(factOf(report, 'Ohjattavan poistamat kohdat')).to.equal('Tiedän.');
  });

  it('says that a result is unfinished, shows what is there, and nothing that is struck', async () => {
    const report = await show(
      result({
        completedAt: null,
        scores: [],
        priorities: [],
        struck: ['reason'],
        answers: { reason: 'Salaisuus', hopes: 'Rauha' },
      }),
    );
    expect(textOf(root(report).querySelector('article'))).to.contain('Keskeneräinen');
    expect(headings(report)).not.to.contain('Profiili');
    expect(factOf(report, 'Viimeksi muokattu')).to.equal('9. tammikuuta 2026');
    expect(factOf(report, 'Valvon.')).to.equal('Ei vielä näytetty');
    expect(textOf(root(report).querySelector('blockquote'))).to.equal('Rauha');
    expect(root(report).textContent).not.to.contain('Salaisuus');
  });

  it('puts people and dates to choose from in native controls, all of a person’s documents together first in view', async () => {
    const report = await show([
      result({ id: uuid(1), subject: 'a-10' }),
      result({
        id: uuid(2),
        subject: 'a-2',
        updatedAt: '2026-05-02T09:00:00Z',
        completedAt: '2026-05-02T09:00:00Z',
      }),
      result({ id: uuid(3), subject: 'a-2' }),
      plan({
        id: uuid(4),
        subject: 'a-2',
        updatedAt: '2026-06-01T09:00:00Z',
        completedAt: '2026-06-01T09:00:00Z',
      }),
    ]);
    const options = (name: string) =>
      [...labelled<HTMLSelectElement>(report, name)!.options].map((option) => [
        textOf(option),
        option.selected,
      ]);
    expect(options('Henkilö')).to.deep.equal([
      ['a-2 (3)', true],
      ['a-10 (1)', false],
    ]);
    expect(options('Päivä')).to.deep.equal([
      ['Kaikki yhdessä', true],
      ['9.1.2026 – Pieni kysely', false],
      ['2.5.2026 – Pieni kysely', false],
      ['1.6.2026 – Tavoitteet', false],
    ]);
    pick(labelled(report, 'Päivä'), 3);
    await report.updateComplete;
    expect(headings(report)[1]).to.equal('Tavoitteet');

    pick(labelled(report, 'Päivä'), 2);
    await report.updateComplete;
    expect([headings(report)[1], factOf(report, 'Vahvistettu')]).to.deep.equal([
      'Pieni kysely',
      '2. toukokuuta 2026',
    ]);

    pick(labelled(report, 'Henkilö'), 1);
    await report.updateComplete;
    expect(factOf(report, 'Tunnus')).to.equal('a-10');
    expect(labelled(report, 'Päivä')).to.equal(undefined);
    await expect(report).to.be.accessible();
  });

  it('opens files, good ones among bad ones, and says what is wrong with which', async () => {
    const report = await show(null);
    const errors: unknown[] = [];
    report.addEventListener('polku-error', (event) => errors.push(event.detail));
    choose(report, [
      file(
        '\uFEFF' + JSON.stringify(result({ subject: 'a-1' }), null, 2).replaceAll('\n', '\r\n'),
        'hyvä.json',
      ),
      file('<html>', 'kirjautuminen.json'),
      file(JSON.stringify(result()).replace('"answers":{', '"answers":{"__proto__":1,'), 'proto.json'),
      file(JSON.stringify({ schema: 'polku/draft' }), 'luonnos.json'),
    ]);
    await waitUntil(() => status(report) !== '');
    expect(status(report)).to.equal('Avattuja tuloksia: 1. Tiedostoja, joita ei voitu lukea kokonaan: 3.');
    expect(factOf(report, 'Tunnus')).to.equal('a-1');
    const faults = [...part(report, 'errors')!.querySelectorAll('ul ul')].map((list) => [
      textOf(list.parentElement?.querySelector('strong')),
      textOf(list),
    ]);
    expect(faults).to.deep.equal([
      ['kirjautuminen.json', 'Tiedosto ei ole JSON-muotoinen, tai se on katkennut kesken.'],
      ['proto.json', 'Mukana on kielletty kenttä. Kohta: answers.__proto__'],
      [
        'luonnos.json',
        'Tämä on keskeneräinen luonnos. Avaa se samassa lomakkeessa, josta se tallennettiin. Kohta: schema',
      ],
    ]);
    expect(report.matches(':state(error)')).to.equal(true);
    await waitUntil(() => errors.length === 3);
    expect(errors[1]).to.deep.include({ code: 'forbidden_key', path: ['answers', '__proto__'] });
    await expect(report).to.be.accessible();
  });

  it('opens what is dropped on it, beside what is already open', async () => {
    const report = await show(result({ id: uuid(1), subject: 'a-1' }));
    const target = part(report, 'files')!;
    const drop = () =>
      new DragEvent('drop', {
        bubbles: true,
        composed: true,
        cancelable: true,
        dataTransfer: transferOf([
          file(
            `${JSON.stringify(result({ id: uuid(2), subject: 'a-2' }))}\n${JSON.stringify(plan())}`,
            'x.ndjson',
          ),
        ]),
      });
    const event = drop();
    target.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    await waitUntil(() => status(report) !== '');
    expect([...labelled<HTMLSelectElement>(report, 'Henkilö')!.options].map(textOf)).to.deep.equal([
      'a-1 (1)',
      'a-2 (1)',
      'Ilman tunnusta, 1.2.2026',
    ]);
    // What the host gives anew leaves alone what the person has opened.
    report.results = null;
    await report.updateComplete;
    expect(labelled<HTMLSelectElement>(report, 'Henkilö')!.options).to.have.length(2);
  });

  it('leaves a drop without files to the page', async () => {
    const report = await show(null);
    const event = new DragEvent('drop', {
      bubbles: true,
      cancelable: true,
      dataTransfer: new DataTransfer(),
    });
    part(report, 'files')!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('respects max-files and max-bytes', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div lang="fi"><polku-report max-files="1" max-bytes="2000"></polku-report></div>`,
    );
    const report = around.querySelector('polku-report')!;
    await report.updateComplete;
    choose(report, [file(JSON.stringify(result()), 'suuri.json'), file('{}', 'toinen.json')]);
    await waitUntil(() => status(report) !== '');
    const errors = textOf(part(report, 'errors'));
    expect(errors).to.contain('suuri.json Liian suuri. Yhden tuloksen enimmäiskoko: 2 kB');
    expect(errors).to.contain('toinen.json Jäi avaamatta. Tiedostoja kerralla enintään: 1');
  });

  it('reads the results attribute as a URL, and says when there is nothing there', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify([result({ subject: 'a-9' })])]));
    const around = fixtureSync<HTMLElement>(
      html`<div lang="fi"><polku-report results=${url}></polku-report></div>`,
    );
    const report = around.querySelector('polku-report')!;
    await report.updateComplete;
    expect(factOf(report, 'Tunnus')).to.equal('a-9');
    URL.revokeObjectURL(url);

    const heard = oneEvent(report, 'polku-error') as Promise<PolkuErrorEvent>;
    const gone = URL.createObjectURL(new Blob());
    URL.revokeObjectURL(gone);
    report.setAttribute('results', gone);
    expect((await heard).detail.code).to.equal('not_found');
    await report.updateComplete;
    expect(root(report).querySelector('article')).to.equal(null);
    expect(textOf(part(report, 'errors'))).to.contain('Tiedostoa ei voitu hakea tai lukea.');
  });

  it('fires nothing when a property is set to something good, and lets the last one win', async () => {
    const report = await show(null);
    let fired = 0;
    for (const name of ['polku-error', 'polku-change']) report.addEventListener(name, () => (fired += 1));
    report.results = result({ subject: 'first' });
    await aTimeout(0);
    report.results = [result({ subject: 'last' })];
    await report.updateComplete;
    expect(factOf(report, 'Tunnus')).to.equal('last');
    expect(fired).to.equal(0);
  });

  it('treats every text of a file as text', async () => {
    const nasty = '<img src=x onerror="document.title=\'hit\'"><b>x</b>';
    const json = JSON.stringify(
      result({ subject: 'S', group: 'S', notice: { reader: 'S', retention: 'S' } }),
    ).replaceAll(/"(S|Kiitos kysymästä\.|Pieni kysely|Rooli|Vastuu|Uusi tehtävä|Eri mieltä|Tiedän\.)"/g, () =>
      JSON.stringify(nasty),
    );
    const report = await show(JSON.parse(json));
    const before = document.title;
    expect(root(report).querySelectorAll('article img, article b')).to.have.length(0);
    expect(root(report).querySelector('article')!.textContent!.split(nasty).length - 1).to.be.greaterThan(9);
    choose(report, [file('x', `${nasty}.json`)]);
    await waitUntil(() => part(report, 'errors'));
    expect(textOf(part(report, 'errors')?.querySelector('strong'))).to.equal(`${nasty}.json`);
    expect(root(report).querySelectorAll('img, b')).to.have.length(0);
    expect(document.title).to.equal(before);
  });

  it('reads a Swedish result in Finnish, and marks what only exists in Swedish', async () => {
    const report = await show(
      result({ language: 'sv', answers: { ...result().answers, reason: 'Ny uppgift' } }),
    );
    expect(factOf(report, 'Täyttökieli')).to.equal('ruotsi');
    expect(headings(report)).to.contain('Pieni kysely');
    const quote = root(report).querySelector('blockquote')!;
    expect([textOf(quote), quote.querySelector('[lang]')?.getAttribute('lang')]).to.deep.equal([
      'Ny uppgift',
      'sv',
    ]);

    const questionnaire = { ...result().questionnaire, title: { sv: 'Bara på svenska' } };
    const swedish = await show(result({ questionnaire }));
    const title = root(swedish).querySelector('h3')!;
    expect([textOf(title), title.querySelector('[lang]')?.getAttribute('lang')]).to.deep.equal([
      'Bara på svenska',
      'sv',
    ]);
  });

  it('follows the language of the page and keeps the choice', async () => {
    const report = await show([
      result({ id: uuid(1), subject: 'a-1' }),
      result({ id: uuid(2), subject: 'a-2' }),
    ]);
    pick(labelled(report, 'Henkilö'), 1);
    await report.updateComplete;
    report.parentElement!.lang = 'sv';
    await aTimeout(0);
    await report.updateComplete;
    expect(headings(report).slice(0, 3)).to.deep.equal([
      'Rapport för arbetshandledningen',
      'Liten enkät',
      'Med egna ord',
    ]);
    expect(factOf(report, 'Kod')).to.equal('a-2');
    expect(factOf(report, 'Bekräftat')).to.equal('9 januari 2026');
    report.parentElement!.lang = 'en';
    await aTimeout(0);
    await report.updateComplete;
    expect(headings(report)[1]).to.equal('Small questionnaire');
    await expect(report).to.be.accessible();
  });

  it('shows a plan with its levels and sentences, without what is struck', async () => {
    const report = await show(plan({ struck: ['g1/why'], completedAt: null }));
    expect(headings(report)).to.deep.equal([
      'Työnohjauksen raportti',
      'Tavoitteet',
      'Tavoite 1',
      'Tavoite 2',
      'Omat muistiinpanoni',
    ]);
    const [first, second] = [...root(report).querySelectorAll('[part="goals"]')].map(textOf);
    expect(first).to.contain('Otan asian puheeksi').and.contain('3 → 7');
    expect(second).to.contain('ei merkitty → 8').and.contain('Puhelin jää');
    expect(root(report).textContent).not.to.contain('Lykkään');
    await expect(report).to.be.accessible();
  });

  it('shows a log as a table for each goal, gaps as gaps', async () => {
    const report = await show(log());
    expect(root(report).textContent).not.to.contain('Keskeneräinen');
    const rows = [...root(report).querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf)),
    );
    expect(rows).to.deep.equal([
      [
        ['1', '3.2.2026', '4'],
        ['2', '10.3.2026', 'Ei arvioitu Ei ehditty'],
      ],
      [['2', '10.3.2026', '6 Puhelin jäi keittiöön']],
    ]);
    await expect(report).to.be.accessible();
  });

  it('names copies, sealed results and notes', async () => {
    const report = await show([
      result({ updatedAt: '2026-02-01T00:00:00Z' }),
      result(),
      {
        schema: 'polku/sealed',
        schemaVersion: 1,
        id: uuid(50),
        createdAt: '2026-02-01T00:00:00Z',
        recipients: ['age1abc'],
        armor: '-----BEGIN AGE ENCRYPTED FILE-----\n',
      },
      { schema: 'polku/notes', schemaVersion: 1, updatedAt: '2026-02-01T00:00:00Z', notes: [] },
    ]);
    const files = textOf(part(report, 'files'));
    expect(files).to.contain('Avainta odottavia salattuja tuloksia: 1');
    expect(files).to.contain('Itsearviointi Kopio; näkyvissä on uusin.');
    expect(files).to.contain(
      'Työnohjaajan muistiinpanot Näkyvät niiden henkilöiden ja tavoitteiden vieressä, joista ne kertovat.',
    );
  });

  it('shows a group summary with what it hides hidden', async () => {
    const cell = (n: number | null, mean: number | null, hidden: string | null) => ({ n, mean, hidden });
    const report = await show({
      schema: 'polku/group-summary',
      schemaVersion: 1,
      id: uuid(60),
      createdAt: '2026-02-01T00:00:00Z',
      generator: 'polku/0.1.0',
      questionnaire: { id: 'small', version: '1.0.0', title: 'Pieni' },
      minGroupSize: 5,
      dimensions: [
        {
          dimension: 'role',
          title: { fi: 'Rooli' },
          polarity: 'resource',
          scale: { min: 1, max: 5, labels: { 1: 'ei', 5: 'on' } },
          total: cell(12, 3.5, null),
          groups: [
            { id: '', cell: cell(8, 3.1, null) },
            { id: 'etelä', cell: cell(null, null, 'below_min') },
            { id: 'itä', cell: cell(null, null, 'no_data') },
          ],
        },
      ],
    });
    const rows = [...part(report, 'group')!.querySelectorAll('tr')].map((row) =>
      [...row.children].map(textOf),
    );
    expect(rows).to.deep.equal([
      ['Osa-alue', 'Kaikki', 'Ilman ryhmää', 'etelä', 'itä'],
      ['Rooli 1–5', '3,5 (n = 12)', '3,1 (n = 8)', 'ei näytetä', 'ei vastauksia'],
    ]);
    await expect(report).to.be.accessible();
  });

  it('can be stopped while it opens many files, and shows what it has read', async () => {
    const report = await show(null);
    const files = Array.from({ length: 100 }, (_, index) =>
      file(JSON.stringify(result({ id: uuid(index), subject: `a-${index}` })), `${index}.json`),
    );
    const stopped = new Promise<string>((done) => {
      const observer = new MutationObserver(() => {
        const progress = labelled<HTMLProgressElement>(report, 'Avataan tiedostoja: 2/100');
        if (!progress) return;
        observer.disconnect();
        const cancel = [...root(report).querySelectorAll('button')].find(
          (one) => textOf(one) === 'Keskeytä',
        )!;
        cancel.click();
        done(`${progress.value}/${progress.max}`);
      });
      observer.observe(root(report), { subtree: true, childList: true, characterData: true });
    });
    choose(report, files);
    expect(await stopped).to.equal('2/100');
    await waitUntil(() => status(report) !== '');
    expect(labelled<HTMLSelectElement>(report, 'Henkilö')!.options.length).to.be.within(2, 4);
    expect(root(report).querySelector('progress')).to.equal(null);
  });

  it('fits in 288 pixels', async () => {
    const wide = { ...result().questionnaire, title: 'Työnohjaussopimuksen kuormitustekijäkartoituslomake' };
    const several = [
      result({ id: uuid(1), subject: 'a-1', questionnaire: wide }),
      log({ subject: 'a-1', updatedAt: '2025-01-01T00:00:00Z' }),
      result({ id: uuid(2), subject: 'pitkätunnus-jossa-ei-ole-yhtään-välilyöntiä-lainkaan' }),
    ];
    const report = await show(several);
    report.parentElement!.style.width = '288px';
    const fits = () => [root(report).firstElementChild!.scrollWidth, report.scrollWidth];
    for (const details of root(report).querySelectorAll('details')) details.open = true;
    expect(fits()).to.deep.equal([288, 288]);
    pick(labelled(report, 'Päivä'), 1);
    await report.updateComplete;
    expect(headings(report)[1]).to.equal('Tavoitteiden seuranta');
    expect(fits()).to.deep.equal([288, 288]);
  });

  it('prints black on white, folded parts open, without its tools', async function () {
    if (!(await executeServerCommand('polku:media', { media: 'print' })))
      leaveOut(this, 'only Chromium lets a test look at a page as it is printed');
    await executeServerCommand('polku:media', {});
    const report = await show(result());
    const isShown = (node: Element | null | undefined) => node!.getBoundingClientRect().height > 0;
    const isUnfolded = () => {
      const answers = root(report).querySelector('.answers')!;
      const details = answers.closest('details')!.getBoundingClientRect().height;
      // The numbers of the profile follow the cover, which has room for the picture alone.
      const [folded, printed] = root(report).querySelectorAll<HTMLElement>('.profile-table');
      return (
        details > answers.getBoundingClientRect().height && !folded!.offsetHeight && printed!.offsetHeight > 0
      );
    };
    expect([isUnfolded(), isShown(part(report, 'files'))]).to.deep.equal([false, true]);
    report.style.colorScheme = 'dark';
    await executeServerCommand('polku:media', { media: 'print' });
    try {
      expect([isUnfolded(), isShown(part(report, 'files'))]).to.deep.equal([true, false]);
      const { color, backgroundColor } = getComputedStyle(root(report).firstElementChild!);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    } finally {
      await executeServerCommand('polku:media', {});
    }
  });

  it('prints the report alone: the frame holds the document, open, on A4', async () => {
    const report = await show(result({ subject: 'a-17' }));
    let printed: Document | undefined;
    const view = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const inside = view.get!.call(this) as Window | null;
        if (inside) inside.print = () => (printed = inside.document);
        return inside;
      },
    });
    try {
      part(report, 'print')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', view);
    }
    expect(textOf(printed?.querySelector('article h3'))).to.equal('Pieni kysely');
    expect(textOf(printed?.body)).not.to.contain('Avaa tiedostoja');
    expect([...printed!.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, true]);
    const rules = [...printed!.adoptedStyleSheets[0]!.cssRules].map(({ cssText }) =>
      cssText.replaceAll(/\s+/g, ' '),
    );
    expect(rules.find((rule) => rule.startsWith('@page'))).to.match(/size: A4; margin: 15mm/i);
    expect([printed?.documentElement.lang, printed?.title]).to.deep.equal(['fi', 'polku a-17']);
  });

  it('stays as it is when the host goes on with its own objects', async () => {
    const given = result({ subject: 'kept' });
    const report = await show([given]);
    Object.assign(given, { subject: 'other', answers: null, scores: null });
    report.lang = 'sv';
    await report.updateComplete;
    expect(factOf(report, 'Kod')).to.equal('kept');
  });

  it('takes its heading level from the host', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div lang="fi"><polku-report heading-level="3"></polku-report></div>`,
    );
    const report = around.querySelector('polku-report')!;
    report.results = result();
    await report.updateComplete;
    expect(
      [...root(report).querySelectorAll('h3, h4')].slice(0, 2).map((one) => one.localName),
    ).to.deep.equal(['h3', 'h4']);
    expect(root(report).querySelector('h2')).to.equal(null);
  });

  it('is registered as the class it exports', () => {
    expect(document.createElement('polku-report')).to.be.instanceOf(PolkuReport);
  });
});
