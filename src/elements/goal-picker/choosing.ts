import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CatalogueGoal, Goal, GoalCatalogue } from '../../contracts/index.js';
import { formatNumber } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import { fact, say, type Drawing } from '../drawing.js';
import { pageOfGoals } from './browsing.js';
import { drawOwn, type OwnGoals } from './own-goals.js';
import { matching } from './search.js';

export const stepTitleId = 'step-title';
export const addOwnId = 'add-own';
const limitId = 'limit';

/** What the person can do in the first step. */
export interface ChoosingDeeds extends Pick<OwnGoals, 'onOwn' | 'onRemoveOwn'> {
  onSearch: (query: string) => void;
  onMore: () => void;
  onTooMany: (goal: CatalogueGoal) => void;
  onTick: (goal: CatalogueGoal, on: boolean) => void;
  onAddOwn: () => void;
}

/** What the first step shows. */
export interface Choosing extends OwnGoals, ChoosingDeeds {
  catalogue: GoalCatalogue;
  /** Ids of catalogue goals, in the order in which they are suggested. */
  suggested: readonly string[];
  /** The chosen goals by their ids in the catalogue. */
  chosen: ReadonlyMap<string, Goal>;
  query: string;
  limit: number;
  /** Id of the goal that was ticked although no more may be chosen. */
  tooMany: string;
}

/** What is told before the first goal. */
export function drawPreface({ reader, retention }: { reader?: string; retention?: string }): TemplateResult {
  return html`<dl class="facts">
    ${fact(
      msg('Time it takes', { id: 'goal-time' }),
      msg('under 10 minutes; you may stop at any point', { id: 'goal-minutes' }),
    )}
    ${reader ? fact(msg('Who reads it', { id: 'shared-reader' }), reader) : nothing}
    ${retention ? fact(msg('How long it is kept', { id: 'shared-retention' }), retention) : nothing}
    ${fact(
      msg('What you write', { id: 'goal-what-you-write' }),
      msg(
        'Nothing leaves this page until you have seen everything and send it yourself. Leave out the names of other people and matters of health.',
        { id: 'goal-nothing-leaves' },
      ),
    )}
  </dl>`;
}

const limitWords = () =>
  msg('You can read the rest. To choose another goal, first give up one of these.', { id: 'goal-limit' });

const chosenCount = ({ count, max, locale }: Choosing) =>
  msg(str`Chosen: ${formatNumber(count, locale)}/${formatNumber(max, locale)}`, { id: 'goal-chosen' });

function drawCount(choosing: Choosing): TemplateResult {
  const { count, max } = choosing;
  return html`<p class="count" role="status" id=${limitId}>
    <strong>${chosenCount(choosing)}</strong>
    ${count >= max ? limitWords() : nothing}
  </p>`;
}

function drawAbout({ id, about, prompts = [] }: CatalogueGoal, drawing: Drawing): unknown {
  const words = about !== undefined && say(about, drawing);
  if (prompts.length === 0)
    return words ? html`<p class="about muted small" id="about-${id}">${words}</p>` : nothing;
  return html`<details class="about small">
    <summary class="muted">
      <span id="about-${id}">${words || msg('Questions to think about', { id: 'goal-prompts' })}</span>
    </summary>
    <ul>
      ${prompts.map((prompt) => html`<li>${say(prompt, drawing)}</li>`)}
    </ul>
  </details>`;
}

function drawGoal(goal: CatalogueGoal, choosing: Choosing): TemplateResult {
  const { chosen, count, max, disabled, tooMany, onTick, onTooMany } = choosing;
  const own = chosen.get(goal.id);
  const blocked = !own && count >= max;
  const onClick = (event: Event) => {
    if (!blocked) return;
    event.preventDefault();
    onTooMany(goal);
  };
  const described = [goal.about || goal.prompts?.length ? `about-${goal.id}` : '', blocked ? limitId : ''];
  return html`<div class="goal" part="goal">
    <label class="option"
      ><input
        type="checkbox"
        name="goal"
        .value=${goal.id}
        .checked=${live(own !== undefined)}
        aria-disabled=${blocked ? 'true' : nothing}
        aria-describedby=${described.filter(Boolean).join(' ') || nothing}
        ?disabled=${disabled}
        @click=${onClick}
        @change=${(event: Event) => onTick(goal, (event.target as HTMLInputElement).checked)}
      /><span>${say(goal.title, choosing)}</span></label
    >
    ${blocked && tooMany === goal.id ? html`<p class="about small" role="status">${limitWords()}</p>` : nothing}
    ${drawAbout(goal, choosing)}
  </div>`;
}

