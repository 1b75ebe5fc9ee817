import type { WordLoaders } from '../localization/words.js';

/** The words of goals over time, for every element that shows them. */
export const changeWords: WordLoaders = {
  fi: () => import('../localization/goal-change/fi.js'),
  sv: () => import('../localization/goal-change/sv.js'),
};
