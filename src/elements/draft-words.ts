import type { WordLoaders } from '../localization/words.js';

/** The words about drafts, which are fetched once there is a draft. */
export const draftWords: WordLoaders = {
  fi: () => import('../localization/draft/fi.js'),
  sv: () => import('../localization/draft/sv.js'),
};
