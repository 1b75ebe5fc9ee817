import { html, nothing, type TemplateResult } from 'lit';
import type { Goal, GoalPlan, ProgressLog, Session, TrackedGoal } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { reportLog, reportPlan } from '../../reporting/index.js';
import type { PersonalResult, ReportedRating } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { fact, plainNumber, say, written, type Drawing } from '../drawing.js';
import { oneDecimal } from '../one-decimal.js';
import { drawGoalChart, followGoals, formatsFor } from '../goal-change.js';
import { renderHead, struckCount } from './head.js';
import { fieldWords, goalStatusWords, kindWords, noLevel, phaseWords } from './words.js';

const sentences = ['why', 'coreTask', 'alreadyWorks', 'sign', 'noticedBy', 'firstStep'] as const;

const steps = ['-2', '-1', '0', '1', '2'] as const;

function renderGoalFacts(
  goal: Goal,
  now: number | null,
  result: PersonalResult,
  drawing: Drawing,
): TemplateResult {
  const level = (value: number | null) => (value === null ? noLevel() : plainNumber(value, drawing));
  const { ladder, reviewOn, catalogueTitle } = goal;
  return html`<dl class="facts">
    ${fact(fieldWords.levels(), html`${level(now)} → ${level(goal.target)}`)}
    ${sentences.map((field) => {
      const text = goal[field];
      return text
        ? fact(fieldWords[field](), html`<span class="written">${written(text, result, drawing)}</span>`)
        : nothing;
    })}
    ${
      reviewOn
        ? fact(
            msg('To be looked at again', { id: 'report-goal-review' }),
            formatDate(reviewOn, drawing.locale),
          )
        : nothing
    }
    ${
      catalogueTitle === undefined
        ? nothing
        : fact(msg('Goal in the catalogue', { id: 'report-goal-catalogue' }), say(catalogueTitle, drawing))
    }
    ${
      ladder
        ? fact(
            msg('Levels', { id: 'report-goal-ladder' }),
            html`<ul>
              ${steps.map(
                (step) =>
                  html`<li>
                    ${plainNumber(Number(step), drawing)}: ${written(ladder[step], result, drawing)}
                  </li>`,
              )}
            </ul>`,
          )
        : nothing
    }
  </dl>`;
}

const goalTitle = (goal: Goal, number: number, result: PersonalResult, drawing: Drawing) =>
  html`${heading(drawing.level, `goal-${number}`, msg(str`Goal ${number}`, { id: 'report-goal-number' }))}
    <blockquote class="sentence">${written(goal.title, result, drawing)}</blockquote>`;

const struckFact = ({ struck = [] }: PersonalResult) =>
  struck.length > 0
    ? fact(msg('Answers', { id: 'report-completeness' }), struckCount(struck.length))
    : nothing;

/** One goal plan as a document. */
export function renderPlan(result: GoalPlan, drawing: Drawing): TemplateResult {
  const { goals } = reportPlan(result);
  const below = { ...drawing, level: drawing.level + 1 };
  return html`${renderHead(
    {
      result,
      title: kindWords(result.schema),
      unfinished: result.completedAt === null,
      facts: struckFact(result),
    },
    drawing,
  )}
  ${goals.map(
    (goal, index) =>
      html`<section part="goals">
        ${goalTitle(goal, index + 1, result, below)} ${renderGoalFacts(goal, goal.baseline, result, below)}
      </section>`,
  )}`;
}

