import { expect } from '@open-wc/testing';
import type { Goal, GoalPlan, ProgressLog, Session, TrackedGoal } from '../../src/contracts/index.js';
import {
  completeLog,
  completePlan,
  goalRatings,
  logProgress,
  numberSessions,
} from '../../src/scoring/index.js';

const at = { completedAt: '2026-03-01T10:00:00Z', language: 'sv' };
const frame = {
  schemaVersion: 1,
  id: '00000000-0000-4000-8000-000000000002',
  createdAt: '2026-01-01T08:00:00Z',
  updatedAt: '2026-02-01T08:00:00Z',
  completedAt: null,
  language: 'fi',
  generator: 'polku/0.1.0',
} as const;
const ladder = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };

/** Freezes the whole document, so that a test fails on any change to it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('completePlan', () => {
  const full: Goal = {
    id: 'g1',
    catalogueId: 'cope',
    catalogueTitle: { fi: 'Jaksaa', en: 'Cope' },
    title: 'My sentence',
    why: 'why',
    coreTask: 'task',
    baseline: 3,
    alreadyWorks: 'some',
    target: 7,
    sign: 'sign',
    noticedBy: 'them',
    firstStep: 'step',
    reviewOn: '2026-05-01',
    weight: 2,
    ladder,
    baselineLevel: -1,
  };
  const plan = (goals: Goal[], ...struck: string[]): GoalPlan =>
    frozen({ schema: 'polku/goal-plan', ...frame, goals, ...(struck.length > 0 && { struck }) });

  it('confirms an untouched plan as it is', () => {
    const given = plan([full, { id: 'g2', title: 'Two', baseline: null, target: null }]);
    expect(completePlan(given, at)).to.deep.equal({ ...given, ...at, updatedAt: at.completedAt });
  });

  for (const field of [
    'why',
    'coreTask',
    'alreadyWorks',
    'sign',
    'noticedBy',
    'firstStep',
    'reviewOn',
    'weight',
    'ladder',
    'baselineLevel',
    'catalogueId',
    'catalogueTitle',
  ] as const) {
    it(`takes ${field} out and names it`, () => {
      const { [field]: _, ...left } = full;
      const done = completePlan(plan([full], `g1/${field}`), at);
      expect(done.goals).to.deep.equal([left]);
      expect(done.struck).to.deep.equal([`g1/${field}`]);
    });
  }

  it('makes a struck baseline and target null', () => {
    const done = completePlan(plan([full], 'g1/baseline', 'g1/target'), at);
    expect(done.goals).to.deep.equal([{ ...full, baseline: null, target: null }]);
    expect(done.struck).to.deep.equal(['g1/baseline', 'g1/target']);
  });

  it('takes a struck goal out, with its fields in the list, and keeps the order', () => {
    const two: Goal = { id: 'g2', title: 'Two', why: 'also', baseline: 1, target: 2 };
    const three: Goal = { id: 'g3', title: 'Three', baseline: 1, target: 2 };
    const done = completePlan(plan([full, two, three], 'g2/why', 'g2', 'g2'), at);
    expect(done.goals).to.deep.equal([full, three]);
    expect(done.struck).to.deep.equal(['g2']);
  });

  it('does not strike an id or a title alone, nor what the plan does not have', () => {
    const done = completePlan(plan([full], 'g1/title', 'g1/id', 'g9/why', 'g1/why/x'), at);
    expect(done.goals).to.deep.equal([full]);
    expect(done).to.not.have.property('struck');
  });

  it('strikes in the goal named only', () => {
    const two: Goal = { id: 'g2', title: 'Two', why: 'stays', baseline: 1, target: 2 };
    expect(completePlan(plan([full, two], 'g1/why'), at).goals[1]).to.deep.equal(two);
  });

  it('changes nothing when confirmed again', () => {
    const done = completePlan(plan([full, { ...full, id: 'g2' }], 'g2', 'g1/why', 'g1/target'), at);
    expect(completePlan(done, at)).to.deep.equal(done);
    expect(JSON.parse(JSON.stringify(done))).to.deep.equal(done);
  });
});

const goal = (id: string, more: Partial<TrackedGoal> = {}): TrackedGoal => ({
  id,
  title: id,
  baseline: null,
  target: 8,
  status: 'active',
  ...more,
});
const session = (id: string, number: number, more: Partial<Session> = {}): Session => ({
  id,
  number,
  date: `2026-01-${String(number).padStart(2, '0')}`,
  enteredAt: `2026-01-${String(number).padStart(2, '0')}T12:00:00Z`,
  phase: 'working',
  ratings: {},
  ...more,
});
const log = (goals: TrackedGoal[], sessions: Session[], ...struck: string[]): ProgressLog =>
  frozen({
    schema: 'polku/progress',
    ...frame,
    plan: null,
    goals,
    sessions,
    progress: [],
    gasT: null,
    ...(struck.length > 0 && { struck }),
  });

describe('goalRatings', () => {
  const sessions = [
    session('s2', 2, { ratings: { g: 6, other: 1 } }),
    session('s1', 1),
    session('s3', 3, { ratings: { g: null } }),
  ];

  it('begins with the baseline as session 0 and follows the numbers; what is absent is skipped', () => {
    expect(goalRatings(goal('g', { baseline: 0 }), sessions)).to.deep.equal([
      { session: 0, value: 0 },
      { session: 1, value: null },
      { session: 2, value: 6 },
      { session: 3, value: null },
    ]);
  });

  it('has no session 0 without a baseline', () => {
    expect(goalRatings(goal('constructor'), sessions).map(({ value }) => value)).to.deep.equal([
      null,
      null,
      null,
    ]);
  });
});

describe('logProgress', () => {
  it('has a row for every goal in their order, whatever the status, and none from looking back', () => {
    const { progress, gasT } = logProgress(
      log(
        [
          goal('b', { baseline: 2 }),
          goal('a', { status: 'replaced', replacedBy: 'b' }),
          goal('c', { status: 'closed', target: null }),
        ],
        [
          session('s1', 1, { ratings: { b: 4, a: 5 }, lookingBack: { b: 0 } }),
          session('s2', 2, { ratings: { b: 5, a: null }, lookingBack: { b: 9, c: 9 } }),
        ],
      ),
    );
    const unknown = { delta: null, sinceLast: null, ratio: null, barPercent: null, band: null };
    expect(progress).to.deep.equal([
      {
        goal: 'b',
        nRatings: 3,
        baseline: 2,
        current: 5,
        delta: 3,
        sinceLast: 1,
        toTarget: 3,
        ratio: 0.5,
        barPercent: 50,
        reached: false,
        kind: 'improve',
        band: 'clear_up',
      },
      {
        goal: 'a',
        nRatings: 1,
        baseline: 5,
        current: 5,
        toTarget: 3,
        reached: false,
        kind: 'improve',
        ...unknown,
      },
      {
        goal: 'c',
        nRatings: 0,
        baseline: null,
        current: null,
        toTarget: null,
        reached: null,
        kind: null,
        ...unknown,
      },
    ]);
    expect(gasT).to.equal(null);
  });

  it('takes the last level given of every goal with a ladder that was not replaced', () => {
    const { gasT } = logProgress(
      log(
        [
          goal('a', { ladder, baselineLevel: -1 }),
          goal('b', { ladder, status: 'reached' }),
          goal('c', { ladder, status: 'replaced', baselineLevel: -2 }),
          goal('d', { baselineLevel: -2 }),
        ],
        [
          session('s10', 10, { levels: { a: null, c: 2, d: 2 } }),
          session('s9', 9, { levels: { a: 1, b: 2 } }),
          session('s1', 1, { levels: { a: -2, b: -2 } }),
        ],
      ),
    );
    expect(gasT).to.deep.include({ nUsed: 2, nPaired: 1, pairedBaselineT: 40, pairedT: 60, change: 20 });
    expect(gasT?.T).to.be.closeTo(50 + 30 / 1.6124515496597098, 1e-9);
  });

  it('tells a goal with a ladder and no level yet from no such goal', () => {
    expect(logProgress(log([goal('a', { ladder })], [])).gasT).to.include({ nUsed: 0, T: null });
    expect(
      logProgress(log([goal('a', { ladder, status: 'replaced' })], [session('s', 1, { levels: { a: 1 } })]))
        .gasT,
    ).to.equal(null);
  });

  it('throws on a weight that is not above 0', () => {
    expect(() => logProgress(log([goal('a', { ladder, weight: 0 })], []))).to.throw(
      RangeError,
      'invalid_weight',
    );
  });

  it('uses the weight of a goal', () => {
    const { gasT } = logProgress(
      log(
        [goal('a', { ladder, weight: 3 }), goal('b', { ladder })],
        [session('s', 1, { levels: { a: 1, b: -1 } })],
      ),
    );
    expect(gasT?.T).to.be.closeTo(50 + 20 / 3.4351128074635335, 1e-9);
  });
});

describe('numberSessions', () => {
  it('numbers by day, then by the time of entry', () => {
    const given = frozen([
      { id: 'late', number: 1, date: '2026-02-01', enteredAt: '2026-01-01T08:00:00Z' },
      { id: 'half', number: 1, date: '2026-01-05', enteredAt: '2026-01-09T08:00:00.500Z' },
      { id: 'whole', number: 7, date: '2026-01-05', enteredAt: '2026-01-09T08:00:00Z' },
      { id: 'early', number: 3, date: '2025-12-31', enteredAt: '2026-03-01T08:00:00Z' },
    ]);
    expect(numberSessions(given).map(({ id, number }) => [id, number])).to.deep.equal([
      ['early', 1],
      ['whole', 2],
      ['half', 3],
      ['late', 4],
    ]);
  });
});

describe('completeLog', () => {
  const goals = [
    goal('g1', { baseline: 1, ladder, baselineLevel: -2 }),
    goal('g2', { baseline: 5, status: 'replaced', replacedBy: 'g1' }),
  ];
  const sessions = [
    session('s1', 1, {
      ratings: { g1: 2, g2: 5 },
      levels: { g1: 0 },
      notes: { g1: 'n1', g2: 'n2' },
      better: 'b',
      nextStep: 'x',
    }),
    session('s2', 2, {
      ratings: { g1: 9, g2: 9 },
      levels: { g1: 2 },
      lookingBack: { g1: 3, g2: 4 },
      phase: 'mid',
    }),
    session('s3', 3, { ratings: { g1: 4, g2: null }, feedback: { heard: 9, topics: null, useful: 8 } }),
  ];
  const complete = (...struck: string[]) => completeLog(log(goals, sessions, ...struck), at);
  const numbers = (done: ProgressLog) => done.sessions.map(({ id, number }) => `${id}:${number}`);

  it('confirms an untouched log with its progress', () => {
    const done = complete();
    expect(done)
      .to.include({ ...at, updatedAt: at.completedAt })
      .and.not.have.property('struck');
    expect(done.goals).to.deep.equal(goals);
    expect(done.sessions).to.deep.equal(sessions);
    expect(done.progress.map(({ goal: id, current, delta }) => [id, current, delta])).to.deep.equal([
      ['g1', 4, 3],
      ['g2', 9, 4],
    ]);
    expect(done.gasT).to.include({ T: 70, pairedBaselineT: 30, change: 40 });
  });

  it('takes a struck goal out of everything', () => {
    const done = complete('g1');
    const { replacedBy: _, ...second } = goal('g2', { baseline: 5, status: 'replaced', replacedBy: 'g1' });
    expect(done.goals).to.deep.equal([second]);
    expect(
      JSON.stringify({ goals: done.goals, sessions: done.sessions, progress: done.progress }),
    ).to.not.include('g1');
    expect(done.sessions[0]).to.deep.include({ ratings: { g2: 5 }, levels: {}, notes: { g2: 'n2' } });
    expect(done.sessions[1]).to.deep.include({ ratings: { g2: 9 }, lookingBack: { g2: 4 } });
    expect(done.progress.map((row) => row.goal)).to.deep.equal(['g2']);
    expect(done.gasT).to.equal(null);
    expect(done.struck).to.deep.equal(['g1']);
  });

  it('keeps a replacedBy to a goal that stays', () => {
    expect(complete('s1').goals[1]).to.have.property('replacedBy', 'g1');
  });

  it('takes a struck session out, numbers the rest and computes from them', () => {
    const done = complete('s2');
    expect(numbers(done)).to.deep.equal(['s1:1', 's3:2']);
    expect(done.progress.map(({ goal: id, current, sinceLast }) => [id, current, sinceLast])).to.deep.equal([
      ['g1', 4, 2],
      ['g2', 5, 0],
    ]);
    expect(done.gasT).to.include({ T: 50, change: 20 });
    expect(done.struck).to.deep.equal(['s2']);
  });

  it('takes struck fields out', () => {
    const done = complete('s1/better', 's3/feedback', 's2/lookingBack', 's2/levels');
    const [first, second, third] = done.sessions;
    expect(first).to.not.have.property('better');
    expect(first).to.include({ nextStep: 'x' });
    expect(second).to.not.have.any.keys('lookingBack', 'levels');
    expect(third).to.not.have.property('feedback');
    expect(done.gasT).to.include({ T: 50 });
    expect(done.struck).to.deep.equal(['s1/better', 's3/feedback', 's2/lookingBack', 's2/levels']);
  });

  it('empties struck ratings, which every session must have', () => {
    const done = complete('s3/ratings');
    expect(done.sessions[2]).to.deep.include({ ratings: {} });
    expect(done.progress[0]).to.include({ current: 9, nRatings: 3 });
    expect(done.struck).to.deep.equal(['s3/ratings']);
  });

  it('takes one note out', () => {
    const done = complete('s1/notes/g2');
    expect(done.sessions[0]?.notes).to.deep.equal({ g1: 'n1' });
    expect(done.sessions[0]?.ratings).to.deep.equal({ g1: 2, g2: 5 });
    expect(done.struck).to.deep.equal(['s1/notes/g2']);
  });

  it('names once what went with a larger part, and nothing that cannot be struck', () => {
    expect(complete('g2', 's1/notes/g2', 's2', 's2/levels').struck).to.deep.equal(['g2', 's2']);
    expect(complete('s1/notes', 's1/notes/g1').struck).to.deep.equal(['s1/notes']);
    const done = complete(
      's1/date',
      's1/id',
      's1/number',
      's1/phase',
      's1/enteredAt',
      's9/better',
      's1/levels/g1',
      's1/notes/g9',
    );
    expect(done).to.not.have.property('struck');
    expect(done.sessions).to.deep.equal(sessions);
  });

  it('numbers sessions that stand in another order', () => {
    const [first, second, third] = sessions as [Session, Session, Session];
    expect(numbers(completeLog(log(goals, [{ ...third, number: 1 }, first, second]), at))).to.deep.equal([
      's1:1',
      's2:2',
      's3:3',
    ]);
  });

  it('changes nothing when confirmed again', () => {
    const done = complete('g1', 's1', 's2/ratings', 's3/feedback');
    expect(completeLog(done, at)).to.deep.equal(done);
    expect(JSON.parse(JSON.stringify(done))).to.deep.equal(done);
  });
});
