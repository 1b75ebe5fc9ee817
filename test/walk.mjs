// Fills in an element on a page as a hurried person would: the first goal and the first answer of every question, then next, to the end.

/**
 * Runs in the page.
 * @param {string} tag
 * @returns {Promise<{ steps: number, schema: string }>} how many pages there were, and the kind of document that left
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
      const { schema } = await until('polku-submit', () => submitted);
      return { steps, schema };
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
