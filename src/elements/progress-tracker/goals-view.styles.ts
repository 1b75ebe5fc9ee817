import { css } from 'lit';

/** The goals as they went, and the sessions. */
export const goalsViewStyles = css`
  .goals {
    gap: var(--_space-wide);
  }
  .overview {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-wide);
    padding: 0;
    list-style: none;
  }
  .overview li {
    display: flex;
    flex-direction: column;
    gap: var(--_space-quarter);
    min-inline-size: 0;
  }
  /* The pictures stand on one line, however long the goals above them are. */
  .overview .goal-chart {
    margin-block-start: auto;
  }
  .status {
    font-weight: 600;
  }
  .change {
    display: grid;
    gap: var(--_space-quarter);
  }
  .sessions {
    display: flex;
    flex-direction: column;
    padding: 0;
    list-style: none;
  }
  .sessions > li {
    max-inline-size: none;
    padding-block: var(--_space-half);
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .sessions .facts {
    padding-block: var(--_space-half) 0;
    border-block: 0;
  }
  .history {
    padding-inline-start: 1.4em;
  }
  .actions .row {
    padding-block-end: var(--_space-half);
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
