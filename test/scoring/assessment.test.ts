import { expect } from '@open-wc/testing';
import type { AssessmentResult, Item, Questionnaire } from '../../src/contracts/index.js';
import {
  assessmentScores,
  completeAssessment,
  mostImportantOf,
  shownItems,
} from '../../src/scoring/index.js';

const ends = { '1': 'not at all', '5': 'fully' };
const questionnaire = (items: Item[], more: Partial<Questionnaire> = {}): Questionnaire => ({
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'try',
  version: '1.0.0',
  title: 'Try',
  scales: {
    agree: { min: 1, max: 5, labels: ends },
    weight: { min: 0, max: 4, labels: { '0': 'not', '4': 'very' } },
    often: { min: 0, max: 6, labels: { '0': 'never', '6': 'daily' } },
  },
  dimensions: [
    { id: 'role', title: 'Role', polarity: 'resource' },
    { id: 'coping', title: 'Coping', polarity: 'strain' },
  ],
  pages: [{ id: 'p', title: 'Page', items }],
  ...more,
});
const scaleItem = (id: string, dimension: string, more: object = {}): Item => ({
  kind: 'scale',
  id,
  text: id,
  scale: 'agree',
  dimension,
  ...more,
});
const importance = (id: string, dimension: string) =>
  scaleItem(id, dimension, { measures: 'importance', scale: 'weight' });
const text = (id: string, more: object = {}): Item => ({ kind: 'text', id, text: id, ...more });
const choice = (id: string, more: object = {}): Item => ({
  kind: 'choice',
  id,
  text: id,
  options: [
    { id: 'yes', text: 'Yes' },
    { id: 'no', text: 'No' },
    { id: '3', text: 'Three' },
  ],
  ...more,
});
const showIf = (item: string, ...is: (number | string)[]) => ({ showIf: { item, is } });

describe('shownItems', () => {
  const shown = (items: Item[], answers: AssessmentResult['answers'], struck?: string[]) => [
    ...shownItems(questionnaire(items), answers, struck),
  ];

  it('shows what has no condition, on every page', () => {
    const two = questionnaire([], {
      pages: [
        { id: 'p', title: 'P', items: [text('a')] },
        { id: 'q', title: 'Q', items: [] },
        { id: 'r', title: 'R', items: [text('b', showIf('a', 'x')), text('c')] },
      ],
    });
    expect([...shownItems(two, {})]).to.deep.equal(['a', 'c']);
    expect([...shownItems(two, { a: 'x' })]).to.deep.equal(['a', 'b', 'c']);
  });

  for (const [answer, is, holds] of [
    ['yes', ['yes'], true],
    ['no', ['yes'], false],
    ['no', ['yes', 'no'], true],
    [['no', 'yes'], ['yes'], true],
    [['no'], ['yes'], false],
    [[], ['yes'], false],
    [null, ['yes'], false],
    [undefined, ['yes'], false],
    ['3', [3], false],
    [3, ['3'], false],
    [3, [1, 3], true],
    [0, [0], true],
    ['na', ['na'], true],
  ] as const) {
    it(`${JSON.stringify(answer)} with ${JSON.stringify(is)} ${holds ? 'holds' : 'does not hold'}`, () => {
      const answers = (answer === undefined ? {} : { a: answer }) as AssessmentResult['answers'];
      const ids = shown([choice('a'), text('b', showIf('a', ...is))], answers);
      expect(ids).to.deep.equal(holds ? ['a', 'b'] : ['a']);
    });
  }

  it('follows a chain: a hidden item shows nothing, whatever its old answer', () => {
    const chain = [choice('a'), choice('b', showIf('a', 'yes')), text('c', showIf('b', 'yes'))];
    expect(shown(chain, { a: 'yes', b: 'yes' })).to.deep.equal(['a', 'b', 'c']);
    expect(shown(chain, { a: 'no', b: 'yes' })).to.deep.equal(['a']);
  });

  it('takes nothing that an object inherits for an answer', () => {
    expect(shown([text('constructor'), text('b', showIf('constructor', 'x'))], {})).to.deep.equal([
      'constructor',
    ]);
  });

  it('takes a struck item as shown and unanswered', () => {
    const chain = [choice('a'), choice('b', showIf('a', 'yes'))];
    expect(shown(chain, { a: 'yes', b: 'yes' }, ['a'])).to.deep.equal(['a']);
    expect(shown(chain, { a: 'yes', b: 'yes' }, ['b'])).to.deep.equal(['a', 'b']);
  });
});

