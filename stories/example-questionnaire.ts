import type { Questionnaire } from '../src/index.js';

/** A short questionnaire with every kind of question, a condition, and one required answer. */
export const everyKind: Questionnaire = {
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'every-kind',
  version: '1.0.0',
  title: {
    fi: 'Kokoukset työnohjauksen aiheena: ennakkokysely',
    sv: 'Arbetshandledning om möten: förhandsenkät',
    en: 'Supervision about meetings: questions before we start',
  },
  intro: {
    fi: 'Työyhteisö valmistautuu yhteiseen työnohjaukseen, jonka aiheena ovat kokoukset.',
    sv: 'Arbetsgemenskapen förbereder sig för gemensam handledning som handlar om möten.',
    en: 'The work community is preparing for supervision together, about its meetings.',
  },
  minutes: 3,
  scales: {
    agree: {
      min: 1,
      max: 5,
      labels: {
        1: { fi: 'Täysin eri mieltä', sv: 'Helt av annan åsikt', en: 'Completely disagree' },
        2: { fi: 'Jokseenkin eri mieltä', sv: 'Delvis av annan åsikt', en: 'Somewhat disagree' },
        3: {
          fi: 'Ei samaa eikä eri mieltä',
          sv: 'Varken av samma eller annan åsikt',
          en: 'Neither agree nor disagree',
        },
        4: { fi: 'Jokseenkin samaa mieltä', sv: 'Delvis av samma åsikt', en: 'Somewhat agree' },
        5: { fi: 'Täysin samaa mieltä', sv: 'Helt av samma åsikt', en: 'Completely agree' },
      },
    },
    wish: {
      min: 0,
      max: 10,
      na: false,
      labels: {
        0: {
          fi: 'ei ollenkaan niin kuin toivoisin',
          sv: 'inte alls som jag önskar',
          en: 'not at all as I wish',
        },
        10: { fi: 'juuri niin kuin toivoisin', sv: 'precis som jag önskar', en: 'exactly as I wish' },
      },
    },
  },
  dimensions: [
    {
      id: 'meetings',
      title: { fi: 'Kokoukset', sv: 'Möten', en: 'Meetings' },
      polarity: 'resource',
      prompts: [
        {
          fi: 'Milloin kokouksesta on viimeksi ollut sinulle hyötyä?',
          sv: 'När hade du senast nytta av ett möte?',
          en: 'When was a meeting last useful to you?',
        },
      ],
    },
  ],
  pages: [
    {
      id: 'meetings',
      title: { fi: 'Kokoukset nyt', sv: 'Mötena nu', en: 'Meetings now' },
      items: [
        {
          kind: 'scale',
          id: 'meetings-1',
          dimension: 'meetings',
          scale: 'agree',
          required: true,
          text: {
            fi: 'Tiedän, mitä varten kokoonnumme.',
            sv: 'Jag vet varför vi träffas.',
            en: 'I know what we meet for.',
          },
        },
        {
          kind: 'scale',
          id: 'meetings-2',
          dimension: 'meetings',
          scale: 'agree',
          text: {
            fi: 'Saan sanottua sen, mitä minulla on sanottavana.',
            sv: 'Jag får sagt det jag har att säga.',
            en: 'I get to say what I have to say.',
          },
        },
        {
          kind: 'scale',
          id: 'wish',
          scale: 'wish',
          text: {
            fi: 'Kuinka lähellä toivomaasi kokoukset ovat?',
            sv: 'Hur nära det du önskar är mötena?',
            en: 'How close are the meetings to what you wish?',
          },
          hint: {
            fi: 'Useimmille riittää seitsemän tai kahdeksan.',
            sv: 'För de flesta räcker sju eller åtta.',
            en: 'For most people seven or eight is enough.',
          },
        },
      ],
    },
    {
      id: 'details',
      title: { fi: 'Tarkemmin', sv: 'Närmare', en: 'In more detail' },
      items: [
        {
          kind: 'number',
          id: 'hours',
          min: 0,
          max: 60,
          unit: { fi: 'tuntia viikossa', sv: 'timmar i veckan', en: 'hours a week' },
          text: {
            fi: 'Kuinka paljon istut kokouksissa?',
            sv: 'Hur mycket tid tillbringar du i möten?',
            en: 'How much time do you spend in meetings?',
          },
        },
        {
          kind: 'choice',
          id: 'role',
          text: {
            fi: 'Mikä on tavallisin roolisi kokouksissa?',
            sv: 'Vilken är din vanligaste roll i möten?',
            en: 'What is your usual part in meetings?',
          },
          options: [
            { id: 'chair', text: { fi: 'Johdan puhetta', sv: 'Jag leder ordet', en: 'I chair' } },
            {
              id: 'prepare',
              text: { fi: 'Valmistelen asioita', sv: 'Jag bereder ärenden', en: 'I prepare' },
            },
            { id: 'listen', text: { fi: 'Kuuntelen', sv: 'Jag lyssnar', en: 'I listen' } },
          ],
        },
        {
          kind: 'text',
          id: 'chairing',
          lines: 2,
          showIf: { item: 'role', is: ['chair'] },
          text: {
            fi: 'Mikä puheenjohtajana toimii jo nyt?',
            sv: 'Vad fungerar redan nu när du leder ordet?',
            en: 'What already works when you chair?',
          },
        },
        {
          kind: 'choice',
          id: 'themes',
          multiple: true,
          text: {
            fi: 'Mistä haluaisit työnohjauksessa puhua?',
            sv: 'Vad vill du prata om i handledningen?',
            en: 'What would you like to talk about in supervision?',
          },
          options: [
            { id: 'listening', text: { fi: 'Kuuntelemisesta', sv: 'Att lyssna', en: 'Listening' } },
            { id: 'decisions', text: { fi: 'Päätöksistä', sv: 'Beslut', en: 'Decisions' } },
            { id: 'silence', text: { fi: 'Hiljaisuudesta', sv: 'Tystnad', en: 'Silence' } },
          ],
        },
        {
          kind: 'text',
          id: 'question',
          topic: 'question',
          maxLength: 500,
          text: {
            fi: 'Mitä haluat kysyä työnohjaajalta?',
            sv: 'Vad vill du fråga arbetshandledaren?',
            en: 'What would you like to ask the work supervisor?',
          },
          hint: {
            fi: 'Älä kirjoita muiden nimiä tai terveystietoja.',
            sv: 'Skriv inte andras namn eller uppgifter om hälsa.',
            en: 'Leave out other people’s names and anything about health.',
          },
        },
      ],
    },
  ],
};
