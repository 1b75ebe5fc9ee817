import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'perspectives',
  title: { fi: 'Uudet näkökulmat', sv: 'Nya perspektiv', en: 'New perspectives' },
  about: {
    fi: 'Uusi näkökulma syntyy, kun tuttu asia näyttää erilaiselta.',
    sv: 'Ett nytt perspektiv uppstår när det bekanta ser annorlunda ut.',
    en: 'A new perspective comes when something familiar looks different.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Kuka näkee työsi eri tavalla kuin sinä?',
      sv: 'Vem ser på ditt arbete på ett annat sätt än du?',
      en: 'Who sees your work differently from you?',
    },
    {
      fi: 'Mitä näkisit, jos katsoisit nykyistä työtäsi vuoden päästä taaksepäin?',
      sv: 'Vad ser du när du om ett år ser tillbaka på arbetet i dag?',
      en: 'What would you see, looking back from a year ahead at your work today?',
    },
  ],
  goals: ['perspectives'],
} satisfies Written<Dimension>;

export const perspectives = {
  dimension,
  page: {
    id: 'perspectives',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'perspectives-1',
        dimension: 'perspectives',
        scale: 'agree',
        text: {
          fi: 'Osaan katsoa asiaa toisen ihmisen kannalta.',
          sv: 'Jag kan se en sak ur en annan människas synvinkel.',
          en: 'I can see a matter from another person’s point of view.',
        },
      },
      {
        kind: 'scale',
        id: 'perspectives-2',
        dimension: 'perspectives',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Juutun tuttuihin ratkaisuihin.',
          sv: 'Jag fastnar i invanda lösningar.',
          en: 'I get stuck in familiar solutions.',
        },
      },
      {
        kind: 'scale',
        id: 'perspectives-3',
        dimension: 'perspectives',
        scale: 'agree',
        text: {
          fi: 'Saan uusia ajatuksia keskusteluista muiden kanssa.',
          sv: 'Jag får nya tankar när jag pratar med andra.',
          en: 'Talking with others gives me new ideas.',
        },
      },
      {
        kind: 'scale',
        id: 'perspectives-importance',
        dimension: 'perspectives',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt etsiä työnohjauksessa uusia näkökulmia?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen söka nya perspektiv?',
          en: 'How important is it to you right now to use supervision to look for new perspectives?',
        },
      },
    ],
  },
} satisfies Written<Area>;
