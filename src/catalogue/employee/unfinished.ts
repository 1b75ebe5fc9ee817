import type { Dimension } from '../../contracts/index.js';
import { lastFourWeeks } from '../scales.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'unfinished',
  title: { fi: 'Keskeneräiset asiat', sv: 'Olösta frågor', en: 'Unfinished matters' },
  about: {
    fi: 'Keskeneräinen tai vaikea asia voi sitoa voimia pitkään.',
    sv: 'En olöst eller svår fråga kan binda krafter länge.',
    en: 'An unfinished or difficult matter can tie up energy for a long time.',
  },
  polarity: 'strain',
  prompts: [
    {
      fi: 'Minkä asian saaminen päätökseen helpottaisi eniten?',
      sv: 'Vilken fråga skulle det vara skönast att få löst?',
      en: 'Which matter would it be the greatest relief to settle?',
    },
    {
      fi: 'Kenen kanssa voit jakaa sen, mikä painaa?',
      sv: 'Med vem kan du dela det som tynger?',
      en: 'With whom can you share what weighs on you?',
    },
  ],
  goals: ['free-energy', 'emotional-load'],
} satisfies Written<Dimension>;

export const unfinished = {
  dimension,
  page: {
    id: 'unfinished',
    title: dimension.title,
    intro: lastFourWeeks,
    items: [
      {
        kind: 'scale',
        id: 'unfinished-1',
        dimension: 'unfinished',
        scale: 'frequency',
        text: {
          fi: 'Keskeneräiset asiat vievät voimiani.',
          sv: 'Olösta frågor tar på mina krafter.',
          en: 'Unfinished matters drain my energy.',
        },
      },
      {
        kind: 'scale',
        id: 'unfinished-2',
        dimension: 'unfinished',
        scale: 'frequency',
        reverse: true,
        text: {
          fi: 'Työpäivän päättyessä tiedän, mistä huomenna jatkan.',
          sv: 'När arbetsdagen slutar vet jag var jag fortsätter i morgon.',
          en: 'At the end of the working day I know where to pick up tomorrow.',
        },
      },
      {
        kind: 'scale',
        id: 'unfinished-3',
        dimension: 'unfinished',
        scale: 'frequency',
        text: {
          fi: 'Kannan yksin tunteita, joita työ herättää.',
          sv: 'Jag bär ensam på känslor som arbetet väcker.',
          en: 'I carry feelings from work on my own.',
        },
      },
      {
        kind: 'scale',
        id: 'unfinished-importance',
        dimension: 'unfinished',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on nyt pohtia työnohjauksessa keskeneräisiä asioita?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp olösta frågor?',
          en: 'In supervision, how important is it to you now to look at unfinished matters?',
        },
      },
    ],
  },
} satisfies Written<Area>;
