import type { Dimension } from '../../contracts/index.js';
import { learnsAtWork, postponesDevelopment } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'growth',
  title: { fi: 'Ammatillinen kasvu', sv: 'Professionell utveckling', en: 'Professional growth' },
  about: {
    fi: 'Kasvu on sitä, mitä opit itsestäsi ja työstäsi.',
    sv: 'Utveckling är det du lär dig om dig själv och ditt arbete.',
    en: 'Growth is what you learn about yourself and your work.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mitä olet oppinut itsestäsi tänä vuonna?',
      sv: 'Vad har du lärt dig om dig själv i år?',
      en: 'What have you learned about yourself this year?',
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
      { ...postponesDevelopment, dimension: 'growth' },
      {
        kind: 'scale',
        id: 'growth-importance',
        dimension: 'growth',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on nyt pohtia työnohjauksessa omaa kasvuasi?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp hur du utvecklas?',
          en: 'In supervision, how important is it to you now to look at your own growth?',
        },
      },
    ],
  },
} satisfies Written<Area>;
