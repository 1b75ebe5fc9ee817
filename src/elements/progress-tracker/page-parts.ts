import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressLog } from '../../contracts/index.js';
import { msg } from '../../localization/localized.js';
import { fact, written, type Drawing } from '../drawing.js';

export const stepTitleId = 'step-title';

/** What is told before the first session. */
export function drawPreface({ notice: { reader, retention } = {} }: ProgressLog): TemplateResult {
  return html`<p>
      ${msg(
        'You rate your own goals at each session and see how they change. Nothing leaves this page until you have seen everything and send it yourself.',
        { id: 'progress-about' },
      )}
    </p>
    ${
      reader || retention
        ? html`<dl class="facts">
            ${reader ? fact(msg('Who reads it', { id: 'shared-reader' }), reader) : nothing}
            ${retention ? fact(msg('How long it is kept', { id: 'shared-retention' }), retention) : nothing}
          </dl>`
        : nothing
    }`;
}

interface Adding {
  /** There is no goal yet. */
  isEmpty: boolean;
  /** Something else is to be done first, such as saving or sending what was confirmed. */
  isLater: boolean;
  disabled: boolean;
  onAddSession: () => void;
  onAddGoal: () => void;
}

/** The one or two things that can be begun. */
export function drawAdding({ isEmpty, isLater, disabled, onAddSession, onAddGoal }: Adding): TemplateResult {
  return html`${
      isEmpty
        ? html`<p>
            ${msg('Begin with a goal of your own, or open the file you saved earlier.', {
              id: 'progress-begin',
            })}
          </p>`
        : nothing
    }
    <div class="row">
      ${
        isEmpty
          ? nothing
          : html`<button
              type="button"
              class=${isLater ? '' : 'main'}
              part="add-session"
              ?disabled=${disabled}
              @click=${onAddSession}
            >
              ${msg('Add a session', { id: 'progress-add-session' })}
            </button>`
      }
      <button type="button" class=${isEmpty ? 'main' : ''} ?disabled=${disabled} @click=${onAddGoal}>
        ${msg('Add a goal', { id: 'progress-add-goal' })}
      </button>
    </div>`;
}

export const drawNothing = (): TemplateResult =>
  html`<p>${msg('There are no goals here yet.', { id: 'progress-none' })}</p>`;

/** The goals in words alone, until their pictures are there. */
export const drawSentences = (log: ProgressLog, drawing: Drawing): TemplateResult[] =>
  log.goals.map(
    ({ title }) => html`<section class="goal" part="goal"><p>${written(title, log, drawing)}</p></section>`,
  );

/** The way to the preview. */
export const drawNext = (disabled: boolean, onNext: () => void): TemplateResult =>
  html`<div class="row ends">
    <span></span>
    <button type="button" part="next" ?disabled=${disabled} @click=${onNext}>
      ${msg('Look through and send', { id: 'progress-next' })}
    </button>
  </div>`;
