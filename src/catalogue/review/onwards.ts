import type { Page } from '../../contracts/index.js';
import { privacyNote } from '../privacy-note.js';
import type { Written } from '../written.js';

export const onwards = {
  id: 'onwards',
  title: { fi: 'Tästä eteenpäin', sv: 'Vägen vidare', en: 'From here on' },
  intro: privacyNote,
  items: [
    {
      kind: 'text',
      id: 'continue',
      topic: 'wishes',
      lines: 2,
      text: {
        fi: 'Mitä haluat jatkaa?',
        sv: 'Vad vill du fortsätta med?',
        en: 'What do you want to go on with?',
      },
    },
    {
      kind: 'text',
      id: 'alter',
      topic: 'wishes',
      lines: 2,
      text: { fi: 'Mitä haluat muuttaa?', sv: 'Vad vill du ändra på?', en: 'What do you want to change?' },
    },
    {
      kind: 'text',
      id: 'end',
      topic: 'wishes',
      lines: 2,
      text: { fi: 'Minkä haluat päättää?', sv: 'Vad vill du avsluta?', en: 'What do you want to end?' },
    },
  ],
} satisfies Written<Page>;
