import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Page, Questionnaire } from '../../contracts/index.js';
import { formatNumber } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { wording, type Locale } from '../../localization/text.js';
import { fact } from '../../ui/fact.js';
import { controlId, fieldId } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { inItsLanguage } from '../../ui/wording.js';
import { defaultMaxLength, type AnswerFault } from './faults.js';
import type { Filling } from './filling.js';
import { drawQuestions, type Asking } from './questions.js';

export const stepTitleId = 'step-title';
export const errorsId = 'errors';

function rangeInWords(min: number | undefined, max: number | undefined, locale: Locale): string {
  // As many decimals as the form's author wrote.
  const word = (value: number) => formatNumber(value, locale, String(value).split('.')[1]?.length ?? 0);
  if (min !== undefined && max !== undefined)
    return msg(str`Write a number from ${word(min)} to ${word(max)}.`, { id: 'assessment-fault-range' });
  return min !== undefined
    ? msg(str`Write a number that is at least ${word(min)}.`, { id: 'assessment-fault-min' })
    : msg(str`Write a number that is at most ${word(max ?? 0)}.`, { id: 'assessment-fault-max' });
}

/** The fault in words, to be called while drawing. */
function faultInWords(
  fault: AnswerFault,
  item: Item,
  { answerTo, locale }: Pick<Asking, 'answerTo' | 'locale'>,
): string {
  switch (fault) {
    case 'missing':
      return msg('Answer this question to go on.', { id: 'assessment-fault-missing' });
    case 'not-number':
      return msg('Write the answer as a number.', { id: 'assessment-fault-number' });
    case 'out-of-range':
      return item.kind === 'number' ? rangeInWords(item.min, item.max, locale) : '';
    case 'too-long': {
      const limit = (item.kind === 'text' && item.maxLength) || defaultMaxLength;
      const over = formatNumber(String(answerTo(item.id) ?? '').length - limit, locale);
      return msg(str`The text is too long. Characters over the limit: ${over}`, {
        id: 'assessment-fault-long',
      });
    }
  }
}

/** What is told before the first question. */
interface Preface {
  questionnaire: Questionnaire;
  locale: Locale;
  reader: string | undefined;
  retention: string | undefined;
}

function drawPreface({ questionnaire, locale, reader, retention }: Preface): TemplateResult {
  const { intro, minutes, licence, pages } = questionnaire;
  const someRequired = pages.some((page) => page.items.some((item) => item.required));
  return html`<div class="preface stack">
    <slot name="intro"
      >${intro === undefined ? nothing : html`<p>${inItsLanguage(wording(intro, locale))}</p>`}</slot
    >
    <dl class="facts">
      ${
        minutes === undefined
          ? nothing
          : fact(
              msg('Time it takes', { id: 'assessment-time' }),
              msg(str`about ${formatNumber(minutes, locale)}\u00a0min`, { id: 'assessment-minutes' }),
            )
      }
      ${reader ? fact(msg('Who reads it', { id: 'shared-reader' }), reader) : nothing}
      ${retention ? fact(msg('How long it is kept', { id: 'shared-retention' }), retention) : nothing}
      ${fact(
        msg('Your answers', { id: 'assessment-own-answers' }),
        html`${
          someRequired
            ? msg('You may skip any question that is not marked as required.', {
                id: 'assessment-optional-but',
              })
            : msg('You may skip any question.', { id: 'assessment-optional' })
        }
        ${msg('Nothing leaves this page until you have seen everything and send it yourself.', {
          id: 'assessment-nothing-leaves',
        })}`,
      )}
    </dl>
    ${licence ? html`<p class="small muted">${licence}</p>` : nothing}
  </div>`;
}

