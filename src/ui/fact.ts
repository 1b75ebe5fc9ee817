import { html, type TemplateResult } from 'lit';

/** One name and its value in a description list. */
export const fact = (name: unknown, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
