import { formatNumber } from '../localization/format.js';
import { roundHalfAway } from '../scoring/round-half-away.js';
import type { Drawing } from './drawing.js';

/** A mean, or an importance, with one decimal. */
export const oneDecimal = (value: number, { locale }: Pick<Drawing, 'locale'>) =>
  formatNumber(roundHalfAway(value, 1), locale, 1);
