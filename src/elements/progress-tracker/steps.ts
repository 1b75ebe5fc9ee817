import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import { drawDraftFoot } from '../draft-line.js';
import type { Drawing } from '../drawing.js';
import type { LaterPart } from '../later-part.js';
import { drawStepFailed } from '../notices.js';
import type { Deeds } from './deeds.js';
import type { Entering } from './entering.js';
import type { Entry } from './entry.js';
import type { GoalWriting } from './goal-writing.js';
import type { GoalsView } from './goals-view.js';
import type { LastSteps } from './last-steps.js';
import type { LogState } from './log-state.js';
import { drawMessage } from './message.js';
import { drawOwnFile } from './own-file.js';
import { drawAdding, drawNext, drawNothing, drawPreface, drawSentences, stepTitleId } from './page-parts.js';
import type { Safekeeping } from './safekeeping.js';
import { drawSessionForm } from './session-form.js';

interface Host {
  readonly readonly: boolean;
  readonly showPrevious: boolean;
  readonly noDownload: boolean;
  readonly form: HTMLFormElement | null;
  /** Without a name nothing goes along with the form. */
  readonly name: string;
}

/** The log with all that is around it, and what the host says of how it is shown. */
export interface Steps extends Drawing, Deeds {
  state: LogState;
  entering: Entering;
  safekeeping: Safekeeping;
  view: LaterPart<GoalsView>;
  disabled: boolean;
  host: Host;
}

const drawFoot = ({ safekeeping, locale, onRemoveDraft }: Steps, withFiles?: false) =>
  drawDraftFoot(safekeeping.drafts, locale, onRemoveDraft, withFiles);

/** What became of the confirmed log; the goals stay beneath. */
function drawSent(steps: Steps): unknown {
  const { lastSteps, sending, isHanded, saveOwn, saveSent } = steps.safekeeping;
  const { form, name, noDownload } = steps.host;
  const [part, handover] = [lastSteps.part, sending?.handover];
  if (!part || !handover || !isHanded) return undefined;
  return part.drawSent({
    ...steps,
    sent: steps.state.sent,
    titleId: stepTitleId,
    state: handover.state,
    reason: handover.reason,
    resumed: handover.resumed,
    isSealed: handover.sealed !== null,
    inForm: form !== null && name !== '',
    onSave: noDownload ? undefined : saveSent,
    onSaveOwn: saveOwn,
    onRemove: form ? undefined : steps.onRemoveDraft,
  });
}

function drawHead(steps: Steps): unknown {
  const { state, entering, safekeeping, level } = steps;
  const sent = drawSent(steps);
  const title = msg('Following my goals', { id: 'progress-title' });
  const isFirst = state.log.sessions.length === 0 && !entering.writing;
  return html`${heading(level - 1, sent ? 'title' : stepTitleId, title, 'title')} ${sent ?? nothing}
  ${isFirst ? drawPreface(safekeeping.log) : nothing}`;
}

function drawSaid(steps: Steps): TemplateResult {
  const { state, entering, safekeeping, view } = steps;
  return drawMessage({
    ...steps,
    // Once it has arrived, or has not, nobody has to wait.
    message: entering.message?.kind === 'waiting' && !safekeeping.isFixed ? undefined : entering.message,
    goalWords: (id) => view.part?.goalWords(state.log, id) ?? '',
    undo: entering.entry || entering.writing || safekeeping.isFixed ? undefined : state.undo.at(-1),
  });
}

const drawEntry = (entry: Entry, steps: Steps) =>
  drawSessionForm({
    ...steps,
    log: steps.state.log,
    entry,
    showPrevious: steps.host.showPrevious,
    dateFault: steps.entering.dateFault,
    onChange: steps.onEntry,
    onSave: steps.onSaveSession,
  });

function drawWriting(writing: GoalWriting, steps: Steps): unknown {
  const form = { ...steps, writing, onChange: steps.onWrite, onSave: steps.onSaveGoal };
  return steps.view.draw(({ drawGoalForm }) => drawGoalForm(form), steps.safekeeping.saveOwn);
}

function drawBeginning(steps: Steps): unknown {
  const isEmpty = steps.state.log.goals.length === 0;
  const { isFixed, isConfirmed, sending } = steps.safekeeping;
  if (isFixed) return isEmpty ? drawNothing() : nothing;
  const handed = isConfirmed && sending?.handover.state;
  return drawAdding({ ...steps, isEmpty, isLater: handed === 'kept' || handed === 'failed' });
}

function drawLog(steps: Steps): unknown {
  const { state, safekeeping, view } = steps;
  const { log } = state;
  if (view.part) return view.part.drawLog({ ...steps, log, readonly: safekeeping.isFixed });
  return [view.failed ? drawStepFailed(view.retry, safekeeping.saveOwn) : nothing, drawSentences(log, steps)];
}

function drawFile(steps: Steps): TemplateResult {
  const { isFixed, seals, saveOwn } = steps.safekeeping;
  return drawOwnFile({
    ...steps,
    savable: steps.state.isTouched && steps.state.log.goals.length > 0,
    asking: steps.entering.opened !== undefined,
    openable: !isFixed,
    sealed: seals,
    foot: drawFoot(steps, false),
    onSave: saveOwn,
    onOpen: steps.onOpenFile,
    onAnswer: steps.onReplace,
  });
}

function drawPreview(part: LastSteps, steps: Steps): unknown {
  const { sending, log, language, seals, confirm } = steps.safekeeping;
  return [
    part.drawPreview({
      ...steps,
      log,
      language,
      form: steps.host.name ? steps.host.form : null,
      ...sending!.wayOf(log.id),
      titleId: stepTitleId,
    }),
    part.drawMoves({ ...steps, blocked: seals && sending!.sealing.blocked, onConfirm: confirm }),
    drawFoot(steps),
  ];
}

/** The log as it stands, with what is being entered into it, or the preview of what leaves. */
export function drawStep(steps: Steps): unknown {
  const { state, entering, safekeeping } = steps;
  const { lastSteps, saveOwn, isFixed } = safekeeping;
  const { step, entry, writing } = entering;
  if (step === 'preview') return lastSteps.draw((part) => drawPreview(part, steps), saveOwn);
  const head = [drawHead(steps), drawSaid(steps)];
  if (entry) return [head, drawEntry(entry, steps), drawFoot(steps)];
  if (writing) return [head, drawWriting(writing, steps), drawFoot(steps)];
  const canSend = !isFixed && state.log.goals.length > 0;
  return [
    head,
    drawBeginning(steps),
    drawLog(steps),
    steps.host.readonly ? nothing : drawFile(steps),
    canSend ? drawNext(steps.disabled, steps.onNext) : nothing,
  ];
}
