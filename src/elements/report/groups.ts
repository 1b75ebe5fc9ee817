import { html, nothing, type TemplateResult } from 'lit';
import type { GroupSummary, PolkuResult } from '../../contracts/index.js';
import { newId } from '../../delivery/new-id.js';
import { msg, str } from '../../localization/localized.js';
import { groupSummaryOf, respondentsOf, showsAnything } from '../../reporting/index.js';
import type { Person, Respondents } from '../../reporting/index.js';
import type { Drawing } from '../drawing.js';
import { version } from '../version.js';
import { renderSummary } from './summary.js';

export interface Grouped {
  respondents: Respondents;
  summary: GroupSummary;
}

/** A group is more than one person's confirmed assessment. */
export const areGroup = (people: readonly Person[]): boolean =>
  people.length > 1 &&
  people.some(({ results }) =>
    results.some(({ schema, completedAt }) => schema === 'polku/self-assessment' && completedAt !== null),
  );

/** One summary for each questionnaire among the results. */
export function summarise(results: readonly PolkuResult[], minGroupSize: number): Grouped[] {
  const createdAt = new Date().toISOString();
  const generator = `polku/${version}` as const;
  return respondentsOf(results).map((respondents) => ({
    respondents,
    summary: groupSummaryOf(respondents, { minGroupSize, id: newId(), createdAt, generator }),
  }));
}

/** For the supervisor alone: how many there are is neither printed nor written to a file. */
function renderBasis({ groups, withoutSubject }: Respondents): TemplateResult {
  const people = groups.reduce((sum, { results }) => sum + results.length, 0);
  return html`<p class="muted small screen-only">
    ${msg(str`For you only: people ${people}, groups ${groups.length}.`, { id: 'report-group-people' })}
    ${
      withoutSubject > 0
        ? msg(str`Results without a code, each counted as one person: ${withoutSubject}.`, {
            id: 'report-group-nameless',
          })
        : nothing
    }
  </p>`;
}

/** The group view: only what may be passed on, or plainly that nothing may. */
export function renderGroups(grouped: readonly Grouped[], drawing: Drawing): TemplateResult {
  return html`<div class="groups">
    ${grouped.map(
      ({ respondents, summary }) =>
        html`${renderSummary(
          summary,
          drawing,
          showsAnything(summary)
            ? undefined
            : msg(
                str`Nothing can be shown: a figure needs at least ${summary.minGroupSize} people, and must not reveal what individual people answered.`,
                { id: 'report-group-none' },
              ),
        )}${renderBasis(respondents)}`,
    )}
  </div>`;
}
