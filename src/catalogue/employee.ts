import type { Questionnaire } from '../contracts/index.js';
import { copingDimension, copingPage } from './coping.js';
import { conflicts } from './employee/conflicts.js';
import { coreTask } from './employee/core-task.js';
import { growth } from './employee/growth.js';
import { listening } from './employee/listening.js';
import { perspectives } from './employee/perspectives.js';
import { success } from './employee/success.js';
import { unfinished } from './employee/unfinished.js';
import { load } from './load.js';
import { ownWords, wishes } from './own-words.js';
import { agree, frequency, importance } from './scales.js';
import type { Written } from './written.js';

/** An employee's preparation for supervision: one area for each of the general goals. */
export const employee: Questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'employee',
  version: '1.0.0',
  title: {
    fi: 'Ennakkokysely työntekijälle',
    sv: 'Förhandsenkät för anställda',
    en: 'Questions for employees before supervision',
  },
  intro: {
    fi: 'Kysely auttaa sinua valmistautumaan työnohjaukseen. Oikeita tai vääriä vastauksia ei ole. Sinä päätät, mitä työnohjaajasi saa lukea.',
    sv: 'Enkäten hjälper dig att förbereda dig för arbetshandledningen. Inget svar är rätt eller fel. Du bestämmer själv vad arbetshandledaren får läsa.',
    en: 'These questions help you prepare for work supervision: confidential time with a work supervisor to think about your work. There are no right or wrong answers. You decide what your work supervisor gets to read.',
  },
  minutes: 10,
  scales: { agree, frequency, importance },
  dimensions: [
    coreTask.dimension,
    success.dimension,
    { ...copingDimension, goals: ['cope', 'load-factors', 'control'] },
    unfinished.dimension,
    conflicts.dimension,
    listening.dimension,
    perspectives.dimension,
    growth.dimension,
  ],
  pages: [
    coreTask.page,
    success.page,
    copingPage,
    unfinished.page,
    conflicts.page,
    listening.page,
    perspectives.page,
    growth.page,
    load,
    ownWords,
    wishes,
  ],
} satisfies Written<Questionnaire>;
