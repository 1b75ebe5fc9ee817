import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer, Item, LocalizedText, Questionnaire } from '../../contracts/index.js';
import { decimalSign, formatNumber } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { wording, type Locale } from '../../localization/text.js';
import { choiceField } from '../../ui/choice-field.js';
import type { Question } from '../../ui/field.js';
import { scaleField } from '../../ui/scale-field.js';
import { numberField, textField } from '../../ui/text-field.js';
import { defaultMaxLength } from './faults.js';

/** What the drawing of a question needs to know, and whom it tells. */
export interface Asking {
  questionnaire: Questionnaire;
  locale: Locale;
  disabled: boolean;
  answerTo: (itemId: string) => Answer | undefined;
  /** What stands in a number field when it is not a number (yet). */
  typedIn: (itemId: string) => string | undefined;
  errorOf: (item: Item) => string | undefined;
  onAnswer: (item: Item, answer: Answer) => void;
  onType: (item: Item, typed: string) => void;
  onClear: (item: Item) => void;
}

const defaultLines = 3;

type Drawing<K extends Item['kind']> = (
  item: Extract<Item, { kind: K }>,
  question: Question,
  asking: Asking,
) => TemplateResult;

const drawings = {
  scale: (item, question, { questionnaire, answerTo, locale, onAnswer, onClear }) => {
    const { min, max, labels, na } = questionnaire.scales[item.scale]!;
    const answer = answerTo(item.id);
    const asksNow = (item.measures ?? 'current') === 'current';
    return scaleField({
      ...question,
      steps: Array.from({ length: max - min + 1 }, (_, index) => {
        const label = labels[String(min + index)];
        return { value: min + index, label: label === undefined ? undefined : wording(label, locale) };
      }),
      notApplicable:
        asksNow && na !== false
          ? msg('Does not apply to me', { id: 'assessment-not-applicable' })
          : undefined,
      chosen: answer === null || answer === undefined ? undefined : String(answer),
      clear: msg('Clear the answer', { id: 'assessment-clear' }),
      onChoose: (value) => onAnswer(item, value === 'na' ? value : Number(value)),
      onClear: () => onClear(item),
    });
  },
  choice: (item, question, { answerTo, locale, onAnswer, onClear }) =>
    choiceField({
      ...question,
      options: item.options.map(({ id, text }) => ({ id, text: wording(text, locale) })),
      multiple: item.multiple ?? false,
      chosen: [answerTo(item.id) ?? []].flat().map(String),
      clear: msg('Clear the answer', { id: 'assessment-clear' }),
      onChoose: (ids) => onAnswer(item, ids.length === 0 ? null : item.multiple ? ids : ids[0]!),
      onClear: () => onClear(item),
    }),
  number: (item, question, { answerTo, typedIn, locale, onType }) => {
    const answer = answerTo(item.id);
    return numberField({
      ...question,
      unit: item.unit === undefined ? undefined : wording(item.unit, locale),
      typed:
        typedIn(item.id) ??
        (typeof answer === 'number' ? String(answer).replace('.', decimalSign(locale)) : ''),
      onType: (typed) => onType(item, typed),
    });
  },
  text: (item, question, { answerTo, locale, onType }) => {
    const answer = answerTo(item.id);
    const typed = typeof answer === 'string' ? answer : '';
    const limit = item.maxLength ?? defaultMaxLength;
    const used = formatNumber(typed.length, locale);
    return textField({
      ...question,
      lines: item.lines ?? defaultLines,
      typed,
      // The count is of interest only near the limit.
      count:
        typed.length > limit * 0.8
          ? msg(str`${used}/${formatNumber(limit, locale)} characters`, { id: 'assessment-characters' })
          : undefined,
      onType: (value) => onType(item, value),
    });
  },
} satisfies { [K in Item['kind']]: Drawing<K> };

function drawQuestion(item: Item, asking: Asking): TemplateResult {
  const { locale } = asking;
  const said = (text: LocalizedText | undefined) => (text === undefined ? undefined : wording(text, locale));
  const question: Question = {
    id: item.id,
    text: wording(item.text, locale),
    hint: said(item.hint),
    required: item.required ? msg('required', { id: 'assessment-required' }) : undefined,
    error: asking.errorOf(item),
    disabled: asking.disabled,
  };
  const draw = drawings[item.kind] as Drawing<never>;
  return draw(item as never, question, asking);
}

/** Draws questions; one is drawn again only when something of its own has changed. */
export function drawQuestions(items: readonly Item[], asking: Asking): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const { questionnaire, locale, disabled } = asking;
  return html`<div class="questions">
    ${repeat(
      items,
      ({ id }) => id,
      (item) =>
        guard(
          [
            item,
            questionnaire,
            locale,
            disabled,
            asking.answerTo(item.id),
            asking.typedIn(item.id),
            asking.errorOf(item),
          ],
          () => drawQuestion(item, asking),
        ),
    )}
  </div>`;
}
