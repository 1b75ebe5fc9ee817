import type { GoalPlan, ProgressLog } from '../../contracts/index.js';
import { jsonOf, ownCopy, refused, withContracts, type Refusal } from '../read-given.js';

type Read<T> = Promise<{ ok: true; result: T } | Refusal>;

/** A value that a host sets: a progress log, confirmed or not. */
export const readLog = (value: unknown): Read<ProgressLog> =>
  withContracts(({ readResult }) => {
    const read = readResult(value);
    if (!read.ok) return read;
    return read.result.schema === 'polku/progress'
      ? { ok: true, result: ownCopy(read.result) }
      : refused('wrong_schema', `The value is a "${read.result.schema}", not a "polku/progress".`);
  });

/** A plan that a host gives: the document itself, or its URL. */
export async function readPlan(plan: unknown): Read<GoalPlan> {
  let json = plan;
  if (typeof plan === 'string') {
    const fetched = await jsonOf(plan);
    if (!fetched.ok) return fetched;
    json = fetched.json;
  }
  return withContracts(({ readResult }) => {
    const read = readResult(json);
    if (!read.ok) return read;
    return read.result.schema === 'polku/goal-plan'
      ? { ok: true, result: ownCopy(read.result) }
      : refused('wrong_schema', `The plan is a "${read.result.schema}", not a "polku/goal-plan".`);
  });
}