describe('assessmentScores', () => {
  it('scores each dimension by its own items and keeps the order of the questionnaire', () => {
    const form = questionnaire([
      scaleItem('c1', 'coping', { scale: 'often' }),
      scaleItem('r1', 'role'),
      scaleItem('r2', 'role', { reverse: true }),
      scaleItem('r3', 'role', { measures: 'current' }),
      scaleItem('r-want', 'role', { measures: 'desired' }),
      scaleItem('r-want-2', 'role', { measures: 'desired', reverse: true }),
      importance('r-imp', 'role'),
      importance('r-imp-2', 'role'),
      scaleItem('c2', 'coping', { scale: 'often' }),
      { kind: 'scale', id: 'free', text: 'free', scale: 'agree' },
    ]);
    const answers = {
      c1: 6,
      c2: 3,
      r1: 2,
      r2: 4,
      r3: 3,
      'r-want': 5,
      'r-want-2': 2,
      'r-imp': 4,
      'r-imp-2': 3,
      free: 1,
    };
    expect(assessmentScores(form, answers)).to.deep.equal({
      scores: [
        {
          dimension: 'role',
          nItems: 3,
          nApplicable: 3,
          nAnswered: 3,
          complete: true,
          mean: 7 / 3,
          sum: 7,
          index: (100 * (7 / 3 - 1)) / 4,
          importance: 3.5,
          desired: 4.5,
        },
        {
          dimension: 'coping',
          nItems: 2,
          nApplicable: 2,
          nAnswered: 2,
          complete: true,
          mean: 4.5,
          sum: 9,
          index: 75,
          importance: null,
          desired: null,
        },
      ],
      priorities: [
        {
          dimension: 'role',
          current: 7 / 3,
          gap: 4.5 - 7 / 3,
          priority: 3.5 * (4.5 - 7 / 3),
          priority100: (100 * 3.5 * (4.5 - 7 / 3)) / 16,
          quadrant: 'focus',
        },
      ],
    });
  });

  it('takes an importance answer left open for none, and the mean of those answered', () => {
    const form = questionnaire([
      scaleItem('r1', 'role'),
      importance('i1', 'role'),
      importance('i2', 'role'),
      scaleItem('w1', 'role', { measures: 'desired' }),
    ]);
    const score = (answers: AssessmentResult['answers']) => assessmentScores(form, answers).scores[0];
    expect(score({ r1: 3, i1: 4, i2: null, w1: null })).to.include({ importance: 4, desired: null });
    expect(score({ r1: 3 })).to.include({ importance: null, desired: null });
    expect(score({ r1: 3, i1: 0, w1: 1 })).to.include({ importance: 0, desired: 1 });
    expect(assessmentScores(form, { r1: 3 }).priorities).to.deep.equal([]);
  });

  it('counts hidden as not applicable and struck as unanswered', () => {
    const form = questionnaire([
      choice('asks'),
      scaleItem('r1', 'role'),
      scaleItem('r2', 'role'),
      scaleItem('r3', 'role', showIf('asks', 'yes')),
      scaleItem('r4', 'role'),
    ]);
    const answers = { asks: 'no', r1: 5, r2: 3, r3: 1, r4: 1 };
    expect(assessmentScores(form, answers, ['r4']).scores[0]).to.deep.equal({
      dimension: 'role',
      nItems: 4,
      nApplicable: 3,
      nAnswered: 2,
      complete: false,
      mean: 4,
      sum: 12,
      index: 75,
      importance: null,
      desired: null,
    });
    expect(assessmentScores(form, { ...answers, asks: 'yes' }, ['r4']).scores[0]).to.include({
      nApplicable: 4,
      mean: 3,
    });
  });

  it('leaves a hidden or struck importance out', () => {
    const form = questionnaire([
      choice('asks'),
      scaleItem('r1', 'role'),
      scaleItem('c1', 'coping'),
      importance('i1', 'role'),
      { ...importance('i2', 'coping'), ...showIf('asks', 'yes') },
    ]);
    const answers = { asks: 'no', r1: 3, c1: 3, i1: 4, i2: 4 };
    expect(assessmentScores(form, answers).priorities.map(({ dimension }) => dimension)).to.deep.equal([
      'role',
    ]);
    expect(assessmentScores(form, answers, ['i1']).priorities).to.deep.equal([]);
    expect(
      assessmentScores(form, { ...answers, asks: 'yes' }, ['i1']).scores.map((row) => row.importance),
    ).to.deep.equal([null, 4]);
  });

  it('has no priorities without importance items, and a row without numbers for a dimension without items', () => {
    expect(assessmentScores(questionnaire([scaleItem('r1', 'role')]), { r1: 2 })).to.deep.equal({
      scores: [
        {
          dimension: 'role',
          nItems: 1,
          nApplicable: 1,
          nAnswered: 1,
          complete: true,
          mean: 2,
          sum: 2,
          index: 25,
          importance: null,
          desired: null,
        },
        {
          dimension: 'coping',
          nItems: 0,
          nApplicable: 0,
          nAnswered: 0,
          complete: false,
          mean: null,
          sum: null,
          index: null,
          importance: null,
          desired: null,
        },
      ],
      priorities: [],
    });
  });

  it('keeps importance and desired of a dimension without items of its own, unranked', () => {
    const form = questionnaire([
      importance('i1', 'role'),
      scaleItem('w1', 'role', { measures: 'desired' }),
      scaleItem('c1', 'coping', { scale: 'often' }),
      importance('i2', 'coping'),
    ]);
    const { scores, priorities } = assessmentScores(form, { i1: 3, w1: 4, c1: 5, i2: 1 });
    expect(scores[0]).to.include({ nItems: 0, mean: null, importance: 3, desired: 4 });
    expect(priorities).to.deep.equal([
      { dimension: 'coping', current: 1, gap: 5, priority: 5, priority100: 500 / 24, quadrant: 'later' },
    ]);
  });

  it('ranks on the scale of the dimensions that ask for importance', () => {
    const form = questionnaire([
      scaleItem('r1', 'role'),
      scaleItem('c1', 'coping', { scale: 'often' }),
      importance('i', 'coping'),
    ]);
    expect(assessmentScores(form, { r1: 1, c1: 2, i: 2 }).priorities).to.deep.equal(
      [{ dimension: 'coping', current: 4, gap: 2, priority: 4, priority100: 400 / 24, quadrant: 'ease' }].map(
        (row) => ({ ...row, quadrant: 'keep' }),
      ),
    );
  });

  it("follows the questionnaire's own minimum and share", () => {
    const items = ['r1', 'r2', 'r3', 'r4'].map((id) => scaleItem(id, 'role'));
    const mean = (scoring: Questionnaire['scoring']) =>
      assessmentScores(questionnaire(items, scoring && { scoring }), { r1: 2, r2: 4 }).scores[0]?.mean;
    expect(mean(undefined)).to.equal(3);
    expect(mean({ minAnswered: 3 })).to.equal(null);
    expect(mean({ minShare: 0.6 })).to.equal(null);
    expect(mean({ minShare: 0.5, minAnswered: 1 })).to.equal(3);
  });

  it('throws on an answer off the scale, whatever it measures', () => {
    const form = questionnaire([scaleItem('r1', 'role'), importance('i1', 'role')]);
    expect(() => assessmentScores(form, { r1: 6 })).to.throw(RangeError);
    expect(() => assessmentScores(form, { r1: 3, i1: 5 })).to.throw(RangeError);
    expect(() => assessmentScores(form, { r1: '3' })).to.throw(RangeError);
  });

  it('names what the person marked as important', () => {
    const form = questionnaire([
      scaleItem('r1', 'role'),
      scaleItem('c1', 'coping'),
      importance('i1', 'role'),
      importance('i2', 'coping'),
    ]);
    const marked = (answers: AssessmentResult['answers']) =>
      mostImportantOf({ questionnaire: form, ...assessmentScores(form, answers) });
    expect(marked({ i1: 3, i2: 4 })).to.deep.equal(['coping', 'role']);
    expect(marked({ i1: 2, i2: 3 })).to.deep.equal(['coping']);
    expect(marked({ i1: 4, i2: 4 })).to.deep.equal(['role', 'coping']);
    expect(marked({ i1: 4, i2: 4, r1: 4, c1: 5 })).to.deep.equal(['coping', 'role']);
    const silent = questionnaire([scaleItem('r1', 'role')]);
    expect(mostImportantOf({ questionnaire: silent, ...assessmentScores(silent, { r1: 1 }) })).to.deep.equal(
      [],
    );
  });
});

