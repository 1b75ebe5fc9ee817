import { html, type TemplateResult } from 'lit';

const drawings: readonly ((id: string, content: unknown, look: string) => TemplateResult)[] = [
  (id, content, look) => html`<h2 id=${id} class=${look} tabindex="-1">${content}</h2>`,
  (id, content, look) => html`<h3 id=${id} class=${look} tabindex="-1">${content}</h3>`,
  (id, content, look) => html`<h4 id=${id} class=${look} tabindex="-1">${content}</h4>`,
  (id, content, look) => html`<h5 id=${id} class=${look} tabindex="-1">${content}</h5>`,
  (id, content, look) => html`<h6 id=${id} class=${look} tabindex="-1">${content}</h6>`,
];

/**
 * A native heading that can take focus by script.
 * @param level 2 to 6; what lies outside is drawn at the nearest end
 * @param id unique in the shadow root
 */
export function heading(
  level: number,
  id: string,
  content: unknown,
  look: 'title' | 'subtitle' | 'over' = 'subtitle',
): TemplateResult {
  const index = Math.min(Math.max(Math.trunc(level) || 2, 2), 6) - 2;
  return (drawings[index] ?? drawings[0]!)(id, content, look);
}
