import { css } from 'lit';

/**
 * The ground of every element. The resets stand on the first element inside the shadow root, since a page's own
 * rules beat `:host`. Inherited by design: font, its size and line height, colour, colour scheme, direction.
 */
export const baseStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where something inside has the focus, a page's rule for what has it would draw a line around the whole. */
  :host(:focus:not([tabindex])) {
    outline: none !important;
    box-shadow: none !important;
  }
  /* A container has no width of its own: in a float, a flex row or a table cell it would have none at all. This line
     is never seen. It wants the width of the element, and makes do with any. */
  :host::before {
    content: '. . . . . . . . . . . .';
    display: block;
    visibility: hidden;
    block-size: 0;
    overflow: hidden;
    white-space: normal;
    word-spacing: 4em;
  }
  .frame {
    all: initial;
    display: block;
    /* What is hidden to the eye stays within, wherever the page scrolls. */
    position: relative;
    box-sizing: border-box;
    container-type: inline-size;
    max-inline-size: var(--polku-max-width, 44em);
    color: var(--polku-color-text, inherit);
    background: var(--polku-color-surface, transparent);
    color-scheme: inherit;
    font-family: var(--polku-font, inherit);
    font-size: inherit;
    line-height: inherit;
    /* What a page hides stays hidden. */
    visibility: inherit;
    overflow-wrap: break-word;
    hyphens: auto;

    /* Fainter than the page's own text as far as it can be read, 4.5:1; a browser that cannot reckon it takes that text. */
    --_muted: var(--polku-color-muted, oklch(from currentcolor max(min(l + 0.35, 0.5), min(l, 0.75)) c h));
    --_border: var(--polku-color-border, color-mix(in srgb, currentcolor 72%, transparent));
    --_hairline: color-mix(in srgb, var(--_border) 45%, transparent);
    --_accent: var(--polku-color-accent, light-dark(#1f6f5c, #8fd0bd));
    --_accent-text: var(--polku-color-accent-text, light-dark(#fff, #10201b));
    --_tint: color-mix(in srgb, var(--_accent) 12%, transparent);
    --_focus: var(--polku-color-focus, var(--_accent));
    --_error: var(--polku-color-error, light-dark(#a3261b, #ffab9f));
    --_radius: var(--polku-radius, 0.4em);
    --_space: var(--polku-space, 1em);
    --_space-quarter: calc(var(--_space) * 0.25);
    --_space-half: calc(var(--_space) * 0.5);
    --_space-wide: calc(var(--_space) * 1.5);
    --_space-broad: calc(var(--_space) * 2.5);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
  }
  .subtitle {
    font-size: 1.15em;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
  }
  p,
  li,
  dd {
    max-inline-size: 66ch;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .stack {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-half) var(--_space);
  }
  .row.ends {
    justify-content: space-between;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  button {
    appearance: none;
    margin: 0;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: transparent;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover:not(:disabled) {
    background: var(--_tint);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.main {
    border-color: var(--_accent);
    color: var(--_accent-text);
    background: var(--_accent);
  }
  button.main:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_accent) 88%, currentcolor);
  }
  button.quiet {
    padding-inline: 0.5em;
    border-color: transparent;
    color: var(--_accent);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* Where it stands first in its row, its words begin at the edge like all others. */
  .quiet {
    margin-inline-start: calc(-0.5em - 1px);
  }
  summary {
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .notice {
    padding: var(--_space);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  .notice.error {
    border-inline-start-color: var(--_error);
    background: color-mix(in srgb, var(--_error) 8%, transparent);
  }
  /* Unlike what wraps by itself, these would be as wide as their longest word. */
  button,
  label,
  legend {
    overflow-wrap: anywhere;
  }
  /* Text at twice its size on a narrow page: a long word still has its line. */
  @container (inline-size < 16em) {
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: 1.1em !important;
    }
    button {
      padding-inline: 0.6em;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
