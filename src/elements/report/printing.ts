import { printPart } from '../../delivery/print.js';
import { pageStyles } from '../../ui/page.styles.js';
import { reportStyles } from './report.styles.js';

/** Prints a part of the report on A4, in the font of the page around. */
export function printSheet(part: HTMLElement, place: ParentNode & Node, title: string): void {
  const font = `body { font-family: ${getComputedStyle(part).fontFamily} }`;
  printPart(part, place, [...[pageStyles, ...reportStyles].map(({ cssText }) => cssText), font], title);
}
