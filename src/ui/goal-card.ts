import { html, nothing, svg, type TemplateResult } from 'lit';

export interface GoalCard {
  /** The goal's place in the order, as it is written. */
  number: string;
  sentence: unknown;
  /** 0–10, or null when left open. */
  now: number | null;
  goodEnough: number | null;
  /** The two marks in words; without it, no track is drawn. */
  levels: string | undefined;
}

const height = 28;
const middle = height / 2;
const place = (value: number) => `${value * 10}%`;

/** Where one is now (a dot) and what is good enough (a ring) on one track from 0 to 10. */
function track(now: number | null, goodEnough: number | null): TemplateResult {
  const steps = Array.from({ length: 11 }, (_, step) => place(step));
  return html`<svg class="goal-track" width="100%" height=${height} overflow="visible" aria-hidden="true">
    <g class="goal-scale" stroke="currentColor">
      <line x1="0%" x2="100%" y1=${middle} y2=${middle}></line>
      ${steps.map((x) => svg`<line x1=${x} x2=${x} y1=${middle - 4} y2=${middle + 4}></line>`)}
    </g>
    ${
      now !== null && goodEnough !== null
        ? svg`<line class="goal-way" x1=${place(now)} x2=${place(goodEnough)} y1=${middle} y2=${middle}
            stroke="currentColor" stroke-width="2"></line>`
        : nothing
    }
    ${
      goodEnough === null
        ? nothing
        : svg`<circle class="goal-target" cx=${place(goodEnough)} cy=${middle} r="8" stroke="currentColor"
            stroke-width="2"></circle>`
    }
    ${
      now === null
        ? nothing
        : svg`<circle class="goal-now" cx=${place(now)} cy=${middle} r="5" fill="currentColor"></circle>`
    }
  </svg>`;
}

/** A goal with its number, the person's own sentence, and now → good enough on one track. */
export function goalCard({ number, sentence, now, goodEnough, levels }: GoalCard): TemplateResult {
  return html`<div class="goal-card">
    <span class="goal-number" aria-hidden="true">${number}</span>
    <div class="goal-body">
      <p class="sentence">${sentence}</p>
      ${
        levels === undefined
          ? nothing
          : html`<p class="small muted">${levels}</p>
              <div class="goal-place">${track(now, goodEnough)}</div>`
      }
    </div>
  </div>`;
}
