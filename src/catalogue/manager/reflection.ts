import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'reflection',
  title: { fi: 'Tilaa pohdinnalle', sv: 'Utrymme för reflektion', en: 'Room for reflection' },
  about: {
    fi: 'Kun pohdit, astut hetkeksi sivuun ja katsot työtäsi kauempaa.',
    sv: 'När du reflekterar tar du ett steg åt sidan och ser ditt arbete på avstånd.',
    en: 'To reflect is to step aside and look at your work from further off.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Missä ajattelet työtäsi parhaiten?',
      sv: 'Var tänker du bäst på ditt arbete?',
      en: 'Where do you do your best thinking about your work?',
    },
    {
      fi: 'Mitä olet viime aikoina oppinut omasta tavastasi toimia?',
      sv: 'Vad har du på sistone lärt dig om ditt eget sätt att handla?',
      en: 'What have you lately learned about the way you act?',
    },
  ],
  goals: ['manager-reflection'],
} satisfies Written<Dimension>;

export const reflection = {
  dimension,
  page: {
    id: 'reflection',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'reflection-1',
        dimension: 'reflection',
        scale: 'agree',
        text: {
          fi: 'Pysähdyn miettimään, miten olen toiminut.',
          sv: 'Jag stannar upp och tänker på hur jag har handlat.',
          en: 'I stop to think about how I have acted.',
        },
      },
      {
        kind: 'scale',
        id: 'reflection-2',
        dimension: 'reflection',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Toimin esihenkilönä vanhasta tottumuksesta.',
          sv: 'Som chef handlar jag av gammal vana.',
          en: 'As a manager I act out of habit.',
        },
      },
      {
        kind: 'scale',
        id: 'reflection-3',
        dimension: 'reflection',
        scale: 'agree',
        text: {
          fi: 'Pyydän palautetta omasta työstäni.',
          sv: 'Jag ber om respons på mitt eget arbete.',
          en: 'I ask for feedback on my own work.',
        },
      },
      {
        kind: 'scale',
        id: 'reflection-importance',
        dimension: 'reflection',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt saada työnohjauksesta tilaa pohtia työtäsi?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen få utrymme att reflektera över ditt arbete?',
          en: 'How important is it to you right now to have room in supervision to think about your work?',
        },
      },
    ],
  },
} satisfies Written<Area>;
