import { css } from 'lit';

/** One person's document, and a group's table. */
export const documentStyles = css`
  article,
  [part='group'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space-broad);
    margin-block-start: var(--_space-wide);
    padding-block-start: var(--_space-wide);
    border-block-start: 1px solid var(--_hairline);
  }
  .cover,
  .areas,
  article section,
  .head,
  .topics,
  .topic,
  .page {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .cover,
  .areas {
    gap: var(--_space-broad);
  }
  .print-only {
    display: none !important;
  }
  .pair {
    display: grid;
    gap: var(--_space-broad) var(--_space-wide);
  }
  .standing-goals {
    display: grid;
    gap: var(--_space-wide);
    padding-inline-start: 1.5em;
  }
  .standing-goals > li {
    max-inline-size: none;
  }
  .standing-goals .facts {
    margin-block-start: var(--_space-half);
  }
  .changes {
    display: grid;
    gap: var(--_space-half);
    padding-inline-start: 1.25em;
  }
  section > .subtitle {
    font-size: 1.25em;
  }
  section section {
    margin-block-start: var(--_space);
  }
  section section > .subtitle {
    font-size: 1.1em;
  }
  .topic > .subtitle,
  .page > .subtitle {
    font-size: 1em;
  }
  .topic + .topic {
    margin-block-start: var(--_space-half);
  }
  details .page {
    gap: var(--_space-half);
    margin-block: var(--_space) var(--_space-wide);
  }

  .mark {
    padding: 0.1em 0.6em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .facts {
    display: grid;
    gap: var(--_space-half);
  }
  .facts > div,
  .load > div,
  .answers > div {
    display: grid;
    gap: 0 var(--_space-wide);
    min-inline-size: 0;
  }
  dt,
  dd,
  li {
    overflow-wrap: anywhere;
  }
  :is(.facts, .load) dt {
    color: var(--_muted);
  }
  .facts ul,
  .load ul,
  .answers ul {
    padding-inline-start: 1.1em;
  }
  .facts .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    padding: 0;
    list-style: none;
  }

  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-quarter);
    break-inside: avoid;
  }
  blockquote {
    max-inline-size: 66ch;
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_hairline);
    font-size: 1.08em;
  }
  .written,
  .sentence {
    white-space: pre-line;
  }

  .important {
    display: grid;
    gap: var(--_space-half);
    padding: 0;
    list-style: none;
  }
  .prompts {
    padding-inline-start: 1.1em;
    list-style-type: disc;
  }

  .load,
  .answers {
    display: grid;
  }
  .load > div,
  .answers > div {
    padding-block: var(--_space-half);
    border-block-end: 1px solid var(--_hairline);
    break-inside: avoid;
  }
  .answers dd {
    font-weight: 500;
  }
  .sessions {
    display: grid;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }

  @container (inline-size >= 34em) {
    :is(.facts, .load) > div {
      grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    }
    .answers > div {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .pair {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-broad);
  }
  .sheet > article {
    min-inline-size: 0;
  }
  [part='group'] {
    gap: var(--_space);
  }
  .groups > .screen-only {
    margin-block-start: var(--_space);
  }
  .whole {
    white-space: nowrap;
  }
  @container (inline-size < 16em) {
    code.whole {
      white-space: normal;
    }
  }
  @container (inline-size >= 56em) {
    .sheet {
      grid-template-columns: minmax(0, 1fr) 15em;
    }
  }
  .change th[scope='row'] {
    min-inline-size: 8em;
    max-inline-size: 24em;
  }
  .change td {
    min-inline-size: 4.5em;
  }
  .change .small {
    margin-block-start: 0.2em;
  }

  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: var(--_space-half);
    color: var(--_muted);
    text-align: start;
  }
  :is(th, td) {
    padding: 0.4em 0.75em 0.4em 0;
    hyphens: auto;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  th {
    font-weight: 400;
  }
  /* One cell under the other, each after its head. */
  @container (inline-size < 34em) {
    .stacks,
    .stacks :is(caption, tbody, tr, th, td) {
      display: block;
      max-inline-size: none;
    }
    .stacks thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacks tr {
      padding-block: var(--_space-half);
      border-block-end: 1px solid var(--_hairline);
    }
    .stacks :is(th, td) {
      padding: 0;
      border: 0;
    }
    .stacks td::before {
      content: attr(data-head) ': ';
    }
    .stacks td:not(.muted)::before {
      color: var(--_muted);
    }
  }
`;
