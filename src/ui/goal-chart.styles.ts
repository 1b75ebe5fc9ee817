import { css } from 'lit';

export const goalChartStyles = css`
  .goal-chart {
    --_chart-ground: var(--polku-color-surface, Canvas);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-quarter);
    padding-inline: 2.2em 0.6em;
    break-inside: avoid;
  }
  .goal-chart-frame {
    /* A quarter of the width, but never too low to read. */
    block-size: max(6em, 22cqi);
    margin-block: 1.2em 0.5em;
  }
  .goal-chart-plot {
    display: block;
    block-size: 100%;
  }
  .goal-chart-axis {
    stroke: var(--_hairline);
  }
  .goal-chart-step,
  .goal-chart-days {
    color: var(--_muted);
    fill: currentcolor;
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .goal-chart-line,
  .goal-chart-dots {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-linejoin: round;
  }
  .goal-chart-dots {
    stroke-width: 10px;
    stroke-linecap: round;
  }
  .goal-chart-dots[data-many] {
    stroke-width: 6px;
  }
  .goal-chart-ring {
    fill: var(--_chart-ground);
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }
  .goal-chart-target {
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-dasharray: 6 4;
  }
  .goal-chart-words {
    fill: currentcolor;
    stroke: var(--_chart-ground);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 0.8em;
  }
  .goal-chart-last {
    font-size: 1em;
    font-weight: 600;
  }
  .goal-chart-days {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .goal-chart-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    padding: 0;
    list-style: none;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .goal-chart-legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .goal-chart.small {
    display: block;
    block-size: 3.5em;
    padding: 0;
    margin: 6px;
  }
  .goal-chart.small .goal-chart-dots {
    stroke-width: 6px;
  }
  .goal-chart.small .goal-chart-dots[data-many] {
    stroke-width: 4px;
  }
  .goal-chart.small .goal-chart-ring {
    r: 4px;
    stroke-width: 2px;
  }

  .goal-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .goal-table caption {
    text-align: start;
    color: var(--_muted);
    padding-block-end: 0.5em;
  }
  .goal-table :is(th, td) {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-start: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .goal-table thead th {
    border: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .goal-table .wide {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .goal-table-frame {
    overflow-x: auto;
  }
  @container (max-inline-size: 33.99em) {
    .goal-table.long,
    .goal-table.long :is(caption, thead, tbody) {
      display: block;
    }
    .goal-table.long tr {
      display: grid;
      grid-template-columns: 1fr 1.3fr 1fr;
      padding-block: 0.4em;
      border-block-start: 1px solid var(--_hairline);
    }
    .goal-table.long thead tr {
      border: 0;
    }
    .goal-table.long :is(th, td) {
      padding-block: 0;
      border: 0;
    }
    .goal-table.long [data-head] {
      grid-column: 1 / -1;
      padding-block-start: 0.2em;
    }
    .goal-table.long [data-head]::before {
      content: attr(data-head) ': ';
      color: var(--_muted);
    }
    .goal-table.long [data-head]:empty {
      display: none;
    }
    /* They stand before each cell. */
    .goal-table.long thead th:nth-child(n + 4) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* The name of a session above its numbers, and so in the head. */
  @container (inline-size < 16em) {
    .goal-table,
    .goal-table :is(caption, thead, tbody) {
      display: block;
    }
    .goal-table.goal-table tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      padding-block: 0.4em;
      border-block-start: 1px solid var(--_hairline);
    }
    .goal-table.goal-table thead tr {
      border: 0;
    }
    .goal-table.goal-table :is(th, td) {
      padding: 0;
      border: 0;
      font-size: 1em;
    }
    .goal-table th:first-child,
    .goal-table [data-head] {
      flex-basis: 100%;
    }
    .goal-table :is(th, td):nth-child(2) {
      flex-basis: 5.2em;
    }
  }
  @media (forced-colors: active) {
    .goal-chart {
      --_accent: CanvasText;
    }
  }
`;
