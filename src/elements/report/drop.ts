import type { ReactiveElement } from 'lit';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the element; other drops are the page's. */
export class FileDrop {
  isOver = false;

  readonly #host: ReactiveElement;
  readonly #onFiles: (files: File[]) => void;

  constructor(host: ReactiveElement, onFiles: (files: File[]) => void) {
    this.#host = host;
    this.#onFiles = onFiles;
  }

  readonly onOver = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    this.#set(true);
  };

  readonly onLeave = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.#host.renderRoot.contains(to))) this.#set(false);
  };

  readonly onDrop = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    this.#set(false);
    this.#onFiles([...event.dataTransfer!.files]);
  };

  #set(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
