import type { Dimension } from '../../contracts/index.js';
import { seesTheBenefit } from '../shared-items.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'core-task',
  title: { fi: 'Työn perustehtävä', sv: 'Arbetets grunduppgift', en: 'The core task' },
  about: {
    fi: 'Perustehtävä kertoo, mitä varten työsi on olemassa.',
    sv: 'Grunduppgiften anger vad ditt arbete är till för.',
    en: 'The core task says what your work is there for.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Milloin teet sitä, mikä työssäsi on tärkeintä?',
      sv: 'När gör du det som är viktigast i ditt arbete?',
      en: 'When are you doing what matters most in your work?',
    },
    {
      fi: 'Mitä jättäisit vähemmälle, jos perustehtävä olisi vielä selvempi?',
      sv: 'Vad skulle du göra mindre av om grunduppgiften var ännu tydligare?',
      en: 'What would you do less of if the core task were clearer still?',
    },
  ],
  goals: ['core-task'],
} satisfies Written<Dimension>;

export const coreTask = {
  dimension,
  page: {
    id: 'core-task',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'core-task-1',
        dimension: 'core-task',
        scale: 'agree',
        text: {
          fi: 'Tiedän, mikä työssäni on tärkeintä.',
          sv: 'Jag vet vad som är viktigast i mitt arbete.',
          en: 'I know what matters most in my work.',
        },
      },
      { ...seesTheBenefit, dimension: 'core-task' },
      {
        kind: 'scale',
        id: 'core-task-3',
        dimension: 'core-task',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Joudun arvailemaan, mitä työhöni kuuluu.',
          sv: 'Jag måste gissa vad som hör till mitt arbete.',
          en: 'I have to guess what belongs to my work.',
        },
      },
      {
        kind: 'scale',
        id: 'core-task-importance',
        dimension: 'core-task',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa työsi perustehtävästä?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp ditt arbetes grunduppgift?',
          en: 'How important is it to you right now to use supervision to look at the core task of your work?',
        },
      },
    ],
  },
} satisfies Written<Area>;
