import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { ProgressLog } from '../../contracts/index.js';
import { msg } from '../../localization/localized.js';
import { completeLog } from '../../scoring/complete-log.js';
import { answersStyles } from '../../ui/answers.styles.js';
import { heading } from '../../ui/heading.js';
import type { Drawing } from '../drawing.js';
import type { HandoverState } from '../handover.js';
import {
  drawBlocked,
  drawHandover,
  drawRemoval,
  drawLeavingFacts,
  drawWholeFile,
  handoverTitle,
  type HandoverWords,
  type WayOut,
} from '../leaving.js';
import { drawGoal, drawSession, type Leaving } from './preview-rows.js';

export { completeLog };
export { laterWords } from './later-words.js';
export { drawSealingFault } from '../leaving.js';
export { Sending } from '../sending.js';

/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [answersStyles];

export interface Preview extends Leaving, WayOut {
  titleId: string;
}

/** Exactly what leaves, to whom and how; each goal, session, field and note can be left out. */
export function drawPreview(preview: Preview): TemplateResult {
  const { log, language, form, action, keys, blocked, level, titleId } = preview;
  const leaving = completeLog(log, { completedAt: log.updatedAt, language });
  const sessions = [...log.sessions].sort((a, b) => a.number - b.number);
  return html`<section class="preview stack" part="preview">
    ${heading(level, titleId, msg('This is what you are about to send', { id: 'progress-preview' }))}
    ${blocked ? drawBlocked() : nothing}
    ${drawLeavingFacts(log, {
      form,
      action,
      keys,
      along: html`${msg(
        'The goals with their history and the sessions below, the numbers of change, the levels as one number where there are levels, the date and time, and the language.',
        { id: 'progress-along' },
      )}
      ${
        log.struck?.length
          ? msg('Also a list of what you left out, without what it said.', { id: 'progress-struck-list' })
          : nothing
      }`,
    })}
    <p>
      ${msg('You can still leave out anything. Your own log keeps it.', { id: 'progress-may-strike' })}
      ${
        keys?.length
          ? msg(
              'Only the copy that leaves is encrypted. Your own log on this page and in your own file is not.',
              {
                id: 'progress-own-readable',
              },
            )
          : nothing
      }
    </p>
    <section class="answers">
      ${heading(level + 1, 'leaving-goals', msg('My goals', { id: 'progress-goals' }))}
      <dl>${log.goals.map((goal) => drawGoal(goal, preview))}</dl>
    </section>
    ${sessions.map((session) => drawSession(session, preview))} ${drawWholeFile(leaving)}
  </section>`;
}

interface SentWords extends Drawing, Omit<HandoverWords, 'result'> {
  /** Nothing where the log was sealed before the page was loaded. */
  sent: ProgressLog | undefined;
  state: HandoverState;
  isSealed: boolean;
  titleId: string;
  /** Nothing where the host does not want copies to be saved. */
  onSave: (() => void) | undefined;
  onSaveOwn: () => void;
}

/** The way back, and the press that confirms. */
export const drawMoves = ({
  disabled,
  blocked,
  onBack,
  onConfirm,
}: {
  disabled: boolean;
  /** Nothing may leave, because it would have to be sealed and cannot be. */
  blocked: boolean;
  onBack: () => void;
  onConfirm: () => void;
}): TemplateResult =>
  html`<div class="row ends">
    <button type="button" class="quiet" ?disabled=${disabled} @click=${onBack}>
      ${msg('Back', { id: 'progress-back' })}
    </button>
    <button type="button" class="main" part="submit" ?disabled=${disabled || blocked} @click=${onConfirm}>
      ${msg('Confirm and send', { id: 'progress-confirm' })}
    </button>
  </div>`;

/** What became of the log that was sent; the goals stay beneath. */
export function drawSent({
  sent,
  state,
  level,
  isSealed,
  titleId,
  onSave,
  onSaveOwn,
  ...words
}: SentWords): TemplateResult {
  const title = sent ? handoverTitle(state) : msg('Your log from before', { id: 'progress-sent-before' });
  return html`<section class="stack">
    ${heading(level, titleId, title)}
    ${
      isSealed && !sent
        ? html`<p>
            ${msg(
              'It is encrypted, and only its reader can open it. To go on with it here, open your own file.',
              { id: 'progress-sealed-before' },
            )}
          </p>`
        : nothing
    }
    ${drawHandover(state, { ...words, result: sent ?? {} })}
    ${
      isSealed && sent
        ? html`<div class="notice stack">
            <p>
              ${msg(
                'The browser no longer keeps your own log: what you see here goes when you leave the page. To go on next time, save it to your own file.',
                { id: 'progress-own-gone' },
              )}
            </p>
            <div>
              <button type="button" @click=${onSaveOwn}>
                ${msg('Save to your own file', { id: 'progress-file-save' })}
              </button>
            </div>
          </div>`
        : nothing
    }
    <div class="row">
      ${
        onSave
          ? html`<button
              type="button"
              class=${state === 'kept' && !words.inForm ? 'main' : ''}
              @click=${onSave}
            >
              ${
                state === 'delivered' || state === 'kept'
                  ? msg('Save a copy of what was sent', { id: 'progress-save-sent' })
                  : msg('Save a copy', { id: 'shared-save' })
              }
            </button>`
          : nothing
      }
      ${drawRemoval(state, { ...words, result: sent ?? {} })}
    </div>
  </section>`;
}

export type LastSteps = typeof import('./last-steps.js');
