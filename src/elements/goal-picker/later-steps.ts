import type { CSSResult } from 'lit';
import type { GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { languageRead } from '../../localization/text.js';
import type { WordLoaders } from '../../localization/words.js';
import { answersStyles } from '../../ui/answers.styles.js';
import type { Drawing } from '../drawing.js';
import type { Sending } from '../sending.js';
import { drawFaults, faultInWords } from './faults.js';
import { laterStepsStyles } from './later-steps.styles.js';
import { drawMaking } from './making.js';
import { drawOrdering } from './ordering.js';
import { isFrom, type PlanFault } from './planning.js';
import { drawPreview } from './preview.js';
import type { GoalChange } from './rewriting.js';
import { goalAt, type Place } from './walking.js';

export { drawSealingFault } from '../leaving.js';
export { Sending } from '../sending.js';
export { completePlan } from '../../scoring/complete-plan.js';
export { drawEnd, drawSealedEnd } from './ending.js';
export { tidied, toggleStruck, withChange, withMoved } from './rewriting.js';

/** The words of these steps. */
export const words: WordLoaders = {
  fi: () => import('../../localization/goal-picker-later/fi.js'),
  sv: () => import('../../localization/goal-picker-later/sv.js'),
};
/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [answersStyles, laterStepsStyles];

/** A step after the choice and before the end, and whom it tells. */
export interface LaterStep extends Drawing {
  place: Place;
  plan: GoalPlan;
  catalogue: GoalCatalogue;
  gas: boolean;
  ours: boolean;
  disabled: boolean;
  faults: readonly PlanFault[];
  /** The goal moved last and its place before, from 1. */
  moved: { id: string; from: number } | undefined;
  /** The form that the plan goes along with, if any. */
  form: HTMLFormElement | null;
  sending: Sending;
  onMove: (goalId: string, by: -1 | 1, button: string) => void;
  onChange: (change: GoalChange) => void;
  onClear: (name: string, change: GoalChange) => void;
  onStrike: (path: string) => void;
  onFollow: (fault: PlanFault) => void;
}

function drawMade(step: LaterStep): unknown {
  const { place, plan, catalogue, faults, onFollow } = step;
  const goal = goalAt(place, plan);
  if (!goal) return undefined;
  const from = isFrom(goal, plan, catalogue)
    ? catalogue.groups.flatMap(({ goals }) => goals).find(({ id }) => id === goal.catalogueId)
    : undefined;
  const errorOf = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault && faultInWords(fault);
  };
  const [number, of] = [plan.goals.indexOf(goal) + 1, plan.goals.length];
  return [drawFaults(faults, onFollow), drawMaking({ ...step, goal, number, of, from, errorOf })];
}

/** Order, make concrete, or preview. */
export function drawLaterStep(step: LaterStep): unknown {
  const { handover, sealing } = step.sending;
  switch (step.place.step) {
    case 'order':
      return drawOrdering(step);
    case 'preview':
      return drawPreview({
        ...step,
        language: languageRead('', step.locale),
        action: handover.destination,
        keys: sealing.keys,
        blocked: handover.isBlocked(step.plan.id),
      });
    default:
      return drawMade(step);
  }
}

export type LaterSteps = typeof import('./later-steps.js');
