import type { GoalCatalogue } from '../../src/contracts/index.js';

/** Two groups of two goals; a test changes what it is about. */
export const exampleCatalogue = (): GoalCatalogue => ({
  schema: 'polku/goal-catalogue',
  schemaVersion: 1,
  id: 'example',
  version: '2.1.0',
  title: { en: 'Our goals for supervision', fi: 'Työnohjauksen tavoitteet meillä' },
  groups: [
    {
      id: 'work',
      title: { en: 'Work', fi: 'Työ' },
      goals: [
        {
          id: 'calm',
          title: { en: 'Find calm', fi: 'Löydän rauhan' },
          about: { en: 'You can think at your own pace.', fi: 'Ehdit ajatella.' },
          prompts: [{ en: 'When is it quiet?', fi: 'Milloin on hiljaista?' }],
        },
        { id: 'cafe', title: 'Meet at the Café', about: 'Somewhere else.' },
      ],
    },
    {
      id: 'people',
      title: { en: 'People', fi: 'Ihmiset' },
      goals: [
        { id: 'listen', title: 'Listen better' },
        { id: 'speak', title: 'Speak up' },
      ],
    },
  ],
});

/** One group of so many goals: `g0` "Goal number 0", and so on. */
export const largeCatalogue = (count: number): GoalCatalogue => ({
  ...exampleCatalogue(),
  groups: [
    {
      id: 'many',
      title: 'Many',
      goals: Array.from({ length: count }, (_, index) => ({
        id: `g${index}`,
        title: `Goal number ${index}`,
        about: index % 2 === 0 ? 'even' : 'odd',
      })),
    },
  ],
});
