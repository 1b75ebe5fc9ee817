import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../localization/localized.js';
import type { AssessmentResult } from '../../contracts/index.js';
import { reportAssessment, sameQuestionnaire } from '../../reporting/index.js';
import type { AssessmentReport, OwnWords, Person, Profile } from '../../reporting/index.js';
import { heading } from '../../ui/heading.js';
import { renderAnswer, renderAnswers } from './answers.js';
import { fact, say, type Drawing } from '../drawing.js';
import { drawProfile, drawProfileTable } from '../profile.js';
import { renderChange } from './change.js';
import { renderHead, struckCount } from './head.js';
import { topicWords } from './words.js';

function renderCompleteness({ counts, struck }: AssessmentReport, drawing: Drawing): TemplateResult {
  const { answered, na, open } = counts;
  const asked = answered + na + open + counts.struck;
  const notShown = counts['not-shown'];
  const parts = [
    msg(str`Answered ${answered}/${asked}`, { id: 'report-answered' }),
    na > 0 && msg(str`Does not apply: ${na}`, { id: 'report-count-na' }),
    open > 0 && msg(str`Left open: ${open}`, { id: 'report-count-open' }),
    counts.struck > 0 && struckCount(counts.struck),
    notShown > 0 && msg(str`Not shown: ${notShown}`, { id: 'report-count-not-shown' }),
  ].filter((part) => part !== false);
  return html`${fact(
    msg('Answers', { id: 'report-completeness' }),
    html`<ul class="counts">
      ${parts.map((part) => html`<li>${part}</li>`)}
    </ul>`,
  )}${
    struck.length > 0
      ? fact(
          msg('What the person took out', { id: 'report-struck' }),
          html`<ul>
            ${struck.map((text) => html`<li>${say(text, drawing)}</li>`)}
          </ul>`,
        )
      : nothing
  }`;
}

function renderWords(words: readonly OwnWords[], { result }: AssessmentReport, drawing: Drawing) {
  const below = { ...drawing, level: drawing.level + 1 };
  const topics = words.map(
    ({ topic, answers }) =>
      html`<div class="topic">
        ${heading(below.level, `topic-${topic ?? 'other'}`, topicWords(topic))}
        ${answers.map(
          (answer) =>
            html`<figure>
              <figcaption class="muted small">${say(answer.item.text, below)}</figcaption>
              <blockquote>${renderAnswer(answer, { result, drawing: below })}</blockquote>
            </figure>`,
        )}
      </div>`,
  );
  return html`<div class="topics">${topics}</div>`;
}

