import type { ReactiveElement } from 'lit';
import type { Answer, AssessmentResult, Item } from '../../contracts/index.js';
import { PolkuChangeEvent } from '../events.js';
import type { FormField } from '../form-field.js';
import type { NextFocus } from '../next-focus.js';
import type { Safekeeping } from '../safekeeping.js';
import type { Filling } from './filling.js';
import type { LastSteps } from './last-steps.js';
import { controlOf, errorsId, stepTitleId } from './pages.js';

/** What the deeds of the person change. */
export interface Stage {
  host: ReactiveElement & { readonly readonly: boolean; reset(): void };
  filling: Filling;
  safekeeping: Safekeeping<AssessmentResult, Filling, LastSteps>;
  field: FormField;
  focus: NextFocus;
}

/** The person stands somewhere else now, or before what keeps them. */
export function moved({ filling, safekeeping, focus }: Stage): void {
  focus.on(filling.faults.size > 0 ? errorsId : stepTitleId);
  if (filling.unfinished) safekeeping.drafts.changed();
}

/** Takes in what the person did to their answers. */
export function change(stage: Stage, take: (filling: Filling) => void): void {
  const { host, filling, safekeeping, field } = stage;
  if (field.off || host.readonly) return;
  take(filling);
  safekeeping.changed();
  host.dispatchEvent(new PolkuChangeEvent());
}

/** What the person can do with the questions. */
export function answeringDeeds(stage: Stage) {
  const controlOn = (item: Item) => controlOf(item, stage.host.renderRoot);
  const onAnswer = (item: Item, answer: Answer): void =>
    change(stage, (filling) => filling.answer(item, answer));
  return {
    onAnswer,
    onType: (item: Item, typed: string): void => change(stage, (filling) => filling.type(item, typed)),
    onClear: (item: Item): void => {
      onAnswer(item, null);
      // The button that had the focus goes away.
      void stage.host.updateComplete.then(() => controlOn(item)?.focus());
    },
    onFollow: (item: Item): void => controlOn(item)?.focus(),
  };
}

/** How the person goes from step to step, and away. */
export const wayDeeds = (stage: Stage) => ({
  onBack: (): void => {
    stage.filling.back();
    moved(stage);
  },
  onNext: (): void => {
    stage.filling.next();
    moved(stage);
  },
  onRemove: (): void => {
    stage.safekeeping.sending?.handover.withdraw();
    stage.host.reset();
    stage.focus.on(stepTitleId);
  },
});
