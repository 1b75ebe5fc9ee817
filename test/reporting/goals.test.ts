import { expect } from '@open-wc/testing';
import { reportLog, reportPlan } from '../../src/reporting/index.js';
import { log, plan } from './results.js';

describe('reportPlan', () => {
  it('gives the goals as they are', () => {
    expect(reportPlan(plan()).goals).to.deep.equal(plan().goals);
  });

  it('leaves out struck goals and fields; struck levels are null, a title stays', () => {
    const draft = plan({ completedAt: null, struck: ['g2', 'g1/why', 'g1/baseline', 'g1/title'] });
    expect(reportPlan(draft).goals).to.deep.equal([
      { id: 'g1', title: 'Otan asian puheeksi', baseline: null, target: 7 },
    ]);
    expect(draft.goals).to.deep.equal(plan().goals);
  });
});

describe('reportLog', () => {
  it('orders sessions by number; a skipped rating is null, a goal that was not active has none', () => {
    const { goals, sessions } = reportLog(log());
    expect(sessions.map(({ id }) => id)).to.deep.equal(['s1', 's2']);
    expect(
      goals.map(({ goal, ratings }) => [
        goal.id,
        ratings.map(({ session, value }) => [session.number, value]),
      ]),
    ).to.deep.equal([
      [
        'g1',
        [
          [1, 4],
          [2, null],
        ],
      ],
      ['g2', [[2, 6]]],
    ]);
  });

  const struck = (...paths: string[]) => {
    const report = reportLog(log({ struck: paths }));
    return { ids: report.goals.map(({ goal }) => goal.id), text: JSON.stringify(report.goals), ...report };
  };

  it('takes a struck goal out with its ratings and notes', () => {
    const { ids, sessions } = struck('g2');
    expect(ids).to.deep.equal(['g1']);
    expect(sessions.map(({ ratings, notes }) => [ratings, notes])).to.deep.equal([
      [{ g1: 4 }, undefined],
      [{ g1: null }, { g1: 'Ei ehditty' }],
    ]);
  });

  it('takes a struck session, field or note out', () => {
    expect(struck('s1').sessions.map(({ id }) => id)).to.deep.equal(['s2']);
    expect(struck('s2/nextStep').sessions[1]).not.to.have.property('nextStep');
    expect(struck('s2/notes').sessions[1]).not.to.have.property('notes');
    expect(struck('s2/notes/g2').sessions[1]?.notes).to.deep.equal({ g1: 'Ei ehditty' });
    expect(struck('s2/ratings').sessions[1]?.ratings).to.deep.equal({});
    expect(struck('s1/better').sessions[0]).not.to.have.property('better');
  });
});

describe('what is struck in a draft', () => {
  it('takes levels, looking back and notes of a goal along', () => {
    const draft = log({ struck: ['g1'] });
    Object.assign(draft.sessions[0]!, { levels: { g1: 1, g2: 0 }, lookingBack: { g1: 2, g2: 3 } });
    const [, second] = reportLog(draft).sessions;
    expect([second!.levels, second!.lookingBack, second!.notes, second!.ratings]).to.deep.equal([
      { g2: 0 },
      { g2: 3 },
      { g2: 'Puhelin jäi keittiöön' },
      { g2: 6 },
    ]);
  });
});
