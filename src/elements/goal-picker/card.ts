import type { TemplateResult } from 'lit';
import type { Goal } from '../../contracts/index.js';
import { msg, str } from '../../localization/localized.js';
import { goalCard } from '../../ui/goal-card.js';
import { plainNumber, type Drawing } from '../drawing.js';

/** The two numbers of a goal in words; nothing when both are open. */
function levelsInWords({ baseline, target }: Goal, drawing: Drawing): string | undefined {
  if (baseline === null && target === null) return undefined;
  const word = (value: number | null) =>
    value === null ? msg('open', { id: 'goal-level-open' }) : plainNumber(value, drawing);
  return msg(str`Now ${word(baseline)} → good enough ${word(target)} (0–10)`, { id: 'goal-levels' });
}

/** A chosen goal as a card. */
export const drawCard = (goal: Goal, number: number, sentence: unknown, drawing: Drawing): TemplateResult =>
  goalCard({
    number: plainNumber(number, drawing),
    sentence,
    now: goal.baseline,
    goodEnough: goal.target,
    levels: levelsInWords(goal, drawing),
  });
