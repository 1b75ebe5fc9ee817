import { expect } from '@open-wc/testing';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { log, plan, questionnaire, result, uuid } from '../reporting/results.js';
import { mount } from './hands.js';

const show = (results: unknown) =>
  mount<PolkuReport>('<div lang="fi"><polku-report></polku-report></div>', { results });
const root = (report: PolkuReport) => report.shadowRoot!;
const plain = (node: Element | null | undefined) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const headings = (node: Element) => [...node.querySelectorAll('h2, h3, h4, h5, h6')].map(plain);
const valueOf = (node: Element | null) => {
  const items = [...(node?.querySelectorAll('li') ?? [])].map(plain);
  return items.length > 0 ? items.join(' | ') : plain(node);
};
const factsIn = (node: Element) =>
  [...node.querySelectorAll('dt')].map((term) => [plain(term), valueOf(term.nextElementSibling)]);

const mine = { subject: 'a-17' };

describe('polku-report: one person’s documents together', () => {
  const described = plan({
    ...mine,
    goals: [
      {
        id: 'g1',
        title: 'Otan asian puheeksi',
        why: 'Lykkään',
        baseline: 3,
        target: 7,
        alreadyWorks: 'Kahden kesken onnistuu',
        sign: 'Varaan ajan',
      },
    ],
  });

  it('makes one cover of them in the order of a talk, and what follows after it', async () => {
    const at = { updatedAt: '2026-05-01T09:00:00Z', completedAt: '2026-05-01T09:00:00Z' };
    const report = await show([
      result({ id: uuid(1), ...mine }),
      result({
        id: uuid(2),
        ...mine,
        ...at,
        struck: ['reason'],
        answers: { hopes: 'Lepoa', question: 'Koska?', 'load-content': ['duty'] },
      }),
      described,
      log({
        ...mine,
        goals: described.goals.map((goal) => ({ ...goal, status: 'active' })),
        sessions: log().sessions.map((session) => ({
          ...session,
          ratings: { g1: session.ratings['g1'] ?? null },
          notes: {},
        })),
      }),
    ]);
    const cover = root(report).querySelector('article > .cover')!;
    expect(headings(cover)).to.deep.equal([
      'Pieni kysely',
      'Omin sanoin',
      'Mitä ohjattava toivoo',
      'Tavoitteet',
      'Ohjattavalle tärkeää juuri nyt',
      'Vahvimmat osa-alueet vastausten mukaan',
      'Profiili',
      'Työn kuormitustekijät',
      'Toiveet ja kysymykset',
      'Kysymykset työnohjaajalle',
    ]);
    expect(factsIn(cover.querySelector('.head')!)).to.deep.equal([
      ['Tunnus', 'a-17'],
      ['Vahvistettu', '1. toukokuuta 2026'],
      ['Täyttökieli', 'suomi'],
      [
        'Mukana olevat tulokset',
        '9.1.2026 – Pieni kysely | 1.2.2026 – Tavoitteet | 1.4.2026 – Tavoitteiden seuranta | 1.5.2026 – Pieni kysely',
      ],
      ['Vastaukset', 'Vastattu 3/4 | Ohjattavan poistamia kohtia: 1 | Ei näytetty: 15'],
      ['Ohjattavan poistamat kohdat', 'Miksi nyt?'],
    ]);
    const goal = cover.querySelector('[part=goals]')!;
    expect(plain(goal.querySelector('blockquote'))).to.equal('Otan asian puheeksi');
    expect(factsIn(goal)).to.deep.equal([
      ['Nyt → riittävän hyvä (0–10)', '4 → 7'],
      ['Mikä jo toimii', 'Kahden kesken onnistuu'],
      ['Seuraava pieni merkki', 'Varaan ajan'],
    ]);
    const sections = [...root(report).querySelectorAll('article > section:not(.print-only)')];
    expect(sections.map((one) => headings(one)[0])).to.deep.equal([
      'Kerrasta toiseen',
      'Tavoitteiden seuranta',
      'Kaikki vastaukset',
    ]);
    expect(sections[1]!.querySelector('[part~=chart] svg')).not.to.equal(null);
    expect(plain(sections[1]!.querySelector('table caption'))).to.equal('Arviot asteikolla 0–10');
    await expect(report).to.be.accessible();
  });

  it('keeps the answers of each questionnaire apart, and notes about the goals beside them', async () => {
    const at = { updatedAt: '2026-05-01T09:00:00Z', completedAt: '2026-05-01T09:00:00Z' };
    const other = { ...questionnaire, id: 'other', title: { fi: 'Loppukysely' } };
    const report = await show([
      result({ id: uuid(1), ...mine }),
      result({ id: uuid(2), ...mine, ...at, questionnaire: other }),
      described,
    ]);
    const article = root(report).querySelector('article')!;
    expect(headings(article).filter((one) => one.startsWith('Kaikki'))).to.deep.equal([
      'Kaikki vastaukset: Loppukysely',
      'Kaikki vastaukset: Pieni kysely',
    ]);
    const ids = [...root(report).querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect([...root(report).querySelectorAll('.notes label')].map(plain)).to.deep.equal([
      'Henkilöstä',
      'Tavoitteesta 1',
    ]);
    await expect(report).to.be.accessible();
  });

  it('tells how a goal has changed on the way, with its dates', async () => {
    const [goal] = described.goals;
    const entry = (at: string, title: string, target: number, status: 'active' | 'reached') => ({
      at: `${at}T09:00:00Z`,
      title,
      target,
      status,
    });
    const history = [
      entry('2026-02-01', 'Puhun', 6, 'active'),
      entry('2026-03-01', 'Otan asian puheeksi', 7, 'active'),
      entry('2026-04-01', 'Otan asian puheeksi', 7, 'reached'),
    ];
    const report = await show(
      log({ ...mine, goals: [{ ...goal!, status: 'reached', history }], sessions: [] }),
    );
    expect([...root(report).querySelectorAll('.changes > li')].map(plain)).to.deep.equal([
      '1.2.2026: Käynnissä, → 6 Puhun',
      '1.3.2026: Käynnissä, → 7 Otan asian puheeksi',
      '1.4.2026: Saavutettu, → 7 Otan asian puheeksi',
    ]);
  });
});
