import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/localized.js';

interface Moves {
  /** There is nothing to go back to. */
  isFirst: boolean;
  isPreview: boolean;
  disabled: boolean;
  /** Nothing may leave now. */
  blocked: boolean;
  onBack: () => void;
  onNext: () => void;
  onConfirm: () => void;
}

/** The buttons to the step before and to the next, or the one that confirms. */
export function drawMoves(moves: Moves): TemplateResult {
  const { isFirst, isPreview, disabled, blocked, onBack, onNext, onConfirm } = moves;
  return html`<div class="row ends">
    ${
      isFirst
        ? html`<span></span>`
        : html`<button type="button" class="quiet" part="back" ?disabled=${disabled} @click=${onBack}>
            ${msg('Back', { id: 'assessment-back' })}
          </button>`
    }
    ${
      // Two buttons, not one that changes: a double press on "next" must not confirm.
      isPreview
        ? html`<button
            type="button"
            class="main"
            part="submit"
            ?disabled=${disabled || blocked}
            @click=${onConfirm}
          >
            ${msg('Confirm and send', { id: 'assessment-confirm' })}
          </button>`
        : html`<button type="button" class="main" part="next" ?disabled=${disabled} @click=${onNext}>
            ${msg('Next', { id: 'assessment-next' })}
          </button>`
    }
  </div>`;
}
