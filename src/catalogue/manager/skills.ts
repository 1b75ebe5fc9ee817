import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'skills',
  title: { fi: 'Taidot ja menetelmät', sv: 'Färdigheter och metoder', en: 'Skills and methods' },
  about: {
    fi: 'Kyse on keinoista, joilla johdat arjessa.',
    sv: 'Det här handlar om hur du leder i vardagen.',
    en: 'This is about how you lead from day to day.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Mikä tavassasi johtaa toimii jo nyt?',
      sv: 'Vad i ditt sätt att leda fungerar redan nu?',
      en: 'What in your way of leading already works?',
    },
    {
      fi: 'Minkä taidon haluaisit oppia seuraavaksi?',
      sv: 'Vilken färdighet skulle du vilja lära dig härnäst?',
      en: 'Which skill would you like to learn next?',
    },
  ],
  goals: ['manager-skills'],
} satisfies Written<Dimension>;

export const skills = {
  dimension,
  page: {
    id: 'skills',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'skills-1',
        dimension: 'skills',
        scale: 'agree',
        text: {
          fi: 'Osaan antaa palautetta, josta on hyötyä.',
          sv: 'Jag kan ge respons som är till nytta.',
          en: 'I can give useful feedback.',
        },
      },
      {
        kind: 'scale',
        id: 'skills-2',
        dimension: 'skills',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Minulta puuttuu keinoja johtaa muutosta.',
          sv: 'Jag saknar metoder för att leda förändring.',
          en: 'I lack methods for leading change.',
        },
      },
      {
        kind: 'scale',
        id: 'skills-3',
        dimension: 'skills',
        scale: 'agree',
        text: {
          fi: 'Löydän tilanteeseen sopivan tavan johtaa.',
          sv: 'Jag hittar ett sätt att leda som passar situationen.',
          en: 'I find a way of leading that fits the situation.',
        },
      },
      {
        kind: 'scale',
        id: 'skills-importance',
        dimension: 'skills',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa taidoistasi esihenkilönä?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp dina färdigheter som chef?',
          en: 'How important is it to you right now to use supervision to look at your skills as a manager?',
        },
      },
    ],
  },
} satisfies Written<Area>;
