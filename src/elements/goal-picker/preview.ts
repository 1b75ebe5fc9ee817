import { html, nothing, type TemplateResult } from 'lit';
import type { Goal, GoalPlan } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { completePlan } from '../../scoring/complete-plan.js';
import { heading } from '../../ui/heading.js';
import { plainNumber, say, written, type Drawing } from '../drawing.js';
import { drawBlocked, drawLeavingFacts, drawWholeFile, type WayOut } from '../leaving.js';
import { stepTitleId } from './choosing.js';
import { fieldNames, levelNumber, levelWords } from './goal-fields.js';
import { levels } from './planning.js';
import { tidied, type Level } from './rewriting.js';

interface Striking {
  struck: ReadonlySet<string>;
  disabled: boolean;
  onStrike: (path: string) => void;
}

const shownFields = [
  'why',
  'coreTask',
  'baseline',
  'alreadyWorks',
  'target',
  'sign',
  'noticedBy',
  'firstStep',
  'reviewOn',
  'ladder',
  'baselineLevel',
] as const;

const levelOf = (level: Level, drawing: Drawing) => `${levelNumber(level, drawing)}: ${levelWords[level]()}`;

function contentOf(
  goal: Goal,
  field: (typeof shownFields)[number],
  plan: GoalPlan,
  drawing: Drawing,
): unknown {
  const { [field]: value, reviewOn, baselineLevel } = goal;
  if (value === undefined || value === null) return undefined;
  if (field === 'reviewOn' && reviewOn) return formatDate(reviewOn, drawing.locale);
  if (field === 'baselineLevel' && baselineLevel !== undefined) return levelOf(`${baselineLevel}`, drawing);
  if (typeof value === 'number') return plainNumber(value, drawing);
  if (typeof value === 'string') return html`<span class="written">${written(value, plan, drawing)}</span>`;
  return html`<ul>
    ${[...levels]
      .reverse()
      .map((level) => html`<li>${levelOf(level, drawing)}: ${written(value[level], plan, drawing)}</li>`)}
  </ul>`;
}

function drawStrike(path: string, name: string, { struck, disabled, onStrike }: Striking): TemplateResult {
  const label = struck.has(path)
    ? msg('Take back in', { id: 'goal-unstrike' })
    : msg('Leave out', { id: 'goal-strike' });
  return html`<button
    type="button"
    class="quiet small"
    aria-label="${label}: ${name}"
    ?disabled=${disabled}
    @click=${() => onStrike(path)}
  >
    ${label}
  </button>`;
}

const crossed = (content: unknown, struck: boolean) =>
  struck
    ? html`<s>${content}</s> <span class="muted">(${msg('left out', { id: 'goal-left-out' })})</span>`
    : content;

/** One goal with all its fields; with `striking`, it and each of them can be left out. */
function drawGoal(goal: Goal, index: number, plan: GoalPlan, drawing: Drawing, striking?: Striking) {
  const whole = striking?.struck.has(goal.id) ?? false;
  const number = plainNumber(index + 1, drawing);
  const rows = shownFields.flatMap((field) => {
    const content = contentOf(goal, field, plan, drawing);
    return content === undefined ? [] : [{ field, content }];
  });
  return html`<section class="answers">
    <div class="goal-head">
      ${heading(
        drawing.level,
        `goal-${index}`,
        html`<span class="goal-number">${number}</span>
          ${crossed(written(goal.title, plan, drawing), whole)}`,
      )}
      ${striking ? drawStrike(goal.id, msg(str`goal ${number}`, { id: 'goal-whole' }), striking) : nothing}
    </div>
    ${
      goal.catalogueTitle === undefined || whole
        ? nothing
        : html`<p class="small muted">
            ${msg('Goal in the catalogue', { id: 'goal-in-catalogue' })}: ${say(goal.catalogueTitle, drawing)}
          </p>`
    }
    ${
      rows.length === 0 || whole
        ? nothing
        : html`<dl>
            ${rows.map(({ field, content }) => {
              const path = `${goal.id}/${field}`;
              const name = fieldNames[field]!(plan.shared ?? false);
              return html`<div class="answer">
                <dt>${name}</dt>
                <dd>
                  <div>${crossed(content, striking?.struck.has(path) ?? false)}</div>
                  ${striking ? drawStrike(path, `${name} (${number})`, striking) : nothing}
                </dd>
              </div>`;
            })}
          </dl>`
    }
  </section>`;
}

export const drawGoals = (plan: GoalPlan, drawing: Drawing, striking?: Striking): unknown =>
  plan.goals.map((goal, index) => drawGoal(goal, index, plan, drawing, striking));

export interface Preview extends Drawing, WayOut {
  plan: GoalPlan;
  disabled: boolean;
  onStrike: (path: string) => void;
}

/** Exactly what leaves, to whom and how; every goal and every field of it can be left out. */
export function drawPreview({
  plan,
  language,
  locale,
  level,
  disabled,
  form,
  action,
  keys,
  blocked,
  onStrike,
}: Preview): TemplateResult {
  const leaving = completePlan(tidied(plan), { completedAt: plan.updatedAt, language });
  const struck = new Set(plan.struck);
  return html`<section class="preview stack" part="preview">
    ${heading(level, stepTitleId, msg('This is what you are about to send', { id: 'goal-preview' }))}
    ${blocked ? drawBlocked() : nothing}
    ${drawLeavingFacts(plan, {
      form,
      action,
      keys,
      along: html`${msg('The goals below in their order, the date and time, and the language.', {
        id: 'goal-along-list',
      })}
      ${
        struck.size > 0
          ? msg('Also a list of what you left out, without what stood there.', { id: 'goal-struck-list' })
          : nothing
      }`,
    })}
    <p>${msg('You can still leave out any goal, or any part of one.', { id: 'goal-may-strike' })}</p>
    ${drawGoals(plan, { locale, level: level + 1 }, { struck, disabled, onStrike })} ${drawWholeFile(leaving)}
  </section>`;
}
