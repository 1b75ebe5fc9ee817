import type { Questionnaire } from '../contracts/index.js';
import { copingDimension, copingPage } from './coping.js';
import { load } from './load.js';
import { development } from './manager/development.js';
import { difficultSituations } from './manager/difficult-situations.js';
import { identity } from './manager/identity.js';
import { meaning } from './manager/meaning.js';
import { reflection } from './manager/reflection.js';
import { role } from './manager/role.js';
import { skills } from './manager/skills.js';
import { ownWords, wishes } from './own-words.js';
import { agree, frequency, importance } from './scales.js';
import type { Written } from './written.js';

/** A manager's preparation for supervision: one area for each of the managers' goals. */
export const manager: Questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'manager',
  version: '1.0.0',
  title: {
    fi: 'Ennakkokysely esihenkilölle',
    sv: 'Förhandsenkät för chefer',
    en: 'Questions for managers before supervision',
  },
  intro: {
    fi: 'Kysely auttaa sinua valmistautumaan työnohjaukseen. Oikeita tai vääriä vastauksia ei ole. Sinä päätät, mitä työnohjaajasi saa lukea.',
    sv: 'Enkäten hjälper dig att förbereda dig för arbetshandledningen. Inget svar är rätt eller fel. Du bestämmer själv vad arbetshandledaren får läsa.',
    en: 'These questions help you prepare for work supervision: confidential time with a work supervisor to think about your work. There are no right or wrong answers. You decide what your work supervisor gets to read.',
  },
  minutes: 10,
  scales: { agree, frequency, importance },
  dimensions: [
    role.dimension,
    identity.dimension,
    difficultSituations.dimension,
    reflection.dimension,
    meaning.dimension,
    skills.dimension,
    { ...copingDimension, goals: ['manager-coping', 'load-factors'] },
    development.dimension,
  ],
  pages: [
    role.page,
    identity.page,
    difficultSituations.page,
    reflection.page,
    meaning.page,
    skills.page,
    copingPage,
    development.page,
    load,
    ownWords,
    wishes,
  ],
} satisfies Written<Questionnaire>;
