import { expect } from '@open-wc/testing';
import { mount } from '../elements/hands.js';
import { inside, markup, visits, walk, type Guest } from './visits.js';

/** What a browser does that translates a page; here every text stays as it was. */
function translate(element: Guest): void {
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (texts.nextNode()) all.push(texts.currentNode as Text);
  for (const text of all) {
    if (!/\S/.test(text.data) || text.parentElement?.closest('svg')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Everything that stands there, line by line, but the foot: it says when the draft was saved, which comes when it comes. */
const lines = (element: Guest): string[] =>
  inside(element)
    .filter((one) => one.matches('p, li, dt, dd, legend, label, button, summary, th, td, h2, h3, h4, h5'))
    .filter((one) => !one.closest('.foot'))
    .map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());

for (const visit of visits)
  it(`<${visit.tag}> says on every step what it says, where the browser translates the page`, async () => {
    const [plain, translated]: [string[], string[]] = [[], []];
    for (const seen of [plain, translated]) {
      const element = await mount<Guest>(markup(visit), visit.properties());
      await walk(visit, element, (step) => {
        seen.push(...lines(element).map((line) => `${step}: ${line}`));
        if (seen === translated) translate(element);
      });
      element.parentElement!.remove();
      sessionStorage.clear();
    }
    expect(translated.filter((line, index) => line !== plain[index])).to.deep.equal([]);
    expect(translated.length).to.equal(plain.length);
    expect(plain.length).to.be.greaterThan(100);
  });
