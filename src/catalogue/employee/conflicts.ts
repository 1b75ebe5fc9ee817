import type { Dimension } from '../../contracts/index.js';
import { raisesDifficultMatters, staysCalmInConflict } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'conflicts',
  title: { fi: 'Ristiriitojen käsittely', sv: 'Att hantera konflikter', en: 'Handling conflicts' },
  about: {
    fi: 'Ristiriidat kuuluvat työhön, ja niitä voi käsitellä monella tavalla.',
    sv: 'Konflikter hör till arbetet och kan hanteras på många sätt.',
    en: 'Conflicts are part of work and can be handled in many ways.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mikä auttoi, kun ristiriita viimeksi selvisi?',
      sv: 'Vad hjälpte senast en konflikt reddes ut?',
      en: 'What helped the last time a conflict was settled?',
    },
    {
      fi: 'Mitä haluaisit uskaltaa sanoa ääneen?',
      sv: 'Vad skulle du vilja våga säga högt?',
      en: 'What would you like to dare to say aloud?',
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
          fi: 'Vaikenen, kun näkemykset törmäävät.',
          sv: 'Jag tystnar när olika synsätt krockar.',
          en: 'I go quiet when views collide.',
        },
      },
      {
        kind: 'scale',
        id: 'conflicts-importance',
        dimension: 'conflicts',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on nyt pohtia työnohjauksessa ristiriitoja?',
          sv: 'Hur viktigt är det för dig just nu att ta upp konflikter i handledningen?',
          en: 'How important is it to you right now to bring conflicts to supervision?',
        },
      },
    ],
  },
} satisfies Written<Area>;
