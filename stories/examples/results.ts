import { manager } from '../../src/catalogue/manager.js';
import type { Answer, Answers, AssessmentResult, GoalPlan, ProgressLog } from '../../src/contracts/index.js';
import { completeAssessment } from '../../src/scoring/index.js';

type Areas = Record<string, readonly (number | 'na' | null)[]>;

interface Filled {
  /** Makes the result's id. */
  number: number;
  subject?: string;
  group?: string;
  language: string;
  at: string;
  /** The answers of each area in the order of its page. */
  areas: Areas;
  others: Answers;
  struck?: string[];
  unfinished?: true;
}

const idOf = (number: number) => `3f6c1d5e-8a40-4d1b-9c77-0000000000${String(number).padStart(2, '0')}`;

/** A self-assessment of the built-in questionnaire for managers, as the element itself would hand it over. */
export function assessment(filled: Filled): AssessmentResult {
  const { number, subject, group, language, at, areas, others, struck, unfinished } = filled;
  const scaled = manager.pages.flatMap(({ id, items }) =>
    items
      .filter((item) => item.kind === 'scale')
      .flatMap((item, index): [string, Answer][] => {
        const answer = areas[id]?.[index];
        return answer === undefined ? [] : [[item.id, answer]];
      }),
  );
  const result: AssessmentResult = {
    schema: 'polku/self-assessment',
    schemaVersion: 1,
    id: idOf(number),
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    language,
    ...(subject !== undefined && { subject }),
    ...(group !== undefined && { group }),
    notice: { reader: 'Työnohjaaja', retention: '6 kk' },
    ...(struck && { struck }),
    generator: 'polku/0.1.0',
    questionnaire: manager,
    answers: { ...Object.fromEntries(scaled), ...others },
    scores: [],
    priorities: [],
  };
  return unfinished ? result : completeAssessment(result, { completedAt: at, language });
}

const spring: Areas = {
  role: [4, 4, 3, 4],
  identity: [4, 3, 2, 3],
  'difficult-situations': [2, 3, 4, 5],
  reflection: [3, 3, 3, 3],
  meaning: [5, 4, 2, 3],
  skills: [4, 3, 3, 2],
  coping: [4, 4, 2, 5],
  development: [3, 4, 3, 3],
};

const autumn: Areas = {
  role: [4, 5, 2, 3],
  identity: [4, 4, 2, 3],
  'difficult-situations': [4, 3, 2, 5],
  reflection: [4, 3, 3, 3],
  meaning: [5, 4, 1, 4],
  skills: [4, 4, 2, 2],
  coping: [3, 4, 3, 4],
  development: [3, 4, 3, 3],
};

export const first = assessment({
  number: 1,
  subject: 'a-17',
  group: 'pohjoinen',
  language: 'fi',
  at: '2026-01-09T07:42:10Z',
  areas: spring,
  others: {
    'load-content': ['responsibility', 'interruptions'],
    'load-arrangements': ['amount', 'time-pressure', 'changes'],
    'load-community': null,
    'load-other': 'Kaksi yksikköä on ollut johdettavanani samaan aikaan syksystä asti.',
    strengths:
      'Tiimi puhuu asioista suoraan, ja viikkopalaverista on tullut paikka, jossa ideat syntyvät.\nOsaan kuunnella, kun joku tulee ovelle.',
    reason:
      'Yksikköni yhdistettiin syksyllä toiseen, ja huomaan lykkääväni kahta keskustelua, jotka pitäisi käydä.',
    hopes: 'Että saisin puhua vaikeat asiat kerran läpi jonkun kanssa, ennen kuin vien ne tiimille.',
    'hopes-signs': 'Nukahtaisin sunnuntaina miettimättä maanantaita.',
    'wishes-bring': 'Tilanteen, jossa kaksi työntekijää ei enää puhu toisilleen.',
    'wishes-keep-out': null,
    'wishes-form': 'Rauhallinen tahti, mieluiten aamupäivällä.',
    question: 'Voiko tapaamisten väliä muuttaa kesken prosessin?',
  },
});

export const second = assessment({
  number: 2,
  subject: 'a-17',
  group: 'pohjoinen',
  language: 'fi',
  at: '2026-06-03T11:05:00Z',
  areas: autumn,
  others: {
    'load-content': ['responsibility'],
    'load-arrangements': ['amount'],
    'load-community': ['information-flow'],
    'load-other': null,
    strengths: 'Toinen keskusteluista on käyty, ja se meni paremmin kuin pelkäsin.',
    reason: 'Haluan jatkaa siitä, mihin jäimme.',
    hopes: null,
    'hopes-signs': null,
    'wishes-bring': 'Miten pidän kiinni uudesta tavasta, kun kiire palaa.',
    'wishes-keep-out': null,
    'wishes-form': null,
    question: null,
  },
});

