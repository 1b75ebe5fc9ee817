import { css } from 'lit';

export const selfAssessmentStyles = css`
  .page {
    gap: var(--_space-half);
  }
  .page > .subtitle {
    font-size: 1.3em;
  }
  .pages {
    display: flex;
    flex-direction: column;
    gap: var(--_space-broad);
  }
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
`;
