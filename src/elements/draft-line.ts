import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../localization/localized.js';
import type { Locale } from '../localization/text.js';
import type { Drafts } from './drafts.js';

export function placeInWords({ place }: Drafts): string {
  switch (place) {
    case 'session':
      return msg('What you enter is kept in this browser tab only, until you send it.', {
        id: 'shared-draft-session',
      });
    case 'device':
      return msg('What you enter is kept on this device for 14 days, or until you send it.', {
        id: 'shared-draft-device',
      });
    case 'memory':
      return msg('What you enter is kept on this page only, and is gone when you leave it.', {
        id: 'shared-draft-memory',
      });
  }
}

/**
 * The foot of every step of which there is a draft. The rest of it comes once there is something to keep.
 * @param withFiles whether the draft can be saved to a file and opened from one here
 */
export const drawDraftFoot = (
  drafts: Drafts,
  locale: Locale,
  onRemove: () => void,
  withFiles = true,
): TemplateResult =>
  drafts.drawings?.drawFoot(drafts, locale, onRemove, withFiles) ??
  html`<p class="foot small muted">${placeInWords(drafts)}</p>`;

/** What the person has to know or decide about their draft. */
export const drawDraftNotices = (drafts: Drafts, locale: Locale): unknown =>
  drafts.drawings?.drawNotices(drafts, locale) ?? nothing;
