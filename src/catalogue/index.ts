import type { GoalCatalogue, Questionnaire } from '../contracts/index.js';
import { employee } from './employee.js';
import { manager } from './manager.js';
import { review } from './review.js';
import { supervision } from './supervision.js';

export const questionnaires: Record<'manager' | 'employee' | 'review', Questionnaire> = {
  manager,
  employee,
  review,
};
export const goalCatalogues: Record<'supervision', GoalCatalogue> = { supervision };
