import type { Dimension } from '../../contracts/index.js';
import { raisesDifficultMatters, staysCalmInConflict } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'conflicts',
  title: { fi: 'Ristiriitojen käsittely', sv: 'Hantera konflikter', en: 'Handling conflicts' },
  about: {
    fi: 'Ristiriidat kuuluvat työhön, ja niitä voi käsitellä monella tavalla.',
    sv: 'Konflikter hör till arbetet och kan hanteras på många sätt.',
    en: 'Conflicts are part of work and can be handled in many ways.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mikä auttoi, kun ristiriita viimeksi selvisi?',
      sv: 'Vad hjälpte när en konflikt senast reddes ut?',
      en: 'What helped the last time a conflict was settled?',
    },
    {
      fi: 'Minkä asian haluaisit ottaa puheeksi?',
      sv: 'Vad skulle du vilja ta upp till diskussion?',
      en: 'What would you like to bring up?',
    },
  ],
  goals: ['conflicts'],
} satisfies Written<Dimension>;

export const conflicts = {
  dimension,
  page: {
    id: 'conflicts',
    title: dimension.title,
    intro: dimension.about,
    items: [
      { ...raisesDifficultMatters, dimension: 'conflicts' },
      { ...staysCalmInConflict, dimension: 'conflicts' },
      {
        kind: 'scale',
        id: 'conflicts-3',
        dimension: 'conflicts',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Ristiriidat jäävät kaivelemaan minua.',
          sv: 'Konflikter fortsätter att gnaga i mig efteråt.',
          en: 'Conflicts stay with me long afterwards.',
        },
      },
      {
        kind: 'scale',
        id: 'conflicts-importance',
        dimension: 'conflicts',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa ristiriidoista?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp konflikter?',
          en: 'How important is it to you right now to use supervision to look at conflicts?',
        },
      },
    ],
  },
} satisfies Written<Area>;
