import type { GoalCatalogue } from '../contracts/index.js';
import { general } from './supervision/general.js';
import { managers } from './supervision/managers.js';
import type { Written } from './written.js';

/** Goals to start from. A title is a starting phrase: the goal that is saved is the person's own sentence. */
export const supervision: GoalCatalogue = {
  schema: 'polku/goal-catalogue',
  schemaVersion: 1,
  id: 'supervision',
  version: '1.0.0',
  title: {
    fi: 'Työnohjauksen tavoitteet',
    sv: 'Mål för arbetshandledningen',
    en: 'Goals for work supervision',
  },
  groups: [general, managers],
} satisfies Written<GoalCatalogue>;
