import type { ReactiveElement } from 'lit';
import { resultFileName, saveFile } from '../../delivery/save-file.js';
import { fetchPart } from '../fetch-part.js';
import type { ReaderKey } from '../sealing.js';

// Not before a key is made or opened: what seals and unseals is a large part of its own.
const sealing = () => fetchPart(() => import('../../delivery/seal.js'));

/** Fewest characters of the passphrase of a new key file. */
export const minPassphrase = 15;
const minDifferent = 6;

/** What stood in the way, and in which file. */
export interface KeyFault {
  code: 'too-weak' | 'not-same' | 'no-file' | 'wrong_passphrase' | 'damaged' | 'not-loaded' | 'not-made';
  fileName?: string;
}

/** A file that holds keys. */
export interface KeyFile {
  name: string;
  text: string;
}

/** Lets the page be drawn before work that holds it. A page in the background is not drawn, so a timer goes on. */
const drawn = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });

const isTooWeak = (passphrase: string) =>
  passphrase.length < minPassphrase || new Set(passphrase).size < minDifferent;

/** The supervisor's keys: in memory alone, until they are forgotten or the page is left. */
export class Keys {
  /** What the host's page can show of the keys that are open. */
  held: readonly ReaderKey[] = [];
  busy: 'making' | 'opening' | null = null;
  fault: KeyFault | null = null;
  /** A key file that waits for its passphrase. */
  offered: KeyFile | null = null;
  /** The key file that was picked, and not yet opened. */
  chosen: File | undefined;
  /** The name of the key file that was made here. */
  made: string | null = null;
  /** The public key that was copied last. */
  copied: string | null = null;

  readonly #host: ReactiveElement;
  readonly #onOpen: () => void;
  #identities: readonly string[] = [];
  #wrapped = '';

  /** @param onOpen called when keys have been opened */
  constructor(host: ReactiveElement, onOpen: () => void) {
    this.#host = host;
    this.#onOpen = onOpen;
  }

  get identities(): readonly string[] {
    return this.#identities;
  }

  /** Makes a pair of keys and saves them in a file that the passphrase opens. */
  async make(passphrase: string, again: string): Promise<void> {
    if (this.busy) return;
    if (isTooWeak(passphrase)) return this.#refuse({ code: 'too-weak' });
    if (passphrase !== again) return this.#refuse({ code: 'not-same' });
    await this.#work('making', async ({ createKeyPair, wrapIdentity }) => {
      const { identity } = await createKeyPair();
      this.#wrapped = await wrapIdentity(identity, passphrase);
      this.made = resultFileName('polku/key', new Date().toISOString(), 'age');
      this.saveAgain();
      return [identity];
    });
  }

  /** Opens a key file; the passphrase of one that has none is not looked at. */
  async open(file: KeyFile | null, passphrase: string): Promise<void> {
    if (this.busy) return;
    if (!file) return this.#refuse({ code: 'no-file' });
    this.offered = file;
    await this.#work('opening', ({ identitiesIn }) => identitiesIn(file.text, passphrase), file.name);
  }

  /** Takes a key file that was found among the results. */
  offer(file: KeyFile): void {
    this.offered = file;
    this.chosen = undefined;
    this.#host.requestUpdate();
  }

  /** A file was picked, or none any more. */
  choose(file: File | undefined): void {
    this.chosen = file;
    this.#host.requestUpdate();
  }

  async copy(recipient: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(recipient);
      this.copied = recipient;
    } catch {
      // Not allowed here; the text can be marked and copied by hand.
      this.copied = null;
    }
    this.#host.requestUpdate();
  }

  saveAgain(): void {
    if (this.made !== null) saveFile(this.made, `${this.#wrapped}\n`, 'application/octet-stream');
  }

  /** What has been opened with the keys stays. */
  forget(): void {
    this.#identities = [];
    this.#wrapped = '';
    this.held = [];
    this.made = null;
    this.copied = null;
    this.offered = null;
    this.chosen = undefined;
    this.fault = null;
    void this.#redraw('#keys');
  }

  #refuse(fault: KeyFault): void {
    this.fault = fault;
    this.#host.requestUpdate();
  }

  async #work(
    busy: 'making' | 'opening',
    find: (seal: Awaited<ReturnType<typeof sealing>>) => Promise<string[]>,
    fileName?: string,
  ): Promise<void> {
    this.busy = busy;
    this.fault = null;
    await this.#redraw('#keys-busy');
    await drawn();
    try {
      const seal = await sealing().catch(() => null);
      if (!seal) return this.#refuse({ code: 'not-loaded' });
      const identities = [...new Set([...this.#identities, ...(await find(seal))])];
      this.held = await Promise.all(
        identities.map(async (identity) => {
          const recipient = await seal.recipientOf(identity);
          return { recipient, fingerprint: await seal.fingerprint(recipient) };
        }),
      );
      this.#identities = identities;
      this.offered = null;
    } catch (error) {
      if (fileName === undefined) return this.#refuse({ code: 'not-made' });
      const isWrong = error instanceof Error && 'code' in error && error.code === 'wrong_passphrase';
      if (!isWrong) this.offered = null;
      return this.#refuse({ code: isWrong ? 'wrong_passphrase' : 'damaged', fileName });
    } finally {
      this.busy = null;
      const field = busy === 'making' ? '#new-passphrase' : '#passphrase';
      void this.#redraw(this.fault ? field : '#keys');
    }
    this.#onOpen();
  }

  /** Draws the panel anew. Where the focus was on what is gone with that, it goes to what the selector names. */
  async #redraw(selector: string): Promise<void> {
    const root = this.#host.renderRoot as ShadowRoot;
    const before = root.activeElement;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (before && !before.isConnected) root.querySelector<HTMLElement>(selector)?.focus();
  }
}
