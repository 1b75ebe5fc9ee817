import type { Item, Questionnaire } from '../../src/contracts/index.js';

/** A questionnaire of two pages with every kind of item; a test changes what it is about. */
export const example = (): Questionnaire => ({
  schema: 'polku/questionnaire',
  schemaVersion: 1,
  id: 'example',
  version: '1.0.0',
  title: { en: 'Before supervision', fi: 'Ennen työnohjausta', sv: 'Före handledningen' },
  scales: {
    agree: {
      min: 1,
      max: 5,
      labels: {
        1: { en: 'Disagree', fi: 'Eri mieltä', sv: 'Av annan åsikt' },
        2: { en: 'Rather disagree', fi: 'Melko eri mieltä', sv: 'Ganska oense' },
        3: { en: 'Neither', fi: 'Ei kumpaakaan', sv: 'Varken eller' },
        4: { en: 'Rather agree', fi: 'Melko samaa mieltä', sv: 'Ganska ense' },
        5: { en: 'Agree', fi: 'Samaa mieltä', sv: 'Av samma åsikt' },
      },
    },
    importance: {
      min: 1,
      max: 5,
      labels: {
        1: { en: 'Not important', fi: 'Ei tärkeää', sv: 'Inte viktigt' },
        5: { en: 'Very important', fi: 'Hyvin tärkeää', sv: 'Mycket viktigt' },
      },
    },
    truth: { min: 0, max: 10, labels: { 0: 'Not true', 10: 'True' }, na: false },
  },
  dimensions: [
    {
      id: 'calm',
      title: { en: 'Calm', fi: 'Rauha', sv: 'Lugn' },
      polarity: 'resource',
      prompts: ['When is it calm?', 'What helps?', 'A third prompt'],
    },
  ],
  pages: [
    {
      id: 'work',
      title: { en: 'My work', fi: 'Työni', sv: 'Mitt arbete' },
      items: [
        {
          kind: 'scale',
          id: 'calm-1',
          text: { en: 'I can work in peace.', fi: 'Saan työrauhan.', sv: 'Jag får arbetsro.' },
          hint: 'Think of the last weeks.',
          scale: 'agree',
          dimension: 'calm',
        },
        {
          kind: 'scale',
          id: 'calm-importance',
          text: 'How important is calm to you?',
          scale: 'importance',
          dimension: 'calm',
          measures: 'importance',
        },
        { kind: 'scale', id: 'truth', text: 'I have time to think.', scale: 'truth' },
      ],
    },
    {
      id: 'words',
      title: 'In my own words',
      items: [
        {
          kind: 'choice',
          id: 'place',
          text: 'Where do you work?',
          options: [
            { id: 'home', text: 'At home' },
            { id: 'office', text: 'At the office' },
          ],
        },
        {
          kind: 'choice',
          id: 'load',
          text: 'What weighs on you?',
          multiple: true,
          options: [
            { id: 'hurry', text: 'Hurry' },
            { id: 'noise', text: 'Noise' },
            { id: 'other', text: 'Something else' },
          ],
        },
        { kind: 'number', id: 'days', text: 'Days a week', min: 0, max: 7, unit: 'days' },
        { kind: 'text', id: 'hope', text: 'What do you hope for?', maxLength: 20 },
      ],
    },
  ],
});

/** One page of these items. */
export const asking = (...items: Item[]): Questionnaire => ({
  ...example(),
  pages: [{ id: 'only', title: 'The only page', items }],
});

export const scaleItem = (id: string, more: object = {}): Item => ({
  kind: 'scale',
  id,
  text: `Statement ${id}`,
  scale: 'agree',
  ...more,
});

export const textItem = (id: string, more: object = {}): Item => ({
  kind: 'text',
  id,
  text: `Words ${id}`,
  ...more,
});
