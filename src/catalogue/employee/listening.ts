import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'listening',
  title: { fi: 'Kuunteleminen ja yhteistyö', sv: 'Lyssna och samarbeta', en: 'Listening and co-operation' },
  about: {
    fi: 'Yhteistyössä kuuntelet muita ja tulet itse kuulluksi.',
    sv: 'I samarbete lyssnar du på andra och blir själv hörd.',
    en: 'Working together means listening to others and being heard.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Missä yhteistyö sujuu jo nyt?',
      sv: 'Var fungerar samarbetet redan nu?',
      en: 'Where is co-operation already working?',
    },
    {
      fi: 'Mistä työtoverisi huomaisi, että kuuntelet?',
      sv: 'Vad skulle få en kollega att märka att du lyssnar?',
      en: 'How would a colleague notice that you are listening?',
    },
  ],
  goals: ['listening'],
} satisfies Written<Dimension>;

export const listening = {
  dimension,
  page: {
    id: 'listening',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'listening-1',
        dimension: 'listening',
        scale: 'agree',
        text: {
          fi: 'Kuuntelen loppuun, mitä toinen sanoo.',
          sv: 'Jag lyssnar färdigt på vad den andra säger.',
          en: 'I hear other people out.',
        },
      },
      {
        kind: 'scale',
        id: 'listening-2',
        dimension: 'listening',
        scale: 'agree',
        text: {
          fi: 'Pyydän apua, kun tarvitsen sitä.',
          sv: 'Jag ber om hjälp när jag behöver det.',
          en: 'I ask for help when I need it.',
        },
      },
      {
        kind: 'scale',
        id: 'listening-3',
        dimension: 'listening',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Jään sivuun yhteisistä keskusteluista.',
          sv: 'Jag hamnar utanför gemensamma diskussioner.',
          en: 'I am left out of shared discussions.',
        },
      },
      {
        kind: 'scale',
        id: 'listening-importance',
        dimension: 'listening',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on nyt pohtia työnohjauksessa yhteistyötä muiden kanssa?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp samarbetet med andra?',
          en: 'In supervision, how important is it to you now to look at how you work with others?',
        },
      },
    ],
  },
} satisfies Written<Area>;
