import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'reflection',
  title: { fi: 'Tilaa pohdinnalle', sv: 'Utrymme för reflektion', en: 'Room for reflection' },
  about: {
    fi: 'Kun pohdit, katsot omaa työtäsi hetken ulkopuolelta.',
    sv: 'När du reflekterar ser du för en stund ditt arbete utifrån.',
    en: 'To reflect is to look at your own work from outside for a moment.',
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
          fi: 'Teen esihenkilötyötä vanhasta tottumuksesta.',
          sv: 'Jag sköter chefsarbetet av gammal vana.',
          en: 'I do my managerial work out of habit.',
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
          fi: 'Kuinka tärkeää sinulle on nyt pohtia työnohjauksessa, miten tarkastelet omaa työtäsi?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp hur du reflekterar över ditt arbete?',
          en: 'In supervision, how important is it to you now to look at how you reflect on your work?',
        },
      },
    ],
  },
} satisfies Written<Area>;
