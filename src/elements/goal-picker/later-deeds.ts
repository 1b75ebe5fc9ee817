import { fieldId } from '../../ui/field.js';
import { stepTitleId } from './choosing.js';
import { change, moved, type Stage } from './deeds.js';
import { toggleStruck, withChange, withMoved, type GoalChange } from './rewriting.js';

/** What the person can do with the goals that they have chosen. */
export function makingDeeds(stage: Stage) {
  const onChange = (goalChange: GoalChange): void =>
    change(stage, (hand) =>
      hand.changeGoal(goalChange.field, (plan, goalId, at) => withChange(plan, goalId, goalChange, at)),
    );
  return {
    onChange,
    onClear: (name: string, goalChange: GoalChange): void => {
      onChange(goalChange);
      // The button that had the focus goes away.
      void stage.host.updateComplete.then(() =>
        stage.focus.find(fieldId(name))?.querySelector('input')?.focus(),
      );
    },
    onMove: (goalId: string, by: -1 | 1, button: string): void => {
      change(stage, (hand) => hand.move(goalId, (plan, at) => withMoved(plan, goalId, by, at)));
      // A node that is moved in the tree loses the focus.
      stage.focus.on(button);
    },
    onStrike: (path: string): void =>
      change(stage, (hand) => hand.change((plan, at) => toggleStruck(plan, path, at))),
  };
}

/** What the person can do at the end. */
export const endDeeds = (stage: Stage) => ({
  onSendAgain: (): void => {
    // The button goes away while it is being sent.
    stage.focus.on(stepTitleId);
    stage.safekeeping.sending?.handover.sendAgain();
  },
  onChange: (): void => {
    stage.safekeeping.sending?.handover.withdraw();
    stage.hand.reopen();
    moved(stage);
  },
});
