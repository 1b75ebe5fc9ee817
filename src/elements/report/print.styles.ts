import { css } from 'lit';

/** Black on white, folded parts open, without the tools. */
export const printStyles = css`
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
