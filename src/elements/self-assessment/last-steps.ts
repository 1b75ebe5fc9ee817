import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { AssessmentResult } from '../../contracts/index.js';
import { printPart } from '../../delivery/print.js';
import { formatDate } from '../../localization/format.js';
import { msg } from '../../localization/localized.js';
import { reportAssessment } from '../../reporting/assessment.js';
import { completeAssessment } from '../../scoring/complete-assessment.js';
import { answersStyles } from '../../ui/answers.styles.js';
import { heading } from '../../ui/heading.js';
import { pageStyles } from '../../ui/page.styles.js';
import { profileStyles } from '../../ui/profile.styles.js';
import { say, type Drawing } from '../drawing.js';
import type { HandoverState } from '../handover.js';
import { drawHandover, drawSealedEnd as drawSealed, type HandoverWords } from '../leaving.js';
import { drawProfile as drawProfilePicture } from '../profile.js';
import { lastStepsStyles } from './last-steps.styles.js';
import { stepTitleId } from './pages.js';
import { drawAnswers } from './preview.js';

export { completeAssessment };
export { drawSealingFault } from '../leaving.js';
export { Sending } from '../sending.js';
export { drawPreview } from './preview.js';

/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [profileStyles, answersStyles, lastStepsStyles];

const profileId = 'profile';
const promptsPerArea = 2;

/** Prints the person's own profile and nothing of the page around it. */
export function printProfile(root: ParentNode & Node, elementStyles: readonly CSSResult[]): void {
  const part = root.querySelector(`#${profileId}`);
  const title = part?.querySelector('h2, h3, h4, h5, h6')?.textContent?.trim() ?? '';
  if (part)
    printPart(
      part,
      root,
      [pageStyles, ...elementStyles, ...styles].map(({ cssText }) => cssText),
      title,
    );
}

function drawImportant(report: ReturnType<typeof reportAssessment>, drawing: Drawing): unknown {
  if (!report.profile?.importanceScale || report.important.length === 0) return nothing;
  return html`<section class="stack">
    ${heading(drawing.level, 'important', msg('Important to you right now', { id: 'assessment-important' }))}
    <p class="muted small">
      ${msg('The areas to which you gave the most importance yourself.', { id: 'assessment-important-why' })}
    </p>
    ${report.important.map(
      ({ title, prompts = [] }) =>
        html`<div class="important">
          <p><strong>${say(title, drawing)}</strong></p>
          <ul>
            ${prompts.slice(0, promptsPerArea).map((prompt) => html`<li>${say(prompt, drawing)}</li>`)}
          </ul>
        </div>`,
    )}
  </section>`;
}

/** The profile of what has been answered so far; nothing is graded. */
function drawOwnProfile(result: AssessmentResult, drawing: Drawing, title: unknown): TemplateResult {
  const at = result.completedAt ?? result.updatedAt;
  const scored = result.completedAt
    ? result
    : completeAssessment(result, { completedAt: at, language: result.language });
  const report = reportAssessment(scored);
  const below = { ...drawing, level: drawing.level + 1 };
  const empty = !report.profile?.groups.some(({ rows }) => rows.some(({ mean }) => mean !== null));
  return html`<section class="profile stack" part="profile" id=${profileId}>
    ${title}
    <p class="on-paper">${say(result.questionnaire.title, drawing)}, ${formatDate(at, drawing.locale)}</p>
    ${
      empty || !report.profile
        ? html`<p>
            ${msg('There are too few answers for a picture. You may go on, or go back and answer more.', {
              id: 'assessment-profile-empty',
            })}
          </p>`
        : html`<p>
              ${msg(
                'This is how you answered today. It grades nothing; it is there for you to think and talk about.',
                {
                  id: 'assessment-profile-about',
                },
              )}
            </p>
            ${drawProfilePicture(report.profile, below)}`
    }
    ${drawImportant(report, below)}
  </section>`;
}

const printButton = (onPrint: () => void) =>
  html`<button type="button" @click=${onPrint}>
    ${msg('Print the profile', { id: 'assessment-print' })}
  </button>`;

export function drawProfile({
  result,
  locale,
  level,
  onPrint,
}: Drawing & { result: AssessmentResult; onPrint: () => void }): TemplateResult {
  const title = heading(level, stepTitleId, msg('Your profile', { id: 'assessment-profile' }));
  return html`${drawOwnProfile(result, { locale, level }, title)}
    <div class="row">${printButton(onPrint)}</div>`;
}

/** The end of a result that cannot be read here any more. */
export const drawSealedEnd = ({
  level,
  ...words
}: HandoverWords & {
  level: number;
  state: HandoverState;
  onSave: (() => void) | undefined;
}): TemplateResult =>
  drawSealed({
    ...words,
    title: heading(level, stepTitleId, msg('Thank you', { id: 'assessment-thanks' })),
  });

export interface Ending extends Drawing, HandoverWords {
  result: AssessmentResult;
  /** False: nothing has been answered. */
  touched: boolean;
  delivery: HandoverState;
  /** Whether the person may change the answers. */
  changeable: boolean;
  onPrint: () => void;
  /** Nothing where the host does not want copies to be saved. */
  onSave: (() => void) | undefined;
  onChange: () => void;
}

function drawConfirmedOn({ result, locale }: Ending): TemplateResult {
  return html`<p class="muted">
    ${
      result.completedAt
        ? html`${msg('Confirmed', { id: 'assessment-confirmed-on' })}:
          ${formatDate(result.completedAt, locale, 'long')}`
        : msg('Not finished yet', { id: 'assessment-unfinished' })
    }
  </p>`;
}

/** The end: thanks, what became of the answers, the profile, and all answers to look back at. */
export function drawEnd(ending: Ending): TemplateResult {
  const { result, touched, locale, level, delivery, changeable, onPrint, onSave, onChange } = ending;
  if (!touched)
    return html`<p id=${stepTitleId} tabindex="-1">
      ${msg('There are no answers here yet.', { id: 'assessment-nothing-yet' })}
    </p>`;
  const below = { locale, level: level + 1 };
  const review = delivery === 'none';
  return html`${
      review
        ? heading(level, stepTitleId, msg('Your answers', { id: 'assessment-own-answers' }))
        : html`${heading(level, stepTitleId, msg('Thank you', { id: 'assessment-thanks' }))}
            <slot name="thanks"
              ><p>
                ${msg('When you stop to think, the work has already begun.', { id: 'assessment-thanks-more' })}
              </p></slot
            >`
    }
    ${review ? drawConfirmedOn(ending) : drawHandover(delivery, ending)}
    <div class="row">
      ${
        onSave
          ? html`<button type="button" class=${delivery === 'kept' ? 'main' : ''} @click=${onSave}>
              ${msg('Save a copy', { id: 'shared-save' })}
            </button>`
          : nothing
      }
      ${printButton(onPrint)}
      ${
        changeable
          ? html`<button type="button" class="quiet" @click=${onChange}>
              ${msg('Change my answers', { id: 'assessment-change' })}
            </button>`
          : nothing
      }
    </div>
    ${drawOwnProfile(result, below, heading(below.level, 'own-profile', msg('Your profile', { id: 'assessment-profile' })))}
    <details ?open=${review}>
      <summary>${msg('All answers', { id: 'assessment-all-answers' })}</summary>
      ${drawAnswers(result, below)}
    </details>`;
}

export type LastSteps = typeof import('./last-steps.js');
