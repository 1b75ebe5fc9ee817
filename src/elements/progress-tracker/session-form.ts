import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GasLevel, ProgressLog, Session, TrackedGoal } from '../../contracts/index.js';
import { formatDate } from '../../localization/format.js';
import { msg, str } from '../../localization/localized.js';
import { dayRange } from '../../ui/field.js';
import { heading } from '../../ui/heading.js';
import { levelField, ratingField } from '../../ui/rating-field.js';
import { plainNumber, written, type Drawing } from '../drawing.js';
import { feedbackQuestions, isReview, numberOf, previousRating, type Entry } from './entry.js';
import { feedbackWords, fieldWords, phases } from './words.js';

export const sessionTitleId = 'session-title';
export const dateErrorId = 'date-error';

export interface SessionForm extends Drawing {
  log: ProgressLog;
  entry: Entry;
  disabled: boolean;
  /** The earlier rating is shown before the goal is rated again. */
  showPrevious: boolean;
  /** The day is missing, or is none. */
  dateFault: boolean;
  onChange: (change: Partial<Entry>) => void;
  onSave: () => void;
  onCancel: () => void;
}

const clearWords = () => msg('Clear', { id: 'progress-clear' });
const ends = (): [string, string] => [
  msg('far from what I wish for', { id: 'progress-scale-min' }),
  msg('exactly as I wish', { id: 'progress-scale-max' }),
];

