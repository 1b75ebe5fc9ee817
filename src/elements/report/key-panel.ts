import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedFile } from '../../delivery/open-files.js';
import { msg, str } from '../../localization/localized.js';
import { heading } from '../../ui/heading.js';
import type { Drawing } from '../drawing.js';
import type { ReaderKey } from '../sealing.js';
import { renderBusy, renderMakeKeys, renderOpenKey } from './key-forms.js';
import type { Keys } from './keys.js';
import { sealedIn } from './reading.js';

const shownNames = 10;

function renderWaiting(files: readonly OpenedFile[]): TemplateResult {
  const count = files.reduce((sum, file) => sum + sealedIn(file), 0);
  const names = files.map(({ name }) => name).filter((name) => name !== '');
  return html`<p>${msg(str`Encrypted results waiting for a key: ${count}`, { id: 'report-sealed-count' })}</p>
    ${
      names.length > 0
        ? html`<ul>
            ${names.slice(0, shownNames).map((name) => html`<li><bdi>${name}</bdi></li>`)}
            ${
              names.length > shownNames
                ? html`<li>
                    ${msg(str`Others: ${names.length - shownNames}`, { id: 'report-opened-more' })}
                  </li>`
                : nothing
            }
          </ul>`
        : nothing
    }`;
}

function renderPublicKey({ recipient, fingerprint }: ReaderKey, index: number, keys: Keys): TemplateResult {
  return html`<div class="public-key">
    <label for=${`public-key-${index + 1}`}
      >${msg('Public key to hand out', { id: 'report-key-public' })}</label
    >
    <textarea
      id=${`public-key-${index + 1}`}
      rows="2"
      readonly
      lang="en"
      spellcheck="false"
      .value=${recipient}
      @focus=${({ currentTarget }: Event) => (currentTarget as HTMLTextAreaElement).select()}
    ></textarea>
    <p>${msg('Fingerprint', { id: 'report-key-fingerprint' })}: <code class="whole">${fingerprint}</code></p>
    ${
      'clipboard' in navigator
        ? html`<div class="row">
            <button type="button" @click=${() => void keys.copy(recipient)}>
              ${msg('Copy the public key', { id: 'report-key-copy' })}
            </button>
            <span class="muted small" role="status"
              >${keys.copied === recipient ? msg('Copied', { id: 'report-key-copied' }) : nothing}</span
            >
          </div>`
        : nothing
    }
  </div>`;
}

function renderHeld(keys: Keys): TemplateResult {
  const { held, made } = keys;
  return html`${
      made === null
        ? html`<p>
            ${msg('Your key is in use. Encrypted results open with it at once.', { id: 'report-key-held' })}
          </p>`
        : html`<p class="notice" role="status">
            ${msg('Your keys are made, and the key file has been saved:', { id: 'report-key-made' })}
            <bdi>${made}</bdi>.
            ${msg('Keep it and its passphrase in two places that only you can reach.', {
              id: 'report-key-keep',
            })}
          </p>`
    }
    <details ?open=${made !== null}>
      <summary>${msg('Public key and fingerprint', { id: 'report-key-public-open' })}</summary>
      ${held.map((key, index) => renderPublicKey(key, index, keys))}
      <p class="muted small">
        ${msg(
          'Tell the fingerprint to those who send you results: they see it before they send, and can check that it is the same.',
          { id: 'report-key-compare' },
        )}
      </p>
    </details>
    <p class="muted small">
      ${msg('What you save from here is not encrypted.', { id: 'report-key-not-sealed' })}
    </p>
    <details ?open=${keys.offered !== null}>
      <summary>${msg('Open another key', { id: 'report-key-another' })}</summary>
      ${renderOpenKey(keys)}
    </details>
    <div class="row">
      ${
        made === null
          ? nothing
          : html`<button type="button" @click=${() => keys.saveAgain()}>
              ${msg('Save the key file again', { id: 'report-key-save-again' })}
            </button>`
      }
      <button type="button" @click=${() => keys.forget()}>
        ${msg('Forget the key', { id: 'report-key-forget' })}
      </button>
      <span class="muted small"
        >${msg('What has been opened stays on the page until you leave it.', {
          id: 'report-key-forget-about',
        })}</span
      >
    </div>`;
}

const insecure = () =>
  html`<p class="notice error">
    ${msg(
      'Encrypted files cannot be opened on this page, because it is not secure (https). Open the files in the reader file (reader.html) on your own device.',
      { id: 'report-key-insecure' },
    )}
  </p>`;

function renderForms(keys: Keys, isNext: boolean): TemplateResult {
  const code = keys.fault?.code;
  const isRefused = code === 'too-weak' || code === 'not-same' || code === 'not-made';
  return html`${renderOpenKey(keys, isNext)}
    <details ?open=${isRefused}>
      <summary>${msg('Make my keys', { id: 'report-key-make-open' })}</summary>
      ${renderMakeKeys(keys)}
    </details>`;
}

export interface KeyPanel {
  files: readonly OpenedFile[];
  keys: Keys;
  /** The person has unfolded it; nothing of it is drawn before. */
  isUnfolded: boolean;
  onUnfold: (isOpen: boolean) => void;
}

/** What is sealed, and the keys that open it: in the open as soon as something waits for a key or one is open. */
export function renderKeys(
  { files, keys, isUnfolded, onUnfold }: KeyPanel,
  drawing: Drawing,
): TemplateResult {
  const waiting = files.filter((file) => sealedIn(file) > 0);
  const isHeld = keys.held.length > 0;
  const inside = () =>
    isSecureContext
      ? html`${keys.busy ? renderBusy(keys.busy) : isHeld ? renderHeld(keys) : renderForms(keys, waiting.length > 0)}`
      : insecure();
  const title = msg('Encrypted results and keys', { id: 'report-keys' });
  if (waiting.length > 0 || isHeld || keys.offered)
    return html`<section class="keys notice" aria-labelledby="keys">
      ${heading(drawing.level, 'keys', title)} ${waiting.length > 0 ? renderWaiting(waiting) : nothing}
      ${inside()}
    </section>`;
  const onToggle = ({ currentTarget }: Event) => onUnfold((currentTarget as HTMLDetailsElement).open);
  return html`<details ?open=${isUnfolded} @toggle=${onToggle}>
    <summary id="keys">${title}</summary>
    ${isUnfolded ? html`<div class="keys">${inside()}</div>` : nothing}
  </details>`;
}
