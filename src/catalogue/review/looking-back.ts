import type { Page } from '../../contracts/index.js';
import { privacyNote } from '../privacy-note.js';
import type { Written } from '../written.js';

/** The look back stands beside the baseline and never replaces it. */
export const lookingBack = {
  id: 'looking-back',
  title: { fi: 'Ennen ja nyt', sv: 'Då och nu', en: 'Then and now' },
  intro: {
    fi: 'Ajattele omia tavoitteitasi ja valitse luku väliltä 0–10.',
    sv: 'Tänk på dina egna mål och välj ett tal på skalan 0–10.',
    en: 'Think of your own goals and choose a number from 0 to 10.',
  },
  items: [
    {
      kind: 'scale',
      id: 'now',
      scale: 'closeness',
      text: {
        fi: 'Kuinka lähellä tavoitteitasi kokonaisuutena olet nyt?',
        sv: 'Hur nära dina mål är du nu på det hela taget?',
        en: 'Overall, how close to your goals are you now?',
      },
    },
    {
      kind: 'text',
      id: 'what-helped',
      topic: 'strengths',
      lines: 3,
      text: {
        fi: 'Mikä on auttanut sinut tähän asti?',
        sv: 'Vad har hjälpt dig så här långt?',
        en: 'What has helped you get this far?',
      },
      hint: privacyNote,
    },
    {
      kind: 'scale',
      id: 'at-start',
      scale: 'closeness',
      text: {
        fi: 'Kuinka lähellä tavoitteitasi kokonaisuutena olit työnohjauksen alkaessa?',
        sv: 'Hur nära dina mål var du på det hela taget när handledningen började?',
        en: 'Overall, how close to your goals were you when supervision began?',
      },
      hint: {
        fi: 'Vastaa sen mukaan, miltä alku näyttää nyt. Alussa antamasi vastaus säilyy ennallaan.',
        sv: 'Svara utifrån hur början ser ut nu. Det du svarade i början står kvar.',
        en: 'Answer by how the start looks to you now. What you answered at the start stays as it was.',
      },
    },
  ],
} satisfies Written<Page>;
