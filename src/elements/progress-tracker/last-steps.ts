import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { ProgressLog, Session, TrackedGoal } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { completeLog } from '../../scoring/complete-log.js';
import { answersStyles } from '../../ui/answers.styles.js';
import { heading } from '../../ui/heading.js';
import { plainNumber, say, written, type Drawing } from '../drawing.js';
import type { HandoverState } from '../handover.js';
import {
  drawBlocked,
  drawHandover,
  drawLeavingFacts,
  drawWholeFile,
  type HandoverWords,
} from '../leaving.js';
import type { ReaderKey } from '../sealing.js';
import { feedbackQuestions } from './entry.js';
import { feedbackWords, fieldWords, phases, statuses } from './words.js';

export { completeLog };
export { laterWords } from './later-words.js';
export { drawSealingFault } from '../leaving.js';
export { Sending } from '../sending.js';

/** The styles of these steps, adopted when they have been fetched. */
export const styles: readonly CSSResult[] = [answersStyles];

export interface Preview extends Drawing {
  log: ProgressLog;
  /** BCP 47 tag that the result will have. */
  language: string;
  disabled: boolean;
  /** The form that the result goes along with, if any. */
  form: HTMLFormElement | null;
  /** Where the element itself sends it. */
  action: string | undefined;
  /** The readers' keys when it is to be sealed; none when it cannot be. */
  keys: readonly ReaderKey[] | undefined;
  /** Another log of this person's is still on its way. */
  blocked: boolean;
  titleId: string;
  onStrike: (path: string) => void;
}

/** One thing that can be left out: its path, what it is called, what it says. */
interface Row {
  path: string;
  label: string;
  /** What is read where the heading above already says the rest of the label. */
  short?: string;
  content: unknown;
}

const goalFields = {
  why: () => msg('Why', { id: 'progress-goal-why' }),
  coreTask: () => msg('For the core task', { id: 'progress-goal-core-task' }),
  alreadyWorks: () => msg('What already works', { id: 'progress-goal-already-works' }),
  sign: () => msg('The next small sign', { id: 'progress-goal-sign' }),
  noticedBy: () => msg('Who would notice', { id: 'progress-goal-noticed-by' }),
  firstStep: () => msg('First step', { id: 'progress-goal-first-step' }),
} satisfies Partial<Record<keyof TrackedGoal, () => string>>;

const baselineWords = () => msg('Baseline', { id: 'progress-goal-baseline' });
const targetWords = () => msg('Target', { id: 'progress-goal-target-level' });
const struckFrom = (log: ProgressLog, path: string) => log.struck?.includes(path) ?? false;

function drawRow(
  { path, label, short = label, content }: Row,
  { log, disabled, onStrike }: Preview,
): TemplateResult {
  const struck = struckFrom(log, path);
  const action = struck
    ? msg('Take back in', { id: 'progress-unstrike' })
    : msg('Leave out', { id: 'progress-strike' });
  return html`<div class="answer">
    <dt>${short}</dt>
    <dd>
      <div>
        ${
          struck
            ? html`<s>${content}</s>
                <span class="muted">(${msg('left out', { id: 'progress-left-out' })})</span>`
            : content
        }
      </div>
      <button
        type="button"
        class="quiet small"
        aria-label="${action}: ${label}"
        ?disabled=${disabled}
        @click=${() => onStrike(path)}
      >
        ${action}
      </button>
    </dd>
  </div>`;
}

