import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '../../contracts/index.js';
import { msg } from '../../localization/localized.js';
import { choosing, type Question } from '../../ui/field.js';
import { scaleField } from '../../ui/scale-field.js';
import { textField } from '../../ui/text-field.js';
import { plainNumber, type Drawing } from '../drawing.js';
import { ladderName } from './faults.js';
import { levels } from './planning.js';
import type { GoalChange, Level, OpenText } from './rewriting.js';

/** One goal that is being made concrete. */
export interface Making extends Drawing {
  goal: Goal;
  ours: boolean;
  disabled: boolean;
  errorOf: (field: 'title' | 'ladder' | 'reviewOn') => string | undefined;
  onChange: (change: GoalChange) => void;
  /** A radio was taken back; the name is that of its question. */
  onClear: (name: string, change: GoalChange) => void;
}

/** The names of the fields, for the person who fills them in and for the preview. */
export const fieldNames: Readonly<Record<string, (ours: boolean) => string>> = {
  title: (ours) =>
    ours
      ? msg('The goal in our own words', { id: 'goal-title-ours' })
      : msg('The goal in your own words', { id: 'goal-title' }),
  why: (ours) =>
    ours
      ? msg('Why does this matter to us?', { id: 'goal-why-ours' })
      : msg('Why does this matter to you?', { id: 'goal-why' }),
  coreTask: (ours) =>
    ours
      ? msg('How does it serve our core task?', { id: 'goal-core-task-ours' })
      : msg('How does it serve the core task of your work?', { id: 'goal-core-task' }),
  baseline: (ours) =>
    ours
      ? msg('Where are we now?', { id: 'goal-baseline-ours' })
      : msg('Where are you now?', { id: 'goal-baseline' }),
  alreadyWorks: () => msg('What makes it that number and not a lower one?', { id: 'goal-already-works' }),
  target: () => msg('What number would be good enough?', { id: 'goal-target' }),
  sign: () => msg('What is the next small sign of progress?', { id: 'goal-sign' }),
  noticedBy: () => msg('Who would notice, and how?', { id: 'goal-noticed-by' }),
  firstStep: () => msg('What is the first step?', { id: 'goal-first-step' }),
  reviewOn: () => msg('When is it time to look at this again?', { id: 'goal-review-on' }),
  ladder: () => msg('Five levels in words', { id: 'goal-ladder' }),
  baselineLevel: () => msg('Which level is it now?', { id: 'goal-baseline-level' }),
};

export function question(
  field: string,
  { ours, disabled }: Making,
  more: { hint?: string; error?: string | undefined; required?: string } = {},
): Question {
  const { hint, error, required } = more;
  return {
    id: field,
    text: { text: fieldNames[field]!(ours) },
    hint: hint === undefined ? undefined : { text: hint },
    required,
    error,
    disabled,
  };
}

export function drawText(field: OpenText, making: Making, lines: number, hint?: string): TemplateResult {
  return textField({
    ...question(field, making, hint === undefined ? {} : { hint }),
    typed: making.goal[field] ?? '',
    lines,
    count: undefined,
    onType: (value) => making.onChange({ field, value }),
  });
}

const clearWords = () => msg('Clear the answer', { id: 'goal-clear' });

/** 0 to 10 with words at both ends. */
export function drawNumber(field: 'baseline' | 'target', making: Making, hint: string): TemplateResult {
  const value = making.goal[field];
  const ends: Readonly<Record<number, string>> = {
    0: msg('not at all as wished', { id: 'goal-zero' }),
    10: msg('exactly as wished', { id: 'goal-ten' }),
  };
  return scaleField({
    ...question(field, making, { hint }),
    steps: Array.from({ length: 11 }, (_, step) => {
      const text = ends[step];
      return { value: step, label: text === undefined ? undefined : { text } };
    }),
    notApplicable: undefined,
    chosen: value === null ? undefined : String(value),
    clear: clearWords(),
    onChoose: (chosen) => making.onChange({ field, value: Number(chosen) }),
    onClear: () => making.onClear(field, { field, value: null }),
  });
}

export const levelWords = {
  '2': () => msg('much better than expected', { id: 'goal-level-2' }),
  '1': () => msg('better than expected', { id: 'goal-level-1' }),
  '0': () => msg('expected: good enough', { id: 'goal-level-0' }),
  '-1': () => msg('less than expected', { id: 'goal-level-minus-1' }),
  '-2': () => msg('much less than expected', { id: 'goal-level-minus-2' }),
} satisfies Record<Level, () => string>;

/** A level as people write it: +2, 0, −2. */
export const levelNumber = (level: Level, drawing: Pick<Drawing, 'locale'>) =>
  `${Number(level) > 0 ? '+' : ''}${plainNumber(Number(level), drawing)}`;

/** The five worded levels of Goal Attainment Scaling, from the best down, and the one of now. */
export function drawLadder(making: Making): TemplateResult {
  const { goal, onChange, onClear, errorOf, disabled } = making;
  const hint = msg(
    'Describe each level so that anyone could see which one it is. Put all five into words, or leave all empty.',
    { id: 'goal-ladder-hint' },
  );
  const { baselineLevel } = goal;
  const worded = [...levels].reverse();
  return html`${choosing(
    question(ladderName, making, { hint, error: errorOf('ladder') }),
    html`<div class="stack">
      ${worded.map((level) =>
        textField({
          id: `${ladderName}-${level}`,
          text: { text: `${levelNumber(level, making)}: ${levelWords[level]()}` },
          hint: undefined,
          required: undefined,
          error: undefined,
          disabled,
          typed: goal.ladder?.[level] ?? '',
          lines: 2,
          count: undefined,
          onType: (value) => onChange({ field: 'ladder', level, value }),
        }),
      )}
    </div>`,
  )}
  ${
    goal.ladder
      ? scaleField({
          ...question('baselineLevel', making),
          steps: levels.map((level) => ({
            value: Number(level),
            label: { text: `${levelNumber(level, making)} ${levelWords[level]()}` },
          })),
          notApplicable: undefined,
          chosen: baselineLevel === undefined ? undefined : String(baselineLevel),
          clear: clearWords(),
          onChoose: (chosen) =>
            onChange({
              field: 'baselineLevel',
              value: Number(chosen) as Exclude<Goal['baselineLevel'], undefined>,
            }),
          onClear: () => onClear('baselineLevel', { field: 'baselineLevel', value: undefined }),
        })
      : nothing
  }`;
}
