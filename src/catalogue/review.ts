import type { Questionnaire } from '../contracts/index.js';
import { change } from './review/change.js';
import { experience } from './review/experience.js';
import { lookingBack } from './review/looking-back.js';
import { onwards } from './review/onwards.js';
import { closeness, truth } from './scales.js';
import type { Written } from './written.js';

/** Mid and final evaluation of supervision: nothing in it is summed. */
export const review: Questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'review',
  version: '1.0.0',
  title: {
    fi: 'Työnohjauksen arviointi',
    sv: 'Utvärdering av arbetshandledningen',
    en: 'Review of work supervision',
  },
  intro: {
    fi: 'Katso taakse- ja eteenpäin: mikä on työnohjauksen aikana muuttunut, ja miten haluat jatkaa? Sinä päätät, mitä työnohjaajasi saa lukea.',
    sv: 'Se tillbaka och framåt: vad har förändrats under arbetshandledningen, och hur vill du gå vidare? Du bestämmer själv vad arbetshandledaren får läsa.',
    en: 'Look back and ahead: what has changed during your time in work supervision, and how do you want to go on? You decide what your work supervisor gets to read.',
  },
  minutes: 10,
  scales: { truth, closeness },
  dimensions: [],
  pages: [change, lookingBack, experience, onwards],
} satisfies Written<Questionnaire>;
