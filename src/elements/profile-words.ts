import type { WordLoaders } from '../localization/words.js';

/** The words of a profile, for every element that draws one. */
export const profileWords: WordLoaders = {
  fi: () => import('../localization/profile/fi.js'),
  sv: () => import('../localization/profile/sv.js'),
};
