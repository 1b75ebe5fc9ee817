/** What the hands can work with: an element of the library, drawn in its open shadow root. */
export type Polku = HTMLElement & { readonly updateComplete: Promise<boolean> };

const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

// Not the fixture of @open-wc/testing: it waits for a frame, and a page in the background gets none.
const holders: HTMLElement[] = [];
afterEach(() => {
  for (const holder of holders.splice(0)) holder.remove();
  // Drafts are for the next visit of a person, not for the next test.
  sessionStorage.clear();
});

const root = (element: Polku): ShadowRoot => element.shadowRoot!;

/** Waits until `look` finds something; looks again whenever the element draws or the focus moves. */
export async function until<T>(element: Polku, look: () => T | null | undefined | false): Promise<T> {
  await element.updateComplete;
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise<void>((wake) => {
      const observer = new MutationObserver(done);
      function done() {
        observer.disconnect();
        root(element).removeEventListener('focusin', done);
        wake();
      }
      observer.observe(root(element), {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      root(element).addEventListener('focusin', done);
    });
  }
}

/** Puts markup on the page, sets properties on its first polku element, and waits until that is ready. */
export async function mount<T extends Polku>(
  markup: string,
  properties: object = {},
): Promise<T & { value: unknown }> {
  const holder = document.createElement('div');
  holders.push(holder);
  document.body.append(holder);
  const template = document.createElement('template');
  template.innerHTML = markup;
  const content = document.importNode(template.content, true);
  const element = [...content.querySelectorAll<T & { value: unknown }>('*')].find((one) =>
    one.localName.startsWith('polku-'),
  )!;
  Object.assign(element, properties);
  holder.append(content);
  await element.updateComplete;
  return element;
}

/** The accessible name, as far as these elements make names: a label, a legend, a reference, or their own words. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  if (label) return plain(label);
  const by = control.getAttribute('aria-labelledby');
  if (by)
    return plain(
      by
        .split(' ')
        .map((id) => (control.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
        .join(' '),
    );
  if (control instanceof HTMLFieldSetElement) return plain(control.querySelector('legend')?.textContent);
  const labels = (control as HTMLInputElement).labels;
  if (labels?.length) return plain([...labels].map((one) => one.textContent).join(' '));
  return plain(control.textContent);
}

const visible = (control: Element) => (control as HTMLElement).checkVisibility({ visibilityProperty: true });

/** Every part of this name. */
export const parts = (element: Polku, name: string): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
export const part = (element: Polku, name: string): HTMLElement | undefined => parts(element, name)[0];

/** The controls of an item: its radios, its checkboxes, or its one field. */
export const controls = (element: Polku, item: string): HTMLInputElement[] => [
  ...root(element).querySelectorAll<HTMLInputElement>(`[name="${item}"]`),
];

/** The question around the controls of an item. */
export function question(element: Polku, item: string): HTMLElement {
  const found = controls(element, item)[0]?.closest<HTMLElement>('[part~="item"]');
  if (!found) throw new Error(`no question "${item}" on the screen`);
  return found;
}

/** The buttons that can be seen, by name. */
export const buttons = (element: Polku): Map<string, HTMLButtonElement> =>
  new Map([...root(element).querySelectorAll('button')].filter(visible).map((one) => [nameOf(one), one]));

/** The first text of an element (or of one of its parts) as a person reads it. */
export function texts(element: Polku, name?: string): string {
  const nodes = name ? parts(element, name) : [...root(element).children];
  return plain(
    nodes
      .filter((node) => !(node instanceof HTMLStyleElement))
      .map((node) => node.textContent)
      .join(' '),
  );
}

export const focused = (element: Polku): HTMLElement | null =>
  root(element).activeElement as HTMLElement | null;

/** The value of each chosen radio or checkbox of an item. */
export const chosen = (element: Polku, item: string): string[] =>
  controls(element, item)
    .filter((control) => control.checked)
    .map((control) => control.value);

/** Chooses one step, `na`, or one option. */
export async function answer(element: Polku, item: string, value: number | string): Promise<void> {
  const control = controls(element, item).find((one) => one.value === String(value));
  if (!control) throw new Error(`no answer "${value}" to "${item}" on the screen`);
  control.focus();
  control.click();
  await element.updateComplete;
}

/** Makes exactly these options of a multiple choice chosen. */
export async function choose(element: Polku, item: string, ...options: string[]): Promise<void> {
  for (const control of controls(element, item))
    if (control.checked !== options.includes(control.value)) {
      control.click();
      await element.updateComplete;
    }
}

/** Writes a text or a number in the place of what stood there. */
export async function type(element: Polku, item: string, text: string): Promise<void> {
  const [control] = controls(element, item);
  if (!control) throw new Error(`no field "${item}" on the screen`);
  control.focus();
  control.value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Takes an answer back with the button of its question. */
export async function clear(element: Polku, item: string): Promise<void> {
  const button = [...question(element, item).querySelectorAll('button')].find(visible);
  if (!button) throw new Error(`"${item}" has nothing to clear`);
  button.focus();
  button.click();
  await until(element, () => focused(element) !== button);
}

/** Presses the button of this name. */
export async function press(element: Polku, name: string | RegExp): Promise<void> {
  const wanted = ([text]: [string, unknown]) => (typeof name === 'string' ? text === name : name.test(text));
  const found = await until(element, () => [...buttons(element)].find(wanted)?.[1]);
  found.focus();
  found.click();
  await element.updateComplete;
}

/** Presses a part that leads to another step, and waits until the focus is there. */
async function step(element: Polku, name: string): Promise<void> {
  const button = await until(element, () => part(element, name));
  button.focus();
  button.click();
  await until(element, () => focused(element) && focused(element) !== button);
}
export const next = (element: Polku): Promise<void> => step(element, 'next');
export const back = (element: Polku): Promise<void> => step(element, 'back');
/** Confirms the preview. */
export const submit = (element: Polku): Promise<void> => step(element, 'submit');

/** Goes on until the preview is on the screen. */
export async function goToPreview(element: Polku): Promise<void> {
  while (!part(element, 'preview')) {
    await next(element);
    if (part(element, 'errors')) throw new Error(texts(element, 'errors'));
  }
}

/** Takes an answer out of what leaves, or back in, by the question's own words. */
export const strike = (element: Polku, words: string): Promise<void> =>
  press(element, new RegExp(`^[^:]+: ${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));

/** The events of these names, in order, from now on. */
export function listen(target: EventTarget, ...names: string[]): Event[] {
  const heard: Event[] = [];
  for (const name of names) target.addEventListener(name, (event) => heard.push(event));
  return heard;
}

/** The file that is offered to the person while something is done. */
export async function savedBy(act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const clicked = new Promise<HTMLAnchorElement>((done) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      done(this);
    };
  });
  await act();
  const { href, download } = await clicked;
  const text = await (await fetch(href)).text();
  URL.revokeObjectURL(href);
  return { name: download, text };
}
