import { html, nothing, svg, type TemplateResult } from 'lit';

/** A rating in time: `x` from 0 (first day) to 1 (last day), `value` from 0 to 10. */
export interface ChartPoint {
  x: number;
  value: number;
}

export interface GoalChart {
  /** Runs of ratings without a gap; a run of one is a dot. */
  segments: readonly (readonly ChartPoint[])[];
  /** The rating of the plan, drawn as a ring; it is also the first point of the first run. */
  baseline: ChartPoint | null;
  /** 0 to 10 */
  target: number | null;
  /** The text alternative: one sentence with all values. */
  sentence: string;
}

export interface GoalChartWords {
  baseline: string;
  rating: string;
  /** Names the dashed line. */
  target: string;
  /** A value of the axis. */
  number: (value: number) => string;
  /** The first and the last day, beneath the axis; the last is left out when there is only one. */
  days: readonly [string, string | undefined];
}

const manyPoints = 20;
const axis = [0, 5, 10];

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
const across = ({ x }: ChartPoint) => percent(x);
const up = (value: number) => percent(1 - value / 10);
const at = ({ x, value }: ChartPoint) => `${Math.round(x * 10_000) / 100} ${10 - value}`;

/** Lines and dots as two paths, stretched to any width; round ends of zero-length strokes stay round. */
function drawing({ segments, baseline }: GoalChart): TemplateResult {
  const points = segments.flat();
  const rated = points.filter(({ x, value }) => !baseline || x !== baseline.x || value !== baseline.value);
  const lines = segments.filter((run) => run.length > 1).map((run) => `M${run.map(at).join('L')}`);
  return svg`<svg width="100%" height="100%" viewBox="0 0 100 10" preserveAspectRatio="none" overflow="visible">
    <path class="goal-chart-line" d=${lines.join('')} vector-effect="non-scaling-stroke"></path>
    <path class="goal-chart-dots" ?data-many=${points.length > manyPoints}
      d=${rated.map((point) => `M${at(point)}h0`).join('')} vector-effect="non-scaling-stroke"></path>
  </svg>${
    baseline
      ? svg`<circle class="goal-chart-ring" cx=${across(baseline)} cy=${up(baseline.value)} r="5"></circle>`
      : nothing
  }` as unknown as TemplateResult;
}

const targetLine = ({ target }: GoalChart) =>
  target === null
    ? nothing
    : svg`<line class="goal-chart-target" x1="0%" x2="100%" y1=${up(target)} y2=${up(target)}></line>`;

/** The word goes to the side of its line on which the first ratings are not. */
function targetWord({ target, segments }: GoalChart, words: GoalChartWords) {
  if (target === null) return nothing;
  const early = segments.flat().filter(({ x, value }) => x < 0.3 && value >= target && value < target + 3);
  return svg`<text class="goal-chart-words" x="0%" y=${up(target)} dy=${early.length > 0 ? '1.1em' : '-0.4em'}>${
    words.target
  }</text>`;
}

function lastValue({ segments, target }: GoalChart, words: GoalChartWords) {
  const last = segments.at(-1)?.at(-1);
  if (!last) return nothing;
  // Away from the dashed line, which would run through the number.
  const below = last.value > 0 && target !== null && last.value <= target && target - last.value < 3;
  const anchor = last.x > 0.95 ? 'end' : last.x < 0.05 ? 'start' : 'middle';
  return svg`<text class="goal-chart-words goal-chart-last" x=${across(last)} y=${up(last.value)}
    dy=${below ? '1.3em' : '-0.6em'} text-anchor=${anchor}>${words.number(last.value)}</text>`;
}

const key = (shape: unknown, words: string) =>
  html`<li><svg width="24" height="16" aria-hidden="true">${shape}</svg>${words}</li>`;

function legend({ baseline, target }: GoalChart, words: GoalChartWords): TemplateResult {
  return html`<ul class="goal-chart-legend" aria-hidden="true">
    ${baseline ? key(svg`<circle class="goal-chart-ring" cx="12" cy="8" r="5"></circle>`, words.baseline) : nothing}
    ${key(svg`<path class="goal-chart-dots" d="M12 8h0"></path>`, words.rating)}
    ${
      target === null
        ? nothing
        : key(svg`<line class="goal-chart-target" x1="0" x2="24" y1="8" y2="8"></line>`, words.target)
    }
  </ul>`;
}

/**
 * One goal over time: dots and lines on a fixed axis from 0 to 10, days to scale, gaps left open. For assistive
 * technology it is one image with a sentence.
 */
export function goalChart(chart: GoalChart, words: GoalChartWords): TemplateResult {
  const [first, last] = words.days;
  return html`<div class="goal-chart" part="chart">
    <div class="goal-chart-frame" role="img" aria-label=${chart.sentence}>
      <svg class="goal-chart-plot" width="100%" height="100%" overflow="visible" aria-hidden="true">
        ${axis.map(
          (value) =>
            svg`<line class="goal-chart-axis" x1="0%" x2="100%" y1=${up(value)} y2=${up(value)}></line>
              <text class="goal-chart-step" x="-10" y=${up(value)} dy="0.35em" text-anchor="end">${words.number(
                value,
              )}</text>`,
        )}
        ${targetLine(chart)} ${drawing(chart)} ${targetWord(chart, words)} ${lastValue(chart, words)}
      </svg>
    </div>
    <div class="goal-chart-days" aria-hidden="true"><span>${first}</span><span>${last}</span></div>
    ${legend(chart, words)}
  </div>`;
}

/** The same without words: one of several small ones that share their axes. */
export function smallGoalChart(chart: GoalChart): TemplateResult {
  return html`<div class="goal-chart small" role="img" aria-label=${chart.sentence}>
    <svg class="goal-chart-plot" width="100%" height="100%" overflow="visible" aria-hidden="true">
      <line class="goal-chart-axis" x1="0%" x2="100%" y1="0%" y2="0%"></line>
      <line class="goal-chart-axis" x1="0%" x2="100%" y1="100%" y2="100%"></line>
      ${targetLine(chart)} ${drawing(chart)}
    </svg>
  </div>`;
}
