import { together } from '../../localization/words.js';
import { changeWords } from '../change-words.js';

/** The words of pictures, tables, preview and end. */
export const laterWords = together(changeWords, {
  fi: () => import('../../localization/progress-tracker-later/fi.js'),
  sv: () => import('../../localization/progress-tracker-later/sv.js'),
});
