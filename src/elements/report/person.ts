import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/localized.js';
import { isManifold, overviewOf } from '../../reporting/index.js';
import type { Overview, Person, PersonalResult } from '../../reporting/index.js';
import type { Drawing } from '../drawing.js';
import { renderAssessment } from './assessment.js';
import { renderLog, renderPlan } from './goals.js';
import { renderNotes, type OwnNotes } from './notes.js';
import { renderWhole } from './whole.js';

/** Whose documents are shown, and which. */
export interface Chosen {
  person: Person | undefined;
  result: PersonalResult | undefined;
  /** All of the person's documents, when they are read together. */
  whole: Overview | null;
  hasWhole: boolean;
}

type Draw<R> = (result: R, drawing: Drawing, person: Person) => TemplateResult;

const documents = {
  'polku/self-assessment': renderAssessment,
  'polku/goal-plan': renderPlan,
  'polku/progress': renderLog,
} satisfies { [S in PersonalResult['schema']]: Draw<Extract<PersonalResult, { schema: S }>> };

/** What is shown: what was picked, else all of the first person's documents together, else the newest. */
export function chosenAmong(
  people: readonly Person[],
  key: string | null,
  wanted: PersonalResult | null,
): Chosen {
  const person = people.find((one) => one.key === key) ?? people[0];
  const picked = person?.results.find((one) => one === wanted);
  const overview = person && overviewOf(person);
  const hasWhole = overview !== undefined && isManifold(overview);
  return {
    person,
    result: picked ?? person?.results.at(-1),
    whole: hasWhole && !picked ? overview : null,
    hasWhole,
  };
}

/** The document of one person. */
export function renderDocument(
  { person, result, whole }: Chosen,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  if (!person || !result) return nothing;
  const draw = documents[result.schema] as Draw<PersonalResult>;
  return html`<article part="person" aria-labelledby="document">
    ${whole ? renderWhole(person, whole, drawing) : draw(result, drawing, person)}
    <p class="muted small purpose">
      ${msg(
        'Material for conversations in work supervision. Not an assessment by occupational health care. Delete it when it is no longer needed.',
        { id: 'report-purpose' },
      )}
    </p>
  </article>`;
}

/** The document of one person, with the supervisor's own notes beside it. */
export function renderPerson(
  chosen: Chosen,
  notes: OwnNotes,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const { person, result, whole } = chosen;
  if (!person || !result) return nothing;
  return html`<div class="sheet">
    ${renderDocument(chosen, drawing)} ${renderNotes(person, whole?.goals ?? result, notes, drawing)}
  </div>`;
}
