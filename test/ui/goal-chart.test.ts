import { expect } from '@open-wc/testing';
import '../../src/elements/progress-tracker/progress-tracker.js';
import type { PolkuProgressTracker } from '../../src/elements/progress-tracker/progress-tracker.js';
import { mount, parts } from '../elements/hands.js';
import { logOf, sessionOf } from '../elements/logs.js';

// From 20 January to 30 April 2026 are 100 days, so that a day is one per cent of the width.
const log = () =>
  logOf([
    sessionOf(1, '2026-01-30', { talk: 4, rest: 4 }),
    sessionOf(2, '2026-02-19', { talk: null, rest: 5 }),
    sessionOf(3, '2026-03-31', { talk: 6, rest: 5 }),
    sessionOf(4, '2026-04-30', { talk: 10, rest: 0 }),
  ]);

const talked = {
  goal: 'talk',
  nRatings: 4,
  baseline: 3,
  current: 10,
  delta: 7,
  sinceLast: 4,
  toTarget: -2,
  ratio: 1.4,
  barPercent: 100,
  reached: true,
  kind: 'improve',
  band: 'clear_up',
};

const draw = (value: object, style = '') =>
  mount<PolkuProgressTracker>(
    `<div ${style}><polku-progress-tracker lang="en"></polku-progress-tracker></div>`,
    { value },
  );
const chartOf = (element: PolkuProgressTracker, index: number) => parts(element, 'chart')[index]!;
const pathIn = (chart: HTMLElement, name: string) => chart.querySelector(`.goal-chart-plot ${name}`)!;

describe('the picture of a goal', () => {
  it('places days to scale on an axis from 0 to 10 and leaves a gap open', async () => {
    const chart = chartOf(await draw(log()), 0);
    expect(pathIn(chart, '.goal-chart-line').getAttribute('d')).to.equal('M0 7L10 6M70 4L100 0');
    expect(pathIn(chart, '.goal-chart-dots').getAttribute('d')).to.equal('M10 6h0M70 4h0M100 0h0');
    expect([...chart.querySelectorAll('.goal-chart-step')].map((one) => one.textContent)).to.deep.equal([
      '0',
      '5',
      '10',
    ]);
  });

  it('marks the baseline by a ring and the target by a dashed line with its word', async () => {
    const chart = chartOf(await draw(log()), 0);
    const ring = pathIn(chart, '.goal-chart-ring');
    expect([ring.getAttribute('cx'), ring.getAttribute('cy')]).to.deep.equal(['0%', '70%']);
    const target = pathIn(chart, '.goal-chart-target');
    expect(target.getAttribute('y1')).to.equal('20%');
    expect(getComputedStyle(target).strokeDasharray).to.equal('6px, 4px');
    expect(pathIn(chart, '.goal-chart-words').textContent).to.equal('target 8');
    expect(pathIn(chart, '.goal-chart-last').textContent).to.equal('10');
    expect(chart.querySelector('.goal-chart-legend')!.textContent.replaceAll(/\s+/g, ' ')).to.contain(
      'baseline',
    );
  });

  it('has the same axes for every goal, and draws a single rating as a dot', async () => {
    const value = log();
    value.sessions.slice(1).forEach(({ ratings }) => delete ratings['rest']);
    value.goals[1]!.baseline = null;
    const chart = chartOf(await draw(value), 1);
    expect(pathIn(chart, '.goal-chart-line').getAttribute('d')).to.equal('');
    expect(pathIn(chart, '.goal-chart-dots').getAttribute('d')).to.equal('M10 6h0');
    expect(pathIn(chart, '.goal-chart-ring')).to.equal(null);
  });

  it('begins at the first session when that was before the goal joined the log', async () => {
    const chart = chartOf(await draw(logOf([sessionOf(1, '2025-12-01', { talk: 4 })])), 0);
    expect(pathIn(chart, '.goal-chart-ring').getAttribute('cx')).to.equal('0%');
    expect(pathIn(chart, '.goal-chart-dots').getAttribute('d')).to.equal('M0 6h0');
  });

  it('keeps forty sessions apart within 320 pixels', async () => {
    const sessions = Array.from({ length: 40 }, (_, index) =>
      sessionOf(
        index + 1,
        new Date(Date.UTC(2026, 1, 3) + index * 14 * 86_400_000).toISOString().slice(0, 10),
        {
          talk: (index * 3) % 11,
        },
      ),
    );
    const element = await draw(logOf(sessions));
    element.parentElement!.style.width = '288px';
    await element.updateComplete;
    const plot = chartOf(element, 0).querySelector('.goal-chart-plot')!.getBoundingClientRect();
    const xs = [
      ...pathIn(chartOf(element, 0), '.goal-chart-dots')
        .getAttribute('d')!
        .matchAll(/M([\d.]+)/g),
    ];
    const gaps = xs.slice(1).map((x, index) => ((Number(x[1]) - Number(xs[index]![1])) * plot.width) / 100);
    expect(xs).to.have.length(40);
    // Dots of 6 px at neighbouring sessions of one height only just touch.
    expect(Math.min(...gaps)).to.be.at.least(5.5);
    expect(plot.right).to.be.at.most(element.getBoundingClientRect().right);
    expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(288);
  });
});