function typed(
  { disabled }: Pick<SessionForm, 'disabled'>,
  {
    name,
    label,
    value,
    onType,
  }: { name: string; label: unknown; value: string; onType: (text: string) => void },
): TemplateResult {
  return html`<div class="field">
    <label class="question" for="field-${name}">${label}</label>
    <textarea
      class="text"
      id="field-${name}"
      name=${name}
      rows="2"
      .value=${live(value)}
      ?disabled=${disabled}
      @input=${(event: Event) => onType((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function drawWhen(form: SessionForm): TemplateResult {
  const { entry, disabled, dateFault, onChange } = form;
  return html`<div class="when">
    <div class="field">
      <label class="question" for="field-date">${msg('Date of the session', { id: 'progress-date' })}</label>
      ${
        dateFault
          ? html`<p class="fault" part="errors" id=${dateErrorId} role="alert">
              ${msg('Choose the day of the session.', { id: 'progress-date-missing' })}
            </p>`
          : nothing
      }
      <input
        type="date"
        class="text date"
        id="field-date"
        name="date"
        min=${dayRange.first}
        max=${dayRange.last}
        aria-invalid=${dateFault ? 'true' : nothing}
        aria-describedby=${dateFault ? dateErrorId : nothing}
        .value=${live(entry.date)}
        ?disabled=${disabled}
        @change=${(event: Event) => onChange({ date: (event.target as HTMLInputElement).value })}
      />
    </div>
    <fieldset class="field" id="field-phase">
      <legend>${msg('Phase', { id: 'progress-phase' })}</legend>
      <div class="phases">
        ${Object.entries(phases).map(
          ([phase, words]) =>
            html`<label class="option"
              ><input
                type="radio"
                name="phase"
                .value=${phase}
                .checked=${live(entry.phase === phase)}
                ?disabled=${disabled}
                @change=${() => onChange({ phase: phase as Session['phase'] })}
              /><span>${words()}</span></label
            >`,
        )}
      </div>
    </fieldset>
  </div>`;
}

function drawPrevious(goal: TrackedGoal, form: SessionForm): TemplateResult | typeof nothing {
  const { entry, log, showPrevious } = form;
  if (!showPrevious && entry.ratings[goal.id] === null) return nothing;
  const previous = previousRating(goal, entry, log);
  if (!previous) return nothing;
  const value = plainNumber(previous.value, form);
  return html`<p class="small muted" role="status">
    ${
      previous.day === undefined
        ? msg(str`Baseline: ${value}`, { id: 'progress-previous-baseline' })
        : msg(str`Earlier rating: ${value} (${formatDate(previous.day, form.locale)})`, {
            id: 'progress-previous',
          })
    }
  </p>`;
}

const levels: readonly GasLevel[] = [2, 1, 0, -1, -2];

function drawGoal(goal: TrackedGoal, form: SessionForm): TemplateResult {
  const { entry, disabled, log, onChange } = form;
  const { id, title, ladder } = goal;
  const sentence = written(title, log, form);
  const common = { disabled, clear: clearWords() };
  const of = (words: string) =>
    html`${words}<span class="visually-hidden">: ${written(title, log, form)}</span>`;
  const put = <F extends 'ratings' | 'lookingBack' | 'levels' | 'notes'>(field: F, value: unknown) =>
    onChange({ [field]: { ...entry[field], [id]: value } });
  const back = msg('Looking back: where were you at the start?', { id: 'progress-looking-back' });
  const level = msg('Which level describes it now?', { id: 'progress-level' });
  return html`<div class="asked">
    ${ratingField({
      ...common,
      name: `rating-${id}`,
      part: 'rating',
      legend: html`<span class="sentence">${sentence}</span>`,
      label: title,
      hint: msg('Where are you now?', { id: 'progress-where-now' }),
      ends: ends(),
      chosen: entry.ratings[id] ?? null,
      onChoose: (value) => put('ratings', value),
    })}
    ${drawPrevious(goal, form)}
    ${
      isReview(entry)
        ? ratingField({
            ...common,
            name: `looking-back-${id}`,
            part: 'looking-back',
            legend: of(back),
            label: `${back} ${title}`,
            hint: msg('This is kept apart and does not change the baseline.', {
              id: 'progress-looking-back-hint',
            }),
            ends: ends(),
            chosen: entry.lookingBack[id] ?? null,
            onChoose: (value) => put('lookingBack', value),
          })
        : nothing
    }
    ${
      ladder
        ? levelField({
            ...common,
            name: `level-${id}`,
            part: 'level',
            legend: of(level),
            label: `${level} ${title}`,
            levels: levels.map((value) => ({
              value,
              words: html`${plainNumber(value, form)}: ${written(ladder[`${value}`], log, form)}`,
            })),
            chosen: entry.levels[id] ?? null,
            onChoose: (value) => put('levels', value),
          })
        : nothing
    }
    ${typed(form, {
      name: `note-${id}`,
      label: of(msg('A note on this goal', { id: 'progress-note' })),
      value: entry.notes[id] ?? '',
      onType: (text) => put('notes', text),
    })}
  </div>`;
}

function drawFeedback(form: SessionForm): TemplateResult {
  const { entry, disabled, onChange } = form;
  return html`<section class="stack">
    ${heading(form.level + 1, 'feedback-title', msg('About this session', { id: 'progress-feedback' }))}
    ${feedbackQuestions.map((question) =>
      ratingField({
        name: question,
        part: 'feedback',
        legend: feedbackWords[question](),
        label: feedbackWords[question](),
        ends: [
          msg('not at all', { id: 'progress-feedback-min' }),
          msg('completely', { id: 'progress-feedback-max' }),
        ],
        clear: clearWords(),
        chosen: entry.feedback[question],
        disabled,
        onChoose: (value) => onChange({ feedback: { ...entry.feedback, [question]: value } }),
      }),
    )}
  </section>`;
}

/** One session being entered or edited: all goals at once, everything may be left open. */
export function drawSessionForm(form: SessionForm): TemplateResult {
  const { entry, log, level, disabled, onSave, onCancel, onChange } = form;
  const number = plainNumber(numberOf(entry, log), form);
  const asked = log.goals.filter(({ id }) => entry.asked.includes(id));
  const off = disabled;
  return html`<section class="session-form stack" part="session" aria-labelledby=${sessionTitleId}>
    ${heading(level, sessionTitleId, msg(str`Session ${number}`, { id: 'progress-session' }))}
    <p class="muted">
      ${msg('You may skip anything. Do not write other people’s names or health matters.', {
        id: 'progress-session-about',
      })}
    </p>
    ${drawWhen(form)} ${asked.map((goal) => drawGoal(goal, form))}
    ${(['better', 'nextStep'] as const).map((field) =>
      typed(form, {
        name: field,
        label: fieldWords[field](),
        value: entry[field],
        onType: (text) => onChange({ [field]: text }),
      }),
    )}
    ${drawFeedback(form)}
    <div class="row ends">
      <button type="button" class="quiet" ?disabled=${off} @click=${onCancel}>
        ${msg('Cancel', { id: 'progress-cancel' })}
      </button>
      <button type="button" class="main" part="save-session" ?disabled=${off} @click=${onSave}>
        ${msg('Save the session', { id: 'progress-save-session' })}
      </button>
    </div>
  </section>`;
}
