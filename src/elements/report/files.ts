import { html, nothing, type TemplateResult } from 'lit';
import type { PolkuResult } from '../../contracts/index.js';
import type { OpenedFile } from '../../delivery/open-files.js';
import { formatDate, formatNumber } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { wording } from '../../localization/text.js';
import { resultTime } from '../../reporting/index.js';
import type { Person, PersonalResult, Report } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import type { Drawing } from '../drawing.js';
import { faultWords, pathWords } from './fault-words.js';
import { kindWords } from './words.js';

const shownFaults = 5;
const shownResults = 20;

const fileName = (name: string) =>
  name === '' ? msg('Given by the page', { id: 'report-host-value' }) : html`<bdi>${name}</bdi>`;

/** A result by its date and title, in words for a list. */
export function resultLabel(result: PersonalResult, { locale }: Drawing): { text: string; lang?: string } {
  const when = formatDate(resultTime(result), locale);
  const isAssessment = result.schema === 'polku/self-assessment';
  const { text, lang } = isAssessment
    ? wording(result.questionnaire.title, locale)
    : { text: kindWords(result.schema) };
  const unfinished = result.completedAt === null && result.schema !== 'polku/progress';
  const state = unfinished ? ` (${msg('unfinished', { id: 'report-unfinished-mark' })})` : '';
  return { text: `${when} – ${text}${state}`, ...(lang !== undefined && { lang }) };
}

export function personName({ subject, results }: Person, { locale }: Drawing): string {
  if (subject !== null) return subject;
  const when = formatDate(resultTime(results[0]!), locale);
  return msg(str`Without a code, ${when}`, { id: 'report-no-subject' });
}

/** A person by name and, where there may be several, the number of results. */
export function personLabel(person: Person, drawing: Drawing): string {
  const name = personName(person, drawing);
  return person.subject === null ? name : `${name} (${person.results.length})`;
}

function stateOf(result: PolkuResult, older: ReadonlySet<PolkuResult>, drawing: Drawing): string {
  const words = {
    'polku/sealed': () => msg('Encrypted: waiting for a key.', { id: 'report-sealed' }),
    'polku/notes': () =>
      msg('Shown beside the people and goals that they are about.', { id: 'report-notes' }),
  };
  if (older.has(result)) return msg('A copy; the newest one is shown.', { id: 'report-older' });
  if (Object.hasOwn(words, result.schema)) return words[result.schema as keyof typeof words]();
  if ('language' in result) {
    const when = formatDate(resultTime(result), drawing.locale);
    return result.subject ? `${result.subject}, ${when}` : when;
  }
  return 'createdAt' in result ? formatDate(result.createdAt, drawing.locale) : '';
}

/** The files with what was in them, folded away: the report itself is what one came for. */
export function renderOpened(
  files: readonly OpenedFile[],
  report: Report,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const readable = files.filter(({ results, armour }) => results.length > 0 || armour !== null);
  if (readable.length === 0) return nothing;
  const older = new Set(report.older);
  return html`<details>
    <summary>${msg(str`Opened files: ${readable.length}`, { id: 'report-opened' })}</summary>
    <ul class="opened">
      ${readable.map(
        ({ name, results, armour }) =>
          html`<li>
            ${fileName(name)}
            <ul>
              ${
                armour !== null
                  ? html`<li>
                      ${kindWords('polku/sealed')}.
                      <span class="muted"
                        >${msg('Encrypted: waiting for a key.', { id: 'report-sealed' })}</span
                      >
                    </li>`
                  : nothing
              }
              ${results.slice(0, shownResults).map(
                (result) =>
                  html`<li>
                    ${kindWords(result.schema)}
                    <span class="muted"><bdi>${stateOf(result, older, drawing)}</bdi></span>
                  </li>`,
              )}
              ${
                results.length > shownResults
                  ? html`<li>
                      ${msg(str`Others: ${results.length - shownResults}`, { id: 'report-opened-more' })}
                    </li>`
                  : nothing
              }
            </ul>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The files that could not be read, each by its name and with what is wrong in it. */
export function renderErrors(
  files: readonly OpenedFile[],
  limits: { maxFiles: number; maxBytes: number },
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const bad = files.filter(({ faults }) => faults.length > 0);
  if (bad.length === 0) return nothing;
  const { locale } = drawing;
  const size = `${formatNumber(Math.round(limits.maxBytes / 1000), locale)}\u00a0kB`;
  return html`<section part="errors" class="notice error">
    ${heading(
      drawing.level,
      'errors',
      msg(str`Files that could not be read in full: ${bad.length}`, { id: 'report-errors' }),
    )}
    <p>
      ${msg('The files themselves have not been changed. Everything else is shown.', {
        id: 'report-errors-safe',
      })}
    </p>
    <ul>
      ${bad.map(
        ({ name, faults, leftOut }) =>
          html`<li>
            <strong>${fileName(name)}</strong>
            ${
              leftOut
                ? html`<p>
                    ${msg(str`Not opened. Most files at once: ${limits.maxFiles}`, {
                      id: 'report-fault-left-out',
                    })}
                  </p>`
                : html`<ul>
                    ${faults
                      .slice(0, shownFaults)
                      .map((fault) =>
                        fault.problems.map(
                          (problem) =>
                            html`<li>
                              ${
                                fault.entry === null
                                  ? nothing
                                  : html`${msg(str`Result ${fault.entry}`, { id: 'report-fault-entry' })}: `
                              }${faultWords(fault, problem, size)}
                              ${
                                problem.path.length > 0
                                  ? html`<span class="muted"
                                      >${msg('Place', { id: 'report-fault-place' })}:
                                      <code>${pathWords(problem.path)}</code></span
                                    >`
                                  : nothing
                              }
                            </li>`,
                        ),
                      )}
                    ${
                      faults.length > shownFaults
                        ? html`<li>
                            ${msg(str`Others besides: ${faults.length - shownFaults}`, {
                              id: 'report-fault-others',
                            })}
                          </li>`
                        : nothing
                    }
                  </ul>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