/** The summary of what keeps the page from being left; takes focus when it appears. */
function drawErrors(
  faulty: readonly Item[],
  asking: Asking,
  onFollow: (item: Item) => void,
): TemplateResult | typeof nothing {
  if (faulty.length === 0) return nothing;
  const follow = (item: Item) => (event: Event) => {
    // A fragment does not reach into a shadow root and would change the host's address.
    event.preventDefault();
    onFollow(item);
  };
  return html`<div class="notice error stack" part="errors" id=${errorsId} tabindex="-1" role="alert">
    <p>
      <strong>${msg('Something needs your attention before you go on', { id: 'assessment-errors' })}</strong>
    </p>
    <ul>
      ${faulty.map(
        (item) =>
          html`<li>
            <a href="#${isTyped(item) ? controlId(item.id) : fieldId(item.id)}" @click=${follow(item)}
              >${inItsLanguage(wording(item.text, asking.locale))}</a
            >
            <span class="muted">${asking.errorOf(item)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

const isTyped = (item: Item) => item.kind === 'text' || item.kind === 'number';

/** The control that takes focus when a question is to be answered. */
export function controlOf(item: Item, root: ParentNode): HTMLElement | null {
  return isTyped(item)
    ? root.querySelector<HTMLElement>(`#${CSS.escape(controlId(item.id))}`)
    : root.querySelector<HTMLElement>(
        `#${CSS.escape(fieldId(item.id))} input:checked, #${CSS.escape(fieldId(item.id))} input`,
      );
}

/** One page of the definition: its title, what it is about, its questions. */
function drawPage(
  page: Page,
  title: string,
  { level, shown, asking }: { level: number; shown: ReadonlySet<string>; asking: Asking },
): TemplateResult {
  const { locale } = asking;
  return html`<section class="page stack" part="page" aria-labelledby=${title}>
    ${heading(level, title, inItsLanguage(wording(page.title, locale)))}
    ${page.intro === undefined ? nothing : html`<p class="muted">${inItsLanguage(wording(page.intro, locale))}</p>`}
    ${drawQuestions(
      page.items.filter((item) => shown.has(item.id)),
      asking,
    )}
  </section>`;
}

function drawProgress(now: number, of: number, locale: Locale): TemplateResult {
  const words = msg(str`Part ${formatNumber(now, locale)}/${formatNumber(of, locale)}`, {
    id: 'assessment-part',
  });
  return html`<div class="progress" part="progress">
    <span class="small muted" id="progress-words">${words}</span>
    <progress max=${of} value=${now} aria-labelledby="progress-words"></progress>
  </div>`;
}

/** What the element gives to the drawing of its pages. */
export interface PagesDrawing extends Pick<
  Asking,
  'locale' | 'disabled' | 'onAnswer' | 'onType' | 'onClear'
> {
  /** Level of the pages' headings. */
  level: number;
  layout: 'pages' | 'single';
  /** What the host says now, where the answers do not carry it yet. */
  notice: { reader?: string | undefined; retention?: string | undefined };
  onFollow: (item: Item) => void;
}

/** The pages on the screen, with what is told before the first and what keeps the person from the next. */
export function drawPages(
  filling: Filling,
  questionnaire: Questionnaire,
  { level, layout, notice, onFollow, ...given }: PagesDrawing,
): TemplateResult {
  const { locale } = given;
  const { pages, pagesNow, shown, faults, isFirst, result } = filling;
  const answerTo = (itemId: string) => filling.answerTo(itemId);
  const asking: Asking = {
    ...given,
    questionnaire,
    answerTo,
    typedIn: (itemId) => filling.typedIn(itemId),
    errorOf: (item) => {
      const fault = faults.get(item.id);
      return fault && faultInWords(fault, item, { answerTo, locale });
    },
  };
  const { reader, retention } = result?.notice ?? notice;
  const faulty = pagesNow.flatMap(({ items }) => items).filter(({ id }) => faults.has(id));
  const place = pagesNow[0] ? pages.indexOf(pagesNow[0]) : 0;
  const look = { level, shown, asking };
  return html`${isFirst ? drawPreface({ questionnaire, locale, reader, retention }) : nothing}
    ${drawErrors(faulty, asking, onFollow)}
    ${layout === 'single' ? nothing : drawProgress(place + 1, pages.length, locale)}
    <div class="pages">
      ${pagesNow.map((page, index) => drawPage(page, index === 0 ? stepTitleId : `title-${page.id}`, look))}
    </div>`;
}