function drawGoal(goal: TrackedGoal, preview: Preview): TemplateResult {
  const { log } = preview;
  const number = (value: number | null) => (value === null ? '–' : plainNumber(value, preview));
  const { reviewOn, ladder, catalogueTitle, history = [] } = goal;
  const content = html`<span class="written">${written(goal.title, log, preview)}</span>
    <ul class="small">
      <li>${statuses[goal.status]()}</li>
      <li>${baselineWords()}: ${number(goal.baseline)}</li>
      <li>${targetWords()}: ${number(goal.target)}</li>
      ${Object.entries(goalFields).map(([field, name]) => {
        const text = goal[field as keyof typeof goalFields];
        return text ? html`<li>${name()}: ${written(text, log, preview)}</li>` : nothing;
      })}
      ${
        reviewOn
          ? html`<li>
              ${msg('To be looked at again', { id: 'progress-goal-review' })}:
              ${formatDate(reviewOn, preview.locale)}
            </li>`
          : nothing
      }
      ${
        catalogueTitle === undefined
          ? nothing
          : html`<li>
              ${msg('Goal in the catalogue', { id: 'progress-goal-catalogue' })}:
              ${say(catalogueTitle, preview)}
            </li>`
      }
      ${
        ladder
          ? (['2', '1', '0', '-1', '-2'] as const).map(
              (level) =>
                html`<li>
                  ${plainNumber(Number(level), preview)}: ${written(ladder[level], log, preview)}
                </li>`,
            )
          : nothing
      }
      ${history
        .slice(0, -1)
        .map(
          ({ at, title, target }) =>
            html`<li>
              ${formatDate(at, preview.locale)}: ${written(title, log, preview)}, ${targetWords()}:
              ${number(target)}
            </li>`,
        )}
    </ul>`;
  const short = msg('Goal', { id: 'progress-goal' });
  return drawRow({ path: goal.id, label: `${short}: ${goal.title}`, short, content }, preview);
}

function rowsOf(session: Session, preview: Preview): Row[] {
  const { log } = preview;
  const titleOf = (id: string) => log.goals.find((goal) => goal.id === id)?.title ?? id;
  const perGoal = (record: Readonly<Record<string, number | null>> | undefined) =>
    html`<ul>
      ${Object.entries(record ?? {}).map(([id, value]) => {
        const line = html`${written(titleOf(id), log, preview)}&nbsp;–&nbsp;${value === null ? msg('not rated', { id: 'change-not-rated' }) : plainNumber(value, preview)}`;
        return html`<li>${struckFrom(log, id) ? html`<s>${line}</s>` : line}</li>`;
      })}
    </ul>`;
  const name = msg(str`Session ${plainNumber(session.number, preview)}`, { id: 'progress-session' });
  const row = (field: string, label: string, content: unknown): Row => ({
    path: `${session.id}/${field}`,
    label: `${name}: ${label}`,
    short: label,
    content,
  });
  const text = (words: string) => html`<span class="written">${written(words, log, preview)}</span>`;
  const { ratings, lookingBack, levels, notes = {}, feedback } = session;
  const own = (['better', 'nextStep'] as const).filter((field) => session[field]);
  return [
    ...(Object.keys(ratings).length > 0
      ? [row('ratings', msg('Ratings', { id: 'progress-ratings' }), perGoal(ratings))]
      : []),
    ...(lookingBack
      ? [row('lookingBack', msg('Looking back', { id: 'progress-looking-back-short' }), perGoal(lookingBack))]
      : []),
    ...(levels ? [row('levels', msg('Levels', { id: 'progress-levels' }), perGoal(levels))] : []),
    ...Object.entries(notes).map(([id, note]) =>
      row(
        `notes/${id}`,
        msg(str`Note: ${titleOf(id)}`, { id: 'progress-note-on' }),
        struckFrom(log, id) ? html`<s>${text(note)}</s>` : text(note),
      ),
    ),
    ...own.map((field) => row(field, fieldWords[field](), text(session[field]!))),
    ...(feedback
      ? [
          row(
            'feedback',
            msg('About this session', { id: 'progress-feedback' }),
            html`<ul>
              ${feedbackQuestions.map((question) => {
                const value = feedback[question];
                return html`<li>
                  ${feedbackWords[question]()}
                  ${value === null ? msg('not rated', { id: 'change-not-rated' }) : plainNumber(value, preview)}
                </li>`;
              })}
            </ul>`,
          ),
        ]
      : []),
  ];
}

function drawSession(session: Session, preview: Preview): TemplateResult {
  const { log, locale } = preview;
  const name = msg(str`Session ${plainNumber(session.number, preview)}`, { id: 'progress-session' });
  return html`<section class="answers">
    ${heading(preview.level + 1, `leaving-${session.id}`, name)}
    <dl>
      ${drawRow(
        {
          path: session.id,
          label: `${name}, ${formatDate(session.date, locale)}`,
          short: formatDate(session.date, locale),
          content: phases[session.phase](),
        },
        preview,
      )}
      ${struckFrom(log, session.id) ? nothing : rowsOf(session, preview).map((row) => drawRow(row, preview))}
    </dl>
  </section>`;
}

