import type { ReactiveElement } from 'lit';
import type { Session, TrackedGoal } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { withStruck } from '../../scoring/change-log.js';
import { mergePlan } from '../../scoring/merge-plan.js';
import { isDay } from '../../ui/field.js';
import type { Unfinished } from '../draft-source.js';
import { PolkuChangeEvent } from '../events.js';
import type { FormField } from '../form-field.js';
import type { NextFocus } from '../next-focus.js';
import type { Entering } from './entering.js';
import { entryOf, isTouched, newEntry, sessionOf, type Entry } from './entry.js';
import {
  goalFormTitleId,
  goalHeadingId,
  goalTitleFieldId,
  withAction,
  withWriting,
  writingFor,
  type GoalAction,
  type GoalWriting,
} from './goal-writing.js';
import type { LogState } from './log-state.js';
import { undoId } from './message.js';
import { openFile } from './own-file.js';
import { stepTitleId } from './page-parts.js';
import type { Safekeeping } from './safekeeping.js';
import { sessionTitleId } from './session-form.js';

/** What the person can do with sessions. */
interface SessionDeeds {
  onAddSession: () => void;
  onEdit: (session: Session) => void;
  onEntry: (change: Partial<Entry>) => void;
  onSaveSession: () => void;
  onRemove: (session: Session) => void;
  onUndo: () => void;
}

/** What the person can do with goals. */
interface GoalDeeds {
  onAddGoal: () => void;
  onGoal: (action: GoalAction, goal: TrackedGoal) => void;
  onWrite: (change: Partial<GoalWriting>) => void;
  onSaveGoal: () => void;
}

/** What the person can do with a file of their own. */
interface FileDeeds {
  onOpenFile: (file: File) => void;
  onReplace: (replace: boolean) => void;
}

/** How the person goes from the log to the end. */
interface WayDeeds {
  onCancel: () => void;
  onNext: () => void;
  onBack: () => void;
  onStrike: (path: string) => void;
  onSendAgain: () => void;
  onRemoveDraft: () => void;
}

/** What the person can do. */
export type Deeds = SessionDeeds & GoalDeeds & FileDeeds & WayDeeds;

/** What the deeds change. */
export interface Stage {
  host: ReactiveElement & { reset(): void };
  state: LogState;
  entering: Entering;
  safekeeping: Safekeeping;
  field: FormField;
  focus: NextFocus;
}

const now = () => new Date().toISOString();

/** The person stands somewhere else now. */
export function moved({ entering, safekeeping, focus }: Stage): void {
  entering.message = undefined;
  focus.on(stepTitleId);
  if (safekeeping.unfinished) safekeeping.drafts.changed();
}

/** Shows what is being entered, or the log again. */
function enter({ host, entering, focus }: Stage, what: { entry?: Entry; writing?: GoalWriting }): void {
  entering.begin(what);
  entering.message = undefined;
  host.requestUpdate();
  if (what.entry) focus.on(sessionTitleId);
  if (what.writing) focus.on(goalFormTitleId);
}

/** Takes in what the person did to the log. */
function change(stage: Stage, take: (state: LogState, at: string) => void): void {
  const { host, state, entering, safekeeping, field } = stage;
  if (field.off || safekeeping.isFixed) return;
  entering.message = undefined;
  take(state, now());
  safekeeping.changed();
  host.requestUpdate();
  host.dispatchEvent(new PolkuChangeEvent());
}

/** Takes in what the person put into a form, which is not in the log yet. */
function put({ host, entering, safekeeping, field }: Stage, take: (entering: Entering) => void): void {
  if (field.off) return;
  take(entering);
  safekeeping.drafts.changed();
  host.requestUpdate();
}

/**
 * While the log is on its way nothing comes into it: what was entered stays in its form, and the person is told.
 * @returns whether it has to
 */
function mustWait({ host, entering, safekeeping }: Stage): boolean {
  if (!safekeeping.isFixed) return false;
  if (safekeeping.sending?.handover.busy) entering.message = { kind: 'waiting' };
  host.requestUpdate();
  return true;
}

/** @returns whether the session could be saved */
function saveSession(stage: Stage): boolean {
  const { entering, field, focus } = stage;
  const { entry } = entering;
  if (!entry || field.off) return false;
  if (!isDay(entry.date)) {
    entering.dateFault = true;
    focus.on('field-date');
    return false;
  }
  if (mustWait(stage)) return false;
  enter(stage, {});
  change(stage, (state, at) => {
    entering.message = state.save(sessionOf(entry.isNew ? { ...entry, enteredAt: at } : entry), at);
  });
  focus.on(stepTitleId);
  return true;
}

