import type { CSSResult } from 'lit';
import type { GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { languageRead } from '../../localization/text.js';
import type { WordLoaders } from '../../localization/words.js';
import { completePlan } from '../../scoring/complete-plan.js';
import { answersStyles } from '../../ui/answers.styles.js';
import type { Drawing } from '../drawing.js';
import type { Sending } from '../sending.js';
import type { Stage } from './deeds.js';
import { drawFaults, faultInWords } from './faults.js';
import type { GoalsInHand } from './goals-in-hand.js';
import { makingDeeds } from './later-deeds.js';
import { laterStepsStyles } from './later-steps.styles.js';
import { drawMaking } from './making.js';
import { drawOrdering } from './ordering.js';
import { isFrom, type PlanFault } from './planning.js';
import { drawPreview } from './preview.js';
import { tidied } from './rewriting.js';
import { goalAt } from './walking.js';

export { drawSealingFault } from '../leaving.js';
export { Sending } from '../sending.js';
export { drawEnd } from './ending.js';

/** The words of these steps. */
export const words: WordLoaders = {
  fi: () => import('../../localization/goal-picker-later/fi.js'),
  sv: () => import('../../localization/goal-picker-later/sv.js'),
};
/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [answersStyles, laterStepsStyles];

/** What the element gives to the drawing of these steps. */
export interface LaterDrawing extends Drawing {
  catalogue: GoalCatalogue;
  gas: boolean;
  disabled: boolean;
  /** The form that the plan goes along with, if any. */
  form: HTMLFormElement | null;
  onFollow: (fault: PlanFault) => void;
}

function drawMade(
  hand: GoalsInHand,
  plan: GoalPlan,
  drawing: LaterDrawing & ReturnType<typeof makingDeeds>,
): unknown {
  const { catalogue, onFollow } = drawing;
  const goal = goalAt(hand.place, plan);
  if (!goal) return undefined;
  const from = isFrom(goal, plan, catalogue)
    ? catalogue.groups.flatMap(({ goals }) => goals).find(({ id }) => id === goal.catalogueId)
    : undefined;
  const errorOf = (field: string) => {
    const fault = hand.faults.find((one) => one.field === field);
    return fault && faultInWords(fault);
  };
  const [number, of] = [plan.goals.indexOf(goal) + 1, plan.goals.length];
  return [
    drawFaults(hand.faults, onFollow),
    drawMaking({ ...drawing, goal, number, of, from, ours: hand.isShared, errorOf }),
  ];
}

/** Order, make concrete, or preview. */
export function drawLaterStep(stage: Stage, given: LaterDrawing): unknown {
  const { hand, safekeeping } = stage;
  const drawing = { ...given, ...makingDeeds(stage) };
  const plan = hand.document;
  switch (hand.step) {
    case 'order':
      return drawOrdering({ ...drawing, plan, ours: hand.isShared, moved: hand.moved });
    case 'preview':
      return drawPreview({
        ...drawing,
        plan,
        language: languageRead('', drawing.locale),
        ...safekeeping.sending!.wayOf(plan.id),
      });
    default:
      return drawMade(hand, plan, drawing);
  }
}

/** Confirms what is on the preview, unless something lacks. */
export function confirm(
  hand: GoalsInHand,
  sending: Sending,
  { locale, onMoved }: Pick<Drawing, 'locale'> & { onMoved: () => void },
): void {
  // A second press comes before the button has gone.
  if (hand.step !== 'preview') return;
  if (!hand.goToPreview()) return onMoved();
  const { plan: before } = hand.standing;
  const plan = completePlan(tidied(hand.document), {
    completedAt: new Date().toISOString(),
    language: languageRead('', locale),
  });
  sending.confirm({
    document: plan,
    stands: () => hand.standing.plan === before && hand.step === 'preview',
    take: () => {
      const open = hand.swap({ plan, isReopened: false });
      return () => hand.swap(open);
    },
    onConfirmed: () => {
      hand.end();
      onMoved();
    },
  });
}

export type LaterSteps = typeof import('./later-steps.js');
