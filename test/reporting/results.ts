import type {
  AssessmentResult,
  DimensionScore,
  GoalPlan,
  ProgressLog,
  Questionnaire,
} from '../../src/contracts/index.js';

/** Three languages, three areas on two scales, every kind of item, a condition. */
export const questionnaire: Questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'small',
  version: '1.0.0',
  title: { fi: 'Pieni kysely', sv: 'Liten enkät', en: 'Small questionnaire' },
  scales: {
    agree: {
      min: 1,
      max: 5,
      labels: {
        1: { fi: 'Eri mieltä', sv: 'Av annan åsikt', en: 'Disagree' },
        4: { fi: 'Melko samaa mieltä', sv: 'Ganska ense', en: 'Rather agree' },
        5: { fi: 'Samaa mieltä', sv: 'Av samma åsikt', en: 'Agree' },
      },
    },
    often: {
      min: 1,
      max: 5,
      labels: { 1: { fi: 'Ei koskaan', sv: 'Aldrig' }, 5: { fi: 'Usein', sv: 'Ofta' } },
    },
    weight: {
      min: 1,
      max: 5,
      labels: { 1: { fi: 'Ei tärkeää', sv: 'Inte viktigt' }, 5: { fi: 'Tärkeää', sv: 'Viktigt' } },
    },
  },
  dimensions: [
    { id: 'role', title: { fi: 'Rooli', sv: 'Roll' }, polarity: 'resource' },
    { id: 'growth', title: { fi: 'Kasvu', sv: 'Tillväxt' }, polarity: 'resource' },
    { id: 'strain', title: { fi: 'Kuorma', sv: 'Belastning' }, polarity: 'strain' },
    { id: 'wish', title: { fi: 'Vain tärkeys', sv: 'Bara vikt' }, polarity: 'resource' },
    { id: 'craft', title: { fi: 'Taito', sv: 'Kunnande' }, polarity: 'resource' },
  ],
  pages: [
    {
      id: 'p-role',
      title: { fi: 'Rooli', sv: 'Roll' },
      items: [
        {
          kind: 'scale',
          id: 'role-1',
          scale: 'agree',
          dimension: 'role',
          text: { fi: 'Tiedän.', sv: 'Vet.' },
        },
        {
          kind: 'scale',
          id: 'role-2',
          scale: 'agree',
          dimension: 'role',
          reverse: true,
          text: { fi: 'Arvailen.', sv: 'Gissar.' },
        },
        {
          kind: 'scale',
          id: 'role-w',
          scale: 'weight',
          dimension: 'role',
          measures: 'importance',
          text: { fi: 'Roolin tärkeys', sv: 'Rollens vikt' },
        },
        { kind: 'scale', id: 'growth-1', scale: 'agree', dimension: 'growth', text: 'Kasvan.' },
        {
          kind: 'scale',
          id: 'growth-w',
          scale: 'weight',
          dimension: 'growth',
          measures: 'importance',
          text: 'Kasvun tärkeys',
        },
        { kind: 'scale', id: 'strain-1', scale: 'often', dimension: 'strain', text: 'Valvon.' },
        {
          kind: 'scale',
          id: 'strain-w',
          scale: 'weight',
          dimension: 'strain',
          measures: 'importance',
          text: 'Kuorman tärkeys',
        },
        {
          kind: 'scale',
          id: 'wish-w',
          scale: 'weight',
          dimension: 'wish',
          measures: 'importance',
          text: 'Toiveen tärkeys',
        },
        { kind: 'scale', id: 'craft-1', scale: 'agree', dimension: 'craft', text: 'Osaan.' },
      ],
    },
    { id: 'p-tell', title: 'Välisivu', items: [] },
    {
      id: 'p-work',
      title: 'Työ',
      items: [
        {
          kind: 'choice',
          id: 'team',
          text: 'Onko tiimi?',
          options: [
            { id: 'yes', text: 'On' },
            { id: 'no', text: 'Ei' },
          ],
        },
        {
          kind: 'number',
          id: 'size',
          text: 'Kuinka monta?',
          unit: { fi: 'henkeä', sv: 'personer' },
          showIf: { item: 'team', is: ['yes'] },
        },
        {
          kind: 'choice',
          id: 'load-content',
          topic: 'load',
          multiple: true,
          text: 'Mikä sisällössä?',
          options: [
            { id: 'duty', text: 'Vastuu' },
            { id: 'noise', text: 'Keskeytykset' },
            { id: 'grief', text: 'Raskaat kohtaamiset' },
          ],
        },
        { kind: 'text', id: 'load-other', topic: 'load', text: 'Mitä muuta?' },
      ],
    },
    {
      id: 'p-own',
      title: { fi: 'Omin sanoin', sv: 'Med egna ord' },
      items: [
        { kind: 'text', id: 'anything', text: 'Vapaa sana' },
        { kind: 'text', id: 'question', topic: 'question', text: 'Mitä kysyt?' },
        { kind: 'text', id: 'wishes', topic: 'wishes', text: 'Mitä toivot työnohjaukselta?' },
        { kind: 'text', id: 'hopes', topic: 'hopes', text: 'Mitä toivot?' },
        { kind: 'text', id: 'strengths', topic: 'strengths', text: 'Mikä toimii?' },
        { kind: 'text', id: 'reason', topic: 'reason', text: 'Miksi nyt?' },
      ],
    },
  ],
};

