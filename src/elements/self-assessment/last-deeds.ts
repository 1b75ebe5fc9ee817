import { change, moved, type Stage } from './deeds.js';
import { toggleStruck } from './strike.js';

/** What the person can do once they have come to their profile. */
export const lastDeeds = (stage: Stage) => ({
  onStrike: (itemId: string): void =>
    change(stage, (filling) => filling.change((result, at) => toggleStruck(result, itemId, at))),
  onSendAgain: (): void => {
    // The button goes away while it is being sent.
    moved(stage);
    stage.safekeeping.sending?.handover.sendAgain();
  },
  onChange: (): void => {
    stage.safekeeping.sending?.handover.withdraw();
    stage.filling.reopen();
    moved(stage);
  },
});
