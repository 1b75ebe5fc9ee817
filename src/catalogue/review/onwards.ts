import type { Page } from '../../contracts/index.js';
import { withPrivacyNote } from '../privacy-note.js';
import type { Written } from '../written.js';

export const onwards = {
  id: 'onwards',
  title: { fi: 'Tästä eteenpäin', sv: 'Vägen vidare', en: 'From here on' },
  intro: withPrivacyNote({
    fi: 'Ajattele sekä omaa työtäsi että työnohjausta.',
    sv: 'Tänk både på ditt eget arbete och på handledningen.',
    en: 'Think of both your own work and supervision.',
  }),
  items: [
    {
      kind: 'text',
      id: 'continue',
      topic: 'wishes',
      lines: 2,
      text: {
        fi: 'Mitä haluat tehdä edelleen?',
        sv: 'Vad vill du fortsätta göra?',
        en: 'What do you want to keep doing?',
      },
    },
    {
      kind: 'text',
      id: 'alter',
      topic: 'wishes',
      lines: 2,
      text: {
        fi: 'Mitä haluat tehdä toisin?',
        sv: 'Vad vill du göra annorlunda?',
        en: 'What do you want to do differently?',
      },
    },
    {
      kind: 'text',
      id: 'end',
      topic: 'wishes',
      lines: 2,
      text: {
        fi: 'Mistä haluat luopua?',
        sv: 'Vad vill du sluta med?',
        en: 'What do you want to stop doing?',
      },
    },
  ],
} satisfies Written<Page>;
