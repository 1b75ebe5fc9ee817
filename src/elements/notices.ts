import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../localization/localized.js';
import type { Fault } from './read-given.js';

const problemsShown = 5;

/** Faults are named in English, with their path, for those who look after the page. */
const drawProblems = (problems: readonly Fault[]): TemplateResult =>
  html`<ul class="small" lang="en">
    ${problems.slice(0, problemsShown).map(({ message }) => html`<li>${message}</li>`)}
  </ul>`;

const saveButton = (onSave: () => void) =>
  html`<button type="button" @click=${onSave}>${msg('Save a copy', { id: 'shared-save' })}</button>`;

export function drawWaiting(): TemplateResult {
  return html`<p class="muted" role="status">${msg('Just a moment …', { id: 'shared-waiting' })}</p>`;
}

/** The next step could not be fetched; what has been answered is still there. */
export function drawStepFailed(onRetry: () => void, onSave: () => void): TemplateResult {
  return html`<div class="notice error stack" part="errors" role="alert" tabindex="-1">
    <p>
      ${msg(
        'The next step could not be fetched. What you have entered is safe on this page. If trying again does not help, save a copy and reload the page.',
        { id: 'shared-step-failed' },
      )}
    </p>
    <div class="row">
      <button type="button" class="main" @click=${onRetry}>
        ${msg('Try again', { id: 'shared-try-again' })}
      </button>
      ${saveButton(onSave)}
    </div>
  </div>`;
}

/** The definition cannot be used. `onSave` is given when the person already has answers. */
export function drawUnusable(problems: readonly Fault[], onSave: (() => void) | undefined): TemplateResult {
  return html`<div class="notice error stack" part="errors" role="alert" tabindex="-1">
    <p>
      <strong>${msg('This part of the page cannot be used.', { id: 'shared-unusable' })}</strong>
      ${msg('Please tell those who look after the page. This is what they need to know:', {
        id: 'shared-unusable-tell',
      })}
    </p>
    ${drawProblems(problems)}
    ${
      onSave
        ? html`<p>${msg('What you have entered is safe.', { id: 'shared-answers-safe' })}</p>
            <div>${saveButton(onSave)}</div>`
        : nothing
    }
  </div>`;
}

/** A value could not be used; what stood on the page still stands. */
export function drawRefused(problems: readonly Fault[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="notice error stack" part="errors" role="alert">
    <p>
      <strong>${msg('An earlier result could not be opened.', { id: 'shared-refused' })}</strong>
      ${msg('Nothing on this page has changed. This is what was wrong:', {
        id: 'shared-refused-safe',
      })}
    </p>
    ${drawProblems(problems)}
  </div>`;
}
