import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'success',
  title: { fi: 'Osaaminen ja onnistuminen', sv: 'Kunna och lyckas', en: 'Skills and success' },
  about: {
    fi: 'Onnistuminen on helpompaa, kun saat käyttää osaamistasi.',
    sv: 'Det är lättare att lyckas när du får använda det du kan.',
    en: 'It is easier to succeed when you get to use what you can do.',
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
      sv: 'Vilka av dina färdigheter skulle du vilja använda mer?',
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
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa siitä, missä onnistut?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp vad du lyckas med?',
          en: 'How important is it to you right now to use supervision to look at what you do well?',
        },
      },
    ],
  },
} satisfies Written<Area>;
