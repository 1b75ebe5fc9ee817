import { expect } from '@open-wc/testing';
import type { TrackedGoal } from '../../src/contracts/index.js';
import { arrange, isManifold, overviewOf, standingGoals } from '../../src/reporting/index.js';
import type { PersonalResult } from '../../src/reporting/index.js';
import { log, plan, questionnaire, result, uuid } from './results.js';

const of = (...results: PersonalResult[]) => {
  const [person, ...others] = arrange(results.map((one) => ({ ...one, subject: 'a' }))).people;
  expect(others).to.deep.equal([]);
  return overviewOf(person!);
};
const at = (day: string) => ({ updatedAt: `${day}T09:00:00Z`, completedAt: `${day}T09:00:00Z` });

describe('overviewOf', () => {
  it('rests on the newest confirmed assessment, and on the log before the plan', () => {
    const review = { ...questionnaire, id: 'review' };
    const { assessment, goals, assessments } = of(
      log({ id: uuid(8), ...at('2026-02-02') }),
      plan({ id: uuid(7), ...at('2026-05-01') }),
      result({ id: uuid(1), ...at('2026-01-01') }),
      result({ id: uuid(2), ...at('2026-03-01') }),
      result({ id: uuid(3), ...at('2026-02-01'), questionnaire: review }),
      result({ id: uuid(4), updatedAt: '2026-06-01T09:00:00Z', completedAt: null, scores: [] }),
    );
    expect([assessment?.id, goals?.id]).to.deep.equal([uuid(2), uuid(8)]);
    expect(assessments.map(({ id }) => id)).to.deep.equal([uuid(2), uuid(3)]);
  });

  it('takes what there is: an unfinished assessment, the newest plan, or nothing', () => {
    const unfinished = of(result({ id: uuid(4), completedAt: null, scores: [] }));
    expect([unfinished.assessment?.id, unfinished.goals, isManifold(unfinished)]).to.deep.equal([
      uuid(4),
      null,
      false,
    ]);
    const plans = of(plan({ id: uuid(5), ...at('2026-01-05') }), plan({ id: uuid(6), ...at('2026-02-05') }));
    expect([plans.assessment, plans.goals?.id, isManifold(plans)]).to.deep.equal([null, uuid(6), false]);
    expect(isManifold(of(plan({ id: uuid(5) }), result()))).to.equal(true);
  });
});

describe('standingGoals', () => {
  const short = (given: Parameters<typeof standingGoals>[0]) =>
    standingGoals(given).map(({ goal, now, status }) => [goal.id, now, goal.target, status]);

  it('stands where a plan begins', () => {
    expect(short(plan())).to.deep.equal([
      ['g1', 3, 7, 'active'],
      ['g2', null, 8, 'active'],
    ]);
  });

  it('stands at the last rating of a log; a skipped one changes nothing', () => {
    expect(short(log())).to.deep.equal([
      ['g1', 4, 7, 'active'],
      ['g2', 6, 8, 'active'],
    ]);
    expect(short(log({ sessions: [] }))).to.deep.equal(short(plan()));
  });

  it('leaves what was replaced, closed or struck to the history', () => {
    const goals = (...statuses: TrackedGoal['status'][]) =>
      statuses.map((status, index) => ({ ...plan().goals[0]!, id: `g${index}`, status }));
    const given = log({ goals: goals('replaced', 'active', 'closed', 'reached'), sessions: [] });
    expect(short(given).map(([id, , , status]) => [id, status])).to.deep.equal([
      ['g1', 'active'],
      ['g3', 'reached'],
    ]);
    expect(short({ ...given, struck: ['g3'] }).map(([id]) => id)).to.deep.equal(['g1']);
  });
});
