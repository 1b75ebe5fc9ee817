import { html, nothing, type TemplateResult } from 'lit';
import { resultFileName, saveFile } from '../delivery/save-file.js';
import { formatDate, formatTime } from '../localization/format.js';
import { msg, str } from '../localization/localized.js';
import type { Locale } from '../localization/text.js';
import { choose, openText } from './draft-reading.js';
import type { Drafts } from './drafts.js';

import { placeInWords } from './draft-line.js';
import { keepOwn, showOther } from './other-tabs.js';

export { take } from './draft-reading.js';
export { draftWords } from './draft-words.js';
export { talk } from './other-tabs.js';

const saveButton = (label: string, content: unknown, at = new Date().toISOString()) =>
  html`<button
    type="button"
    @click=${() => saveFile(resultFileName('polku/draft', at), typeof content === 'string' ? content : JSON.stringify(content, null, 2))}
  >
    ${label}
  </button>`;

const button = (drafts: Drafts, label: string, onClick: () => void, look = '') =>
  html`<button type="button" class=${look} ?disabled=${drafts.disabled} @click=${onClick}>${label}</button>`;

function saveOwn(drafts: Drafts): TemplateResult {
  const words = msg('Save the draft to a file', { id: 'draft-save' });
  return button(drafts, words, () => saveDraft(drafts), 'quiet');
}

/** Saves what the person sees. What they took out can be taken back on this device, and goes into no file. */
function saveDraft(drafts: Drafts): void {
  const draft = drafts.document();
  if (!draft) return;
  const shown = { ...draft };
  delete shown.setAside;
  delete shown.undo;
  saveFile(resultFileName(draft.schema, draft.savedAt), JSON.stringify(shown, null, 2));
}

/** Asks before the draft is removed, or takes the question back. */
function ask(drafts: Drafts, removing: boolean): void {
  drafts.removing = removing;
  drafts.redraw();
}

const maxBytes = 1_000_000;

async function openDraft(drafts: Drafts, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  input.value = '';
  // A file too large for a draft is not read at all; its empty text is no JSON.
  if (file) await openText(drafts, file.size > maxBytes ? '' : await file.text());
}

/** What the person has to know or decide about their draft; nothing when all is well. */
export function drawNotices(drafts: Drafts, locale: Locale): unknown {
  const notices: TemplateResult[] = [];
  const { elsewhere, given, leftOver } = drafts;
  if (drafts.failed)
    notices.push(
      html`<p>
        ${msg('This browser does not keep drafts here. Save the draft to a file before you leave the page.', {
          id: 'draft-failed',
        })}
      </p>`,
    );
  if (elsewhere === 'open')
    notices.push(
      html`<p>
        ${msg('This is also open in another tab. Go on in one of them only.', { id: 'draft-elsewhere' })}
      </p>`,
    );
  if (elsewhere === 'gone')
    notices.push(
      html`<p>
        ${msg('This was sent or removed in another tab. What you see here is still in this tab.', {
          id: 'draft-gone',
        })}
      </p>`,
    );
  if (elsewhere === 'changed')
    notices.push(
      html`<p>
          ${msg('This was changed in another tab, so nothing more is saved here.', {
            id: 'draft-changed',
          })}
        </p>
        <div class="row">
          ${button(drafts, msg('Show what the other tab has', { id: 'draft-show-other' }), () => showOther(drafts))}
          ${button(drafts, msg('Go on with what is here', { id: 'draft-keep-own' }), () => void keepOwn(drafts))}
        </div>`,
    );
  if (given)
    notices.push(
      html`<p>
          ${msg(
            str`There is another version of this: ${formatDate(given.value.updatedAt, locale)} ${formatTime(given.value.updatedAt, locale)}. Which one do you want to go on with?`,
            { id: 'draft-given' },
          )}
        </p>
        <div class="row">
          ${button(drafts, msg('Keep what is here', { id: 'draft-keep' }), () => void choose(drafts, false), 'main')}
          ${button(drafts, msg('Take the other version', { id: 'draft-take' }), () => void choose(drafts, true))}
        </div>`,
    );
  if (leftOver !== undefined)
    notices.push(
      html`<p>
          ${msg(
            'A part of your earlier draft has no place here any more. You can save the whole of it as a file.',
            {
              id: 'draft-left-over',
            },
          )}
        </p>
        <div>${saveButton(msg('Save the earlier draft', { id: 'draft-left-save' }), leftOver)}</div>`,
    );
  return notices.length === 0 ? nothing : html`<div class="notice stack" role="status">${notices}</div>`;
}

const drawOpening = (drafts: Drafts) =>
  html`<button
      type="button"
      class="quiet"
      ?disabled=${drafts.disabled}
      @click=${({ currentTarget }: Event) =>
        (currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input')?.click()}
    >
      ${msg('Open a draft file', { id: 'draft-open' })}
    </button>
    <input
      type="file"
      hidden
      ?disabled=${drafts.disabled}
      accept=".json,application/json"
      @change=${({ currentTarget }: Event) => void openDraft(drafts, currentTarget as HTMLInputElement)}
    />`;

/** Where the draft is, when it was saved, and what can be done with it. */
export function drawFoot(
  drafts: Drafts,
  locale: Locale,
  onRemove: () => void,
  withFiles: boolean,
): TemplateResult {
  const touched = drafts.document() !== null;
  return html`<div class="foot small">
    <p class="muted">
      ${placeInWords(drafts)}
      ${
        touched && drafts.savedAt && drafts.place !== 'memory'
          ? msg(str`Saved at ${formatTime(drafts.savedAt, locale)}.`, { id: 'draft-saved' })
          : nothing
      }
    </p>
    ${
      drafts.removing
        ? html`<p>${msg('Everything you have entered here will be removed.', { id: 'draft-remove-sure' })}</p>
            <div class="row">
              <button type="button" id="draft-remove-yes" ?disabled=${drafts.disabled} @click=${onRemove}>
                ${msg('Yes, remove it', { id: 'draft-remove-yes' })}
              </button>
              ${button(drafts, msg('Do not remove', { id: 'draft-remove-no' }), () => ask(drafts, false))}
            </div>`
        : html`<div class="row">
            ${touched && withFiles ? saveOwn(drafts) : nothing} ${withFiles ? drawOpening(drafts) : nothing}
            ${
              touched
                ? button(
                    drafts,
                    msg('Remove the draft', { id: 'draft-remove' }),
                    () => ask(drafts, true),
                    'quiet',
                  )
                : nothing
            }
          </div>`
    }
  </div>`;
}

export type DraftDrawings = typeof import('./draft-drawings.js');
