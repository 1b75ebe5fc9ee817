import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../localization/localized.js';
import { fact } from './drawing.js';
import type { HandoverState } from './handover.js';

interface Leaving {
  notice?: { reader?: string; retention?: string };
  subject?: string;
  group?: string;
}

function destination(form: HTMLFormElement | null): string {
  // A field called "action" hides the form's own property.
  const action = form?.getAttribute('action') || location.href;
  const host = URL.canParse(action, document.baseURI) && new URL(action, document.baseURI).host;
  return host || msg('this page', { id: 'shared-this-page' });
}

/** Who reads, for how long, where it goes and what the page adds: the head of every preview. */
export function drawLeavingFacts(
  { notice, subject, group }: Leaving,
  { form, along }: { form: HTMLFormElement | null; along: unknown },
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
      html`${destination(form)}<br /><span class="muted small"
          >${msg('It is not encrypted for the reader: whoever runs that server can read it.', {
            id: 'shared-unsealed',
          })}</span
        >`,
    )}
    ${
      subject || group
        ? fact(
            msg('Keys that the page adds', { id: 'shared-keys' }),
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

/** What became of a confirmed result, in words. */
export function drawHandover(
  state: HandoverState,
  { result: { notice }, inForm, onSendAgain }: { result: Leaving; inForm: boolean; onSendAgain: () => void },
): TemplateResult | typeof nothing {
  switch (state) {
    case 'none':
      return nothing;
    case 'waiting':
      return html`<p role="status">${msg('Sending …', { id: 'shared-sending' })}</p>`;
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
        <div>
          <button type="button" class="main" @click=${onSendAgain}>
            ${msg('Send again', { id: 'shared-send-again' })}
          </button>
        </div>
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
      </p>`;
  }
}
