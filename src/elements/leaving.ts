import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../localization/localized.js';
import { heading } from '../ui/heading.js';
import { fact } from './drawing.js';
import type { HandoverReason, HandoverState } from './handover.js';
import type { ReaderKey, SealingFault } from './sealing.js';

interface Leaving {
  notice?: { reader?: string; retention?: string };
  subject?: string;
  group?: string;
}

/** How a document leaves, as every preview tells it. */
export interface WayOut {
  /** BCP 47 tag that the document will have. */
  language: string;
  /** The form that it goes along with, if any. */
  form: HTMLFormElement | null;
  /** Where the element itself sends it. */
  action: string | undefined;
  /** The keys of those for whom it is to be sealed, if it is; none when it cannot be. */
  keys: readonly ReaderKey[] | undefined;
  /** An earlier document of this person's is still on its way. */
  blocked: boolean;
}

function destination(form: HTMLFormElement | null, given: string | undefined): string {
  // A field called "action" hides the form's own property.
  const action = given ?? (form?.getAttribute('action') || location.href);
  const host = URL.canParse(action, document.baseURI) && new URL(action, document.baseURI).host;
  return host || given || msg('this page', { id: 'shared-this-page' });
}

const drawUnsealed = () =>
  html`<span class="muted small"
    >${msg('It is not encrypted for the reader: whoever runs that server can read it.', {
      id: 'shared-unsealed',
    })}</span
  >`;

const drawUnsealable = () =>
  html`<span class="small"
    >${msg(
      'It may leave only when it is encrypted for the reader. That cannot be done now, so nothing is sent.',
      { id: 'sending-unsealable' },
    )}</span
  >`;

const drawKeys = (keys: readonly ReaderKey[]) =>
  html`<span class="small"
      >${msg(
        'It is encrypted: only those who hold the key below can read it. Compare its fingerprint with the one that your reader gave you:',
        { id: 'sending-sealed' },
      )}</span
    >
    <ul>
      ${keys.map(({ recipient, fingerprint }) => html`<li><code title=${recipient}>${fingerprint}</code></li>`)}
    </ul>`;

/** Who can read what is sent: undefined where nothing is to be sealed, empty where it cannot be. */
function drawSealing(keys: readonly ReaderKey[] | undefined): TemplateResult {
  if (!keys) return drawUnsealed();
  return keys.length > 0 ? drawKeys(keys) : drawUnsealable();
}

/** Why nothing can be sealed, and so nothing be sent. */
export function drawSealingFault(
  fault: SealingFault | undefined,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  switch (fault) {
    case undefined:
      return nothing;
    case 'insecure':
      return html`<p class="notice error" part="errors" role="alert">
        ${msg('Nothing can be sent from here: it has to be encrypted, and this page is not secure (https).', {
          id: 'sending-seal-insecure',
        })}
      </p>`;
    case 'wrong-key':
      return html`<p class="notice error" part="errors" role="alert">
        ${msg(
          'Nothing can be sent from here: the reader’s key is not valid. Please tell those who look after the page.',
          { id: 'sending-seal-wrong-key' },
        )}
      </p>`;
    case 'not-loaded':
      return html`<div class="notice error stack" part="errors" role="alert">
        <p>
          ${msg(
            'What is needed to encrypt could not be fetched. Nothing has been sent, and nothing is lost.',
            {
              id: 'sending-seal-not-loaded',
            },
          )}
        </p>
        <div>
          <button type="button" @click=${onRetry}>${msg('Try again', { id: 'shared-try-again' })}</button>
        </div>
      </div>`;
  }
}

/** Another result of this person's is still on its way. */
export const drawBlocked = (): TemplateResult =>
  html`<p class="notice" role="status">
    ${msg('An earlier result has not arrived yet. This one can be sent once it has.', { id: 'sending-blocked' })}
  </p>`;

/** Why the last attempt failed, in words; nothing where only the host knows. */
function reasonInWords(reason: HandoverReason | undefined): string {
  switch (reason) {
    case 'signed-out':
      return msg('You are signed out. Sign in again in another tab, and then send again here.', {
        id: 'sending-reason-signed-out',
      });
    case 'forbidden':
      return msg('The server does not let you send this. Please tell those who look after the page.', {
        id: 'sending-reason-forbidden',
      });
    case 'refused':
      return msg('The server did not accept this. Please tell those who look after the page.', {
        id: 'sending-reason-refused',
      });
    case 'busy':
    case 'server':
      return msg('The server cannot take it just now.', { id: 'sending-reason-server' });
    case 'timeout':
    case 'network':
      return msg('There is no connection to the server.', { id: 'sending-reason-network' });
    default:
      return '';
  }
}

function drawReason(reason: HandoverReason | undefined): TemplateResult | typeof nothing {
  const words = reasonInWords(reason);
  return words ? html`<p>${words}</p>` : nothing;
}

