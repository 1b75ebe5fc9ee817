import { render, type ReactiveElement } from 'lit';
import { printParts } from '../../delivery/print.js';
import { Slices } from '../../delivery/slices.js';
import type { LocalizedInterface } from '../../localization/localized.js';
import type { Person } from '../../reporting/index.js';
import { pageStyles } from '../../ui/page.styles.js';
import type { Drawing } from '../drawing.js';
import { chosenAmong, renderDocument } from './person.js';
import { reportStyles } from './report.styles.js';

/** People printed at once; of more, one run after the other: browsers give up on many thousand pages. */
const peopleInRun = 100;

/** Parts the people into runs that can be printed. Never empty runs. */
export const runsOf = (people: readonly Person[]): Person[][] =>
  Array.from({ length: Math.ceil(people.length / peopleInRun) }, (_, index) =>
    people.slice(index * peopleInRun, (index + 1) * peopleInRun),
  );

/** A CSS string that says these words, whatever they are. */
const cssString = (words: string) =>
  `"${words.replaceAll(/["\\\p{Cc}<]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;

/** Each person's code at the head of all their sheets: a heap of paper is easily shuffled. */
const codesOnSheets = (subjects: readonly (string | null)[]): string[] =>
  subjects.flatMap((subject, index) =>
    subject === null
      ? []
      : `@page sheets-${index} { @top-right { content: ${cssString(subject)}; font-size: 8pt; color: #333 } }
        .frame > :nth-child(${index + 1}) { page: sheets-${index} }`,
  );

/** Prints what is in view, or many people's documents one after the other, on A4 in the font of the page around. */
export class Printing {
  /** For how many people it is ready; null while nothing is made ready. */
  progress: { done: number; total: number } | null = null;

  /** Which run of the people in the list is to be printed. */
  run = 0;

  readonly #host: ReactiveElement & LocalizedInterface;
  #isCancelled = false;

  constructor(host: ReactiveElement & LocalizedInterface) {
    this.#host = host;
  }

  pick(run: number): void {
    this.run = run;
    this.#host.requestUpdate();
  }

  /** Prints a copy of one part of the report. */
  printPart(part: Element, subject?: string | null): void {
    this.#print([part.cloneNode(true) as Element], [subject ?? null]);
  }

  /** Prints each person as a document of their own: all of theirs together, or the newest. */
  async printPeople(people: readonly Person[], drawing: Drawing): Promise<void> {
    if (this.progress) return;
    this.#isCancelled = false;
    const slices = new Slices(() => this.#tell({ done: articles.length, total: people.length }));
    const articles: Element[] = [];
    try {
      for (const person of people) {
        if (slices.isOver) await slices.rest();
        if (this.#isCancelled) return;
        const around = document.createElement('div');
        const chosen = chosenAmong([person], person.key, null);
        this.#host.speak(() => render(renderDocument(chosen, drawing), around));
        articles.push(...around.children);
      }
    } finally {
      this.#tell(null);
    }
    this.#print(
      articles,
      people.map(({ subject }) => subject),
    );
  }

  /** Stops making ready; nothing is printed. */
  cancel(): void {
    this.#isCancelled = true;
  }

  #tell(progress: Printing['progress']): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  #print(parts: readonly Element[], subjects: readonly (string | null)[]): void {
    const font = `body { font-family: ${getComputedStyle(this.#host).fontFamily} }`;
    printParts(parts, {
      place: this.#host.renderRoot as ShadowRoot,
      css: [...[pageStyles, ...reportStyles].map(({ cssText }) => cssText), font, ...codesOnSheets(subjects)],
      title: ['polku', subjects.length === 1 && subjects[0]].filter(Boolean).join(' '),
      lang: this.#host.locale.spoken,
    });
  }
}
