/** Rules that pages really have, and worse. None sets what is inherited by design. */

/** Each inherited property that is not inherited by design, at a value that nobody would overlook. */
const inherited = `
  text-transform: uppercase; letter-spacing: 5px; word-spacing: 20px; text-align: right; text-align-last: right;
  text-indent: 50px; white-space: nowrap; word-break: break-all; line-break: anywhere; overflow-wrap: anywhere;
  hyphens: none; tab-size: 1; text-wrap: nowrap; text-shadow: 2px 2px red; text-rendering: geometricPrecision;
  font-style: italic; font-weight: 900; font-stretch: ultra-condensed; font-variant: small-caps; font-kerning: none;
  font-feature-settings: "smcp"; font-variation-settings: "wght" 900; font-optical-sizing: none;
  font-size-adjust: 1; font-synthesis: none; quotes: "<" ">"; list-style: square inside; cursor: wait;
  pointer-events: none; user-select: none; -webkit-user-select: none; caret-color: red; accent-color: red;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9;
  fill: red; stroke: red; stroke-width: 9px; text-anchor: end; paint-order: stroke; shape-rendering: crispEdges;
  image-rendering: pixelated; forced-color-adjust: none; print-color-adjust: exact; scrollbar-color: red blue;
  text-emphasis: circle; text-underline-offset: 9px; text-underline-position: under; text-decoration-skip-ink: none;
  -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; -webkit-text-security: disc;
  -webkit-font-smoothing: antialiased; -webkit-tap-highlight-color: red; -webkit-text-size-adjust: 300%;
  ruby-position: under; color-interpolation: linearRGB; clip-rule: evenodd; fill-rule: evenodd; math-style: compact;
`;

/** The names of the library's own custom properties. */
const guessed = `
  --_accent: red; --_accent-text: red; --_muted: red; --_border: red; --_hairline: red; --_tint: red; --_focus: red;
  --_error: red; --_radius: 90px; --_space: 90px; --_space-quarter: 90px; --_space-half: 90px; --_space-wide: 90px;
  --_space-broad: 90px; --_chart-ground: red;
`;

const ofOurs = [
  'frame',
  'sheet',
  'title',
  'stack',
  'row',
  'step',
  'field',
  'text',
  'main',
  'quiet',
  'notice',
  'muted',
];

export const hostileStyles: Record<string, string> = {
  'what is inherited, upper-cased and worse': `* { ${inherited} } html, body, div { ${inherited} }`,
  'the same by force': `* { ${inherited.replaceAll(';', ' !important;')} }`,
  'inputs of no size': `
    input, button, select, textarea, fieldset, legend, label, svg, table, td, th, h1, h2, h3, h4, p, ul, ol, li, dl {
      width: 0 !important; height: 0 !important; min-width: 0 !important; min-height: 0 !important;
      max-width: 0 !important; padding: 0 !important; margin: 0 !important; border: 0 !important;
      opacity: 0 !important; display: none !important; appearance: none !important; position: absolute !important;
    }`,
  'everything unset': '* { all: unset }',
  'everything and its pseudo-elements reverted': '*, *::before, *::after { all: revert }',
  // A framework: border boxes, no margins, its own line of headings, form fields that inherit.
  "a framework's reboot": `
    *, *::before, *::after { box-sizing: border-box }
    body { margin: 0; text-align: left; -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent }
    h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500 }
    p { margin-top: 0; margin-bottom: 1rem }
    ol, ul { padding-left: 2rem }
    label { display: inline-block }
    button { border-radius: 0 }
    input, button, select, optgroup, textarea { margin: 0; font: inherit }
    button, select { text-transform: none }
    textarea { resize: none }
    fieldset { min-width: 0; padding: 0; margin: 0; border: 0 }
    legend { float: left; width: 100%; padding: 0; margin-bottom: .5rem; font-size: 1.5rem }
    table { caption-side: bottom; border-collapse: collapse }
    th { text-align: inherit }
    img, svg { vertical-align: middle }
    [hidden] { display: none !important }`,
  // A CMS theme: nothing has a margin, a font or a bullet, and what is in the content is narrow and centred.
  "a CMS's reset": `
    html, body, div, span, h1, h2, h3, h4, p, a, em, strong, dl, dt, dd, ol, ul, li, fieldset, form, label, legend,
    table, caption, tbody, thead, tr, th, td { margin: 0; padding: 0; border: 0; vertical-align: baseline }
    ol, ul { list-style: none }
    table { border-collapse: collapse; border-spacing: 0 }
    :focus { outline: 0 !important }
    .content *, main *, div * { text-align: center; font-weight: bold; letter-spacing: .1em }
    input[type] { -webkit-appearance: none; background: #eee; border-radius: 0; box-shadow: none }
    button, [type=button] { text-transform: uppercase; background: #c00; color: #fff }`,
  'names that are ours': `
    ${ofOurs.map((name) => `.${name}`).join(', ')}, #step-title, [part] { display: none !important }
    * { ${guessed} }`,
};
