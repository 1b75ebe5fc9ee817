import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import type { Person, PersonalResult } from '../../reporting/index.js';
import type { Drawing } from '../drawing.js';
import { personLabel, resultLabel } from './files.js';

/** People in one list; of more, those are listed that are looked for. */
const shownPeople = 500;

interface Choice {
  people: readonly Person[];
  person: Person | undefined;
  /** Those that are looked for. */
  found: readonly Person[];
  /** Null: all of the person's documents together. */
  result: PersonalResult | null | undefined;
  /** Whether they can be read together. */
  hasWhole: boolean;
  /** What the person is looked for by. */
  find: string;
  onPerson: (person: Person) => void;
  onResult: (result: PersonalResult | null) => void;
  onFind: (find: string) => void;
}

/** The people that are looked for; all of them while nobody is. */
export function foundAmong(people: readonly Person[], find: string, drawing: Drawing): readonly Person[] {
  const { spoken } = drawing.locale;
  const wanted = find.trim().toLocaleLowerCase(spoken);
  // Of fewer, nobody can be looked for.
  if (wanted === '' || people.length <= shownPeople) return people;
  return people.filter((one) => personLabel(one, drawing).toLocaleLowerCase(spoken).includes(wanted));
}

/** The people to list: the one in view first, if no longer among those found. */
function found({ person, found: all }: Choice): { listed: readonly Person[]; count: number } {
  const listed = all.slice(0, shownPeople);
  const isListed = person === undefined || listed.includes(person);
  return { listed: isListed ? listed : [person, ...listed], count: all.length };
}

function renderFind(
  { people, find, onFind }: Choice,
  { count }: { count: number },
  { locale }: Drawing,
): TemplateResult {
  const shown = formatNumber(Math.min(count, shownPeople), locale);
  const total = formatNumber(people.length, locale);
  return html`<div>
    <label for="find">${msg('Find a person', { id: 'report-find' })}</label>
    <input
      id="find"
      type="search"
      autocomplete="off"
      aria-describedby="found"
      .value=${find}
      @input=${({ currentTarget }: Event) => onFind((currentTarget as HTMLInputElement).value)}
    />
    <span id="found" class="muted small" role="status"
      >${msg(str`In the list: ${shown}/${total}`, { id: 'report-found' })}</span
    >
  </div>`;
}

const picked =
  <T>(all: readonly T[], tell: (one: T) => void) =>
  ({ currentTarget }: Event) => {
    const one = all[(currentTarget as HTMLSelectElement).selectedIndex];
    if (one !== undefined) tell(one);
  };

function renderPeople(choice: Choice, drawing: Drawing): TemplateResult {
  const { people, person, onPerson } = choice;
  const isMany = people.length > shownPeople;
  const among = isMany ? found(choice) : { listed: people, count: people.length };
  return html`${isMany ? renderFind(choice, among, drawing) : nothing}
    <div>
      <label for="who">${msg('Person', { id: 'report-person' })}</label>
      <select id="who" @change=${picked(among.listed, onPerson)}>
        ${among.listed.map(
          (one) =>
            html`<option value=${one.key} .selected=${one === person}>${personLabel(one, drawing)}</option>`,
        )}
      </select>
    </div>`;
}

/** The choice of a person, and of one of the person's dates, where there is something to choose. */
export function renderChoice(choice: Choice, drawing: Drawing): TemplateResult {
  const { people, person, result, hasWhole, onResult } = choice;
  const documents = [...(hasWhole ? [null] : []), ...(person?.results ?? [])];
  const label = (one: PersonalResult | null): { text: string; lang?: string } =>
    one ? resultLabel(one, drawing) : { text: msg('All together', { id: 'report-together' }) };
  return html`<div class="choice">
    ${people.length > 1 ? renderPeople(choice, drawing) : nothing}
    ${
      documents.length > 1
        ? html`<div>
            <label for="when">${msg('Date', { id: 'report-date' })}</label>
            <select id="when" @change=${picked(documents, onResult)}>
              ${documents.map((one, index) => {
                const { text, lang } = label(one);
                return html`<option value=${index} lang=${lang ?? nothing} .selected=${one === result}>
                  ${text}
                </option>`;
              })}
            </select>
          </div>`
        : nothing
    }
  </div>`;
}
