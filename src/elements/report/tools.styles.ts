import { css } from 'lit';

/** The tools above the document: what is opened, chosen and done. */
export const toolStyles = css`
  .frame {
    max-inline-size: var(--polku-max-width, 60em);
  }
  .frame.dragging {
    outline: 2px dashed var(--_accent);
    outline-offset: 0.5em;
  }
  .tools,
  [part='files'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .tools > .title {
    font-size: 1.25em;
  }
  .tools section > .subtitle {
    font-size: 1em;
  }

  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.main {
    border-color: var(--_accent);
    color: var(--_accent-text);
    background: var(--_accent);
  }
  .button.main:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentcolor);
  }
  .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice label {
    font-weight: 600;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space);
  }
  .choice > div {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    gap: var(--_space-quarter);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select {
    /* In WebKit a long option scrolls the page sideways although the box is narrow. */
    contain: paint;
  }
  select,
  input[type='search'] {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--polku-color-surface, Canvas);
    font: inherit;
  }
  progress {
    accent-color: var(--_accent);
  }
  .opened,
  .opened ul {
    padding-inline-start: 1.25em;
  }
  [part='errors'] {
    display: grid;
    gap: var(--_space-half);
  }
  [part='errors'] ul {
    padding-inline-start: 1.25em;
  }
  code {
    font:
      0.9em ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .public-key code {
    font:
      600 1.15em ui-monospace,
      monospace;
  }
  /* One under the other, as wide as the rest: beside each other they would wrap to a ragged edge. */
  @container (inline-size < 34em) {
    .actions {
      display: grid;
    }
    .actions button {
      padding-inline: 0.75em;
      text-wrap: balance;
    }
  }
  @container (inline-size < 16em) {
    .button {
      padding-inline: 0.6em;
    }
  }
  .views button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 -2px var(--_accent);
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  .notes {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    margin-block-start: var(--_space-wide);
    padding-block-start: var(--_space-wide);
    border-block-start: 1px solid var(--_hairline);
  }
  .notes > * {
    font-size: 0.9375em;
  }
  .notes textarea {
    font-style: italic;
  }
  .notes > div {
    display: grid;
    gap: var(--_space-quarter);
  }
  .notes > .row {
    display: flex;
  }
  .notes textarea,
  .keys :is(textarea, .secret) {
    inline-size: 100%;
    padding: 0.5em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--polku-color-surface, Canvas);
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
  }
  .notes textarea {
    min-block-size: 6em;
    field-sizing: content;
    resize: vertical;
  }
  .keys,
  .key-form,
  .public-key {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .keys ul {
    padding-inline-start: 1.25em;
  }
  .key-form,
  .public-key {
    max-inline-size: 34em;
  }
  .keys details > .key-form {
    margin-block: var(--_space-half);
  }
  .key-form > div {
    display: grid;
    justify-items: start;
    gap: var(--_space-quarter);
  }
  :is(.key-form, .public-key) label {
    font-weight: 600;
  }
  .public-key textarea {
    overflow-wrap: anywhere;
    resize: none;
  }
`;
