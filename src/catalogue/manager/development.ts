import type { Dimension } from '../../contracts/index.js';
import { developmentGivesWay, learnsAtWork } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'development',
  title: { fi: 'Oma kehittyminen', sv: 'Egen utveckling', en: 'Developing yourself' },
  about: {
    fi: 'Kehityt, kun opit uutta ja löydät oman suuntasi.',
    sv: 'Du utvecklas när du lär dig nytt och hittar din egen riktning.',
    en: 'You develop when you learn new things and find your own direction.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Missä olet kehittynyt vuoden aikana?',
      sv: 'Vad har du blivit bättre på under det senaste året?',
      en: 'What have you become better at over the past year?',
    },
    {
      fi: 'Mistä huomaisit ensimmäiseksi, että olet oppinut uutta?',
      sv: 'Vad skulle först få dig att märka att du har lärt dig något nytt?',
      en: 'What would be the first sign that you have learned something new?',
    },
  ],
  goals: ['manager-development'],
} satisfies Written<Dimension>;

export const development = {
  dimension,
  page: {
    id: 'development',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'development-1',
        dimension: 'development',
        scale: 'agree',
        text: {
          fi: 'Tiedän, missä haluan kehittyä esihenkilönä.',
          sv: 'Jag vet vad jag vill bli bättre på som chef.',
          en: 'I know what I want to get better at as a manager.',
        },
      },
      { ...learnsAtWork, dimension: 'development' },
      { ...developmentGivesWay, dimension: 'development' },
      {
        kind: 'scale',
        id: 'development-importance',
        dimension: 'development',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa omasta kehittymisestäsi?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp din egen utveckling?',
          en: 'How important is it to you right now to use supervision to look at your own development?',
        },
      },
    ],
  },
} satisfies Written<Area>;
