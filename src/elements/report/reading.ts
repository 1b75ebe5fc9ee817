import type { ReactiveElement } from 'lit';
import type { OpenedFile, OpenLimits } from '../../delivery/open-files.js';

// Not before something is to be read: an empty report fetches neither the contracts nor their library.
const opening = () => import('../../delivery/open-files.js');

function unavailable(name: string): OpenedFile {
  const problem = { path: [], code: 'not_found' as const, message: 'the reader could not be loaded' };
  const faults = [{ entry: null, schema: null, problems: [problem] }];
  return { name, results: [], faults, armoured: false, leftOut: false };
}

/** What the host has given and what the person has opened, and the reading of both. */
export class Reading {
  /** A new array whenever something has been read. */
  files: readonly OpenedFile[] = [];
  /** How many files have been opened of those the person chose; null while none are being opened. */
  progress: { done: number; total: number } | null = null;
  /** What came of the files opened last. */
  outcome: { results: number; unread: number } | null = null;

  readonly #host: ReactiveElement & OpenLimits;
  readonly #tell: (file: OpenedFile) => void;
  #given: OpenedFile[] = [];
  #opened: OpenedFile[] = [];
  #giving: Promise<void> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #isCancelled = false;

  /** @param tell called with each file, once it is drawn */
  constructor(host: ReactiveElement & OpenLimits, tell: (file: OpenedFile) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Settles when what the host gave last has been read; undefined when nothing is being read. */
  get giving(): Promise<void> | undefined {
    return this.#giving;
  }

  /** Reads what the host gives in the place of what it gave before. What the person has opened stays. */
  give(given: unknown): void {
    const read = async (): Promise<OpenedFile[]> => {
      if (given === null || given === undefined || given === '') return [];
      const { openUrl, openValue } = await opening();
      return [typeof given === 'string' ? await openUrl(given, this.#host) : openValue(given, '')];
    };
    const giving = read()
      .catch(() => [unavailable(typeof given === 'string' ? given : '')])
      .then((files) => {
        if (this.#giving !== giving) return;
        this.#giving = undefined;
        this.#given = files;
        this.#update();
        files.forEach(this.#tell);
      });
    this.#giving = giving;
  }

  /** Opens files after those already under way. */
  open(files: readonly File[]): void {
    if (files.length > 0) this.#queue = this.#queue.then(() => this.#openAll(files));
  }

  /** Stops opening; what has been read stays. */
  cancel(): void {
    this.#isCancelled = true;
  }

  async #openAll(files: readonly File[]): Promise<void> {
    const total = files.length;
    const opened: OpenedFile[] = [];
    this.#isCancelled = false;
    this.#setProgress({ done: 0, total });
    try {
      const { openFiles } = await opening();
      for await (const file of openFiles(files, this.#host)) {
        opened.push(file);
        this.#setProgress({ done: opened.length, total });
        if (this.#isCancelled) break;
      }
    } catch {
      opened.push(...files.slice(opened.length).map(({ name }) => unavailable(name)));
    }
    this.progress = null;
    this.outcome = {
      results: opened.flatMap(({ results }) => results).length,
      unread: opened.filter(({ faults }) => faults.length > 0).length,
    };
    this.#opened.push(...opened);
    this.#update();
    await this.#host.updateComplete;
    opened.forEach(this.#tell);
  }

  #setProgress(progress: { done: number; total: number }): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  #update(): void {
    this.files = [...this.#given, ...this.#opened];
    this.#host.requestUpdate();
  }
}
