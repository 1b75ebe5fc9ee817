import { css } from 'lit';

/** An element that is gone through step by step: its sheet, what is told before the first step, and its foot. */
export const stepStyles = css`
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
  #step-title {
    font-size: 1.3em;
    scroll-margin-block-start: 6em;
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
  .questions {
    display: flex;
    flex-direction: column;
    gap: var(--_space-broad);
    margin-block-start: var(--_space);
  }
  .foot {
    max-inline-size: none;
    padding-block-start: var(--_space-half);
    border-block-start: 1px solid var(--_hairline);
  }
  .foot .row {
    row-gap: 0;
  }
  .notice ul,
  .facts ul {
    padding-inline-start: 1.2em;
  }
`;
