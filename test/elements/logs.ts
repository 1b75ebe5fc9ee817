import type { Goal, GoalPlan, ProgressLog, Session } from '../../src/contracts/index.js';

const start = '2026-01-20T09:30:00Z';

export const ladder = { '-2': 'never', '-1': 'rarely', '0': 'weekly', '1': 'often', '2': 'at once' };

export const goals = (): Goal[] => [
  { id: 'talk', title: 'I speak up', baseline: 3, target: 8 },
  { id: 'rest', title: 'I rest', baseline: 4, target: 7, ladder, baselineLevel: -1 },
];

export const planOf = (some: Goal[] = goals(), more: Partial<GoalPlan> = {}): GoalPlan => ({
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: start,
  updatedAt: start,
  completedAt: start,
  language: 'en',
  generator: 'polku/0.1.0',
  goals: some,
  ...more,
});

export const sessionOf = (
  number: number,
  date: string,
  ratings: Session['ratings'],
  more: Partial<Session> = {},
): Session => ({
  id: `s-${number}`,
  number,
  date,
  enteredAt: `${date}T12:00:00Z`,
  phase: 'working',
  ratings,
  ...more,
});

/** A log as a host has stored it, of the plan above; its progress is not computed. */
export function logOf(sessions: Session[], more: Partial<ProgressLog> = {}): ProgressLog {
  return {
    schema: 'polku/progress',
    schemaVersion: 1,
    id: '00000000-0000-4000-8000-000000000002',
    createdAt: start,
    updatedAt: '2026-05-12T12:00:00Z',
    completedAt: null,
    language: 'en',
    generator: 'polku/0.1.0',
    plan: '00000000-0000-4000-8000-000000000001',
    planUpdatedAt: start,
    goals: goals().map((goal) => ({
      ...goal,
      status: 'active',
      history: [{ at: start, status: 'active', title: goal.title, target: goal.target }],
    })),
    sessions,
    progress: [],
    gasT: null,
    ...more,
  };
}

export const threeSessions = () =>
  logOf(
    [
      sessionOf(1, '2026-02-03', { talk: 4, rest: 4 }, { phase: 'start' }),
      sessionOf(2, '2026-03-10', { talk: null, rest: 3 }, { notes: { rest: 'A hard week' } }),
      sessionOf(3, '2026-05-12', { talk: 6, rest: 2 }, { better: 'One talk is done', nextStep: 'The other' }),
    ],
    {
      progress: [
        {
          goal: 'talk',
          nRatings: 3,
          baseline: 3,
          current: 6,
          delta: 3,
          sinceLast: 2,
          toTarget: 2,
          ratio: 0.6,
          barPercent: 60,
          reached: false,
          kind: 'improve',
          band: 'clear_up',
        },
        {
          goal: 'rest',
          nRatings: 4,
          baseline: 4,
          current: 2,
          delta: -2,
          sinceLast: -1,
          toTarget: 5,
          ratio: -2 / 3,
          barPercent: 0,
          reached: false,
          kind: 'improve',
          band: 'some_down',
        },
      ],
    },
  );
