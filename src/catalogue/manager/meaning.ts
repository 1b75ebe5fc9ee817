import type { Dimension } from '../../contracts/index.js';
import { seesTheBenefit } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'meaning',
  title: { fi: 'Työn mielekkyys', sv: 'Meningsfullt arbete', en: 'Meaningful work' },
  about: {
    fi: 'Työ on mielekästä, kun se tuntuu tekemisen arvoiselta.',
    sv: 'Arbetet är meningsfullt när det känns värt att göra.',
    en: 'Work is meaningful when it feels worth doing.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Milloin työsi on viimeksi tuntunut tekemisen arvoiselta?',
      sv: 'När kändes ditt arbete senast värt att göra?',
      en: 'When did your work last feel worth doing?',
    },
    {
      fi: 'Mitä haluaisit työssäsi olevan enemmän?',
      sv: 'Vad skulle du vilja ha mer av i ditt arbete?',
      en: 'What would you like more of in your work?',
    },
  ],
  goals: ['manager-meaning'],
} satisfies Written<Dimension>;

export const meaning = {
  dimension,
  page: {
    id: 'meaning',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'meaning-1',
        dimension: 'meaning',
        scale: 'agree',
        text: {
          fi: 'Esihenkilötyöni tuntuu tärkeältä.',
          sv: 'Mitt arbete som chef känns viktigt.',
          en: 'My work as a manager feels important.',
        },
      },
      { ...seesTheBenefit, dimension: 'meaning' },
      {
        kind: 'scale',
        id: 'meaning-3',
        dimension: 'meaning',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Aikani menee asioihin, jotka tuntuvat turhilta.',
          sv: 'Min tid går till sådant som känns onödigt.',
          en: 'My time goes into things that feel pointless.',
        },
      },
      {
        kind: 'scale',
        id: 'meaning-importance',
        dimension: 'meaning',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa työsi mielekkyydestä?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp hur meningsfullt ditt arbete är?',
          en: 'How important is it to you right now to use supervision to look at how meaningful your work is?',
        },
      },
    ],
  },
} satisfies Written<Area>;
