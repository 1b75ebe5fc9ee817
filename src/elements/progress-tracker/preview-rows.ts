import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressLog, Session, TrackedGoal } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import { plainNumber, say, written, type Drawing } from '../drawing.js';
import { feedbackQuestions } from './entry.js';
import { feedbackWords, fieldWords, phases, statuses } from './words.js';

/** The log of which something can be left out. */
export interface Leaving extends Drawing {
  log: ProgressLog;
  disabled: boolean;
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
  { log, disabled, onStrike }: Leaving,
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

/** A goal as it leaves. */
export function drawGoal(goal: TrackedGoal, leaving: Leaving): TemplateResult {
  const { log } = leaving;
  const number = (value: number | null) => (value === null ? '–' : plainNumber(value, leaving));
  const { reviewOn, ladder, catalogueTitle, history = [] } = goal;
  const content = html`<span class="written">${written(goal.title, log, leaving)}</span>
    <ul class="small">
      <li>${statuses[goal.status]()}</li>
      <li>${baselineWords()}: ${number(goal.baseline)}</li>
      <li>${targetWords()}: ${number(goal.target)}</li>
      ${Object.entries(goalFields).map(([field, name]) => {
        const text = goal[field as keyof typeof goalFields];
        return text ? html`<li>${name()}: ${written(text, log, leaving)}</li>` : nothing;
      })}
      ${
        reviewOn
          ? html`<li>
              ${msg('To be looked at again', { id: 'progress-goal-review' })}:
              ${formatDate(reviewOn, leaving.locale)}
            </li>`
          : nothing
      }
      ${
        catalogueTitle === undefined
          ? nothing
          : html`<li>
              ${msg('Goal in the catalogue', { id: 'progress-goal-catalogue' })}:
              ${say(catalogueTitle, leaving)}
            </li>`
      }
      ${
        ladder
          ? (['2', '1', '0', '-1', '-2'] as const).map(
              (level) =>
                html`<li>
                  ${plainNumber(Number(level), leaving)}: ${written(ladder[level], log, leaving)}
                </li>`,
            )
          : nothing
      }
      ${history
        .slice(0, -1)
        .map(
          ({ at, title, target }) =>
            html`<li>
              ${formatDate(at, leaving.locale)}: ${written(title, log, leaving)}, ${targetWords()}:
              ${number(target)}
            </li>`,
        )}
    </ul>`;
  const short = msg('Goal', { id: 'progress-goal' });
  return drawRow({ path: goal.id, label: `${short}: ${goal.title}`, short, content }, leaving);
}

function rowsOf(session: Session, leaving: Leaving): Row[] {
  const { log } = leaving;
  const titleOf = (id: string) => log.goals.find((goal) => goal.id === id)?.title ?? id;
  const perGoal = (record: Readonly<Record<string, number | null>> | undefined) =>
    html`<ul>
      ${Object.entries(record ?? {}).map(([id, value]) => {
        const line = html`${written(titleOf(id), log, leaving)}&nbsp;–&NoBreak;&nbsp;${value === null ? msg('not rated', { id: 'change-not-rated' }) : plainNumber(value, leaving)}`;
        return html`<li>${struckFrom(log, id) ? html`<s>${line}</s>` : line}</li>`;
      })}
    </ul>`;
  const name = msg(str`Session ${plainNumber(session.number, leaving)}`, { id: 'progress-session' });
  const row = (field: string, label: string, content: unknown): Row => ({
    path: `${session.id}/${field}`,
    label: `${name}: ${label}`,
    short: label,
    content,
  });
  const text = (words: string) => html`<span class="written">${written(words, log, leaving)}</span>`;
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
                  ${value === null ? msg('not rated', { id: 'change-not-rated' }) : plainNumber(value, leaving)}
                </li>`;
              })}
            </ul>`,
          ),
        ]
      : []),
  ];
}

/** A session as it leaves: each of its fields can be left out. */
export function drawSession(session: Session, leaving: Leaving): TemplateResult {
  const { log, locale } = leaving;
  const name = msg(str`Session ${plainNumber(session.number, leaving)}`, { id: 'progress-session' });
  return html`<section class="answers">
    ${heading(leaving.level + 1, `leaving-${session.id}`, name)}
    <dl>
      ${drawRow(
        {
          path: session.id,
          label: `${name}, ${formatDate(session.date, locale)}`,
          short: formatDate(session.date, locale),
          content: phases[session.phase](),
        },
        leaving,
      )}
      ${struckFrom(log, session.id) ? nothing : rowsOf(session, leaving).map((row) => drawRow(row, leaving))}
    </dl>
  </section>`;
}
