import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/localized.js';
import { sameQuestionnaire } from '../../reporting/index.js';
import type { Overview, Person } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { fact, say, type Drawing } from '../drawing.js';
import { allAnswers, renderAllAnswers, renderCover, renderPrintedNumbers } from './assessment.js';
import { renderChange } from './change.js';
import { resultLabel } from './files.js';
import { renderHistory } from './goals.js';
import { renderStandingGoals } from './standing-goals.js';
import { kindWords } from './words.js';

function renderDocuments({ results }: Person, drawing: Drawing): TemplateResult {
  return fact(
    msg('Read together', { id: 'report-together-documents' }),
    html`<ul>
      ${results.map((result) => {
        const { text, lang } = resultLabel(result, drawing);
        return html`<li lang=${lang ?? nothing}>${text}</li>`;
      })}
    </ul>`,
  );
}

/**
 * All of one person's documents as one: the cover of what matters before a talk, then what has changed, the goals as
 * they went, and every answer.
 */
export function renderWhole(
  person: Person,
  overview: Overview,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const { assessment, assessments, goals } = overview;
  if (!assessment || !goals) return nothing;
  const section = { ...drawing, level: drawing.level + 1 };
  const isOne = assessments.length === 1;
  return html`${renderCover(assessment, drawing, {
    facts: renderDocuments(person, drawing),
    goals: renderStandingGoals(goals, section),
  })}
  ${renderPrintedNumbers(assessment, section)}
  ${assessments.map((one) => renderChange(sameQuestionnaire(person, one), section, one.questionnaire.id))}
  ${
    goals.schema === 'polku/progress'
      ? html`<section>
          ${heading(section.level, 'history', kindWords(goals.schema))}
          ${renderHistory(goals, { ...section, level: section.level + 1 })}
        </section>`
      : nothing
  }
  ${assessments.map((one, index) =>
    renderAllAnswers(one, section, {
      id: index === 0 ? 'answers' : `answers-${index + 1}`,
      title: isOne ? allAnswers() : html`${allAnswers()}: ${say(one.questionnaire.title, section)}`,
    }),
  )}`;
}
