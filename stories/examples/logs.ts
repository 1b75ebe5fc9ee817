import type { Goal, GoalPlan, ProgressLog, Session } from '../../src/contracts/index.js';
import { mergePlan, startLog, withOwnGoal, withSession } from '../../src/scoring/index.js';

const start = '2026-01-20T09:30:00Z';

const talk: Goal = {
  id: 'g-talk',
  title: 'Otan vaikean asian puheeksi saman viikon aikana, kun huomaan sen.',
  baseline: 3,
  target: 8,
};
const rest: Goal = {
  id: 'g-rest',
  title: 'Työasiat jäävät töihin kolmena iltana viikossa.',
  baseline: 4,
  target: 7,
};
const scaled: Goal = {
  ...talk,
  ladder: {
    '-2': 'Kierrän vaikeat asiat kokonaan.',
    '-1': 'Otan asian puheeksi viikkojen päästä.',
    '0': 'Otan asian puheeksi saman viikon aikana.',
    '1': 'Otan asian puheeksi seuraavana päivänä.',
    '2': 'Otan asian puheeksi heti, kun se on mahdollista.',
  },
  baselineLevel: -1,
};

export const planOf = (goals: Goal[]): GoalPlan => ({
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: '3f6c1d5e-8a40-4d1b-9c77-000000000021',
  createdAt: start,
  updatedAt: start,
  completedAt: start,
  language: 'fi',
  generator: 'polku/0.1.0',
  goals,
});

const started = (goals: Goal[]): ProgressLog => {
  const id = '3f6c1d5e-8a40-4d1b-9c77-000000000022';
  const empty = startLog({ id, at: start, language: 'fi', generator: 'polku/0.1.0' });
  return mergePlan(empty, planOf(goals), start);
};

const session = (
  id: string,
  date: string,
  ratings: Session['ratings'],
  more: Partial<Session> = {},
): Session => ({
  id,
  number: 0,
  date,
  enteredAt: `${date}T12:00:00Z`,
  phase: 'working',
  ratings,
  ...more,
});

const withAll = (log: ProgressLog, sessions: readonly Session[]) =>
  sessions.reduce((before, one) => withSession(before, one, one.enteredAt), log);

export const plan = planOf([talk, rest]);
export const scaledPlan = planOf([scaled]);

const five = [
  session('s-1', '2026-02-03', { 'g-talk': 4, 'g-rest': 4 }, { phase: 'start' }),
  session(
    's-2',
    '2026-02-24',
    { 'g-talk': 5, 'g-rest': 3 },
    { notes: { 'g-rest': 'Kaksi raskasta viikkoa peräkkäin.' } },
  ),
  session('s-3', '2026-03-17', { 'g-talk': null, 'g-rest': 2 }),
  session(
    's-4',
    '2026-05-12',
    { 'g-talk': 6, 'g-rest': 4 },
    {
      phase: 'mid',
      lookingBack: { 'g-talk': 2, 'g-rest': null },
      better: 'Toinen keskusteluista on käyty.',
      nextStep: 'Sovin seuraavan heti maanantaina.',
      feedback: { heard: 9, topics: 8, useful: null },
    },
  ),
  session('s-5', '2026-06-02', { 'g-talk': 7, 'g-rest': 3 }),
];

export const fiveSessions = withAll(started([talk, rest]), five);

/** Two years and a half, about every third week, with holidays left out. */
export const fortySessions = withAll(
  started([talk, rest]),
  Array.from({ length: 40 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 1, 3) + (index * 21 + Math.floor(index / 8) * 45) * 86_400_000);
    const wave = (index * 7) % 5;
    return session(`s-${index + 1}`, day.toISOString().slice(0, 10), {
      'g-talk': index % 9 === 4 ? null : Math.min(10, 3 + Math.floor(index / 8) + (wave > 2 ? 1 : 0)),
      'g-rest': Math.max(1, 5 - (wave % 3) + (index > 25 ? 2 : 0)),
    });
  }),
);

export const replaced = withSession(
  withOwnGoal(
    withAll(started([talk, rest]), five.slice(0, 3)),
    { id: 'g-new', title: 'Pidän yhden kokouksettoman aamupäivän viikossa.', target: 8 },
    '2026-04-01T09:00:00Z',
    'g-rest',
  ),
  session('s-9', '2026-04-14', { 'g-talk': 6, 'g-new': 3 }),
  '2026-04-14T12:00:00Z',
);

export const scaledLog = withAll(started([scaled]), [
  session('s-1', '2026-02-03', { 'g-talk': 4 }, { phase: 'start', levels: { 'g-talk': -1 } }),
  session('s-2', '2026-03-10', { 'g-talk': 6 }, { levels: { 'g-talk': 0 } }),
]);
