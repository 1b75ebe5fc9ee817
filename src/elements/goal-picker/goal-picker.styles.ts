import { css } from 'lit';

export const goalPickerStyles = css`
  .about ul {
    padding-inline-start: 1.2em;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-half) var(--_space);
  }
  .find > .field {
    flex: 1 1 14em;
  }
  .find .text {
    margin-block-start: var(--_space-quarter);
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  button[aria-disabled='true']:hover {
    background: transparent;
  }
  .goals,
  .own-goals {
    margin-block-start: var(--_space-half);
  }
  .goals > legend {
    margin-block-end: var(--_space-quarter);
  }
  .goal {
    padding-block-end: 6px;
    border-radius: var(--_radius);
  }
  .long .goal {
    /* Most of a key press in the search would go into laying out rows that nobody sees. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.6em;
  }
  .goal:has(:checked) {
    background: var(--_tint);
  }
  .goal .option,
  .goal .option:has(:checked) {
    background: none;
  }
  .goal:has([aria-disabled='true']) .option {
    cursor: default;
  }
  .about {
    /* Under the words of the goal: the box, its gap and the row's own edge. */
    margin-inline-start: calc((1.4em + 0.75em + 0.5em) / 0.875);
    /* Room for the focus ring, which the row would cut off. */
    margin-inline-end: 6px;
  }
  .about summary {
    max-inline-size: 66ch;
    padding-block: 0.1em 0.4em;
    color: var(--_muted);
  }
  .about ul {
    padding-block-end: var(--_space-half);
  }
  .own-goal {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 var(--_space-half);
    margin-block-start: var(--_space-half);
  }
  .own-goal > .field {
    flex: 1 1 14em;
  }
  .own-goal .text {
    margin-block-start: var(--_space-quarter);
  }
`;
