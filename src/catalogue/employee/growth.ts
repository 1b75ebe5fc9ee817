import type { Dimension } from '../../contracts/index.js';
import { developmentGivesWay, learnsAtWork } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'growth',
  title: { fi: 'Ammatillinen kasvu', sv: 'Professionell utveckling', en: 'Professional growth' },
  about: {
    fi: 'Kasvat ammattilaisena, kun opit uutta ja löydät oman suuntasi.',
    sv: 'Du utvecklas i ditt yrke när du lär dig nytt och hittar din egen riktning.',
    en: 'You grow as a professional when you learn new things and find your own direction.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mitä olet oppinut itsestäsi vuoden aikana?',
      sv: 'Vad har du lärt dig om dig själv under det senaste året?',
      en: 'What have you learned about yourself over the past year?',
    },
    {
      fi: 'Millainen ammattilainen haluat olla vuoden päästä?',
      sv: 'Hurdan yrkesmänniska vill du vara om ett år?',
      en: 'What kind of professional do you want to be in a year?',
    },
  ],
  goals: ['growth'],
} satisfies Written<Dimension>;

export const growth = {
  dimension,
  page: {
    id: 'growth',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'growth-1',
        dimension: 'growth',
        scale: 'agree',
        text: {
          fi: 'Tiedän, mihin suuntaan haluan kehittyä.',
          sv: 'Jag vet åt vilket håll jag vill utvecklas.',
          en: 'I know in which direction I want to develop.',
        },
      },
      { ...learnsAtWork, dimension: 'growth' },
      { ...developmentGivesWay, dimension: 'growth' },
      {
        kind: 'scale',
        id: 'growth-importance',
        dimension: 'growth',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa ammatillisesta kasvustasi?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp din professionella utveckling?',
          en: 'How important is it to you right now to use supervision to look at your professional growth?',
        },
      },
    ],
  },
} satisfies Written<Area>;
