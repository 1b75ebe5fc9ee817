/**
 * Prints one part of an element and nothing of the page around it.
 *
 * The part is copied into a frame of its own: a rule that hides the rest of the page would be a rule in the page.
 * @param part what to print; folded-out details are printed open
 * @param place where the frame stands meanwhile
 * @param css the element's own style sheets
 */
export function printPart(
  part: Element,
  place: ParentNode & Node,
  css: readonly string[],
  title: string,
): void {
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
  page.documentElement.lang = part.closest('[lang]')?.getAttribute('lang') ?? '';
  const around = page.createElement('div');
  around.className = 'frame';
  around.append(page.importNode(part, true));
  for (const details of around.querySelectorAll('details')) details.open = true;
  page.body.append(around);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
