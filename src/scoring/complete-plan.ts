import type { Goal, GoalPlan } from '../contracts/index.js';
import type { Confirmation } from './complete-assessment.js';

/**
 * The plan that leaves when the person confirms: struck goals and fields are taken out. `baseline` and `target`
 * become `null`; `id` and `title` go only with their goal. Confirming again gives the same.
 */
export function completePlan(plan: GoalPlan, { completedAt, language }: Confirmation): GoalPlan {
  const { struck: paths = [], ...rest } = plan;
  const goals = plan.goals.filter(({ id }) => !paths.includes(id));
  const struck = [...new Set(paths)].filter((path) => {
    const [goal, field, ...more] = path.split('/');
    if (field === undefined) return true;
    return more.length === 0 && !fixed.includes(field) && goals.some(({ id }) => id === goal);
  });
  return {
    ...rest,
    updatedAt: completedAt,
    completedAt,
    language,
    goals: goals.map((goal) => withoutStruck(goal, struck)),
    ...(struck.length > 0 && { struck }),
  };
}

const fixed = ['id', 'title'];
const nullable = ['baseline', 'target'];

function withoutStruck(goal: Goal, struck: readonly string[]): Goal {
  const fields = Object.entries(goal).flatMap(([field, value]): [string, unknown][] => {
    if (!struck.includes(`${goal.id}/${field}`)) return [[field, value]];
    return nullable.includes(field) ? [[field, null]] : [];
  });
  return Object.fromEntries(fields) as Goal;
}
