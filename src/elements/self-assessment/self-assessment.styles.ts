import { css } from 'lit';

export const selfAssessmentStyles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: var(--_space-wide);
  }
  .over {
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  .page {
    gap: var(--_space-half);
  }
  .page > .subtitle,
  #step-title {
    font-size: 1.3em;
  }
  .pages {
    display: flex;
    flex-direction: column;
    gap: var(--_space-broad);
  }
  .questions {
    display: flex;
    flex-direction: column;
    gap: var(--_space-broad);
    margin-block-start: var(--_space);
  }
  #step-title,
  .field {
    scroll-margin-block-start: 6em;
  }
  .progress {
    display: grid;
    gap: var(--_space-quarter);
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.3em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    color: var(--_accent);
    background: var(--_hairline);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: 0.8em;
    }
  }

  .facts {
    display: grid;
    gap: var(--_space-half);
    padding-block: var(--_space);
    border-block: 1px solid var(--_hairline);
  }
  .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (min-inline-size: 34em) {
    .facts > div {
      display: grid;
      grid-template-columns: minmax(8em, 11em) 1fr;
      gap: var(--_space);
    }
  }
  .foot {
    max-inline-size: none;
    padding-block-start: var(--_space-half);
    border-block-start: 1px solid var(--_hairline);
  }
  .notice ul {
    padding-inline-start: 1.2em;
  }

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
