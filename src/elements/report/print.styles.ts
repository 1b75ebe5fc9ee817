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
    .print-only {
      display: block !important;
    }
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
    caption,
    thead {
      break-inside: avoid;
      break-after: avoid;
    }
    .change th[scope='row'] {
      min-inline-size: 16em;
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
    :is(article, .cover) > * + * {
      margin-block-start: 1.5em;
    }
    section > * + *,
    .head > * + *,
    .topic > * + *,
    .topic + .topic {
      margin-block-start: 0.5em;
    }
    article section,
    .head,
    .topics,
    .topic,
    .page {
      display: block;
    }
    li,
    .standing-goals > li,
    .changes > li {
      break-inside: avoid;
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

    /* The cover is one page of A4 as long as its person wrote no more than fits there. */
    .cover {
      display: block;
      break-after: page;
      font-size: 0.86em;
      line-height: 1.3;
    }
    .cover > * + * {
      margin-block-start: 0.9em;
    }
    .cover section > .subtitle {
      font-size: 1.15em;
    }
    .cover .head .facts,
    .cover .topics {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .cover .head .facts > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 0 1em;
      break-inside: avoid;
    }
    .cover .head .facts ul {
      padding: 0;
      list-style: none;
    }
    .cover blockquote {
      font-size: 1em;
    }
    .cover .topic > * + *,
    .cover .topic + .topic {
      margin-block-start: 0.3em;
    }
    .cover figure {
      gap: 0;
    }
    .cover .load > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      padding-block: 0.1em;
    }
    .cover .load ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.8em;
      padding-inline-start: 1em;
    }
    .cover .standing-goals {
      gap: 0.5em;
    }
    .cover .standing-goal {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 0 1.5em;
    }
    .cover .standing-goals .facts {
      gap: 0;
      margin: 0;
    }
    .cover .standing-goals .facts > div {
      grid-template-columns: minmax(0, 15.5em) minmax(0, 1fr);
      gap: 0 1em;
    }
    .cover .areas {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 2.5em;
      break-inside: avoid;
    }
    .cover .pair {
      display: block;
      order: 1;
    }
    .cover .pair > * + * {
      margin-block-start: 1em;
    }
    .cover .prompts {
      padding-inline-start: 1.4em;
    }
    .cover .important,
    .cover .important > li {
      gap: 0.2em;
    }
    .cover .numbers {
      display: none;
    }
    .cover .profile {
      margin: 0;
    }
    .cover .profile-group {
      margin-block-start: 0.4em;
    }
    .cover .profile-row {
      padding-block: 0;
    }
    .cover .profile-track {
      margin-block: -4px;
    }
  }
`;
