import type { Dimension } from '../../contracts/index.js';
import { lastFourWeeks } from '../scales.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'unfinished',
  title: { fi: 'Mikä painaa', sv: 'Det som tynger', en: 'What you carry' },
  about: {
    fi: 'Keskeneräinen tai vaikea asia voi sitoa voimia pitkään.',
    sv: 'Något oavslutat eller svårt kan binda krafter länge.',
    en: 'An unfinished or difficult matter can tie up energy for a long time.',
  },
  polarity: 'strain',
  prompts: [
    {
      fi: 'Minkä asian haluaisit eniten saada päätökseen?',
      sv: 'Vilken sak skulle du helst vilja få avslutad?',
      en: 'Which matter would you most like to settle?',
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
          sv: 'Oavslutade saker tär på mina krafter.',
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
          fi: 'Jätän keskeneräiset asiat levollisin mielin odottamaan.',
          sv: 'Jag låter med lugnt sinne oavslutade saker vänta.',
          en: 'I leave unfinished matters for later with an easy mind.',
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
          en: 'I am alone with the feelings that work stirs up.',
        },
      },
      {
        kind: 'scale',
        id: 'unfinished-importance',
        dimension: 'unfinished',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa asioista, jotka painavat sinua?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp det som tynger dig?',
          en: 'How important is it to you right now to use supervision to look at what weighs on you?',
        },
      },
    ],
  },
} satisfies Written<Area>;
