import type { AssessmentResult } from '../../contracts/index.js';
import { reopened } from './change-result.js';

/** Takes an answer out of what leaves, or back in. */
export function toggleStruck(result: AssessmentResult, itemId: string, at: string): AssessmentResult {
  const { struck = [], ...rest } = reopened(result, at);
  const now = struck.includes(itemId) ? struck.filter((path) => path !== itemId) : [...struck, itemId];
  return { ...rest, ...(now.length > 0 && { struck: now }) };
}
