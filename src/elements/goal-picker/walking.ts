import type { Goal, GoalPlan } from '../../contracts/index.js';
import type { Unfinished } from '../draft-source.js';
import { faultsOf, faultsOfGoal, goalReached, type PlanFault } from './planning.js';

const unfinishedSteps = ['choose', 'order', 'make', 'preview'] as const;

/** Where in the element the person is; `goal` is the one that is made concrete, or was last. */
export interface Place {
  step: (typeof unfinishedSteps)[number] | 'end';
  goal: string;
}

export const start: Place = { step: 'choose', goal: '' };

/** The goal that is made concrete: that of the place, or the first one. */
export const goalAt = ({ goal }: Place, plan: GoalPlan | undefined): Goal | undefined =>
  plan?.goals.find(({ id }) => id === goal) ?? plan?.goals[0];

/** The place after this one, or what keeps the person from it. */
export function placeAfter(place: Place, plan: GoalPlan | undefined): Place | PlanFault[] {
  const { step, goal } = place;
  const goals = plan?.goals ?? [];
  if (goals.length === 0) return [{ field: 'goals' }];
  if (step === 'choose' && goals.length > 1) return { step: 'order', goal };
  const made = step === 'make' ? goalAt(place, plan) : undefined;
  const faults = made ? faultsOfGoal(made, plan?.struck) : [];
  if (faults.length > 0) return faults;
  const next = goals[made ? goals.indexOf(made) + 1 : 0];
  return next ? { step: 'make', goal: next.id } : { step: 'preview', goal };
}

export function placeBefore(place: Place, plan: GoalPlan | undefined): Place {
  const { step, goal } = place;
  const goals = plan?.goals ?? [];
  const made = step === 'make' ? goalAt(place, plan) : undefined;
  const before = step === 'preview' ? goals.at(-1) : made && goals[goals.indexOf(made) - 1];
  if (before) return { step: 'make', goal: before.id };
  return { step: step === 'make' && goals.length > 1 ? 'order' : 'choose', goal };
}

/** The preview, or the first step that lacks something, and what it lacks. */
export function placeOfPreview(place: Place, plan: GoalPlan): [Place, PlanFault[]] {
  const [first, ...rest] = faultsOf(plan);
  if (!first) return [{ ...place, step: 'preview' }, []];
  if (!('goal' in first)) return [start, [first]];
  const ofGoal = rest.filter((one) => 'goal' in one && one.goal === first.goal);
  return [{ step: 'make', goal: first.goal }, [first, ...ofGoal]];
}

/** Where a plan that was given stopped. */
export function placeReached(plan: GoalPlan): Place {
  const reached = goalReached(plan);
  if (plan.completedAt) return { step: 'end', goal: '' };
  return reached ? { step: 'make', goal: reached.id } : start;
}

/** Where a draft stopped. */
export function placeIn(plan: GoalPlan, place: Unfinished['place']): Place {
  const step = unfinishedSteps.find((one) => one === place?.step);
  if (!step) return placeReached(plan);
  return plan.goals.length > 0 ? { step, goal: place?.goal ?? '' } : start;
}
