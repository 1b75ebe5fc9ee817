import type { ReactiveElement } from 'lit';
import type { OpenedFile, OpenLimits } from '../../delivery/open-files.js';
import { arrange } from '../../reporting/index.js';
import type { Report } from '../../reporting/index.js';
import { fetchPart } from '../fetch-part.js';

// Not before something is to be read: an empty report fetches neither the contracts nor their library.
const opening = () => fetchPart(() => import('../../delivery/open-files.js'));

function unavailable(name: string): OpenedFile {
  const problem = { path: [], code: 'not_found' as const, message: 'the reader could not be loaded' };
  const faults = [{ entry: null, schema: null, problems: [problem] }];
  return { name, results: [], faults, armour: null, keyFile: null, leftOut: false };
}

/** How many sealed results in the file have not been opened. */
export const sealedIn = ({ armour, results }: OpenedFile): number =>
  results.filter(({ schema }) => schema === 'polku/sealed').length + (armour === null ? 0 : 1);

/** What reading needs of the supervisor's keys. */
export interface KeyRing {
  /** Empty while no key is open. */
  readonly identities: readonly string[];
  /** Takes a key file that was among the results. */
  offer(file: { name: string; text: string }): void;
}

/** What the host has given and what the person has opened, and the reading of both. */
export class Reading {
  /** A new array whenever something has been read. */
  files: readonly OpenedFile[] = [];
  /** What is in the files, put in order. */
  report: Report = arrange([]);
  /** How many files have been opened of those the person chose, with how many results; null while none are. */
  progress: { done: number; total: number; results: number } | null = null;
  /** What came of the files opened last. */
  outcome: { results: number; unread: number } | null = null;

  readonly #host: ReactiveElement & OpenLimits;
  readonly #keys: KeyRing;
  readonly #tell: (file: OpenedFile) => void;
  #given: OpenedFile[] = [];
  #opened: OpenedFile[] = [];
  #giving: Promise<void> | undefined;
  #queue: Promise<void> = Promise.resolve();
  #isCancelled = false;

  /** @param tell called with each file, once it is drawn */
  constructor(host: ReactiveElement & OpenLimits, keys: KeyRing, tell: (file: OpenedFile) => void) {
    this.#host = host;
    this.#keys = keys;
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
      return [
        typeof given === 'string' ? await openUrl(given, this.#host) : await openValue(given, '', this.#host),
      ];
    };
    const giving = read()
      .catch(() => [unavailable(typeof given === 'string' ? given : '')])
      .then(async (files) => {
        if (this.#giving !== giving) return;
        this.#given = await this.#taken(files);
        await this.#update();
        if (this.#giving === giving) this.#giving = undefined;
        files.forEach(this.#tell);
      });
    this.#giving = giving;
  }

  /** Opens files after those already under way. */
  open(files: readonly File[]): void {
    if (files.length > 0) this.#queue = this.#queue.then(() => this.#openAll(files));
  }

  /** Opens what is sealed among the files with the keys that are open now. */
  unseal(): void {
    this.#queue = this.#queue.then(() => this.#unsealAll());
  }

  /** Stops opening; what has been read stays. */
  cancel(): void {
    this.#isCancelled = true;
  }

  async #openAll(files: readonly File[]): Promise<void> {
    const total = files.length;
    const opened: OpenedFile[] = [];
    this.#isCancelled = false;
    let results = 0;
    let done = 0;
    const tell = () => this.#setProgress({ done, total, results });
    tell();
    try {
      const { openFiles } = await opening();
      const watch = {
        tell: (count: number) => {
          results = count;
          tell();
        },
        isCancelled: () => this.#isCancelled,
      };
      for await (const file of openFiles(files, this.#host, watch)) {
        opened.push(...(await this.#taken([file])));
        done += 1;
        tell();
      }
    } catch {
      opened.push(...files.slice(done).map(({ name }) => unavailable(name)));
    }
    this.#opened.push(...opened);
    await this.#finish(opened);
  }

  async #unsealAll(): Promise<void> {
    const sealed = [...this.#given, ...this.#opened].filter((file) => sealedIn(file) > 0);
    if (sealed.length === 0) return;
    const opened = new Map<OpenedFile, OpenedFile>();
    for (const file of sealed) {
      this.#setProgress({ done: opened.size, total: sealed.length, results: 0 });
      opened.set(file, await this.#unsealed(file));
    }
    const newest = (file: OpenedFile) => opened.get(file) ?? file;
    this.#given = this.#given.map(newest);
    this.#opened = this.#opened.map(newest);
    const isNew = (before: OpenedFile) => (fault: OpenedFile['faults'][number]) =>
      !before.faults.includes(fault);
    await this.#finish(
      [...opened].map(([before, after]) => ({ ...after, faults: after.faults.filter(isNew(before)) })),
    );
  }

  /** Files as they are kept: unsealed with the open keys, and without key files. */
  async #taken(files: readonly OpenedFile[]): Promise<OpenedFile[]> {
    const taken: OpenedFile[] = [];
    for (const file of files) {
      const { name, keyFile } = file;
      if (keyFile === null) taken.push(await this.#unsealed(file));
      else this.#keys.offer({ name, text: keyFile });
    }
    return taken;
  }

  async #unsealed(file: OpenedFile): Promise<OpenedFile> {
    const { identities } = this.#keys;
    if (identities.length === 0 || sealedIn(file) === 0) return file;
    try {
      const { unseal } = await fetchPart(() => import('../../delivery/unseal.js'));
      return await unseal(file, identities, this.#host);
    } catch {
      // What opens seals could not be fetched: it waits on.
      return file;
    }
  }

  async #finish(opened: readonly OpenedFile[]): Promise<void> {
    await this.#update();
    this.progress = null;
    this.outcome = {
      results: opened.flatMap(({ results }) => results).length,
      unread: opened.filter(({ faults }) => faults.length > 0).length,
    };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    opened.forEach(this.#tell);
  }

  #setProgress(progress: NonNullable<Reading['progress']>): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  async #update(): Promise<void> {
    const files = [...this.#given, ...this.#opened];
    const report = arrange(files.flatMap(({ results }) => results));
    // Thousands of results: putting them in order and drawing them are two tasks.
    if (files.some(({ results }) => results.length > 100)) await new Promise((done) => setTimeout(done));
    this.files = files;
    this.report = report;
    this.#host.requestUpdate();
  }
}
