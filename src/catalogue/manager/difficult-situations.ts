import type { Dimension } from '../../contracts/index.js';
import { raisesDifficultMatters, staysCalmInConflict } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'difficult-situations',
  title: { fi: 'Vaikeissa tilanteissa', sv: 'I svåra situationer', en: 'In difficult situations' },
  about: {
    fi: 'Ongelmia, ristiriitoja ja hankalia keskusteluja tulee vastaan jokaiselle esihenkilölle.',
    sv: 'Varje chef möter problem, konflikter och svåra samtal.',
    en: 'Every manager meets problems, conflicts and hard conversations.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mikä auttoi, kun vaikea tilanne viimeksi ratkesi?',
      sv: 'Vad hjälpte när en svår situation senast löste sig?',
      en: 'What helped the last time a difficult situation was resolved?',
    },
    {
      fi: 'Kenen kanssa voit puhua, kun tilanne on hankala?',
      sv: 'Vem kan du prata med när läget är svårt?',
      en: 'Who can you talk to when things are difficult?',
    },
  ],
  goals: ['manager-problems'],
} satisfies Written<Dimension>;

export const difficultSituations = {
  dimension,
  page: {
    id: 'difficult-situations',
    title: dimension.title,
    intro: dimension.about,
    items: [
      { ...raisesDifficultMatters, dimension: 'difficult-situations' },
      { ...staysCalmInConflict, dimension: 'difficult-situations' },
      {
        kind: 'scale',
        id: 'difficult-situations-3',
        dimension: 'difficult-situations',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Jään yksin, kun tilanne on vaikea.',
          sv: 'Jag står ensam i svåra situationer.',
          en: 'I am on my own in difficult situations.',
        },
      },
      {
        kind: 'scale',
        id: 'difficult-situations-importance',
        dimension: 'difficult-situations',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa vaikeista tilanteista?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp svåra situationer?',
          en: 'How important is it to you right now to use supervision to look at difficult situations?',
        },
      },
    ],
  },
} satisfies Written<Area>;