describe('completeAssessment', () => {
  const form = questionnaire([
    choice('asks'),
    text('more', showIf('asks', 'yes')),
    choice('load', { multiple: true }),
    scaleItem('r1', 'role'),
    scaleItem('r2', 'role'),
    scaleItem('r3', 'role'),
    text('words'),
    { kind: 'number', id: 'years', text: 'Years' },
  ]);
  const draft = (
    answers: AssessmentResult['answers'],
    more: Partial<AssessmentResult> = {},
  ): AssessmentResult => ({
    schema: 'polku/self-assessment',
    schemaVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: '2026-01-01T08:00:00Z',
    updatedAt: '2026-01-01T08:05:00Z',
    completedAt: null,
    language: 'en',
    generator: 'polku/0.1.0',
    questionnaire: form,
    answers,
    scores: [],
    priorities: [],
    ...more,
  });
  const at = { completedAt: '2026-01-02T09:00:00Z', language: 'fi' };
  const role = (nAnswered: number, mean: number | null, sum: number | null, index: number | null) => ({
    dimension: 'role',
    nItems: 3,
    nApplicable: 3,
    nAnswered,
    complete: nAnswered === 3,
    mean,
    sum,
    index,
    importance: null,
    desired: null,
  });
  const coping = {
    dimension: 'coping',
    nItems: 0,
    nApplicable: 0,
    nAnswered: 0,
    complete: false,
    mean: null,
    sum: null,
    index: null,
    importance: null,
    desired: null,
  };

  it('takes hidden answers out, opens the rest and computes the scores', () => {
    const given = draft(
      { asks: 'no', more: 'written before', load: ['yes', 'no'], r1: 4, r2: 'na', r3: 5, years: 0 },
      { subject: 's-1', group: 'north', notice: { reader: 'R' } },
    );
    const { nApplicable: _, ...row } = role(2, 4.5, 9, 87.5);
    expect(completeAssessment(given, at)).to.deep.equal({
      ...given,
      ...at,
      updatedAt: '2026-01-02T09:00:00Z',
      answers: { asks: 'no', load: ['yes', 'no'], r1: 4, r2: 'na', r3: 5, words: null, years: 0 },
      scores: [{ ...row, nApplicable: 2, complete: true }, coping],
    });
  });

  it('makes an emptied text or choice null', () => {
    const { answers } = completeAssessment(draft({ words: '', load: [], more: '  \n', asks: 'yes' }), at);
    expect(answers).to.deep.equal({
      asks: 'yes',
      more: null,
      load: null,
      r1: null,
      r2: null,
      r3: null,
      words: null,
      years: null,
    });
    expect(completeAssessment(draft({ words: ' two words ' }), at).answers['words']).to.equal(' two words ');
  });

  it('takes struck answers out, names them, and scores what is left', () => {
    const given = draft(
      { asks: 'yes', more: 'x', r1: 4, r2: 5, r3: 1, words: 'w' },
      { struck: ['words', 'r3', 'words'] },
    );
    const done = completeAssessment(given, at);
    expect(done.struck).to.deep.equal(['words', 'r3']);
    expect(done.answers).to.deep.equal({ asks: 'yes', more: 'x', load: null, r1: 4, r2: 5, years: null });
    expect(done.scores).to.deep.equal([role(2, 4.5, 13.5, 87.5), coping]);
  });

  it('takes along what was only asked because of a struck answer', () => {
    const done = completeAssessment(
      draft({ asks: 'yes', more: 'tells it' }, { struck: ['asks', 'more'] }),
      at,
    );
    expect(done.answers).to.not.have.any.keys('asks', 'more');
    expect(done.struck).to.deep.equal(['asks']);
  });

  it('names nothing struck that is hidden or unknown', () => {
    const done = completeAssessment(draft({ asks: 'no', more: 'x' }, { struck: ['more', 'unknown'] }), at);
    expect(done).to.not.have.property('struck');
  });

  it('drops answers to items the questionnaire does not have', () => {
    expect(completeAssessment(draft({ elsewhere: 'x' }), at).answers).to.not.have.property('elsewhere');
  });

  it('changes nothing when confirmed again, and nothing in what it was given', () => {
    const given = draft({ asks: 'yes', more: 'x', r1: 4, r2: 5, words: '' }, { struck: ['asks', 'r2'] });
    const before = JSON.stringify(given);
    const done = completeAssessment(given, at);
    expect(JSON.stringify(given)).to.equal(before);
    expect(completeAssessment(done, at)).to.deep.equal(done);
    expect(JSON.parse(JSON.stringify(done))).to.deep.equal(done);
  });

  it('keeps keys it does not know', () => {
    const given = { ...draft({}), hosted: 'by' };
    expect(completeAssessment(given, at)).to.include({ hosted: 'by' });
  });
});
