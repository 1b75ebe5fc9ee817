interface Printed {
  /** Where the frame stands meanwhile. */
  place: ParentNode & Node;
  /** The element's own style sheets. */
  css: readonly string[];
  title: string;
  /** BCP 47 tag of the language that it is in. */
  lang: string;
}

/**
 * Prints parts of an element and nothing of the page around it.
 *
 * They go into a frame of their own: a rule that hides the rest of the page would be a rule in the page.
 * @param parts what to print, taken from where it stands; folded-out details are printed open
 */
export function printParts(parts: readonly Element[], { place, css, title, lang }: Printed): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // A frame that is not displayed at all prints an empty page in some browsers.
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset-inline-start', '-200vw'],
    ['inline-size', '100vw'],
    ['visibility', 'hidden'],
  ] as const)
    frame.style.setProperty(name, value);
  place.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!view || !page) return frame.remove();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css.join('\n'));
  page.adoptedStyleSheets = [sheet];
  page.title = title;
  page.documentElement.lang = lang;
  const around = page.createElement('div');
  around.className = 'frame';
  around.append(...parts);
  for (const details of around.querySelectorAll('details')) details.open = true;
  page.body.append(around);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
