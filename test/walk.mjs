// Fills in an element on a page as a hurried person would: the first goal and the first answer of every question, then next, to the end.

/**
 * Runs in the page.
 * @param {string} tag
 * @returns {Promise<{ steps: number, schema: string, result: object }>} how many pages there were, and the document that left with its kind
 */
export async function walkInPage(tag) {
  const patience = 10_000;
  const element = /** @type {any} */ (document.querySelector(tag));
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const until = async (what, condition) => {
    const started = performance.now();
    for (;;) {
      await element.updateComplete;
      const found = condition();
      if (found) return found;
      if (performance.now() - started > patience)
        throw new Error(`${tag}: no ${what} after ${patience / 1000} s`);
      await new Promise((done) => requestAnimationFrame(done));
    }
  };
  const part = (name) => /** @type {HTMLElement | null} */ (root.querySelector(`[part~="${name}"]`));
  const shown = () =>
    [
      ...['page', 'profile', 'preview'].map((name) => part(name)?.textContent ?? ''),
      ...[...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent),
    ].join('\n');
  let submitted;
  element.addEventListener('polku-submit', (event) => (submitted = event.detail), { once: true });
  for (let steps = 0; steps < 100; steps++) {
    await until('next or submit button', () => part('submit') ?? part('next'));
    const submit = part('submit');
    if (submit) {
      submit.click();
      const result = await until('polku-submit', () => submitted);
      return { steps, schema: result.schema, result };
    }
    for (const fieldset of root.querySelectorAll('fieldset'))
      /** @type {HTMLInputElement | null} */ (fieldset.querySelector('input[type=radio]'))?.click();
    if (!root.querySelector('[part~="goal"] input:checked'))
      /** @type {HTMLInputElement | null} */ (root.querySelector('[part~="goal"] input'))?.click();
    await element.updateComplete;
    const before = shown();
    part('next')?.click();
    await until('next page', () => part('submit') ?? shown() !== before);
  }
  throw new Error(`${tag}: no end after 100 pages`);
}

/**
 * Follows the goals of a plan through one session to the end, or goes on with the session that is open. Runs in the page.
 * @param {{ tag: string, plan?: object }} given
 * @returns {Promise<any>} the document that left
 */
export async function walkTracker({ tag, plan }) {
  const element = /** @type {any} */ (document.querySelector(tag));
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const part = async (name) => {
    for (const end = performance.now() + 20_000; performance.now() < end;) {
      await element.updateComplete;
      const found = root.querySelector(`[part~="${name}"]`);
      if (found) return /** @type {HTMLElement} */ (found);
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`${tag}: no ${name} after 20 s`);
  };
  const submitted = new Promise((done) =>
    element.addEventListener('polku-submit', ({ detail }) => done(detail), { once: true }),
  );
  if (plan) element.plan = plan;
  if (!root.querySelector('[part~="save-session"]')) (await part('add-session')).click();
  const save = await part('save-session');
  for (const fieldset of root.querySelectorAll('fieldset'))
    /** @type {HTMLInputElement | null} */ (fieldset.querySelector('input[type=radio]'))?.click();
  save.click();
  (await part('next')).click();
  (await part('submit')).click();
  return submitted;
}

/**
 * Opens files in a report, looks at every result of every person, prints and saves. Runs in the page.
 * @param {{ tag: string, files: Record<string, string>, asksToPrint: boolean }} given
 */
export async function walkReport({ tag, files, asksToPrint }) {
  const element = /** @type {any} */ (document.querySelector(tag));
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  const until = async (what, look) => {
    for (const end = performance.now() + 20_000; performance.now() < end;) {
      await element.updateComplete;
      const found = look();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`${tag}: no ${what} after 20 s`);
  };
  const saved = [];
  const { value: click } = /** @type {PropertyDescriptor} */ (
    Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')
  );
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download.replace(/\d{4}-\d{2}-\d{2}/, 'day'));
    click.call(this);
  };
  let printed = 0;
  const frameWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  // A browser that asks the person before it prints would wait for ever.
  if (asksToPrint)
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() {
        const view = frameWindow?.get?.call(this);
        view.print = () => view.dispatchEvent(new Event('afterprint'));
        return view;
      },
    });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLIFrameElement) printed++;
  }).observe(root, { childList: true, subtree: true });

  const input = /** @type {HTMLInputElement} */ (
    await until('file input', () => root.querySelector('input[type=file]'))
  );
  const chosen = new DataTransfer();
  for (const [name, text] of Object.entries(files))
    chosen.items.add(new File([text], name, { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await until('result', () => root.querySelector('[part~="print"]') && !root.querySelector('progress'));
  const charts = new Set();
  const pick = (select, index) => {
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change'));
    return element.updateComplete;
  };
  const select = (id) => /** @type {HTMLSelectElement | null} */ (root.querySelector(`select#${id}`));
  for (let who = 0; who < (select('who')?.options.length ?? 1); who++) {
    const people = select('who');
    if (people) await pick(people, who);
    for (let when = 0; when < (select('when')?.options.length ?? 1); when++) {
      const dates = select('when');
      if (dates) await pick(dates, when);
      for (const svg of root.querySelectorAll('svg[class]')) charts.add(svg.getAttribute('class'));
      const print = /** @type {HTMLElement} */ (
        await until('print button', () => root.querySelector('[part~="print"]'))
      );
      print.click();
    }
  }
  /** @type {HTMLElement} */ (await until('table button', () => root.querySelector('[part~="csv"]'))).click();
  await until('saved table', () => saved.length > 0);
  /** @type {HTMLElement} */ (root.querySelector('.views button[aria-pressed=false]')).click();
  await until('group', () => root.querySelector('[part~="group"]'));
  return { charts: [...charts], printed, saved };
}
