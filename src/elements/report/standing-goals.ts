import { html, nothing, type TemplateResult } from 'lit';
import type { GoalPlan, ProgressLog } from '../../contracts/index.js';
import { msg } from '../../localization/localized.js';
import { standingGoals } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { fact, plainNumber, written, type Drawing } from '../drawing.js';
import { fieldWords, goalStatusWords, kindWords, noLevel } from './words.js';

/** The goals in short, for the cover: how far, what makes it so, and the next sign. */
export function renderStandingGoals(
  result: GoalPlan | ProgressLog,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const goals = standingGoals(result);
  if (goals.length === 0) return nothing;
  const level = (value: number | null) => (value === null ? noLevel() : plainNumber(value, drawing));
  return html`<section class="standing">
    ${heading(drawing.level, 'standing', kindWords('polku/goal-plan'))}
    <ol class="standing-goals">
      ${goals.map(
        ({ goal, now, status }) =>
          html`<li part="goals">
            <div class="standing-goal">
              <blockquote class="sentence">${written(goal.title, result, drawing)}</blockquote>
              <dl class="facts">
                ${status === 'active' ? nothing : fact(msg('State', { id: 'report-goal-state' }), goalStatusWords(status))}
                ${fact(fieldWords.levels(), html`${level(now)} → ${level(goal.target)}`)}
                ${(['alreadyWorks', 'sign'] as const).map((field) => {
                  const text = goal[field];
                  return text
                    ? fact(
                        fieldWords[field](),
                        html`<span class="written">${written(text, result, drawing)}</span>`,
                      )
                    : nothing;
                })}
              </dl>
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}
