/** What a page may do for the person wherever they are: close, go on, and whatever is pressed together with a modifier. */
const ofPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || /^(Esc|Tab|F\d)/.test(key);

function keep(event: Event): void {
  const [root, target] = [event.currentTarget, event.target] as Node[];
  // What the page has put into a slot is its own.
  if (!ofPage(event as KeyboardEvent) && root!.contains(target!)) event.stopPropagation();
}

/**
 * Keeps the keys that are pressed inside from the page. One with single-key shortcuts looks whether somebody is typing,
 * and sees the element for the target, not the field in it: it would take the letter for a command.
 */
export function keepKeys(root: ShadowRoot): void {
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) root.addEventListener(kind, keep);
}
