import { css } from 'lit';

/** Styles of `profilePicture` and `profileTable`. Colours come from the private properties of the base styles. */
export const profileStyles = css`
  .profile {
    container-type: inline-size;
    margin-block: 1em;
    break-inside: avoid;
  }

  .profile-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .profile-legend li {
    display: flex;
    align-items: start;
    gap: 0.4em;
  }

  .profile-legend svg {
    flex: none;
    margin-block-start: calc((1lh - 20px) / 2);
  }

  .profile-ends,
  .profile-load,
  .profile-note,
  .profile-load-note,
  .profile-missing,
  .profile-track-ends {
    color: var(--_muted);
  }

  .profile-ends,
  .profile-note,
  .profile-load-note,
  .profile-track-ends {
    font-size: 0.875em;
  }

  .profile-load-note {
    margin-block: 0.25em 0;
  }

  .profile-note {
    display: block;
    font-weight: normal;
  }

  .profile-load {
    font-weight: normal;
  }

  .profile-group {
    margin-block-start: 1em;
  }

  .profile-row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-items: center;
    gap: 0 1.5em;
    padding-block: 0.2em;
  }

  .profile-name {
    hyphens: auto;
    overflow-wrap: break-word;
  }

  .profile-place {
    padding-inline: 10px;
  }

  .profile-track {
    display: block;
  }

  .profile-track-ends {
    display: flex;
    justify-content: space-between;
    gap: min(1.5em, 4cqi);
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .profile-track-ends > :last-child {
    text-align: end;
  }

  .profile-scale {
    color: var(--_border);
  }

  .profile-now,
  .profile-between {
    color: var(--_accent);
  }

  .profile-important {
    fill: var(--polku-color-surface, Canvas);
  }

  @container (inline-size < 30em) {
    .profile-row {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 0.4em 0.2em;
    }

    .profile-head > :first-child {
      display: none;
    }
  }

  .profile-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .profile-table caption {
    text-align: start;
    color: var(--_muted);
    padding-block-end: 0.5em;
  }

  .profile-caption-scale {
    display: block;
  }

  .profile-caption-scale .profile-ends {
    color: inherit;
  }

  .profile-table :is(th, td) {
    padding: 0.4em 0.5em 0.4em 0;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_hairline);
    hyphens: auto;
  }

  .profile-table :is(th[scope='row'], th[scope='rowgroup']) {
    font-weight: normal;
  }

  .profile-table thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: normal;
  }

  .profile-table thead th:first-child {
    inline-size: 50%;
  }

  .profile-table tr {
    break-inside: avoid;
  }

  .profile-scale-row th {
    padding-block-start: 1em;
  }

  /* The name of an area above its numbers, and so in the head. */
  @container (inline-size < 16em) {
    .profile-table,
    .profile-table :is(caption, thead, tbody) {
      display: block;
    }

    .profile-table tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_hairline);
    }

    .profile-table :is(th, td) {
      padding-block: 0;
      border: 0;
    }

    .profile-table tr > th:first-child {
      inline-size: auto;
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .profile-scale {
      color: CanvasText;
      opacity: 0.6;
    }

    .profile-now,
    .profile-between,
    .profile-important {
      color: CanvasText;
    }

    .profile-important {
      fill: Canvas;
    }
  }
`;
