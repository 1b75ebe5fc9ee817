import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'success',
  title: { fi: 'Osaaminen ja onnistuminen', sv: 'Kunna och lyckas', en: 'Skills and success' },
  about: {
    fi: 'Onnistut, kun saat käyttää sitä, minkä osaat.',
    sv: 'Du lyckas när du får använda det du kan.',
    en: 'You succeed when you get to use what you can do.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mikä onnistui viime viikolla?',
      sv: 'Vad lyckades du med förra veckan?',
      en: 'What went well last week?',
    },
    {
      fi: 'Mitä osaamistasi haluaisit käyttää enemmän?',
      sv: 'Vad av det du kan skulle du vilja använda mer?',
      en: 'Which of your skills would you like to use more?',
    },
  ],
  goals: ['succeed'],
} satisfies Written<Dimension>;

export const success = {
  dimension,
  page: {
    id: 'success',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'success-1',
        dimension: 'success',
        scale: 'agree',
        text: {
          fi: 'Osaan sen, mitä työni vaatii.',
          sv: 'Jag kan det som mitt arbete kräver.',
          en: 'I have the skills my work calls for.',
        },
      },
      {
        kind: 'scale',
        id: 'success-2',
        dimension: 'success',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Vahvuuteni jäävät työssä piiloon.',
          sv: 'Mina styrkor kommer i skymundan i arbetet.',
          en: 'My strengths stay hidden at work.',
        },
      },
      {
        kind: 'scale',
        id: 'success-3',
        dimension: 'success',
        scale: 'agree',
        text: {
          fi: 'Huomaan, kun olen onnistunut.',
          sv: 'Jag märker när jag har lyckats.',
          en: 'I notice when I have done well.',
        },
      },
      {
        kind: 'scale',
        id: 'success-importance',
        dimension: 'success',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on nyt pohtia työnohjauksessa onnistumistasi työssä?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp hur du lyckas i arbetet?',
          en: 'In supervision, how important is it to you now to look at your success at work?',
        },
      },
    ],
  },
} satisfies Written<Area>;
