import { html, nothing, type CSSResult, type ReactiveElement, type TemplateResult } from 'lit';
import type { AssessmentResult } from '../../contracts/index.js';
import { printParts } from '../../delivery/print.js';
import { formatDate } from '../../localization/format.js';
import { msg } from '../../localization/localized.js';
import { languageRead } from '../../localization/text.js';
import { together, type WordLoaders } from '../../localization/words.js';
import { reportAssessment } from '../../reporting/assessment.js';
import { completeAssessment } from '../../scoring/complete-assessment.js';
import { answersStyles } from '../../ui/answers.styles.js';
import { heading } from '../../ui/heading.js';
import { pageStyles } from '../../ui/page.styles.js';
import { profileStyles } from '../../ui/profile.styles.js';
import { say, type Drawing } from '../drawing.js';
import type { HandoverState } from '../handover.js';
import {
  drawHandover,
  drawRemoval,
  drawSealedEnd as drawSealed,
  handoverTitle,
  type HandoverWords,
} from '../leaving.js';
import { drawProfile as drawProfilePicture } from '../profile.js';
import { profileWords } from '../profile-words.js';
import type { Sending } from '../sending.js';
import type { Stage } from './deeds.js';
import { lastDeeds } from './last-deeds.js';
import { lastStepsStyles } from './last-steps.styles.js';
import { stepTitleId } from './pages.js';
import { drawAnswers, drawPreview } from './preview.js';
import type { Filling } from './filling.js';

export { drawSealingFault } from '../leaving.js';
export { Sending } from '../sending.js';

/** The words of these steps. */
export const words: WordLoaders = together(profileWords, {
  fi: () => import('../../localization/self-assessment-later/fi.js'),
  sv: () => import('../../localization/self-assessment-later/sv.js'),
});

/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [profileStyles, answersStyles, lastStepsStyles];

const profileId = 'profile';
const promptsPerArea = 2;

/** Prints the person's own profile and nothing of the page around it. */
function printProfile({ renderRoot: root, constructor }: ReactiveElement): void {
  const { elementStyles } = constructor as typeof ReactiveElement;
  const part = root.querySelector(`#${profileId}`);
  const title = part?.querySelector('h2, h3, h4, h5, h6')?.textContent?.trim() ?? '';
  if (part)
    printParts([part.cloneNode(true) as Element], {
      place: root,
      css: [pageStyles, ...(elementStyles as CSSResult[]), ...styles].map(({ cssText }) => cssText),
      title,
      lang: part.closest<HTMLElement>('[lang]')?.lang ?? '',
    });
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

function drawProfile({
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
const drawSealedEnd = (
  words: HandoverWords & { level: number; state: HandoverState; onSave: (() => void) | undefined },
): TemplateResult => drawSealed({ ...words, titleId: stepTitleId });

interface Ending extends Drawing, HandoverWords {
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
function drawEnd(ending: Ending): TemplateResult {
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
        : html`${heading(level, stepTitleId, handoverTitle(delivery))}
          ${
            delivery === 'kept' || delivery === 'delivered'
              ? html`<slot name="thanks"
                  ><p>
                    ${msg('When you stop to think, the work has already begun.', {
                      id: 'assessment-thanks-more',
                    })}
                  </p></slot
                >`
              : nothing
          }`
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
      ${drawRemoval(delivery, ending)}
    </div>
    ${drawOwnProfile(result, below, heading(below.level, 'own-profile', msg('Your profile', { id: 'assessment-profile' })))}
    <details ?open=${review}>
      <summary>${msg('All answers', { id: 'assessment-all-answers' })}</summary>
      ${drawAnswers(result, below)}
    </details>`;
}

/** The person confirms the preview, if nothing lacks. */
export function confirm(
  filling: Filling,
  sending: Sending,
  { locale, onMoved }: Pick<Drawing, 'locale'> & { onMoved: () => void },
): void {
  const { document, standing } = filling;
  // A second press comes before the button has gone.
  if (!document || filling.step !== 'preview') return;
  if (!filling.goToPreview()) return onMoved();
  const completed = completeAssessment(document, {
    completedAt: new Date().toISOString(),
    language: languageRead(document.questionnaire.title, locale),
  });
  sending.confirm({
    document: completed,
    stands: () => filling.standing.result === standing.result && filling.step === 'preview',
    take: () => {
      const open = filling.swap({ result: completed, isReopened: false });
      return () => filling.swap(open);
    },
    onConfirmed: () => {
      filling.end();
      onMoved();
    },
  });
}

/** What the element gives to the drawing of its last steps. */
export interface LastDrawing extends Drawing {
  readonly: boolean;
  disabled: boolean;
  /** The form that the result goes along with, if any. */
  form: HTMLFormElement | null;
  /** The host does not want copies to be saved. */
  noDownload: boolean;
  onRemove: (() => void) | undefined;
}

/** The profile, the preview, or the end; a value that may only be read is shown as its end. */
export function drawLastStep(stage: Stage, given: LastDrawing): unknown {
  const { host, filling, safekeeping } = stage;
  const { locale, readonly, disabled, form } = given;
  const { step } = filling;
  const sending = safekeeping.sending!;
  const { handover } = sending;
  const result = filling.document!;
  const drawing = { ...given, ...lastDeeds(stage), result, onPrint: () => printProfile(host) };
  const handing = {
    ...drawing,
    inForm: form !== null,
    reason: handover.reason,
    resumed: handover.resumed,
    onSave: drawing.noDownload ? undefined : safekeeping.save,
  };
  if (step === 'end' && !filling.result && handover.sealed)
    return drawSealedEnd({ ...handing, result: {}, state: handover.state });
  if (step === 'end' || readonly)
    return drawEnd({
      ...handing,
      touched: filling.result !== undefined,
      delivery: handover.state,
      changeable: !readonly && !disabled && !handover.busy,
    });
  if (step === 'profile') return drawProfile(drawing);
  return drawPreview({
    ...drawing,
    language: languageRead(result.questionnaire.title, locale),
    ...sending.wayOf(result.id),
  });
}

export type LastSteps = typeof import('./last-steps.js');
