import { css } from 'lit';

/** Profile, preview and end. */
export const lastStepsStyles = css`
  .important {
    display: grid;
    gap: var(--_space-quarter);
  }
  .important ul {
    padding-inline-start: 1.2em;
  }
  .preview,
  .profile,
  .ending {
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
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_space);
    max-inline-size: none;
  }
  .answer button {
    flex: none;
    margin-block: -0.5em;
  }
  .answer ul {
    padding-inline-start: 1.2em;
  }
  .written {
    white-space: pre-line;
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
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
  }
`;