function renderImportant({ important, profile }: AssessmentReport, drawing: Drawing) {
  if (!profile?.importanceScale) return nothing;
  return html`<section>
    ${heading(drawing.level, 'important', msg('Important to the person right now', { id: 'report-important' }))}
    ${
      important.length > 0
        ? html`<ul class="important">
            ${important.map(
              ({ title, prompts = [] }) =>
                html`<li>
                  <strong>${say(title, drawing)}</strong>
                  ${
                    prompts.length > 0
                      ? html`<ul class="prompts muted">
                          ${prompts.map((prompt) => html`<li>${say(prompt, drawing)}</li>`)}
                        </ul>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
        : html`<p>
            ${msg('No area was marked as more important than the middle of the scale.', {
              id: 'report-important-none',
            })}
          </p>`
    }
  </section>`;
}

/** Which areas stand highest, in words: no number and no verdict beside them. */
function renderStrongest({ strongest }: AssessmentReport, drawing: Drawing) {
  if (strongest.length === 0) return nothing;
  return html`<section>
    ${heading(drawing.level, 'strongest', msg('Strongest areas by the answers', { id: 'report-strongest' }))}
    <ul class="important">
      ${strongest.map(
        ({ title, polarity }) =>
          html`<li>
            <strong>${say(title, drawing)}</strong>
            ${
              polarity === 'strain'
                ? html`<span class="muted"
                    >${msg('(load: the less, the stronger)', { id: 'report-strongest-load' })}</span
                  >`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderProfile(profile: Profile, drawing: Drawing): TemplateResult {
  return html`<section part="profile">
    ${heading(drawing.level, 'profile', msg('Profile', { id: 'report-profile' }))}
    ${drawProfile(profile, drawing, 'table')}
  </section>`;
}

function renderLoad(report: AssessmentReport, drawing: Drawing): TemplateResult {
  return html`<section>
    ${heading(drawing.level, 'load', topicWords('load'))}
    <dl class="load">
      ${report.load.map((answer) =>
        fact(say(answer.item.text, drawing), renderAnswer(answer, { result: report.result, drawing })),
      )}
    </dl>
  </section>`;
}

interface Cover {
  /** Further facts of the head. */
  facts?: TemplateResult;
  /** What stands after the person's own words. */
  goals?: TemplateResult | typeof nothing;
}

/** The first page: what one reads before the talk. */
export function renderCover(
  result: AssessmentResult,
  drawing: Drawing,
  { facts, goals }: Cover = {},
): TemplateResult {
  const report = reportAssessment(result);
  const { ownWords, profile, load, wishes } = report;
  const section = { ...drawing, level: drawing.level + 1 };
  const unfinished = result.completedAt === null;
  return html`<div class="cover">
    ${renderHead(
      {
        result,
        title: say(result.questionnaire.title, drawing),
        unfinished,
        facts: html`${facts ?? nothing}${renderCompleteness(report, drawing)}`,
      },
      drawing,
    )}
    ${
      unfinished
        ? html`<p class="notice">
            ${msg('The person has not confirmed this yet, so no numbers have been computed.', {
              id: 'report-unfinished-note',
            })}
          </p>`
        : nothing
    }
    ${
      ownWords.length > 0
        ? html`<section>
            ${heading(section.level, 'own-words', msg('In their own words', { id: 'report-own-words' }))}
            ${renderWords(ownWords, report, section)}
          </section>`
        : nothing
    }
    ${goals ?? nothing}
    <div class="areas">
      <div class="pair">${renderImportant(report, section)} ${renderStrongest(report, section)}</div>
      ${profile ? renderProfile(profile, section) : nothing}
    </div>
    ${load.length > 0 ? renderLoad(report, section) : nothing}
    ${
      wishes.length > 0
        ? html`<section>
            ${heading(section.level, 'wishes', msg('Wishes and questions', { id: 'report-wishes' }))}
            ${renderWords(wishes, report, section)}
          </section>`
        : nothing
    }
  </div>`;
}

/** The profile's numbers on paper, where the cover has room for the picture alone. */
export function renderPrintedNumbers(
  result: AssessmentResult,
  drawing: Drawing,
): TemplateResult | typeof nothing {
  const { profile } = reportAssessment(result);
  if (!profile) return nothing;
  return html`<section class="print-only">${drawProfileTable(profile, drawing, 'table')}</section>`;
}

/** Every question with its answer, folded away. */
export function renderAllAnswers(
  result: AssessmentResult,
  drawing: Drawing,
  { id, title }: { id: string; title: unknown },
): TemplateResult {
  const { pages } = reportAssessment(result);
  return html`<section>
    ${heading(drawing.level, id, title)}
    <details>
      <summary>${msg('Questions and answers page by page', { id: 'report-answers-open' })}</summary>
      ${renderAnswers(pages, { result, drawing: { ...drawing, level: drawing.level + 1 } }, id)}
    </details>
  </section>`;
}

export const allAnswers = () => msg('All answers', { id: 'report-answers' });

/** One self-assessment as a document, with the same person's others of its questionnaire beside it. */
export function renderAssessment(result: AssessmentResult, drawing: Drawing, person: Person): TemplateResult {
  const section = { ...drawing, level: drawing.level + 1 };
  return html`${renderCover(result, drawing)} ${renderPrintedNumbers(result, section)}
  ${renderChange(sameQuestionnaire(person, result), section)}
  ${renderAllAnswers(result, section, { id: 'answers', title: allAnswers() })}`;
}
