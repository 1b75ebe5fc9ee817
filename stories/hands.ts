import { expect, waitFor } from 'storybook/test';
import { serverThatAnswers, type ServerAnswer } from './server.js';

type Polku = HTMLElement & { readonly updateComplete: Promise<boolean> };
interface Shown {
  canvasElement: HTMLElement;
}

/** Finds the element of a story, once it is drawn. */
export const elementOf =
  <T extends Polku>(tag: string) =>
  async (canvas: HTMLElement): Promise<T> => {
    const element = canvas.querySelector<T>(tag)!;
    await element.updateComplete;
    return element;
  };

export const partIn = (element: Polku, part: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~=${part}]`);

/** Presses a part, waiting for it where the step has to be fetched first. */
export async function press(element: Polku, part: string): Promise<void> {
  await waitFor(() => expect(partIn(element, part)).toBeTruthy());
  partIn(element, part)!.click();
  await element.updateComplete;
}

export const arrived = 'Lähettämäsi on perillä.';

/** Confirms what the preview shows, and waits until the person is told this. */
export async function send(element: Polku, words: string): Promise<void> {
  await waitFor(() => expect(partIn(element, 'submit')).toBeEnabled());
  await press(element, 'submit');
  await waitFor(() => expect(element.shadowRoot!.textContent).toContain(words));
}

/** The parts of a story in which the server behind `action` answers like this, and the person is told so. */
export const sending = (
  toPreview: (canvas: HTMLElement) => Promise<Polku>,
  answer: ServerAnswer,
  words: string,
) => ({
  beforeEach: serverThatAnswers(answer),
  play: async ({ canvasElement }: Shown) => {
    await send(await toPreview(canvasElement), words);
  },
});

/** The person's login has ended; after signing in elsewhere they send the same again. */
export const signedOut = (toPreview: (canvas: HTMLElement) => Promise<Polku>) =>
  sending(toPreview, { status: 401 }, 'Kirjautumisesi on päättynyt.');
