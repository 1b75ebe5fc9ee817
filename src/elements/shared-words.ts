import type { WordLoaders } from '../localization/words.js';

/** The words that the elements share. */
export const sharedWords: WordLoaders = {
  fi: () => import('../localization/shared/fi.js'),
  sv: () => import('../localization/shared/sv.js'),
};
