import type { Dimension } from '../../contracts/index.js';
import type { Area, Written } from '../written.js';

const dimension = {
  id: 'role',
  title: { fi: 'Esihenkilön rooli', sv: 'Rollen som chef', en: 'The manager’s role' },
  about: {
    fi: 'Roolisi on se, mitä sinulta odotetaan ja mistä vastaat.',
    sv: 'Rollen handlar om vad som förväntas av dig och vad du ansvarar för.',
    en: 'Your role is what is expected of you and what you are responsible for.',
  },
  polarity: 'resource',
  prompts: [
    {
      fi: 'Milloin roolisi tuntuu sinusta selvältä?',
      sv: 'När känns din roll tydlig för dig?',
      en: 'When does your role feel clear to you?',
    },
    {
      fi: 'Mitä tekisit toisin, jos roolisi olisi vielä selvempi?',
      sv: 'Vad skulle du göra annorlunda om din roll var ännu tydligare?',
      en: 'What would you do differently if your role were clearer still?',
    },
  ],
  goals: ['manager-role'],
} satisfies Written<Dimension>;

export const role = {
  dimension,
  page: {
    id: 'role',
    title: dimension.title,
    intro: dimension.about,
    items: [
      {
        kind: 'scale',
        id: 'role-1',
        dimension: 'role',
        scale: 'agree',
        text: {
          fi: 'Tiedän, mitä minulta odotetaan esihenkilönä.',
          sv: 'Jag vet vad som förväntas av mig som chef.',
          en: 'I know what is expected of me as a manager.',
        },
      },
      {
        kind: 'scale',
        id: 'role-2',
        dimension: 'role',
        scale: 'agree',
        text: {
          fi: 'Osaan kertoa tiimilleni, mikä on perustehtävämme.',
          sv: 'Jag kan berätta för mitt team vad som är vår grunduppgift.',
          en: 'I can tell my team what our core task is.',
        },
      },
      {
        kind: 'scale',
        id: 'role-3',
        dimension: 'role',
        scale: 'agree',
        reverse: true,
        text: {
          fi: 'Joudun arvailemaan, missä vastuuni rajat kulkevat.',
          sv: 'Jag måste gissa var gränserna för mitt ansvar går.',
          en: 'I have to guess where my responsibility ends.',
        },
      },
      {
        kind: 'scale',
        id: 'role-importance',
        dimension: 'role',
        scale: 'importance',
        measures: 'importance',
        text: {
          fi: 'Kuinka tärkeää sinulle on juuri nyt puhua työnohjauksessa roolistasi?',
          sv: 'Hur viktigt är det för dig just nu att i handledningen ta upp din roll?',
          en: 'How important is it to you right now to use supervision to look at your role?',
        },
      },
    ],
  },
} satisfies Written<Area>;
