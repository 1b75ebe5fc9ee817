import type { Page } from '../../contracts/index.js';
import { privacyNote } from '../privacy-note.js';
import type { Written } from '../written.js';

/** The look back stands beside the baseline and never replaces it. */
export const lookingBack = {
  id: 'looking-back',
  title: { fi: 'Ennen ja nyt', sv: 'Då och nu', en: 'Then and now' },
  intro: {
    fi: 'Arvioi asteikolla 0–10 omien tavoitteidesi kannalta.',
    sv: 'Bedöm på skalan 0–10 med tanke på dina egna mål.',
    en: 'Rate from 0 to 10, with your own goals in mind.',
  },
  items: [
    {
      kind: 'scale',
      id: 'now',
      scale: 'closeness',
      text: {
        fi: 'Kuinka lähellä tavoitteitasi olet nyt?',
        sv: 'Hur nära dina mål är du nu?',
        en: 'How close to your goals are you now?',
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
        fi: 'Kuinka lähellä tavoitteitasi olit työnohjauksen alkaessa?',
        sv: 'Hur nära dina mål var du när handledningen började?',
        en: 'How close to your goals were you when supervision began?',
      },
      hint: {
        fi: 'Katso taaksepäin tästä päivästä. Alussa antamasi vastaus säilyy ennallaan.',
        sv: 'Se tillbaka från i dag. Det du svarade i början står kvar.',
        en: 'Look back from today. What you answered at the start stays as it was.',
      },
    },
  ],
} satisfies Written<Page>;