export const swedish = assessment({
  number: 3,
  subject: 'b-2',
  group: 'etelä',
  language: 'sv',
  at: '2026-02-16T13:20:00Z',
  areas: { ...autumn, skills: [5, 4, 1, 2], coping: ['na', 2, 4, 3] },
  others: {
    'load-content': ['values'],
    'load-arrangements': ['reachable'],
    'load-community': null,
    'load-other': null,
    strengths: 'Vi har lätt att skratta tillsammans, också när det är mycket.',
    reason: 'Jag är ny som chef för personer som förut var mina kolleger.',
    hopes: 'Att jag hittar ett eget sätt att leda, inte en kopia av min företrädare.',
    'hopes-signs': 'Jag skulle säga nej utan att förklara mig i tio minuter.',
    'wishes-bring': null,
    'wishes-keep-out': null,
    'wishes-form': null,
    question: 'Hur förbereder sig andra inför träffarna?',
  },
});

export const struck = assessment({
  number: 4,
  subject: 'c-5',
  language: 'fi',
  at: '2026-03-02T08:00:00Z',
  areas: { ...spring, reflection: [3, null, null, 3], identity: [4, 'na', 2, null] },
  others: {
    'load-content': null,
    'load-arrangements': ['hours'],
    'load-community': ['support'],
    strengths: 'Osaan työni.',
    reason: 'Tätä vastaaja ei halunnutkaan lähettää.',
    hopes: 'Selkeyttä vastuuseen.',
  },
  struck: ['reason', 'meaning-1'],
});

export const unfinished = assessment({
  number: 5,
  language: 'fi',
  at: '2026-03-04T15:30:00Z',
  areas: { role: [4, 4, null, 4], identity: [3, 'na'] },
  others: { strengths: 'Tämä jäi kesken.' },
  unfinished: true,
});

const planBase = {
  schemaVersion: 1,
  createdAt: '2026-01-20T09:00:00Z',
  language: 'fi',
  subject: 'a-17',
  generator: 'polku/0.1.0',
} as const;

const goals: GoalPlan['goals'] = [
  {
    id: 'g-talk',
    title: 'Otan vaikean asian puheeksi saman viikon aikana, kun huomaan sen.',
    why: 'Lykkääminen vie enemmän voimia kuin itse keskustelu.',
    coreTask: 'Asiakkaat saavat vastauksen ajoissa, kun tiimi ei kierrä asiaa.',
    baseline: 3,
    alreadyWorks: 'Kahden kesken saan asian sanottua.',
    target: 7,
    sign: 'Kirjoitan kalenteriin keskustelun ajan heti.',
    noticedBy: 'Työparini',
  },
  { id: 'g-rest', title: 'Työasiat jäävät töihin kolmena iltana viikossa.', baseline: 2, target: 8 },
];

export const plan: GoalPlan = {
  schema: 'polku/goal-plan',
  ...planBase,
  id: idOf(6),
  updatedAt: '2026-01-20T09:30:00Z',
  completedAt: '2026-01-20T09:30:00Z',
  goals,
};

export const log: ProgressLog = {
  schema: 'polku/progress',
  ...planBase,
  id: idOf(7),
  updatedAt: '2026-05-12T12:00:00Z',
  completedAt: null,
  plan: plan.id,
  planUpdatedAt: plan.updatedAt,
  goals: [
    { ...goals[0]!, status: 'active' },
    { ...goals[1]!, status: 'reached' },
  ],
  sessions: [
    {
      id: 's-1',
      number: 1,
      date: '2026-02-03',
      enteredAt: '2026-02-03T10:00:00Z',
      phase: 'start',
      ratings: { 'g-talk': 4, 'g-rest': 3 },
      better: 'Toinen keskusteluista on sovittu.',
    },
    {
      id: 's-2',
      number: 2,
      date: '2026-03-10',
      enteredAt: '2026-03-10T10:00:00Z',
      phase: 'working',
      ratings: { 'g-talk': null, 'g-rest': 6 },
      notes: { 'g-rest': 'Puhelin jäi keittiöön.' },
    },
    {
      id: 's-3',
      number: 3,
      date: '2026-05-12',
      enteredAt: '2026-05-12T11:50:00Z',
      phase: 'mid',
      ratings: { 'g-talk': 6, 'g-rest': 8 },
      nextStep: 'Sovin kevään viimeisen keskustelun.',
    },
  ],
  progress: [
    {
      goal: 'g-talk',
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
    },
    {
      goal: 'g-rest',
      nRatings: 4,
      baseline: 2,
      current: 8,
      delta: 6,
      sinceLast: 2,
      toTarget: 0,
      ratio: 1,
      barPercent: 100,
      reached: true,
      kind: 'improve',
      band: 'clear_up',
    },
  ],
  gasT: null,
};
