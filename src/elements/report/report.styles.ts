import { css } from 'lit';

export const reportStyles = css`
  .frame {
    max-inline-size: var(--polku-max-width, 60em);
  }
  .frame.dragging {
    outline: 2px dashed var(--_accent);
    outline-offset: 0.5em;
  }
  .tools,
  [part='files'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .tools > .title {
    font-size: 1.15em;
  }

  .button {
    position: relative;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.main {
    border-color: var(--_accent);
    color: var(--_accent-text);
    background: var(--_accent);
  }
  .button.main:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentcolor);
  }
  .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice label {
    font-weight: 600;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_space);
  }
  .choice > div {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    gap: var(--_space-quarter);
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select {
    /* In WebKit a long option scrolls the page sideways although the box is narrow. */
    contain: paint;
  }
  select,
  input[type='search'] {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--polku-color-surface, Canvas);
    font: inherit;
  }
  progress {
    accent-color: var(--_accent);
  }
  .opened,
  .opened ul {
    padding-inline-start: 1.25em;
  }
  [part='errors'] {
    display: grid;
    gap: var(--_space-half);
  }
  [part='errors'] ul {
    padding-inline-start: 1.25em;
  }
  code {
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  article,
  [part='group'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space-broad);
    margin-block-start: var(--_space-wide);
    padding-block-start: var(--_space-wide);
    border-block-start: 1px solid var(--_hairline);
  }
  article section,
  .head,
  .topic,
  .page {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  section > .subtitle {
    font-size: 1.25em;
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
    padding-inline-start: 1.25em;
  }

  @container (inline-size >= 34em) {
    :is(.facts, .load) > div {
      grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    }
    .answers > div {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .sheet {
    display: grid;
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
  .views button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 -2px var(--_accent);
  }
  .notes {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    margin-block-start: var(--_space-wide);
    padding-block-start: var(--_space-wide);
    border-block-start: 1px solid var(--_hairline);
  }
  .notes > * {
    font-size: 0.9375em;
  }
  .notes textarea {
    font-style: italic;
  }
  .notes > div {
    display: grid;
    gap: var(--_space-quarter);
  }
  .notes > .row {
    display: flex;
  }
  .notes textarea {
    inline-size: 100%;
    min-block-size: 6em;
    padding: 0.5em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--polku-color-surface, Canvas);
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    field-sizing: content;
    resize: vertical;
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
  tbody th {
    font-weight: 400;
  }

  @media print {
    .frame {
      container-type: normal;
      max-inline-size: none;
      color: #000;
      background: #fff;
      color-scheme: light;

      --_muted: #333;
      --_accent: #000;
      --_border: #555;
    }
    .tools,
    .notes,
    .screen-only,
    summary {
      display: none;
    }
    .sheet {
      display: block;
    }
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    article,
    [part='group'] {
      display: block;
      margin: 0;
      padding: 0;
      border: 0;
      break-after: page;
    }
    article > section {
      margin-block-start: 1.75em;
    }
    article section > * + *,
    .head > * + *,
    .topic > * + * {
      margin-block-start: 0.6em;
    }
    article section,
    .head,
    .topic,
    .page {
      display: block;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    .facts {
      gap: 0.2em;
    }
    :is(.facts, .load) > div {
      grid-template-columns: 14em minmax(0, 1fr);
    }
    .answers > div {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    p,
    li,
    dd {
      orphans: 3;
      widows: 3;
    }
  }
`;

/** For the document that is printed alone: a page of A4. `@page` has no effect inside a shadow root. */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  body {
    margin: 0;
    color-scheme: light;
    color: #000;
    background: #fff;
    font-size: 10.5pt;
    line-height: 1.45;
  }
`;