/** Whether there is more than one page of goals to search. */
const isLong = ({ groups }: GoalCatalogue) =>
  groups.reduce((sum, { goals }) => sum + goals.length, 0) > pageOfGoals;

const drawGroup = (title: unknown, goals: readonly CatalogueGoal[], choosing: Choosing) =>
  html`<fieldset class="field goals ${isLong(choosing.catalogue) ? 'long' : ''}">
    <legend><strong>${title}</strong></legend>
    ${repeat(
      goals,
      ({ id }) => id,
      (goal) => drawGoal(goal, choosing),
    )}
  </fieldset>`;

function drawList(choosing: Choosing): TemplateResult {
  const { catalogue, suggested, query, limit, locale, onMore } = choosing;
  const hit = matching(query, catalogue, locale);
  const goals = suggested.length > 0 ? catalogue.groups.flatMap((group) => group.goals) : [];
  const suggestions = new Set(suggested.flatMap((id) => goals.find((goal) => goal.id === id) ?? []));
  const groups = [
    {
      id: ' suggested',
      title: msg('From what you marked as important', { id: 'goal-suggested' }) as unknown,
      goals: [...suggestions].filter(hit),
    },
    ...catalogue.groups.map((group) => ({
      id: group.id,
      title: say(group.title, choosing) as unknown,
      goals: group.goals.filter((goal) => !suggestions.has(goal) && hit(goal)),
    })),
  ];
  const found = groups.reduce((sum, group) => sum + group.goals.length, 0);
  let room = limit;
  const shown = groups.flatMap((group) => {
    const first = group.goals.slice(0, room);
    room -= first.length;
    return first.length > 0 ? [{ ...group, goals: first }] : [];
  });
  return html`<p class="small muted" role="status">
      ${
        query.trim()
          ? found > 0
            ? msg(str`Goals found: ${formatNumber(found, locale)}`, { id: 'goal-found' })
            : msg('No goal has these words. You can write your own.', { id: 'goal-none-found' })
          : nothing
      }
    </p>
    ${repeat(
      shown,
      ({ id }) => id,
      (group) => drawGroup(group.title, group.goals, choosing),
    )}
    ${
      found > limit
        ? html`<div class="row">
            <button type="button" @click=${onMore}>${msg('Show more', { id: 'goal-more' })}</button>
            <span class="small muted"
              >${msg(str`Shown: ${formatNumber(limit, locale)}/${formatNumber(found, locale)}`, {
                id: 'goal-shown',
              })}</span
            >
          </div>`
        : nothing
    }`;
}

/** Choose: the catalogue in its groups with search, suggestions first, and goals of one's own. */
export function drawChoosing(choosing: Choosing): TemplateResult {
  const { catalogue, suggested, chosen, count, max, query, limit, locale, ours, disabled } = choosing;
  const { onSearch, onAddOwn } = choosing;
  return html`<section class="step-of stack" aria-labelledby=${stepTitleId}>
    ${heading(
      choosing.level,
      stepTitleId,
      ours
        ? msg('What do we want supervision for?', { id: 'goal-choose-ours' })
        : msg('What do you want supervision for?', { id: 'goal-choose' }),
    )}
    <p>
      ${
        ours
          ? msg(
              'Choose what matters most to us now, or write a goal of our own. We put each goal into our own words later.',
              {
                id: 'goal-choose-about-ours',
              },
            )
          : msg(
              'Choose what matters most to you now, or write a goal of your own. You put each goal into your own words later.',
              { id: 'goal-choose-about' },
            )
      }
    </p>
    ${drawCount(choosing)}
    <div class="find">
      <div class="field">
        <label class="question" for="search">${msg('Search the goals', { id: 'goal-search' })}</label>
        <input
          type="search"
          class="text"
          id="search"
          part="search"
          autocomplete="off"
          .value=${live(query)}
          ?disabled=${disabled}
          @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
        />
      </div>
      <button
        type="button"
        part="add-own"
        id=${addOwnId}
        aria-disabled=${count >= max ? 'true' : nothing}
        aria-describedby=${count >= max ? limitId : nothing}
        ?disabled=${disabled}
        @click=${onAddOwn}
      >
        ${
          ours
            ? msg('Write our own goal', { id: 'goal-add-own-ours' })
            : msg('Write my own goal', { id: 'goal-add-own' })
        }
      </button>
    </div>
    ${drawOwn(choosing)}
    ${guard(
      [
        catalogue,
        suggested.join(),
        [...chosen.keys()].join(),
        count >= max,
        choosing.tooMany,
        query,
        limit,
        locale,
        disabled,
      ],
      () => drawList(choosing),
    )}
  </section>`;
}
