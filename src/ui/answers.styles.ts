import { css } from 'lit';

/** What was answered, to look back at or before it leaves, and the whole file. */
export const answersStyles = css`
  .preview {
    gap: var(--_space);
  }
  .answers {
    margin-block-start: var(--_space);
  }
  .answers dl {
    margin-block-start: var(--_space-half);
  }
  .answer {
    padding-block: var(--_space-half);
    border-block-start: 1px solid var(--_hairline);
  }
  .answer dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .answer dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space);
    max-inline-size: none;
  }
  /* Where the words of the button are long, it goes under the answer instead of squeezing it. */
  .answer dd > div {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  .answer button {
    flex: none;
    max-inline-size: 100%;
    margin-block: -0.5em;
    margin-inline-start: auto;
  }
  .answer ul {
    padding-inline-start: 1.2em;
  }
  .written {
    white-space: pre-line;
  }
  .facts code {
    font:
      600 1.1em ui-monospace,
      monospace;
  }
  pre {
    max-block-size: 24em;
    margin: 0;
    padding: var(--_space);
    overflow: auto;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font-size: 0.8em;
    line-height: 1.4;
    hyphens: none;
  }
`;
