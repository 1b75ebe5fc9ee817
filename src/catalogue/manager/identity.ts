import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'identity',
  title: { fi: 'Minä esihenkilönä', sv: 'Jag som chef', en: 'Myself as manager' },
  about: {
    fi: 'Kyse on siitä, millaisena näet itsesi esihenkilönä.',
    sv: 'Det här handlar om hur du ser på dig själv som chef.',
    en: 'This is about how you see yourself as a manager.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Milloin olet viimeksi ollut sellainen esihenkilö kuin haluat olla?',
      sv: 'När var du senast en sådan chef som du vill vara?',
      en: 'When were you last the manager you want to be?',
    },
    {
      fi: 'Mistä muut huomaavat, että johdat omalla tavallasi?',
      sv: 'Hur märker andra att du leder på ditt eget sätt?',
      en: 'How do others notice that you lead in your own way?',
    },
  ],
  goals: ['manager-identity'],
} satisfies Written<Dimension>;

export const identity = {
  dimension,
  page: {
    id: 'identity',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'identity-1',
        dimension: 'identity',
        scale: 'agree',
        text: {
          fi: 'Tunnistan vahvuuteni esihenkilönä.',
          sv: 'Jag känner till mina styrkor som chef.',
          en: 'I know my strengths as a manager.',
        },
      },
      {
        kind: 'scale',
        id: 'identity-2',
        dimension: 'identity',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Mietin, onko esihenkilötyö minua varten.',
          sv: 'Jag undrar om chefsarbetet är något för mig.',
          en: 'I wonder whether managerial work is for me.',
        },
      },
      {
        kind: 'scale',
        id: 'identity-3',
        dimension: 'identity',
        scale: 'agree',
        text: {
          fi: 'Johdan tavalla, joka tuntuu omalta.',
          sv: 'Jag leder på ett sätt som känns som mitt eget.',
          en: 'I lead in a way that feels like my own.',
        },
      },
      {
        kind: 'scale',
        id: 'identity-importance',
        dimension: 'identity',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa siitä, millainen esihenkilö haluat olla?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp hurdan chef du vill vara?',
          en: 'How important is it to you right now to use supervision to look at the manager you want to be?',
        },
      },
    ],
  },
} satisfies Written<Area>;