describe('the table of a goal', () => {
  const levels = () => {
    const long = log();
    long.sessions[0]!.notes = { rest: 'A free morning, and an afternoon without the telephone' };
    long.sessions[1]!.levels = { rest: 1 };
    long.sessions[2]!.lookingBack = { rest: 2 };
    return long;
  };
  const tableOf = async (width: number) => {
    const element = await draw(levels(), `style="inline-size: ${width}px"`);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    return parts(element, 'table')[1]!;
  };

  it('is not wider than a narrow page: levels and notes stand under their session, each with its head', async () => {
    const table = await tableOf(320);
    expect(table.parentElement!.scrollWidth).to.equal(table.parentElement!.clientWidth);
    const [head] = table.querySelectorAll('thead tr');
    expect([...head!.children].map((one) => one.textContent)).to.deep.equal([
      'Session',
      'Date',
      'Rating',
      'Level',
      'Start, looking back',
      'Note',
    ]);
    const [, first] = table.querySelectorAll('tbody tr');
    const [name, , value, level, , note] = [...first!.children] as HTMLElement[];
    expect(name!.getBoundingClientRect().top).to.equal(value!.getBoundingClientRect().top);
    expect(note!.getBoundingClientRect().top).to.be.at.least(name!.getBoundingClientRect().bottom);
    // Chromium computes the attribute's text, Firefox and WebKit keep the function.
    expect(note!.dataset.head).to.equal('Note');
    expect(getComputedStyle(note!, '::before').content).to.match(/^("Note"|attr\(data-head\)|"Note: ")/);
    expect(level!.checkVisibility(), 'nothing stands for what was not given').to.equal(false);
    for (const [selector, role] of [
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ] as const)
      expect(table.querySelector(selector)!.getAttribute('role')).to.equal(role);
  });

  it('has a column for each where there is room', async () => {
    const table = await tableOf(900);
    const [, first] = table.querySelectorAll('tbody tr');
    const tops = [...first!.children].map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });
});

describe('the languages of goals over time', () => {
  for (const [lang, sentence, words] of [
    [
      'fi',
      '3, 4, ei arviota, 6, 10; tavoitetaso 8',
      'Muutos tänä aikana: aluksi 3, nyt 10. Selvä muutos ylöspäin.',
    ],
    [
      'sv',
      '3, 4, inte skattat, 6, 10; målnivå 8',
      'Förändring under den här tiden: först 3, nu 10. Tydlig förändring uppåt.',
    ],
  ] as const)
    it(`say the same in ${lang}`, async () => {
      const element = await mount<PolkuProgressTracker>(
        `<polku-progress-tracker lang=${lang}></polku-progress-tracker>`,
        { value: { ...log(), progress: [talked] } },
      );
      expect(chartOf(element, 0).querySelector('[role=img]')!.getAttribute('aria-label')).to.equal(sentence);
      const said = parts(element, 'goal')[0]!.textContent.replaceAll(/\s+/g, ' ');
      expect(said).to.contain(words);
      expect(said).to.contain('20.1.2026');
    });
});
