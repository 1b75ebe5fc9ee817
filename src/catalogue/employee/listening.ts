import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'listening',
  title: { fi: 'Kuunteleminen ja yhteistyö', sv: 'Lyssna och samarbeta', en: 'Listening and co-operation' },
  about: {
    fi: 'Hyvässä yhteistyössä jokainen kuuntelee ja tulee kuulluksi.',
    sv: 'I ett gott samarbete lyssnar alla och alla blir hörda.',
    en: 'In good co-operation everyone listens and is heard.',
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
          fi: 'Annan toisen puhua loppuun.',
          sv: 'Jag låter den andra tala till punkt.',
          en: 'I let others finish what they are saying.',
        },
      },
      {
        kind: 'scale',
        id: 'listening-2',
        dimension: 'listening',
        scale: 'agree',
        text: {
          fi: 'Tulen kuulluksi työyhteisössäni.',
          sv: 'Jag blir hörd i min arbetsgemenskap.',
          en: 'I am heard in my work community.',
        },
      },
      {
        kind: 'scale',
        id: 'listening-3',
        dimension: 'listening',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Jättäydyn yhteisten keskustelujen ulkopuolelle.',
          sv: 'Jag håller mig utanför gemensamma diskussioner.',
          en: 'I stay out of shared discussions.',
        },
      },
      {
        kind: 'scale',
        id: 'listening-importance',
        dimension: 'listening',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa yhteistyöstä muiden kanssa?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp samarbetet med andra?',
          en: 'How important is it to you right now to use supervision to look at how you work with others?',
        },
      },
    ],
  },
} satisfies Written<Area>;