type Given = Partial<AssessmentResult> & { id?: string };

export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function score(dimension: string, given: Partial<DimensionScore>): DimensionScore {
  const counts = { nItems: 2, nApplicable: 2, nAnswered: 2, complete: true };
  const numbers = { mean: null, sum: null, index: null, importance: null, desired: null };
  return { dimension, ...counts, ...numbers, ...given };
}

/** A confirmed result. Its scores do not follow from its answers: a report that computed them would be seen. */
export function result(given: Given = {}): AssessmentResult {
  return {
    schema: 'polku/self-assessment',
    schemaVersion: 1,
    id: uuid(1),
    createdAt: '2026-01-09T08:00:00Z',
    updatedAt: '2026-01-09T09:00:00Z',
    completedAt: '2026-01-09T09:00:00Z',
    language: 'fi',
    generator: 'polku/0.1.0',
    questionnaire,
    answers: {
      'role-1': 5,
      'role-2': 4,
      'role-w': 1,
      'growth-1': 'na',
      'growth-w': 2,
      'strain-1': null,
      'strain-w': 3,
      'wish-w': 5,
      'craft-1': 2,
      team: 'no',
      'load-content': ['grief', 'duty'],
      'load-other': null,
      anything: 'Kiitos kysymästä.',
      question: 'Miten aloitamme?',
      wishes: null,
      hopes: 'Selkeyttä',
      strengths: 'Tiimi\nja huumori',
      reason: 'Uusi tehtävä',
    },
    scores: [
      score('role', { mean: 1.25, importance: 5 }),
      score('growth', { nApplicable: 2, nAnswered: 1, complete: false, mean: 4.5, importance: 4 }),
      score('strain', { nApplicable: 3, nAnswered: 1, complete: false, importance: 5 }),
      score('wish', { nItems: 0, nApplicable: 0, nAnswered: 0, complete: false, importance: 2 }),
      score('craft', { mean: 3 }),
    ],
    priorities: [
      { dimension: 'strain', current: 1, gap: 3, priority: 15, priority100: 75, quadrant: 'focus' },
      { dimension: 'role', current: 1.25, gap: 1, priority: 5, priority100: 25, quadrant: 'keep' },
    ],
    ...given,
  };
}

export function plan(given: Partial<GoalPlan> = {}): GoalPlan {
  return {
    schema: 'polku/goal-plan',
    schemaVersion: 1,
    id: uuid(20),
    createdAt: '2026-02-01T08:00:00Z',
    updatedAt: '2026-02-01T09:00:00Z',
    completedAt: '2026-02-01T09:00:00Z',
    language: 'fi',
    generator: 'polku/0.1.0',
    goals: [
      { id: 'g1', title: 'Otan asian puheeksi', why: 'Lykkään', baseline: 3, target: 7 },
      { id: 'g2', title: 'Lepään', baseline: null, target: 8, sign: 'Puhelin jää' },
    ],
    ...given,
  };
}

export function log(given: Partial<ProgressLog> = {}): ProgressLog {
  const base = plan();
  return {
    ...base,
    schema: 'polku/progress',
    id: uuid(30),
    updatedAt: '2026-04-01T09:00:00Z',
    completedAt: null,
    plan: base.id,
    goals: base.goals.map((goal) => ({ ...goal, status: 'active' as const })),
    sessions: [
      {
        id: 's2',
        number: 2,
        date: '2026-03-10',
        enteredAt: '2026-03-10T10:00:00Z',
        phase: 'working',
        ratings: { g1: null, g2: 6 },
        notes: { g2: 'Puhelin jäi keittiöön', g1: 'Ei ehditty' },
        nextStep: 'Sama uudelleen',
      },
      {
        id: 's1',
        number: 1,
        date: '2026-02-03',
        enteredAt: '2026-02-03T10:00:00Z',
        phase: 'start',
        ratings: { g1: 4 },
        better: 'Yksi keskustelu käyty',
      },
    ],
    progress: [],
    gasT: null,
    ...given,
  };
}