function renderRatings(
  ratings: readonly ReportedRating[],
  goal: Goal,
  result: ProgressLog,
  drawing: Drawing,
): TemplateResult {
  return html`<table part="table" class="goal-table" role="table">
    <caption>
      ${msg('Ratings on the scale 0–10', { id: 'report-ratings' })}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${msg('Session', { id: 'report-session' })}</th>
        <th scope="col" role="columnheader">${msg('Date', { id: 'report-date' })}</th>
        <th scope="col" role="columnheader">${msg('Rating', { id: 'report-rating' })}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${ratings.map(({ session, value }) => {
        const note = session.notes?.[goal.id];
        return html`<tr role="row">
          <th scope="row" role="rowheader">${session.number}</th>
          <td role="cell">${formatDate(session.date, drawing.locale)}</td>
          <td role="cell">
            ${
              value === null
                ? html`<span class="muted">${msg('Skipped', { id: 'report-skipped' })}</span>`
                : plainNumber(value, drawing)
            }
            ${renderLevel(session.levels?.[goal.id], goal, result, drawing)}
            ${note ? html`<p class="small">${written(note, result, drawing)}</p>` : nothing}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

type Level = -2 | -1 | 0 | 1 | 2;

/** A level of attainment: its words first. */
function renderLevel(
  level: Level | null | undefined,
  { ladder }: Goal,
  result: ProgressLog,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  if (level === null || level === undefined || !ladder) return nothing;
  return html`<p class="small">
    ${written(ladder[`${level}`], result, drawing)}
    <span class="muted whole">(${msg('level', { id: 'report-level' })} ${plainNumber(level, drawing)})</span>
  </p>`;
}

/** The T score of all goals together, after their levels in words, with what it is and is not. */
function renderGas({ gasT }: ProgressLog, drawing: Drawing): TemplateResult | typeof nothing {
  if (!gasT || gasT.T === null) return nothing;
  const change = gasT.change === null ? null : oneDecimal(gasT.change, drawing);
  return html`<section>
    ${heading(drawing.level, 'gas', msg('Goal attainment, all goals together', { id: 'report-gas' }))}
    <p>
      T = ${oneDecimal(gasT.T, drawing)}
      (${msg(str`goals ${gasT.nUsed}`, { id: 'report-gas-goals' })}${
        change === null ? nothing : html`, ${msg(str`change ${change}`, { id: 'report-gas-change' })}`
      })
    </p>
    <p class="muted small">
      ${msg(
        'T is 50 when every goal is reached just as expected. It tells how far this person has come with their own goals; it is no measure of the person, and does not compare people or teams.',
        { id: 'report-gas-about' },
      )}
    </p>
  </section>`;
}

function renderSession(session: Session, result: ProgressLog, drawing: Drawing): TemplateResult {
  const { better, nextStep } = session;
  return html`<li>
    <p>
      ${msg(str`Session ${session.number}`, { id: 'report-session-number' })},
      ${formatDate(session.date, drawing.locale)}: ${phaseWords(session.phase)}
    </p>
    ${
      better || nextStep
        ? html`<dl class="facts">
            ${
              better
                ? fact(msg('Already better', { id: 'report-better' }), written(better, result, drawing))
                : nothing
            }
            ${
              nextStep
                ? fact(msg('Next small step', { id: 'report-next-step' }), written(nextStep, result, drawing))
                : nothing
            }
          </dl>`
        : nothing
    }
  </li>`;
}

/** How the wording, the level and the state of a goal have changed on the way. */
function renderChanges({ history = [] }: TrackedGoal, result: ProgressLog, drawing: Drawing) {
  if (history.length < 2) return nothing;
  return html`<details>
    <summary>${msg('How the goal has changed on the way', { id: 'report-goal-history' })}</summary>
    <ol class="changes">
      ${history.map(
        ({ at, status, title, target }) =>
          html`<li>
            ${formatDate(at, drawing.locale)}: ${goalStatusWords(status)}, →
            ${target === null ? noLevel() : plainNumber(target, drawing)}
            <p class="small">${written(title, result, drawing)}</p>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** Each goal of a log with its ratings as they were given, then all goals together, then the sessions. */
export function renderHistory(result: ProgressLog, drawing: Drawing): TemplateResult {
  const { goals, sessions } = reportLog(result);
  const formats = formatsFor(drawing);
  const followed = followGoals({ ...result, goals: goals.map(({ goal }) => goal), sessions }, formats);
  return html`${goals.map(
    ({ goal, ratings, now }, index) =>
      html`<section part="goals">
        ${goalTitle(goal, index + 1, result, drawing)}
        <p>${goalStatusWords(goal.status)}</p>
        ${renderGoalFacts(goal, now, result, drawing)}
        ${
          ratings.length > 0
            ? html`${drawGoalChart(followed[index]!, formats)}
              ${renderRatings(ratings, goal, result, drawing)}`
            : nothing
        }
        ${renderChanges(goal, result, drawing)}
      </section>`,
  )}
  ${renderGas(result, drawing)}
  ${
    sessions.length > 0
      ? html`<section>
          ${heading(drawing.level, 'sessions', msg('Sessions', { id: 'report-sessions' }))}
          <ol class="sessions">
            ${sessions.map((session) => renderSession(session, result, drawing))}
          </ol>
        </section>`
      : nothing
  }`;
}

/** One progress log as a document. */
export function renderLog(result: ProgressLog, drawing: Drawing): TemplateResult {
  // A log goes on from session to session, so it is not "unfinished".
  return html`${renderHead(
    { result, title: kindWords(result.schema), unfinished: false, facts: struckFact(result) },
    drawing,
  )}${renderHistory(result, { ...drawing, level: drawing.level + 1 })}`;
}
