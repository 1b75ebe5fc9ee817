import { expect } from '@open-wc/testing';
import type { Goal, GoalPlan, ProgressLog, TrackedGoal } from '../../src/contracts/index.js';
import { readResult } from '../../src/contracts/index.js';
import {
  mergePlan,
  startLog,
  withGoalChange,
  withGoalReopened,
  withoutSession,
  withOwnGoal,
  withSession,
  withStruck,
} from '../../src/scoring/index.js';

const january = '2026-01-20T09:30:00Z';
const february = '2026-02-03T10:00:00Z';
const march = '2026-03-10T10:00:00Z';
const april = '2026-04-01T10:00:00Z';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const empty = (): ProgressLog =>
  startLog({
    id: '00000000-0000-4000-8000-000000000002',
    at: january,
    language: 'fi',
    generator: 'polku/0.1.0',
  });

const planOf = (goals: Goal[], more: Partial<GoalPlan> = {}): GoalPlan => ({
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: january,
  updatedAt: january,
  completedAt: january,
  language: 'fi',
  generator: 'polku/0.1.0',
  goals,
  ...more,
});

const ladder = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
const talk: Goal = { id: 'talk', title: 'I speak up', baseline: 3, target: 7, why: 'It is time' };
const rest: Goal = { id: 'rest', title: 'I rest', baseline: 2, target: 8, ladder, baselineLevel: -1 };
const plan = planOf([talk, rest]);
const revised = (goals: Goal[], more: Partial<GoalPlan> = {}) =>
  planOf(goals, { updatedAt: march, completedAt: march, ...more });

const goal = (log: ProgressLog, id: string): TrackedGoal => log.goals.find((one) => one.id === id)!;
const isValid = (log: ProgressLog) => expect(readResult(log)).to.deep.equal({ ok: true, result: log });
const session = (id: string, date: string, ratings: Record<string, number | null>, enteredAt = february) => ({
  id,
  number: 0,
  date,
  enteredAt,
  phase: 'working' as const,
  ratings,
});

describe('mergePlan', () => {
  it('lets the goals of the first plan join, each with the day it joined', () => {
    const log = mergePlan(frozen(empty()), frozen(plan), february);
    expect(log).to.deep.include({ plan: plan.id, planUpdatedAt: january, updatedAt: february });
    expect(log.goals).to.deep.equal([
      {
        ...talk,
        status: 'active',
        history: [{ at: january, status: 'active', title: 'I speak up', target: 7 }],
      },
      {
        ...rest,
        status: 'active',
        history: [{ at: january, status: 'active', title: 'I rest', target: 8 }],
      },
    ]);
    expect(log.progress.map(({ goal: id, nRatings, baseline }) => [id, nRatings, baseline])).to.deep.equal([
      ['talk', 1, 3],
      ['rest', 1, 2],
    ]);
    isValid(log);
  });

  it('gives back the very log for the plan version merged last', () => {
    const log = mergePlan(empty(), plan, february);
    expect(mergePlan(log, structuredClone(plan), april)).to.equal(log);
  });

  it('merges again when only updatedAt, or only the id, differs', () => {
    const log = mergePlan(empty(), plan, february);
    expect(mergePlan(log, revised([talk, rest]), april).planUpdatedAt).to.equal(march);
    const other = '00000000-0000-4000-8000-000000000009';
    expect(mergePlan(log, { ...plan, id: other }, april).plan).to.equal(other);
  });

  it('takes wording, target and ladder, keeps baselines, and puts the old ones into the history', () => {
    const log = frozen(mergePlan(empty(), plan, february));
    const better = { ...ladder, '2': 'z' };
    const merged = mergePlan(
      log,
      revised([
        { id: 'talk', title: 'I speak up at once', baseline: 9, target: 8, sign: 'I book the time' },
        { ...rest, baseline: 9, baselineLevel: 2, ladder: better },
      ]),
      april,
    );
    expect(goal(merged, 'talk')).to.deep.equal({
      id: 'talk',
      title: 'I speak up at once',
      baseline: 3,
      target: 8,
      why: 'It is time',
      sign: 'I book the time',
      status: 'active',
      history: [
        { at: january, status: 'active', title: 'I speak up', target: 7 },
        { at: march, status: 'active', title: 'I speak up at once', target: 8 },
      ],
    });
    expect(goal(merged, 'rest')).to.deep.equal({
      ...rest,
      ladder: better,
      status: 'active',
      history: [
        { at: january, status: 'active', title: 'I rest', target: 8, ladder },
        { at: march, status: 'active', title: 'I rest', target: 8 },
      ],
    });
    isValid(merged);
  });

  it('writes no history where nothing has changed, and gives none to a goal without one', () => {
    const bare: ProgressLog = { ...empty(), goals: [{ ...talk, status: 'active' }] };
    expect(mergePlan(bare, plan, february).goals[0]).to.deep.equal({ ...talk, status: 'active' });
  });

  it('closes what the plan no longer has, but neither what is reached nor what was born in the tracker', () => {
    let log = mergePlan(empty(), planOf([talk, rest, { ...talk, id: 'third' }]), february);
    log = withGoalChange(log, 'third', { status: 'reached' }, february);
    log = withOwnGoal(log, { id: 'own', title: 'My own', target: 6 }, february);
    const merged = mergePlan(frozen(log), revised([talk]), april);
    expect(merged.goals.map(({ id, status }) => [id, status])).to.deep.equal([
      ['talk', 'active'],
      ['rest', 'closed'],
      ['third', 'reached'],
      ['own', 'active'],
    ]);
    expect(goal(merged, 'rest').history?.at(-1)).to.deep.equal({
      at: april,
      status: 'closed',
      title: 'I rest',
      target: 8,
    });
    isValid(merged);
  });

  it('drops no goal and no session, and takes the confirmation back', () => {
    let log = mergePlan(empty(), plan, february);
    log = withSession(log, session('s1', '2026-02-03', { talk: 4, rest: 5 }), february);
    const merged = mergePlan({ ...log, completedAt: february }, revised([]), april);
    expect(merged.goals.map(({ id }) => id)).to.deep.equal(['talk', 'rest']);
    expect(merged.sessions).to.deep.equal(log.sessions);
    expect(merged.completedAt).to.equal(null);
    expect(merged.updatedAt).to.equal(april);
  });

  it('takes nothing that is struck in an unfinished plan', () => {
    const unfinished = planOf([talk, rest], {
      completedAt: null,
      struck: ['rest', 'talk/why', 'talk/baseline'],
    });
    const log = mergePlan(empty(), unfinished, february);
    expect(log.goals.map(({ id, baseline, why }) => [id, baseline, why])).to.deep.equal([
      ['talk', null, undefined],
    ]);
  });

  it('keeps the history in order when an older plan is merged late', () => {
    let log = mergePlan(empty(), revised([talk]), april);
    log = withGoalChange(log, 'talk', { title: 'Reworded' }, april);
    const times = goal(mergePlan(log, plan, '2026-05-01T10:00:00Z'), 'talk').history!.map(({ at }) => at);
    expect(times).to.deep.equal([march, april, april]);
  });
});

