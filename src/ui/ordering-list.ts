import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

export interface OrderingList {
  items: readonly { id: string; content: unknown; up: string; down: string }[];
  /** The words on the buttons; their full names, which say what they move, are `up` and `down` of the item. */
  words: { up: string; down: string };
  disabled: boolean;
  /**
   * @param by −1 is a place up, 1 a place down
   * @param button id of the button, which loses the focus when its item is moved in the tree
   */
  onMove: (id: string, by: -1 | 1, button: string) => void;
}

const buttonId = (id: string, by: -1 | 1) => `${by < 0 ? 'up' : 'down'}-${id}`;

const arrow = (by: -1 | 1) =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d=${by < 0 ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
    ></path>
  </svg>`;

/** An ordered list whose items are moved by buttons. A button with nowhere to go stays, so that it keeps the focus. */
export function orderingList({ items, words, disabled, onMove }: OrderingList): TemplateResult {
  const last = items.length - 1;
  const button = (id: string, by: -1 | 1, name: string, idle: boolean) =>
    html`<button
      type="button"
      part=${by < 0 ? 'up' : 'down'}
      id=${buttonId(id, by)}
      aria-label=${name}
      aria-disabled=${idle ? 'true' : nothing}
      ?disabled=${disabled}
      @click=${() => {
        if (!idle) onMove(id, by, buttonId(id, by));
      }}
    >
      ${arrow(by)}<span>${by < 0 ? words.up : words.down}</span>
    </button>`;
  return html`<ol class="ordering" role="list">
    ${repeat(
      items,
      ({ id }) => id,
      ({ id, content, up, down }, index) =>
        html`<li class="ordered">
          <div class="ordered-content">${content}</div>
          <div class="movers">${button(id, -1, up, index === 0)} ${button(id, 1, down, index === last)}</div>
        </li>`,
    )}
  </ol>`;
}
