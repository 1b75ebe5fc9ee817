const readers = new WeakMap<EventTarget, () => object | null>();

/** Lets the other elements of the library read what an element holds, also where it leaves sealed. */
export const letRead = (element: Element, read: () => object | null): void => {
  readers.set(element, read);
};

/** What an element of the page holds, readable; of a stranger its `value`. Never given on to the page. */
export const documentOf = (element: Element & { value?: unknown }): unknown =>
  readers.get(element)?.() ?? element.value;
