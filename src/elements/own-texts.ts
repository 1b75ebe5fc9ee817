/**
 * Takes away the `font` elements that a browser which translates the page puts in the place of texts: Lit writes into
 * the text that stands where it drew one, and would not find it. The browser translates anew what has changed.
 */
export function takeFontsAway(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) font.replaceWith(...font.childNodes);
}
