import type { Page } from '../contracts/index.js';
import { privacyNote } from './privacy-note.js';
import type { Written } from './written.js';

/** Asks what already works before what is missing. */
export const ownWords = {
  id: 'own-words',
  title: { fi: 'Omin sanoin', sv: 'Med egna ord', en: 'In your own words' },
  intro: privacyNote,
  items: [
    {
      kind: 'text',
      id: 'strengths',
      topic: 'strengths',
      lines: 3,
      text: {
        fi: 'Mikä työssäsi toimii jo nyt?',
        sv: 'Vad fungerar redan nu i ditt arbete?',
        en: 'What already works well in your job?',
      },
      hint: {
        fi: 'Pienikin asia käy.',
        sv: 'Det får gärna vara något litet.',
        en: 'Something small will do.',
      },
    },
    {
      kind: 'text',
      id: 'reason',
      topic: 'reason',
      lines: 3,
      text: {
        fi: 'Mikä tuo sinut työnohjaukseen juuri nyt?',
        sv: 'Vad gör att du kommer till handledningen just nu?',
        en: 'What brings you to supervision right now?',
      },
    },
    {
      kind: 'text',
      id: 'hopes',
      topic: 'hopes',
      lines: 3,
      text: {
        fi: 'Mitä toivot työnohjaukselta?',
        sv: 'Vad hoppas du få ut av handledningen?',
        en: 'What do you hope for from supervision?',
      },
    },
    {
      kind: 'text',
      id: 'hopes-signs',
      topic: 'hopes',
      lines: 3,
      text: {
        fi: 'Mistä huomaisit, että työnohjauksesta on sinulle hyötyä?',
        sv: 'Hur skulle du märka att du har nytta av handledningen?',
        en: 'How would you notice that supervision is helping you?',
      },
      hint: {
        fi: 'Mitä olisi silloin toisin?',
        sv: 'Vad vore annorlunda då?',
        en: 'What would be different then?',
      },
    },
  ],
} satisfies Written<Page>;

export const wishes = {
  id: 'wishes',
  title: { fi: 'Toiveita työskentelystä', sv: 'Önskemål om arbetssättet', en: 'Wishes for the sessions' },
  intro: privacyNote,
  items: [
    {
      kind: 'text',
      id: 'wishes-bring',
      topic: 'wishes',
      lines: 3,
      text: {
        fi: 'Mitä haluat tuoda työnohjaukseen?',
        sv: 'Vad vill du ta med dig till handledningen?',
        en: 'What do you want to bring to supervision?',
      },
      hint: {
        fi: 'Esimerkiksi jokin tilanne, kysymys tai onnistuminen.',
        sv: 'Till exempel en situation, en fråga eller något som har lyckats.',
        en: 'For example a situation, a question or something that went well.',
      },
    },
    {
      kind: 'text',
      id: 'wishes-keep-out',
      topic: 'wishes',
      lines: 2,
      text: {
        fi: 'Minkä haluat jättää työnohjauksen ulkopuolelle?',
        sv: 'Vad vill du hålla utanför handledningen?',
        en: 'What do you want to keep out of supervision?',
      },
      hint: {
        fi: 'Pelkkä aihe riittää.',
        sv: 'Det räcker med ämnet.',
        en: 'Naming the topic is enough.',
      },
    },
    {
      kind: 'text',
      id: 'wishes-form',
      topic: 'wishes',
      lines: 2,
      text: {
        fi: 'Miten haluaisit työskennellä työnohjauksessa?',
        sv: 'Hur skulle du vilja arbeta i handledningen?',
        en: 'How would you like to work in supervision?',
      },
      hint: {
        fi: 'Esimerkiksi tahti, tapaamisten pituus, kahden kesken vai ryhmässä.',
        sv: 'Till exempel takt, träffarnas längd, individuellt eller i grupp.',
        en: 'For example the pace, the length of the sessions, one-to-one or in a group.',
      },
    },
    {
      kind: 'text',
      id: 'question',
      topic: 'question',
      lines: 2,
      text: {
        fi: 'Mitä haluat kysyä työnohjaajalta?',
        sv: 'Vad vill du fråga arbetshandledaren?',
        en: 'What would you like to ask the supervisor?',
      },
    },
  ],
} satisfies Written<Page>;
