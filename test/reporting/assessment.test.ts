import { expect } from '@open-wc/testing';
import type { AssessmentResult } from '../../src/contracts/index.js';
import { compareAssessments, reportAnswers, reportAssessment } from '../../src/reporting/index.js';
import { questionnaire, result, score, uuid } from './results.js';

const statuses = (given: AssessmentResult) =>
  Object.fromEntries(
    reportAnswers(given).flatMap(({ answers }) => answers.map(({ item, status }) => [item.id, status])),
  );
const answered = (given: AssessmentResult, id: string) =>
  reportAnswers(given)
    .flatMap(({ answers }) => answers)
    .find(({ item }) => item.id === id);

describe('reportAnswers', () => {
  it('tells answered, not applicable, left open, struck and not shown apart', () => {
    const { 'role-1': _struck, ...answers } = result().answers;
    expect(statuses(result({ answers, struck: ['role-1'] }))).to.deep.equal({
      'role-1': 'struck',
      'role-2': 'answered',
      'role-w': 'answered',
      'growth-1': 'na',
      'growth-w': 'answered',
      'strain-1': 'open',
      'strain-w': 'answered',
      'wish-w': 'answered',
      'craft-1': 'answered',
      team: 'answered',
      size: 'not-shown',
      'load-content': 'answered',
      'load-other': 'open',
      anything: 'answered',
      question: 'answered',
      wishes: 'open',
      hopes: 'answered',
      strengths: 'answered',
      reason: 'answered',
    });
  });

  it('keeps the pages in order, also one that only tells', () => {
    expect(reportAnswers(result()).map(({ id, answers }) => [id, answers.length])).to.deep.equal([
      ['p-role', 9],
      ['p-tell', 0],
      ['p-work', 4],
      ['p-own', 6],
    ]);
  });

  it('reads each kind of answer with the wording of its own questionnaire', () => {
    const given = result({ answers: { ...result().answers, team: 'yes', size: 7.5 } });
    const contents = ['role-1', 'role-2', 'team', 'size', 'load-content', 'strengths'].map(
      (id) => answered(given, id)?.content,
    );
    expect(contents).to.deep.equal([
      { kind: 'scale', value: 5, label: { fi: 'Samaa mieltä', sv: 'Av samma åsikt', en: 'Agree' } },
      {
        kind: 'scale',
        value: 4,
        label: { fi: 'Melko samaa mieltä', sv: 'Ganska ense', en: 'Rather agree' },
      },
      { kind: 'choice', chosen: ['On'] },
      { kind: 'number', value: 7.5, unit: { fi: 'henkeä', sv: 'personer' } },
      // In the questionnaire's order, not in that of the answer.
      { kind: 'choice', chosen: ['Vastuu', 'Raskaat kohtaamiset'] },
      { kind: 'text', text: 'Tiimi\nja huumori' },
    ]);
  });

  it('says that a step has no words of its own', () => {
    expect(answered(result(), 'craft-1')?.content).to.deep.equal({ kind: 'scale', value: 2, label: null });
  });

  it('takes the text "na" for an answer', () => {
    const given = result({ answers: { ...result().answers, reason: 'na' } });
    expect(answered(given, 'reason')).to.deep.include({
      status: 'answered',
      content: { kind: 'text', text: 'na' },
    });
  });

  it('shows nothing that is struck in a document that is not confirmed', () => {
    const draft = result({ completedAt: null, struck: ['reason'], scores: [], priorities: [] });
    expect(draft.answers['reason']).to.equal('Uusi tehtävä');
    expect(answered(draft, 'reason')).to.deep.include({ status: 'struck', content: null });
    expect(JSON.stringify(reportAssessment(draft).ownWords)).not.to.contain('Uusi tehtävä');
  });

  it('shows nothing that a condition hides in a document that is not confirmed', () => {
    const answers = { ...result().answers, team: 'no', size: 7 };
    const draft = result({ completedAt: null, answers });
    expect(answered(draft, 'size')).to.deep.include({ status: 'not-shown', content: null });
    expect(answered({ ...draft, struck: ['team'] }, 'size')?.status).to.equal('not-shown');
    expect(answered({ ...draft, answers: { ...answers, team: 'yes' } }, 'size')?.status).to.equal('answered');
  });

  it('does not find answers in the prototype', () => {
    const items = [{ kind: 'text' as const, id: 'constructor', text: 'Rakentaja' }];
    const odd = result({ questionnaire: { ...questionnaire, pages: [{ id: 'p', title: 'P', items }] } });
    expect(statuses(odd)).to.deep.equal({ constructor: 'not-shown' });
  });

  it('survives an item of a kind that a later version may bring', () => {
    const later = { kind: 'drawing', id: 'sketch', text: 'Piirrä', scale: 'agree' } as never;
    const pages = [{ id: 'p', title: 'P', items: [later] }];
    const given = result({
      questionnaire: { ...questionnaire, pages },
      answers: { sketch: 'viiva' },
    });
    expect(answered(given, 'sketch')?.content).to.deep.equal({ kind: 'text', text: 'viiva' });
    expect(reportAssessment(given).counts.answered).to.equal(1);
  });
});

