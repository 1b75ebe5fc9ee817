import { css } from 'lit';

/** Questions and their controls. */
export const fieldStyles = css`
  .field {
    all: unset;
    display: block;
    min-inline-size: 0;
    scroll-margin-block: 4em;
  }
  legend,
  .question {
    display: block;
    float: none;
    max-inline-size: 66ch;
    padding: 0;
    font-weight: 400;
  }
  .hint,
  .fault {
    margin-block-start: var(--_space-quarter);
  }
  .fault {
    color: var(--_error);
    font-weight: 600;
  }
  .fault::before {
    content: '! ';
  }

  input[type='radio'],
  input[type='checkbox'] {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--polku-color-surface, Canvas);
    cursor: pointer;
  }
  input[type='checkbox'] {
    border-radius: 0.25em;
  }
  input[type='radio']:checked,
  input[type='checkbox']:checked {
    border-color: var(--_accent);
  }
  /* A border is drawn in forced colours too, a background is not. */
  input[type='radio']:checked::after {
    content: '';
    position: absolute;
    inset: 0.15em;
    border: 0.45em solid var(--_accent);
    border-radius: 50%;
  }
  input[type='checkbox']:checked::after {
    content: '';
    position: absolute;
    inset-block: 0.05em 0.28em;
    inset-inline-start: 0.36em;
    inline-size: 0.42em;
    border: solid var(--_accent);
    border-width: 0 0.18em 0.18em 0;
    rotate: 45deg;
  }
  input:disabled,
  label:has(input:disabled) {
    cursor: default;
  }

  .steps {
    display: grid;
    margin-block-start: var(--_space-half);
  }
  .step {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.35em 0.5em;
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: pointer;
  }
  .step:hover:not(:has(:disabled)) {
    color: inherit;
    background: color-mix(in srgb, var(--_tint) 60%, transparent);
  }
  .step:has(:checked) {
    color: inherit;
    background: var(--_tint);
  }
  .words {
    min-inline-size: 0;
  }
  @container (min-inline-size: 34em) {
    .worded {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .worded .step {
      flex-direction: column;
      justify-content: flex-start;
      gap: 0.4em;
      padding: 0.6em 0.35em;
      text-align: center;
      font-size: 0.9em;
      line-height: 1.3;
    }
    .worded .step::before {
      content: '';
      position: absolute;
      inset-block-start: calc(0.6em + 0.7em);
      inset-inline: 0;
      border-block-start: 1px solid var(--_hairline);
    }
    .worded .step:first-child::before {
      inset-inline-start: 50%;
    }
    .worded .step:last-child::before {
      inset-inline-end: 50%;
    }
  }

  .numbered {
    /* Six in a row, fewer where the text is large. */
    grid-template-columns: repeat(auto-fill, minmax(max(2.75em, 16%), 1fr));
    max-inline-size: 40em;
  }
  .numbered .step {
    flex-direction: column;
    justify-content: center;
    gap: 0.3em;
    padding: 0.5em 0;
    font-variant-numeric: tabular-nums;
  }
  @container (min-inline-size: 34em) {
    .numbered {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
  }
  .ends-of-scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    max-inline-size: 45em;
  }
  .ends-of-scale > * {
    flex: 1 1 7em;
  }
  .ends-of-scale > :last-child {
    text-align: end;
  }

  .options {
    display: grid;
    margin-block-start: var(--_space-quarter);
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.35em 0.5em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover:not(:has(:disabled)) {
    background: color-mix(in srgb, var(--_tint) 60%, transparent);
  }
  .option:has(:checked) {
    background: var(--_tint);
  }
  .apart {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    margin-block-start: var(--_space-quarter);
  }
  .apart .option {
    color: var(--_muted);
    min-block-size: calc(2.75em / 0.875);
    padding-inline: calc(0.5em / 0.875);
  }
  .clear {
    margin-inline-start: auto;
  }
  .clear[data-idle] {
    visibility: hidden;
  }

  .text {
    display: block;
    inline-size: 100%;
    max-inline-size: 44em;
    min-block-size: 2.75em;
    margin: var(--_space-half) 0 0;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--polku-color-surface, Canvas);
    font: inherit;
    hyphens: manual;
  }
  textarea.text {
    resize: vertical;
    field-sizing: content;
    min-block-size: 5em;
  }
  .text.number {
    inline-size: 8em;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
`;
