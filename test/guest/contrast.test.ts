import { expect } from '@open-wc/testing';
import { mount } from '../elements/hands.js';
import { inside, markup, visits, walk, type Guest } from './visits.js';

/** What pages write on what, in which colour scheme: the grey ones are those of widespread style sheets. */
const pages = {
  'black on white': 'color: #000; background: #fff; color-scheme: light',
  'near-black on grey': 'color: #0b0c0c; background: #f3f2f1; color-scheme: light',
  'mid grey on white': 'color: #666; background: #fff; color-scheme: light',
  'blue grey on white': 'color: #606c76; background: #fff; color-scheme: light',
  'white on black': 'color: #fff; background: #000; color-scheme: dark',
  'grey on dark grey': 'color: #bbb; background: #2b2b2b; color-scheme: dark',
};

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Relative luminance of colours painted over each other (WCAG 2.2). */
function luminance(...colours: string[]): number {
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) =>
    channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(ground: string, colour: string): number {
  const [one, two] = [luminance(ground), luminance(ground, colour)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

const hasText = (one: Element) =>
  [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent!));

/** Muted texts and borders of controls that are too faint on the page's ground. */
function faint(element: Guest, ground: string): string[] {
  const found: string[] = [];
  const look = (one: Element, colour: string, least: number) => {
    const ratio = contrast(ground, colour);
    if (ratio < least) found.push(`${one.localName}.${one.className}: ${ratio.toFixed(2)}`);
  };
  for (const one of inside(element)) {
    if (!one.checkVisibility()) continue;
    const { color, borderTopColor, borderTopWidth } = getComputedStyle(one);
    if (one.matches('.muted') && hasText(one)) look(one, color, 4.5);
    if (one.matches('input:not(:checked), textarea, select') && borderTopWidth !== '0px')
      look(one, borderTopColor, 3);
  }
  return [...new Set(found)];
}

for (const visit of visits)
  describe(`<${visit.tag}> on the colours of a page`, () => {
    for (const [name, style] of Object.entries(pages))
      it(`can be read and seen where the page writes ${name}`, async () => {
        const element = await mount<Guest>(
          `<div style="${style}">${markup(visit)}</div>`,
          visit.properties(),
        );
        const ground = getComputedStyle(element.parentElement!).backgroundColor;
        const steps: string[] = [];
        await walk(visit, element, async (step) => {
          steps.push(step);
          expect(faint(element, ground), step).to.deep.equal([]);
        });
        expect(steps.length).to.be.greaterThan(4);
      });
  });