/** Exactly what leaves, to whom and how; each goal, session, field and note can be left out. */
export function drawPreview(preview: Preview): TemplateResult {
  const { log, language, form, action, keys, blocked, level, titleId } = preview;
  const leaving = completeLog(log, { completedAt: log.updatedAt, language });
  const sessions = [...log.sessions].sort((a, b) => a.number - b.number);
  return html`<section class="preview stack" part="preview">
    ${heading(level, titleId, msg('This is what you are about to send', { id: 'progress-preview' }))}
    ${blocked ? drawBlocked() : nothing}
    ${drawLeavingFacts(log, {
      form,
      action,
      keys,
      along: html`${msg(
        'The goals with their history and the sessions below, the numbers of change, the levels as one number where there are levels, the date and time, and the language.',
        { id: 'progress-along' },
      )}
      ${
        log.struck?.length
          ? msg('Also a list of what you left out, without what it said.', { id: 'progress-struck-list' })
          : nothing
      }`,
    })}
    <p>
      ${msg('You can still leave out anything. Your own log keeps it.', { id: 'progress-may-strike' })}
      ${
        keys?.length
          ? msg(
              'Only the copy that leaves is encrypted. Your own log on this page and in your own file is not.',
              {
                id: 'progress-own-readable',
              },
            )
          : nothing
      }
    </p>
    <section class="answers">
      ${heading(level + 1, 'leaving-goals', msg('My goals', { id: 'progress-goals' }))}
      <dl>${log.goals.map((goal) => drawGoal(goal, preview))}</dl>
    </section>
    ${sessions.map((session) => drawSession(session, preview))} ${drawWholeFile(leaving)}
  </section>`;
}

interface SentWords extends Drawing, Omit<HandoverWords, 'result'> {
  /** Nothing where the log was sealed before the page was loaded. */
  sent: ProgressLog | undefined;
  state: HandoverState;
  isSealed: boolean;
  titleId: string;
  /** Nothing where the host does not want copies to be saved. */
  onSave: (() => void) | undefined;
}

/** The way back, and the press that confirms. */
export const drawMoves = ({
  disabled,
  blocked,
  onBack,
  onConfirm,
}: {
  disabled: boolean;
  /** Nothing may leave, because it would have to be sealed and cannot be. */
  blocked: boolean;
  onBack: () => void;
  onConfirm: () => void;
}): TemplateResult =>
  html`<div class="row ends">
    <button type="button" class="quiet" ?disabled=${disabled} @click=${onBack}>
      ${msg('Back', { id: 'progress-back' })}
    </button>
    <button type="button" class="main" part="submit" ?disabled=${disabled || blocked} @click=${onConfirm}>
      ${msg('Confirm and send', { id: 'progress-confirm' })}
    </button>
  </div>`;

/** What became of the log that was sent; the goals stay beneath. */
export function drawSent({
  sent,
  state,
  level,
  isSealed,
  titleId,
  onSave,
  ...words
}: SentWords): TemplateResult {
  const title = sent
    ? msg('Thank you', { id: 'progress-thanks' })
    : msg('Your log from before', { id: 'progress-sent-before' });
  return html`<section class="stack">
    ${heading(level, titleId, title)}
    ${
      isSealed && !sent
        ? html`<p>
            ${msg(
              'It is encrypted, and only its reader can open it. To go on with it here, open your own file.',
              { id: 'progress-sealed-before' },
            )}
          </p>`
        : nothing
    }
    ${drawHandover(state, { ...words, result: sent ?? {} })}
    ${
      isSealed && sent
        ? html`<p>
            ${msg(
              'The browser no longer keeps your own log: what you see here goes when you leave the page. To go on next time, save it to your own file.',
              { id: 'progress-own-gone' },
            )}
          </p>`
        : nothing
    }
    ${
      onSave
        ? html`<div>
            <button type="button" class=${state === 'kept' && !words.inForm ? 'main' : ''} @click=${onSave}>
              ${msg('Save a copy of what was sent', { id: 'progress-save-sent' })}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

export type LastSteps = typeof import('./last-steps.js');