describe('the sessions of a log', () => {
  const log = mergePlan(empty(), plan, january);

  it('are numbered by day whatever the order of entry, and progress follows', () => {
    let now = withSession(frozen(log), session('late', '2026-03-10', { talk: 6, rest: null }), march);
    now = withSession(now, session('early', '2026-02-03', { talk: 4, rest: null }), april);
    expect(now.sessions.map(({ id, number }) => [id, number])).to.deep.equal([
      ['early', 1],
      ['late', 2],
    ]);
    expect(now.progress[0]).to.deep.equal({
      goal: 'talk',
      nRatings: 3,
      baseline: 3,
      current: 6,
      delta: 3,
      sinceLast: 2,
      toTarget: 1,
      ratio: 0.75,
      barPercent: 75,
      reached: false,
      kind: 'improve',
      band: 'clear_up',
    });
    expect(now.updatedAt).to.equal(april);
    isValid(now);
  });

  it('can be edited, moved and removed; what was struck of a removed one goes too', () => {
    let now = withSession(log, session('a', '2026-02-03', { talk: 4, rest: 1 }), february);
    now = withSession(now, session('b', '2026-02-10', { talk: 5, rest: 1 }), february);
    now = withSession(now, session('a', '2026-02-20', { talk: 2, rest: 1 }), march);
    expect(now.sessions.map(({ id, number }) => [id, number])).to.deep.equal([
      ['b', 1],
      ['a', 2],
    ]);
    expect(now.progress[0]).to.deep.include({ current: 2, delta: -1, band: 'some_down' });
    now = withStruck(withStruck(now, 'a/notes', march), 'b/notes/talk', march);
    now = withoutSession(now, 'a', april);
    expect(now.struck).to.deep.equal(['b/notes/talk']);
    expect(now.progress[0]).to.deep.include({ current: 5, nRatings: 2 });
    isValid(now);
  });

  it('bring T where a goal has a ladder', () => {
    const now = withSession(
      log,
      { ...session('a', '2026-02-03', { talk: 4, rest: 1 }), levels: { rest: 1 } },
      february,
    );
    expect(now.gasT).to.deep.equal({
      nUsed: 1,
      T: 60,
      nPaired: 1,
      pairedBaselineT: 40,
      pairedT: 60,
      change: 20,
    });
  });
});

describe('the goals of a log', () => {
  const log = mergePlan(empty(), plan, january);

  it('keep their history when they are reworded, reached, closed and reopened', () => {
    let now = withGoalChange(frozen(log), 'talk', { title: 'I say it', target: 8 }, february);
    now = withGoalChange(now, 'talk', { status: 'reached' }, march);
    now = withGoalReopened(now, 'talk', april);
    expect(goal(now, 'talk').history).to.deep.equal([
      { at: january, status: 'active', title: 'I speak up', target: 7 },
      { at: february, status: 'active', title: 'I say it', target: 8 },
      { at: march, status: 'reached', title: 'I say it', target: 8 },
      { at: april, status: 'active', title: 'I say it', target: 8 },
    ]);
    isValid(now);
  });

  it('can be replaced by a new one, and come back', () => {
    const now = withOwnGoal(log, { id: 'new', title: 'Something else', target: null }, february, 'talk');
    expect(goal(now, 'talk')).to.deep.include({ status: 'replaced', replacedBy: 'new', baseline: 3 });
    expect(goal(now, 'new')).to.deep.equal({
      id: 'new',
      title: 'Something else',
      target: null,
      baseline: null,
      own: true,
      status: 'active',
      history: [{ at: february, status: 'active', title: 'Something else', target: null }],
    });
    isValid(now);
    const back = goal(withGoalReopened(now, 'talk', march), 'talk');
    expect(back.status).to.equal('active');
    expect(back).not.to.have.property('replacedBy');
  });

  it('begin their history with what stood before the first change', () => {
    const bare: ProgressLog = { ...log, goals: [{ ...talk, status: 'active' }] };
    expect(goal(withGoalChange(bare, 'talk', { target: 9 }, march), 'talk').history).to.deep.equal([
      { at: january, status: 'active', title: 'I speak up', target: 7 },
      { at: march, status: 'active', title: 'I speak up', target: 9 },
    ]);
  });
});
