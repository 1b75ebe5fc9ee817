import type { Questionnaire } from '../contracts/index.js';
import { manager } from './manager.js';

export const questionnaires: { manager: Questionnaire } = { manager };
