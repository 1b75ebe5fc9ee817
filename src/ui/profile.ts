import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { inItsLanguage } from './wording.js';
import type { Wording } from './wording.js';

/** A response scale: its ends as numbers (whole steps) and in words. */
export interface ProfileScale {
  min: number;
  max: number;
  minLabel: Wording;
  maxLabel: Wording;
}

/** One area. `current` is in steps of its group's scale, `importance` in steps of `importanceScale`; null = no number. */
export interface ProfileRow {
  label: Wording;
  current: number | null;
  importance: number | null;
  /** More means more load: said in words beside the name. */
  strain: boolean;
  /** Such as how many of the questions were answered. */
  note?: string | undefined;
}

/** A run of areas that share a scale, in the definition's order. */
export interface ProfileGroup {
  scale: ProfileScale;
  rows: readonly ProfileRow[];
}

export interface ProfileWords {
  /** The picture's text alternative: one sentence that points to the table. */
  picture: string;
  /** The table's caption; the scale of importance stands under it. */
  caption: string;
  area: string;
  now: string;
  important: string;
  /** What a strain row is called. */
  load: string;
  /** Stands in the table where there is no number. */
  missing: string;
  /** What a strain row means, under the legend; left out when there is none. */
  loadNote: string;
  /** A whole step of a scale, or an importance. */
  number: (value: number) => string;
  /** A mean. */
  mean: (value: number) => string;
}

export interface Profile {
  groups: readonly ProfileGroup[];
  /** Null when the questionnaire does not ask what is important. */
  importanceScale: ProfileScale | null;
  words: ProfileWords;
}

const height = 28;
const middle = height / 2;
const diamond = 'M0-8 8 0 0 8-8 0z';

const place = (value: number, scale: ProfileScale) =>
  `${(100 * (value - scale.min)) / (scale.max - scale.min)}%`;

const dot = (x: string): SVGTemplateResult =>
  svg`<circle class="profile-now" cx=${x} cy=${middle} r="5" fill="currentColor"></circle>`;

// Percentages place a shape along the track at any width without distorting it; a path takes none, a nested svg does.
const hollow = (x: string): SVGTemplateResult =>
  svg`<svg x=${x} y=${middle} overflow="visible"><path class="profile-important" d=${diamond}
    stroke="currentColor" stroke-width="1.75"></path></svg>`;

function track(row: ProfileRow, scale: ProfileScale, importanceScale: ProfileScale | null): TemplateResult {
  const now = row.current === null ? null : place(row.current, scale);
  const important =
    row.importance === null || !importanceScale ? null : place(row.importance, importanceScale);
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => place(scale.min + i, scale));
  return html`<svg class="profile-track" width="100%" height=${height} overflow="visible" aria-hidden="true">
    <g class="profile-scale" stroke="currentColor">
      <line x1="0%" x2="100%" y1=${middle} y2=${middle}></line>
      ${steps.map((x) => svg`<line x1=${x} x2=${x} y1=${middle - 4} y2=${middle + 4}></line>`)}
    </g>
    ${
      now !== null && important !== null
        ? svg`<line class="profile-between" x1=${now} x2=${important} y1=${middle} y2=${middle}
            stroke="currentColor" stroke-width="2"></line>`
        : nothing
    }
    ${important === null ? nothing : hollow(important)} ${now === null ? nothing : dot(now)}
  </svg>`;
}

const name = (row: ProfileRow, words: ProfileWords) =>
  html`${inItsLanguage(row.label)}${row.strain ? html` <span class="profile-load">(${words.load})</span>` : nothing}${
    row.note ? html` <span class="profile-note">${row.note}</span>` : nothing
  }`;

const key = (shape: SVGTemplateResult, words: TemplateResult | string) =>
  html`<li><svg width="20" height="20" aria-hidden="true">${shape}</svg>${words}</li>`;

function legend({ groups, importanceScale, words }: Profile): TemplateResult {
  const strain = groups.some((group) => group.rows.some((row) => row.strain));
  return html`<ul class="profile-legend">
      ${key(svg`<circle class="profile-now" cx="10" cy="10" r="5" fill="currentColor"></circle>`, words.now)}
      ${
        importanceScale
          ? key(
              svg`<path class="profile-important" transform="translate(10 10)" d=${diamond}
                stroke="currentColor" stroke-width="1.75"></path>`,
              html`<span
                >${words.important}
                <span class="profile-ends"
                  >(${inItsLanguage(importanceScale.minLabel)} –
                  ${inItsLanguage(importanceScale.maxLabel)})</span
                ></span
              >`,
            )
          : nothing
      }
    </ul>
    ${strain ? html`<p class="profile-load-note">${words.loadNote}</p>` : nothing}`;
}

/**
 * Dot plot of a profile: where a person is now and how important each area is to them, row by row.
 * For assistive technology it is one image with a sentence; the numbers are in `profileTable`, which belongs beneath.
 */
export function profilePicture(profile: Profile): TemplateResult {
  const { groups, importanceScale, words } = profile;
  return html`<div class="profile" role="img" aria-label=${words.picture}>
    ${legend(profile)}
    ${groups.map(
      ({ scale, rows }) =>
        html`<div class="profile-group">
          <div class="profile-row profile-head">
            <span></span>
            <span class="profile-track-ends"
              ><span>${inItsLanguage(scale.minLabel)}</span
              ><span>${inItsLanguage(scale.maxLabel)}</span></span
            >
          </div>
          ${rows.map(
            (row) =>
              html`<div class="profile-row">
                <span class="profile-name">${name(row, words)}</span>
                <span class="profile-place">${track(row, scale, importanceScale)}</span>
              </div>`,
          )}
        </div>`,
    )}
  </div>`;
}

/**
 * The same numbers as `profilePicture`, as a table with one body for each run of rows that share a scale. Its roles
 * outlast the layout of a narrow page.
 * @param part the table's part name, where it has one
 */
export function profileTable(
  { groups, importanceScale, words }: Profile,
  part: string | typeof nothing = nothing,
): TemplateResult {
  const ends = (scale: ProfileScale) =>
    html`<span class="profile-ends"
      >${words.number(scale.min)} = ${inItsLanguage(scale.minLabel)}, ${words.number(scale.max)} =
      ${inItsLanguage(scale.maxLabel)}</span
    >`;
  const cell = (value: number | null, write: (value: number) => string) =>
    value === null
      ? html`<td role="cell" class="profile-missing">${words.missing}</td>`
      : html`<td role="cell">${write(value)}</td>`;
  return html`<table class="profile-table" part=${part} role="table">
    <caption>
      ${words.caption}
      ${importanceScale ? html`<span class="profile-caption-scale">${words.important}: ${ends(importanceScale)}</span>` : nothing}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.area}</th>
        <th scope="col" role="columnheader">${words.now}</th>
        ${importanceScale ? html`<th scope="col" role="columnheader">${words.important}</th>` : nothing}
      </tr>
    </thead>
    ${groups.map(
      ({ scale, rows }) =>
        html`<tbody role="rowgroup">
          <tr class="profile-scale-row" role="row">
            <th scope="rowgroup" role="rowheader" colspan=${importanceScale ? 3 : 2}>${ends(scale)}</th>
          </tr>
          ${rows.map(
            (row) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">${name(row, words)}</th>
                ${cell(row.current, words.mean)}
                ${importanceScale ? cell(row.importance, words.number) : nothing}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}
