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
`;