/** Who reads, for how long, where it goes and what the page adds: the head of every preview. */
export function drawLeavingFacts(
  { notice, subject, group }: Leaving,
  {
    form,
    along,
    action,
    keys,
  }: {
    form: HTMLFormElement | null;
    along: unknown;
    /** Where the element itself sends it. */
    action?: string | undefined;
    /** The readers' keys when it is to be sealed; none when it cannot be. */
    keys: readonly ReaderKey[] | undefined;
  },
): TemplateResult {
  return html`<dl class="facts">
    ${notice?.reader ? fact(msg('Who reads it', { id: 'shared-reader' }), notice.reader) : nothing}
    ${
      notice?.retention
        ? fact(msg('How long it is kept', { id: 'shared-retention' }), notice.retention)
        : nothing
    }
    ${fact(
      msg('Where it goes', { id: 'shared-destination' }),
      html`${destination(form, action)}<br />${drawSealing(keys)}`,
    )}
    ${
      subject || group
        ? fact(
            msg('Codes that the page adds', { id: 'shared-keys' }),
            [subject, group].filter(Boolean).join(', '),
          )
        : nothing
    }
    ${fact(msg('What goes along', { id: 'shared-along' }), along)}
  </dl>`;
}

/** The whole document, for those who want to see every byte. */
export function drawWholeFile(leaving: object): TemplateResult {
  const name = msg('The whole file as it will be', { id: 'shared-file' });
  return html`<details class="file">
    <summary>${name}</summary>
    <pre tabindex="0" role="region" aria-label=${name} lang="en">${JSON.stringify(leaving, null, 2)}</pre>
  </details>`;
}

export interface HandoverWords {
  result: Leaving;
  inForm: boolean;
  onSendAgain: () => void;
  reason?: HandoverReason | undefined;
  /** It was confirmed before the page was loaded: the page may have missed it. */
  resumed?: boolean;
  /** Removes what nobody has confirmed; absent where nothing can be removed. */
  onRemove?: (() => void) | undefined;
}

const sendAgainButton = (onSendAgain: () => void, look = '') =>
  html`<button type="button" class=${look} @click=${onSendAgain}>
    ${msg('Send again', { id: 'shared-send-again' })}
  </button>`;

/** What is true of a confirmed result, as the title of the end: thanks are for what is not still to be sent. */
export function handoverTitle(state: HandoverState): string {
  switch (state) {
    case 'waiting':
    case 'sending':
      return msg('On its way', { id: 'sending-title-under-way' });
    case 'retrying':
    case 'failed':
      return msg('Not sent yet', { id: 'sending-title-not-sent' });
    default:
      return msg('Thank you', { id: 'sending-title-thanks' });
  }
}

/** What became of a confirmed result, in words. */
export function drawHandover(
  state: HandoverState,
  { result: { notice }, inForm, onSendAgain, reason, resumed }: HandoverWords,
): TemplateResult | typeof nothing {
  switch (state) {
    case 'none':
      return nothing;
    case 'waiting':
    case 'sending':
      return html`<p role="status">${msg('Sending …', { id: 'shared-sending' })}</p>`;
    case 'retrying':
      return html`<div class="notice stack" role="status">
        <p>
          ${msg('It has not been sent yet. Everything is safe, and it will be tried again shortly.', {
            id: 'sending-retrying',
          })}
        </p>
        ${drawReason(reason)}
        <div>${sendAgainButton(onSendAgain)}</div>
      </div>`;
    case 'delivered':
      return html`<p role="status">
        ${msg('What you sent has arrived.', { id: 'shared-delivered' })}
        ${notice?.reader ? html`${msg('Who reads it', { id: 'shared-reader' })}: ${notice.reader}` : nothing}
      </p>`;
    case 'failed':
      return html`<div class="notice error stack" role="alert">
        <p>
          ${msg('It has not been sent yet. Everything is safe on this page: send it again, or save a copy.', {
            id: 'shared-failed',
          })}
        </p>
        ${drawReason(reason)}
        <div>${sendAgainButton(onSendAgain, 'main')}</div>
      </div>`;
    case 'kept':
      return html`<p role="status">
          ${
            inForm
              ? msg('It is ready, and goes along when you send the form on this page.', {
                  id: 'shared-in-form',
                })
              : msg(
                  'It is ready and has been handed to this page. The page has not confirmed that it has arrived anywhere, so save a copy for yourself.',
                  { id: 'shared-kept' },
                )
          }
        </p>
        ${resumed ? html`<div>${sendAgainButton(onSendAgain)}</div>` : nothing}`;
  }
}

/** Last of what can be done with a result that nobody has confirmed: a copy of it is saved first. */
export const drawRemoval = (
  state: HandoverState,
  { onRemove }: HandoverWords,
): TemplateResult | typeof nothing =>
  state === 'kept' && onRemove
    ? html`<button type="button" class="quiet" @click=${onRemove}>
        ${msg('Remove it from this browser', { id: 'sending-remove-kept' })}
      </button>`
    : nothing;

/** The end of a sealed result that was confirmed before the page was loaded: it cannot be read here any more. */
export function drawSealedEnd(
  words: HandoverWords & {
    level: number;
    titleId: string;
    state: HandoverState;
    onSave: (() => void) | undefined;
  },
): TemplateResult {
  return html`${heading(words.level, words.titleId, handoverTitle(words.state))}
    <p>
      ${msg('What you confirmed is encrypted, and only its reader can open it.', { id: 'sending-sealed-end' })}
    </p>
    ${drawHandover(words.state, words)}
    <div class="row">
      ${
        words.onSave
          ? html`<button type="button" @click=${words.onSave}>
              ${msg('Save a copy', { id: 'shared-save' })}
            </button>`
          : nothing
      }
      ${drawRemoval(words.state, words)}
    </div>`;
}
