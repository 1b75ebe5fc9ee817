import { html, nothing, type TemplateResult } from 'lit';

/** A text, with `lang` when it is in another language than the words around it. */
export interface Wording {
  text: string;
  lang?: string;
}

/** Draws a text so that a screen reader speaks it in its own language. */
export function inItsLanguage(wording: Wording | undefined): TemplateResult | string | typeof nothing {
  if (!wording) return nothing;
  return wording.lang ? html`<span lang=${wording.lang}>${wording.text}</span>` : wording.text;
}
