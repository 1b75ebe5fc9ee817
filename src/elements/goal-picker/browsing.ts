import type { GoalCatalogue } from '../../contracts/index.js';

export const pageOfGoals = 50;

/** The catalogue, and how the person looks through it. */
export class Browsing {
  catalogue: GoalCatalogue | undefined;
  query = '';
  /** How many goals are shown. */
  limit = pageOfGoals;
  /** Id of the goal that was ticked although no more may be chosen. */
  tooMany = '';

  search(query: string): void {
    this.query = query;
    this.limit = pageOfGoals;
  }

  /** As if the person had not looked yet. */
  empty(): void {
    this.search('');
    this.tooMany = '';
  }
}
