import type { CSSResult } from 'lit';
import { baseStyles } from '../../ui/base.styles.js';
import { goalChartStyles } from '../../ui/goal-chart.styles.js';
import { profileStyles } from '../../ui/profile.styles.js';
import { documentStyles } from './document.styles.js';
import { printStyles } from './print.styles.js';
import { toolStyles } from './tools.styles.js';

/** In the order in which they give way to each other. */
export const reportStyles: readonly CSSResult[] = [
  baseStyles,
  profileStyles,
  goalChartStyles,
  toolStyles,
  documentStyles,
  printStyles,
];
