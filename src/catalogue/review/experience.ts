import type { Page } from '../../contracts/index.js';
import { privacyNote } from '../privacy-note.js';
import type { Written } from '../written.js';

/** Ids as in a session's feedback of the progress log. Shown one by one: no dimension, no sum. */
export const experience = {
  id: 'supervision',
  title: {
    fi: 'Millaista työnohjaus on',
    sv: 'Så upplever du handledningen',
    en: 'What supervision is like',
  },
  intro: {
    fi: 'Jokainen vastaus luetaan erikseen, eikä lukuja lasketa yhteen.',
    sv: 'Svaren läses ett för ett och räknas inte ihop.',
    en: 'The answers are read one by one and are not added up.',
  },
  items: [
    {
      kind: 'scale',
      id: 'heard',
      scale: 'truth',
      text: {
        fi: 'Tulen kuulluksi työnohjauksessa.',
        sv: 'Jag blir hörd i handledningen.',
        en: 'I am heard in supervision.',
      },
    },
    {
      kind: 'scale',
      id: 'topics',
      scale: 'truth',
      text: {
        fi: 'Puhumme siitä, mikä on minulle tärkeää.',
        sv: 'Vi pratar om det som är viktigt för mig.',
        en: 'We talk about what matters to me.',
      },
    },
    {
      kind: 'scale',
      id: 'useful',
      scale: 'truth',
      text: {
        fi: 'Työnohjauksesta on minulle hyötyä työssäni.',
        sv: 'Jag har nytta av handledningen i mitt arbete.',
        en: 'Supervision is useful to me in my work.',
      },
    },
    {
      kind: 'text',
      id: 'message',
      topic: 'question',
      lines: 3,
      text: {
        fi: 'Mitä haluat sanoa työnohjaajalle?',
        sv: 'Vad vill du säga till arbetshandledaren?',
        en: 'What would you like to tell the supervisor?',
      },
      hint: privacyNote,
    },
  ],
} satisfies Written<Page>;
