// What would make a person scroll a page sideways, or cut words off, where the page is narrow or its text is large.

const isHidden = ({ clipPath, visibility }: CSSStyleDeclaration) =>
  clipPath.includes('inset(50%)') || visibility === 'hidden';

const nameOf = (element: Element) =>
  `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''}`;

/** What scrolls by itself must be reached with the keyboard, and have a name. */
const isLabelledRegion = (element: Element) =>
  element.getAttribute('tabindex') === '0' &&
  element.hasAttribute('role') &&
  (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'));

function faultsWithin(parent: Element | ShadowRoot, width: number): string[] {
  return [...parent.children].flatMap((element) => {
    // A picture without words may paint past its own edges.
    const within = () => (element.localName === 'svg' ? [] : faultsWithin(element, width));
    const { left, right, width: own } = element.getBoundingClientRect();
    const isOut = own > 0 && (right > width + 1 || left < -2);
    if (!isOut && element.scrollWidth <= element.clientWidth + 1) return within();
    const style = element.ownerDocument.defaultView!.getComputedStyle(element);
    if (isHidden(style)) return [];
    if (isOut)
      return [`${nameOf(element)} is from ${Math.round(left)} to ${Math.round(right)} px of ${width}`];
    if (style.overflowX === 'visible' || style.display === 'inline') return within();
    return isLabelledRegion(element) || element.matches('input, select, textarea, progress, svg')
      ? []
      : [`${nameOf(element)} cuts off what is ${element.scrollWidth} px wide`];
  });
}

/** Unfolds every element of the library on a page, and says what does not fit the page's width. */
export function faultsOfReflow(page: Document): string[] {
  const roots = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of roots)
    for (const folded of root.querySelectorAll('details')) folded.setAttribute('open', '');
  const { clientWidth, scrollWidth } = page.documentElement;
  const faults = roots.flatMap((root) => faultsWithin(root, clientWidth));
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...faults] : faults;
}
