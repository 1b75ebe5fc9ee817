import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../localization/localized.js';
import { plainNumber, type Drawing } from '../drawing.js';
import type { Undo } from './log-state.js';

export const undoId = 'undo';

/** What is said after the person has done something. */
export type Message =
  | { kind: 'saved' | 'removed' | 'edited' | 'restored'; number: number }
  | { kind: 'opened' }
  | { kind: 'waiting' }
  | { kind: 'goal'; goal: string };

function messageWords(
  message: Message,
  { goalWords, ...drawing }: Pick<Drawing, 'locale'> & { goalWords: (id: string) => string },
): string {
  if (message.kind === 'opened') return msg('The file has been opened.', { id: 'progress-file-opened' });
  if (message.kind === 'waiting')
    return msg(
      'Nothing can be saved while the log is being sent. What you have entered stays here: save it once the sending is over.',
      { id: 'progress-waiting' },
    );
  if (message.kind === 'goal') return goalWords(message.goal);
  const number = plainNumber(message.number, drawing);
  switch (message.kind) {
    case 'saved':
      return msg(str`Session ${number} has been saved.`, { id: 'progress-saved' });
    case 'edited':
      return msg(str`Session ${number} has been changed.`, { id: 'progress-edited' });
    case 'removed':
      return msg(str`Session ${number} has been removed.`, { id: 'progress-removed' });
    case 'restored':
      return msg(str`Session ${number} is as it was.`, { id: 'progress-restored' });
  }
}

/** What has become of the last deed, and the last one on a session that can be taken back. */
export function drawMessage({
  message,
  undo,
  disabled,
  onUndo,
  ...drawing
}: Drawing & {
  message: Message | undefined;
  /** Nothing where nothing can be taken back now. */
  undo: Undo | undefined;
  /** What has become of a goal. */
  goalWords: (id: string) => string;
  disabled: boolean;
  onUndo: () => void;
}): TemplateResult {
  const words = message && messageWords(message, drawing);
  const undone = undo && messageWords({ kind: undo.kind, number: undo.session.number }, drawing);
  return html`<div class="undo ${words || undo ? '' : 'idle'}">
    <p role="status">${words ?? nothing}</p>
    ${undone && undone !== words ? html`<p class="muted" id="undone">${undone}</p>` : nothing}
    ${
      undo
        ? html`<button
            type="button"
            id=${undoId}
            aria-describedby=${undone === words ? nothing : 'undone'}
            ?disabled=${disabled}
            @click=${onUndo}
          >
            ${msg('Undo', { id: 'progress-undo' })}
          </button>`
        : nothing
    }
  </div>`;
}
