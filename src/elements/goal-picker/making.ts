import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CatalogueGoal } from '../../contracts/index.js';
import { msg, str } from '../../localization/localized.js';
import { dateField } from '../../ui/date-field.js';
import { heading } from '../../ui/heading.js';
import { textField } from '../../ui/text-field.js';
import { plainNumber, say } from '../drawing.js';
import { stepTitleId } from './choosing.js';
import { drawLadder, drawNumber, drawText, question, type Making } from './goal-fields.js';

export interface MakingStep extends Making {
  /** The goal's place, from 1, and how many there are. */
  number: number;
  of: number;
  /** The goal of the catalogue that it started from, while that is at hand. */
  from: CatalogueGoal | undefined;
  gas: boolean;
}

function drawPrompts({ from, ...drawing }: MakingStep): TemplateResult | typeof nothing {
  if (!from?.prompts?.length) return nothing;
  return html`<ul class="prompts muted">
    ${from.prompts.map((prompt) => html`<li>${say(prompt, drawing)}</li>`)}
  </ul>`;
}

const drawHints = () =>
  html`<details>
    <summary>${msg('Hints for a clear goal', { id: 'goal-smart' })}</summary>
    <ul class="hints">
      <li>${msg('Specific: what exactly would be different?', { id: 'goal-smart-specific' })}</li>
      <li>${msg('Noticeable: how would you see that it has come true?', { id: 'goal-smart-measurable' })}</li>
      <li>${msg('Possible: how much of it is in your own hands?', { id: 'goal-smart-achievable' })}</li>
      <li>${msg('Meaningful: what makes it worth the effort?', { id: 'goal-smart-relevant' })}</li>
      <li>${msg('Time-bound: when would you like to notice something?', { id: 'goal-smart-time' })}</li>
    </ul>
  </details>`;

function drawMaintained({ baseline, target }: MakingStep['goal']): TemplateResult {
  return html`<p class="maintain" role="status">
    ${
      baseline !== null && target !== null && target <= baseline
        ? msg('A goal to hold on to: it is already good enough, and is worth keeping so.', {
            id: 'goal-maintain',
          })
        : nothing
    }
  </p>`;
}

/** Make concrete: one goal, in the person's own words. Everything but the sentence may stay open. */
export function drawMaking(step: MakingStep): TemplateResult {
  const { goal, number, of, level, ours, gas, from, errorOf, onChange } = step;
  const [place, all] = [plainNumber(number, step), plainNumber(of, step)];
  return keyed(
    goal.id,
    html`<section class="step-of stack" aria-labelledby=${stepTitleId}>
      ${heading(
        level,
        stepTitleId,
        of === 1
          ? msg('The goal made concrete', { id: 'goal-making-one' })
          : msg(str`Goal ${place}/${all} made concrete`, { id: 'goal-making' }),
      )}
      <p class="muted">
        ${msg('Only the sentence is needed. You may leave everything else open.', { id: 'goal-making-about' })}
      </p>
      <div class="questions">
        <div class="stack">
          ${textField({
            ...question('title', step, {
              required: msg('required', { id: 'goal-required' }),
              error: errorOf('title'),
              ...(from && {
                hint: ours
                  ? msg('Change it until it sounds like us.', { id: 'goal-title-hint-ours' })
                  : msg('Change it until it sounds like you.', { id: 'goal-title-hint' }),
              }),
            }),
            typed: goal.title,
            lines: 2,
            count: undefined,
            onType: (value) => onChange({ field: 'title', value }),
          })}
          ${drawPrompts(step)} ${drawHints()}
        </div>
        ${drawText('why', step, 3)} ${drawText('coreTask', step, 3)}
        ${drawNumber(
          'baseline',
          step,
          msg('10 is how you wish it to be, 0 is the opposite.', { id: 'goal-baseline-hint' }),
        )}
        ${drawText('alreadyWorks', step, 3)}
        <div>
          ${drawNumber('target', step, msg('For most people 7 or 8 is good enough.', { id: 'goal-target-hint' }))}
          ${drawMaintained(goal)}
        </div>
        ${drawText('sign', step, 2, msg('What would be a little different when you are one step further?', { id: 'goal-sign-hint' }))}
        ${
          ours
            ? drawText(
                'noticedBy',
                step,
                4,
                msg('Write several voices, each on its own line. Roles are enough; leave out names.', {
                  id: 'goal-noticed-by-hint-ours',
                }),
              )
            : drawText(
                'noticedBy',
                step,
                2,
                msg('A role is enough; leave out names.', { id: 'goal-noticed-by-hint' }),
              )
        }
        ${drawText('firstStep', step, 2)}
        ${dateField({
          ...question('reviewOn', step, { error: errorOf('reviewOn') }),
          typed: goal.reviewOn ?? '',
          onType: (value) => onChange({ field: 'reviewOn', value }),
        })}
        ${gas || goal.ladder ? drawLadder(step) : nothing}
      </div>
    </section>`,
  ) as TemplateResult;
}
