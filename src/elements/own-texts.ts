/**
 * Makes plain texts again of what a browser has put in their place: one that translates a page puts `font` elements
 * there, and Lit would go on writing into texts that are no longer on the page. It translates anew what has changed.
 */
export function makePlain(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) font.replaceWith(...font.childNodes);
}
