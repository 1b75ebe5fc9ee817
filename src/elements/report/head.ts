import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { resultTime } from '../../reporting/index.js';
import type { PersonalResult } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { fact, type Drawing } from '../drawing.js';

function languageName(tag: string, { locale }: Drawing): string {
  try {
    return new Intl.DisplayNames([locale.spoken], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function struckCount(count: number): string {
  return msg(str`Taken out by the person: ${count}`, { id: 'report-count-struck' });
}

interface Head {
  result: PersonalResult;
  title: unknown;
  /** Not confirmed by the person, and meant to be. */
  unfinished: boolean;
  /** Further facts about the answers. */
  facts?: TemplateResult | typeof nothing;
}

/** The head of a document: what it is, whose, when, and how complete. */
export function renderHead({ result, title, unfinished, facts }: Head, drawing: Drawing): TemplateResult {
  const { locale } = drawing;
  const when = formatDate(resultTime(result), locale, 'long');
  const { subject, group, notice } = result;
  return html`<header class="head">
    ${heading(drawing.level, 'document', title, 'title')}
    ${
      unfinished
        ? html`<p><strong class="mark">${msg('Unfinished', { id: 'report-unfinished' })}</strong></p>`
        : nothing
    }
    <dl class="facts">
      ${subject ? fact(msg('Code', { id: 'report-subject' }), html`<bdi>${subject}</bdi>`) : nothing}
      ${group ? fact(msg('Group', { id: 'report-group' }), html`<bdi>${group}</bdi>`) : nothing}
      ${fact(
        result.completedAt === null
          ? msg('Last changed', { id: 'report-changed' })
          : msg('Confirmed', { id: 'report-confirmed' }),
        html`<time datetime=${resultTime(result)}>${when}</time>`,
      )}
      ${fact(msg('Language filled in', { id: 'report-language' }), languageName(result.language, drawing))}
      ${facts ?? nothing}
      ${
        notice?.reader
          ? fact(msg('Reader, as the person was told', { id: 'report-notice-reader' }), notice.reader)
          : nothing
      }
      ${
        notice?.retention
          ? fact(msg('Kept, as the person was told', { id: 'report-notice-retention' }), notice.retention)
          : nothing
      }
    </dl>
  </header>`;
}