/** @returns whether the words of the goal could be saved */
function saveGoal(stage: Stage): boolean {
  const { entering, field, focus } = stage;
  const { writing } = entering;
  if (!writing || field.off) return false;
  if (!writing.title.trim()) {
    entering.writing = { ...writing, fault: true };
    focus.on(goalTitleFieldId);
    return false;
  }
  if (mustWait(stage)) return false;
  enter(stage, {});
  focus.on(stepTitleId);
  change(stage, (state, at) => state.change(withWriting(state.log, writing, { id: newId(), at })));
  return true;
}

const sessionDeeds = (stage: Stage): SessionDeeds => ({
  onAddSession: () => enter(stage, { entry: newEntry(stage.state.log, { id: newId(), at: now() }) }),
  onEdit: (session) => enter(stage, { entry: entryOf(session) }),
  onEntry: (typed) => put(stage, (entering) => entering.changeEntry(typed)),
  onSaveSession: () => void saveSession(stage),
  onRemove: (session) =>
    change(stage, (state, at) => {
      state.remove(session, at);
      stage.entering.message = { kind: 'removed', number: session.number };
      stage.focus.on(undoId);
    }),
  onUndo: () =>
    change(stage, (state, at) => {
      const number = state.takeBack(at);
      stage.entering.message = number === undefined ? undefined : { kind: 'restored', number };
      stage.focus.on(state.undo.length > 0 ? undoId : stepTitleId);
    }),
});

const goalDeeds = (stage: Stage): GoalDeeds => ({
  onAddGoal: () => enter(stage, { writing: { kind: 'add', title: '', target: null, fault: false } }),
  onGoal: (action, goal) => {
    const writing = writingFor(action, goal);
    if (writing) return enter(stage, { writing });
    change(stage, (state, at) => {
      state.change(withAction(state.log, action, goal.id, at));
      const place = state.log.goals.findIndex(({ id }) => id === goal.id);
      stage.entering.message = { kind: 'goal', goal: goal.id };
      // The button that had the focus goes away, or becomes another one.
      stage.focus.on(goalHeadingId(place));
    });
  },
  onWrite: (typed) => put(stage, (entering) => entering.changeWriting(typed)),
  onSaveGoal: () => void saveGoal(stage),
});

function continueWith({ host, entering, safekeeping, focus }: Stage, opened: Unfinished): void {
  safekeeping.continueWith(opened);
  entering.message = { kind: 'opened' };
  focus.on(stepTitleId);
  host.dispatchEvent(new PolkuChangeEvent());
}

/** Shows a log from a file, or asks first. */
function open(stage: Stage, opened: Unfinished): void {
  if (!stage.safekeeping.isDirty) return continueWith(stage, opened);
  stage.entering.opened = opened;
  stage.host.requestUpdate();
}

const fileDeeds = (stage: Stage): FileDeeds => ({
  onOpenFile: (file) =>
    stage.safekeeping.receive(
      () => openFile(file),
      ({ given, begun }) => {
        if (given.schema === 'polku/goal-plan')
          return change(stage, (state, at) => state.change(mergePlan(state.log, given, at)));
        open(stage, { value: given, ...begun });
      },
    ),
  onReplace: (replace) => {
    const { opened } = stage.entering;
    stage.entering.opened = undefined;
    if (replace && opened) continueWith(stage, opened);
    else stage.focus.on(stepTitleId);
  },
});

const wayDeeds = (stage: Stage): WayDeeds => ({
  onCancel: () => {
    if (stage.entering.isChanged) stage.safekeeping.drafts.changed();
    enter(stage, {});
    stage.focus.on(stepTitleId);
  },
  onNext: () => {
    const { state, entering } = stage;
    const { entry, isChanged } = entering;
    // What is being entered must not be lost on the way, and what was only opened is nothing yet.
    const saved = state.log.sessions.find(({ id }) => id === entry?.id);
    if (entry && isTouched(entry, saved) && !saveSession(stage)) return;
    if (entering.writing && isChanged && !saveGoal(stage)) return;
    enter(stage, {});
    if (state.log.goals.length === 0) return;
    entering.step = 'preview';
    moved(stage);
  },
  onBack: () => {
    stage.entering.step = 'log';
    moved(stage);
  },
  onStrike: (path) => change(stage, (state, at) => state.change(withStruck(state.log, path, at))),
  onSendAgain: () => {
    // The button goes away while it is being sent.
    stage.focus.on(stepTitleId);
    stage.safekeeping.sending?.handover.sendAgain();
  },
  onRemoveDraft: () => {
    stage.safekeeping.sending?.handover.withdraw();
    stage.host.reset();
    stage.focus.on(stepTitleId);
  },
});

/** What the person can do to what stands on this stage. */
export const deedsOn = (stage: Stage): Deeds => ({
  ...sessionDeeds(stage),
  ...goalDeeds(stage),
  ...fileDeeds(stage),
  ...wayDeeds(stage),
});
