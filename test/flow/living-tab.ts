import type { BrowserContext } from 'puppeteer-core';

/** An element with all that a person has of it: what they may do, and the pages that it needs. */
export interface Subject {
  tag: string;
  attributes: string;
  /** path → JSON */
  pages: Readonly<Record<string, string>>;
  /** Names of the buttons and choices that may be used at any time. */
  presses: RegExp;
  /** Those of them behind which something can be written: they are used more often. */
  opens: RegExp;
  /** Names or parts of the buttons that lead to the end, the one that confirms first. */
  way: readonly string[];
  /** The forms one after the other: what is pressed to come there, and how many fields there are to write in. */
  forms: readonly { presses: readonly string[]; fields: number }[];
  /** What takes out what was written once `start` has been pressed, one after the other. */
  start: readonly string[];
  outs: readonly Out[];
}

/** A button or choice that takes something out, and the one that takes it back. */
export interface Out {
  /** Name or part of the button that is pressed until `out` is there. */
  way: string;
  out: RegExp;
  back: RegExp;
  /** What is kept when it is out. */
  kept: RegExp;
}

/** What the person sees. */
export interface Sight {
  /** name → text of the fields in which something can be written */
  fields: Readonly<Record<string, string>>;
  /** Names of the buttons and choices that may be used now. */
  controls: readonly string[];
  words: string;
}

export const isElsewhere = ({ words }: Sight) => words.includes('This was changed in another tab');
export const isUndelivered = ({ words }: Sight) => /has not been sent yet|Sending …/.test(words);
export const isDelivered = ({ words }: Sight) => words.includes('What you sent has arrived.');
export const isBlocked = ({ words }: Sight) => words.includes('An earlier result has not arrived yet');

export const pageWith = ({ tag, attributes }: Subject) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Intranet</title>
<script type="module" src="/cdn/${tag}.js"></script>
<${tag} subject="p-1" draft="device" action="/results" ${attributes}></${tag}></html>`;

/** Runs in the page, before anything else: finds what a person would. */
function equip(): void {
  const tools = {
    name: (control: Element) =>
      (
        control.getAttribute('aria-label') ??
        (control instanceof HTMLInputElement ? `${control.name}: ${control.value}` : control.textContent) ??
        ''
      )
        .replaceAll(/\s+/g, ' ')
        .trim(),
    all: (tag: string, selector: string) => [
      ...document
        .querySelector(tag)!
        .shadowRoot!.querySelectorAll<HTMLInputElement | HTMLButtonElement>(selector),
    ],
    ready: async (tag: string) => {
      await customElements.whenDefined(tag);
      await (document.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> })
        .updateComplete;
    },
  };
  (globalThis as unknown as { polkuTools: typeof tools }).polkuTools = tools;
  addEventListener('polku-submit', (event) => {
    const { detail } = event as CustomEvent<{ id: string; completedAt: string }>;
    const { polkuConfirmed } = globalThis as unknown as { polkuConfirmed: (...said: string[]) => void };
    polkuConfirmed(`${detail.id}/${detail.completedAt}`, JSON.stringify(detail));
  });
}

declare global {
  /** Put on the page by `equip`. */
  var polkuTools: {
    name: (control: Element) => string;
    all: (tag: string, selector: string) => (HTMLInputElement | HTMLButtonElement)[];
    ready: (tag: string) => Promise<void>;
  };
}

/** A real tab with the element in it, and a person before it. */
export async function openTab(
  context: BrowserContext,
  { tag, way }: Subject,
  { origin, confirmed }: { origin: string; confirmed: Map<string, string> },
) {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.exposeFunction('polkuConfirmed', (key: string, body: string) => confirmed.set(key, body));
  // The compiler of the tests wraps inner functions in this helper, which a page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.evaluateOnNewDocument(equip);
  const ready = () => page.evaluate((name) => polkuTools.ready(name), tag);
  /** Presses the button of this name or part, or makes a choice. @returns whether it was there */
  const press = async (wanted: string): Promise<boolean> => {
    await ready();
    return page.evaluate(
      (name, words) => {
        const found = polkuTools
          .all(name, 'button, input[type=checkbox], input[type=radio]')
          .find(
            (control) =>
              (polkuTools.name(control) === words || control.part.contains(words)) && !control.disabled,
          );
        found?.click();
        return found !== undefined;
      },
      tag,
      wanted,
    );
  };
  await page.goto(origin, { waitUntil: 'load' });
  await ready();
  return {
    press,
    look: async (): Promise<Sight> => {
      await ready();
      return page.evaluate((name) => {
        const { all, name: nameOf } = polkuTools;
        const usable = (selector: string) => all(name, selector).filter(({ disabled }) => !disabled);
        return {
          fields: Object.fromEntries(
            usable('textarea, input[type=text]').map((field) => [field.name, field.value]),
          ),
          controls: usable('button, input[type=checkbox], input[type=radio]').map(nameOf),
          words: (document.querySelector(name)!.shadowRoot!.textContent ?? '').replaceAll(/\s+/g, ' '),
        };
      }, tag);
    },
    /** Writes into a field, in the place of what stood there. */
    type: (field: string, text: string) =>
      page.evaluate(
        (name, wanted, typed) => {
          const control = polkuTools
            .all(name, 'textarea, input[type=text]')
            .find((one) => one.name === wanted)!;
          control.value = typed;
          control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        },
        tag,
        field,
        text,
      ),
    /** All that the database of this browser holds. */
    kept: () =>
      page.evaluate(async () => {
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error!);
          });
        // Opened by whoever has nothing to keep, it would be there without its table.
        if (!(await indexedDB.databases()).some(({ name }) => name === 'polku')) return '';
        const database = await done(indexedDB.open('polku'));
        const { objectStoreNames } = database;
        const records = objectStoreNames.contains('drafts')
          ? await done(database.transaction('drafts').objectStore('drafts').getAll() as IDBRequest<unknown[]>)
          : [];
        database.close();
        return JSON.stringify(records);
      }),
    /** To the preview, and confirm. @returns whether that could be pressed */
    confirm: async (): Promise<boolean> => {
      for (let step = 0; step < 20; step += 1) {
        let pressed: string | undefined;
        for (const words of way)
          if (await press(words)) {
            pressed = words;
            break;
          }
        if (pressed === way[0]) return true;
        if (pressed === undefined) return false;
      }
      return false;
    },
    reset: () => page.$eval(tag, (element) => (element as HTMLElement & { reset(): void }).reset()),
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
      await ready();
    },
    close: () => page.close({ runBeforeUnload: false }),
    setOffline: (isOff: boolean) => page.setOfflineMode(isOff),
  };
}
export type Tab = Awaited<ReturnType<typeof openTab>>;