describe('reportAssessment', () => {
  it('counts what became of the questions', () => {
    expect(reportAssessment(result()).counts).to.deep.equal({
      answered: 14,
      na: 1,
      open: 3,
      struck: 0,
      'not-shown': 1,
    });
  });

  it('reads scores as they are: a profile in the order of the definition, in runs that share a scale', () => {
    const { profile } = reportAssessment(result());
    const rows = profile?.groups.map(({ scale, rows: all }) => [
      Object.values(scale.labels)[0],
      all.map(({ dimension, mean, importance, complete, nAnswered, nApplicable }) => [
        dimension.id,
        mean,
        importance,
        complete,
        nAnswered,
        nApplicable,
      ]),
    ]);
    expect(rows).to.deep.equal([
      [
        { fi: 'Eri mieltä', sv: 'Av annan åsikt', en: 'Disagree' },
        [
          ['role', 1.25, 5, true, 2, 2],
          ['growth', 4.5, 4, false, 1, 2],
        ],
      ],
      [{ fi: 'Ei koskaan', sv: 'Aldrig' }, [['strain', null, 5, false, 1, 3]]],
      // "wish" is asked for its importance alone: it has no track.
      [{ fi: 'Eri mieltä', sv: 'Av annan åsikt', en: 'Disagree' }, [['craft', 3, null, true, 2, 2]]],
    ]);
    expect(profile?.importanceScale?.max).to.equal(5);
  });

  it('takes a score off its own scale, as only a made-up file has it, for none', () => {
    // Both scales run from 1 to 5.
    const made = (mean: number, importance: number) =>
      result({ id: uuid(9), scores: [score('role', { mean, importance })] });
    for (const [mean, importance, ...shown] of [
      [1, 5, 1, 5],
      [5, 1, 5, 1],
      [5.01, 1e308, null, null],
      [-1e308, 0.99, null, null],
    ] as const) {
      const [row] = reportAssessment(made(mean, importance)).profile!.groups[0]!.rows;
      expect([row!.mean, row!.importance]).to.deep.equal(shown);
      const { important } = reportAssessment(made(mean, importance));
      expect(important.map(({ id }) => id)).to.deep.equal(importance === 5 ? ['role'] : []);
      const compared = compareAssessments([made(mean, importance), made(3, 3)])!;
      const area = compared.areas.find(({ dimension }) => dimension.id === 'role');
      expect(area!.means).to.deep.equal([shown[0], 3]);
    }
  });

  it('has no profile while there are no scores, and no importance where it is not asked', () => {
    expect(reportAssessment(result({ scores: [], priorities: [] })).profile).to.equal(null);
    const pages = questionnaire.pages.map((page) => ({
      ...page,
      items: page.items.filter((item) => item.kind !== 'scale' || item.measures === undefined),
    }));
    const without = result({ questionnaire: { ...questionnaire, pages } });
    expect(reportAssessment(without).profile?.importanceScale).to.equal(null);
    expect(reportAssessment(without).important).to.deep.equal([]);
  });

  it('names at most two areas as important, ties in ranked order', () => {
    // role and strain are both 5; strain is ranked before role; growth (4) would be the third.
    expect(reportAssessment(result()).important.map(({ id }) => id)).to.deep.equal(['strain', 'role']);
  });

  it('puts own words under their topics and apart from load, wishes and questions', () => {
    const report = reportAssessment(result());
    const short = (words: typeof report.ownWords) =>
      words.map(({ topic, answers }) => [topic, answers.map(({ item }) => item.id)]);
    expect(short(report.ownWords)).to.deep.equal([
      ['reason', ['reason']],
      ['strengths', ['strengths']],
      ['hopes', ['hopes']],
      [null, ['anything']],
    ]);
    expect(short(report.wishes)).to.deep.equal([['question', ['question']]]);
    expect(report.load.map(({ item, status }) => [item.id, status])).to.deep.equal([
      ['load-content', 'answered'],
      ['load-other', 'open'],
    ]);
  });

  it('names what was struck by its wording', () => {
    const { 'role-1': _struck, ...answers } = result().answers;
    expect(reportAssessment(result({ answers, struck: ['role-1'] })).struck).to.deep.equal([
      { fi: 'Tiedän.', sv: 'Vet.' },
    ]);
  });
});
