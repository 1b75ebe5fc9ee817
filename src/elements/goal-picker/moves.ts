import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/localized.js';
import type { Place } from './walking.js';

export interface Moves {
  step: Place['step'];
  disabled: boolean;
  /** What has to be sealed cannot be, so that nothing may leave. */
  blocked: boolean;
  onBack: () => void;
  onNext: () => void;
  onConfirm: () => void;
}

/** The buttons at the end of every step. */
export function drawMoves({ step, disabled, blocked, onBack, onNext, onConfirm }: Moves): TemplateResult {
  return html`<div class="row ends">
    ${
      step === 'choose'
        ? html`<span></span>`
        : html`<button type="button" class="quiet" part="back" ?disabled=${disabled} @click=${onBack}>
            ${msg('Back', { id: 'goal-back' })}
          </button>`
    }
    ${
      // Two buttons, not one that changes: a double press on "next" must not confirm.
      step === 'preview'
        ? html`<button
            type="button"
            class="main"
            part="submit"
            ?disabled=${disabled || blocked}
            @click=${onConfirm}
          >
            ${msg('Confirm and send', { id: 'goal-confirm' })}
          </button>`
        : html`<button type="button" class="main" part="next" ?disabled=${disabled} @click=${onNext}>
            ${msg('Next', { id: 'goal-next' })}
          </button>`
    }
  </div>`;
}
