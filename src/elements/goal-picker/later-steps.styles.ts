import { css } from 'lit';

/** Order, make concrete, preview and end. */
export const laterStepsStyles = css`
  .hints,
  .prompts {
    padding-inline-start: 1.2em;
  }
  .ordering,
  .cards {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .ordered,
  .cards > li {
    max-inline-size: none;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_hairline);
  }
  .ordered {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space);
  }
  .ordered-content {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .movers {
    flex: none;
    margin-inline-start: auto;
    display: grid;
    gap: var(--_space-quarter);
  }
  .movers button {
    display: flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: 0.7em;
    font-weight: 400;
  }
  .goal-card {
    display: flex;
    gap: var(--_space);
  }
  .goal-number {
    flex: none;
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .goal-card > .goal-number,
  .sentence {
    font-size: 1.2em;
    line-height: 1.35;
  }
  .goal-body {
    flex: 1;
    min-inline-size: 0;
  }
  .goal-place {
    max-inline-size: 24em;
    margin-block-start: var(--_space-quarter);
    /* Room for the marks at the ends. */
    padding-inline: 10px;
  }
  .goal-track {
    display: block;
    color: var(--_accent);
  }
  .goal-scale {
    color: var(--_border);
  }
  .goal-target {
    fill: var(--polku-color-surface, Canvas);
  }
  @media (forced-colors: active) {
    .goal-track,
    .goal-scale {
      color: CanvasText;
    }
  }

  :is(.hint, .fault) + .stack {
    margin-block-start: var(--_space);
  }
  .maintain:empty {
    display: none;
  }
  .maintain {
    margin-block-start: var(--_space-half);
  }
  .date {
    inline-size: auto;
    min-inline-size: min(11em, 100%);
    max-inline-size: 100%;
  }

  .goal-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space);
  }
  .goal-head > :first-child {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  .goal-head button {
    flex: none;
    margin-block: -0.5em;
    margin-inline-start: auto;
  }
`;
