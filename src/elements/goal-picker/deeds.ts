import type { ReactiveElement } from 'lit';
import type { GoalCatalogue, GoalPlan } from '../../contracts/index.js';
import { controlId } from '../../ui/field.js';
import { PolkuChangeEvent } from '../events.js';
import type { FormField } from '../form-field.js';
import type { NextFocus } from '../next-focus.js';
import type { Safekeeping } from '../safekeeping.js';
import { pageOfGoals, type Browsing } from './browsing.js';
import { addOwnId, stepTitleId, type ChoosingDeeds } from './choosing.js';
import { controlOf, errorsId } from './faults.js';
import type { GoalsInHand } from './goals-in-hand.js';
import type { LaterSteps } from './later-steps.js';
import { ownName } from './own-goals.js';
import type { PlanFault } from './planning.js';

/** What the deeds of the person change. */
export interface Stage {
  host: ReactiveElement & { readonly readonly: boolean; reset(): void };
  hand: GoalsInHand;
  browsing: Browsing;
  safekeeping: Safekeeping<GoalPlan, GoalsInHand, LaterSteps>;
  field: FormField;
  focus: NextFocus;
}

/** The person stands somewhere else now, or before what keeps them. */
export function moved({ hand, safekeeping, focus }: Stage): void {
  focus.on(hand.faults.length > 0 ? errorsId : stepTitleId);
  if (hand.unfinished) safekeeping.drafts.changed();
}

/** Takes in what the person did to the plan. */
export function change(stage: Stage, take: (hand: GoalsInHand) => void): void {
  const { host, hand, browsing, safekeeping, field } = stage;
  // A control that was pressed in vain is drawn as it was.
  host.requestUpdate();
  if (field.off || host.readonly) return;
  const { plan: before } = hand.standing;
  take(hand);
  if (hand.standing.plan === before) return;
  browsing.tooMany = '';
  safekeeping.changed();
  host.dispatchEvent(new PolkuChangeEvent());
}

/** What the person can do with the catalogue and their own goals. */
export function choosingDeeds(stage: Stage): ChoosingDeeds {
  const { host, browsing, focus } = stage;
  const choose = (take: (hand: GoalsInHand, catalogue: GoalCatalogue) => void) => {
    const { catalogue } = browsing;
    if (catalogue) change(stage, (hand) => take(hand, catalogue));
  };
  return {
    onSearch: (query) => {
      browsing.search(query);
      host.requestUpdate();
    },
    onMore: () => {
      const before = host.renderRoot.querySelectorAll('[part~=goal]').length;
      browsing.limit += pageOfGoals;
      host.requestUpdate();
      // The button that had the focus may go away, and the person wants to read on.
      void host.updateComplete.then(() =>
        host.renderRoot.querySelectorAll<HTMLElement>('[part~=goal] input')[before]?.focus(),
      );
    },
    onTooMany: ({ id }) => {
      browsing.tooMany = id;
      host.requestUpdate();
    },
    onTick: (goal, on) =>
      choose((hand, catalogue) =>
        on ? hand.choice.choose(goal, catalogue) : hand.choice.giveUp(goal, catalogue),
      ),
    onAddOwn: () => {
      if (!stage.hand.isFull && browsing.catalogue)
        focus.on(controlId(ownName(stage.hand.choice.openOwn(browsing.catalogue))));
    },
    onOwn: (id, title) => choose((hand, catalogue) => hand.choice.writeOwn(id, title, catalogue)),
    onRemoveOwn: (id) => {
      choose((hand, catalogue) => hand.choice.closeOwn(id, catalogue));
      focus.on(addOwnId);
    },
  };
}

/** How the person goes from step to step, and away. */
export const wayDeeds = (stage: Stage) => ({
  onFollow: (fault: PlanFault): void => controlOf(fault, stage.host.renderRoot)?.focus(),
  onBack: (): void => {
    stage.hand.back();
    moved(stage);
  },
  onNext: (): void => {
    stage.hand.next();
    moved(stage);
  },
  onRemove: (): void => {
    stage.safekeeping.sending?.handover.withdraw();
    stage.host.reset();
    stage.focus.on(stepTitleId);
  },
});
