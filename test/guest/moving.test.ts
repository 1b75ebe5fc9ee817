import { expect } from '@open-wc/testing';
import { mount } from '../elements/hands.js';
import { inside, markup, visits, walk, type Guest } from './visits.js';

type Looks = Map<string, string>;

/** What shows that an element has its styles, by the place and classes of what is inside. */
const looks = (element: Guest): Looks =>
  new Map(
    inside(element).map((one) => {
      const { boxSizing, display, fontWeight, borderTopStyle, appearance } =
        one.ownerDocument.defaultView!.getComputedStyle(one);
      const kind = `${one.parentElement?.className} > ${one.localName}.${one.className}`;
      return [kind, [boxSizing, display, fontWeight, borderTopStyle, appearance].join(' ')];
    }),
  );

/** The words about drafts come when they have been fetched; whatever stands there both times looks the same. */
function expectSame(now: Looks, before: Looks): void {
  const both = [...before.keys()].filter((kind) => now.has(kind));
  expect(both.length).to.be.greaterThan(before.size * 0.7);
  expect(both.map((kind) => [kind, now.get(kind)])).to.deep.equal(
    both.map((kind) => [kind, before.get(kind)]),
  );
}

const headings = (element: Guest) =>
  inside(element).flatMap(({ localName, textContent }) =>
    /^h\d$/.test(localName) ? [textContent.trim()] : [],
  );

async function otherPage(): Promise<{ page: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = '<!doctype html><html lang="en"><title>Another page</title><body>';
  document.body.append(frame);
  await loaded;
  return { page: frame.contentDocument!, close: () => frame.remove() };
}

const place = (visit: (typeof visits)[number], attributes = '') =>
  mount<Guest>(`<div>${markup(visit, attributes)}</div>`, visit.properties());

for (const visit of visits)
  describe(`<${visit.tag}> that is moved about`, function () {
    // Fifty reports take long on a busy machine.
    this.timeout(60_000);

    it('goes on where it was when it is taken out and put back', async () => {
      const element = await place(visit);
      await visit.begin(element);
      const [parent, before, text] = [element.parentElement!, element.value, headings(element)];
      element.remove();
      await element.updateComplete;
      parent.append(element);
      await element.updateComplete;
      expect(element.value).to.deep.equal(before);
      expect(headings(element)).to.deep.equal(text);
      await visit.goOn(element, () => undefined);
    });

    it('keeps what it holds and its styles in another document, and comes back', async () => {
      const element = await place(visit);
      await visit.begin(element);
      const [parent, before, look] = [element.parentElement!, element.value, looks(element)];
      const { page, close } = await otherPage();
      try {
        page.adoptNode(element);
        page.body.append(element);
        await element.updateComplete;
        expect(element.value).to.deep.equal(before);
        expectSame(looks(element), look);
        await visit.goOn(element, () => undefined);
        const [end, last] = [looks(element), element.value];
        parent.append(element);
        await element.updateComplete;
        expect(element.value).to.deep.equal(last);
        expectSame(looks(element), end);
      } finally {
        close();
      }
    });

    it('has its styles in a document in which it was not made', async () => {
      const look = looks(await place(visit));
      const { page, close } = await otherPage();
      try {
        const element = document.createElement(visit.tag) as Guest;
        Object.assign(element, visit.properties());
        page.body.append(element);
        await element.updateComplete;
        expectSame(looks(element), look);
      } finally {
        close();
      }
    });

    it('is copied with its attributes and without what it holds', async () => {
      const element = await place(visit, 'subject="a-17" heading-level="3" class="wide"');
      await visit.begin(element);
      const value = element.value;
      const copy = element.cloneNode(true) as Guest & { subject?: string };
      Object.assign(copy, visit.properties());
      const attributes = (one: Element) => [...one.attributes].map(({ name, value: text }) => [name, text]);
      expect(attributes(copy)).to.deep.equal(attributes(element));
      element.after(copy);
      await copy.updateComplete;
      if (visit.tag !== 'polku-report') expect(copy.subject).to.equal('a-17');
      expect(copy.value).to.deep.equal((await place(visit, 'subject="a-17"')).value);
      await walk(visit, copy);
      expect(element.value).to.deep.equal(value);
      expect(copy.shadowRoot === element.shadowRoot).to.equal(false);
    });

    it('stands fifty times on a page, each with its own', async () => {
      const holder = await mount<Guest>(`<div>${markup(visit)}</div>`, visit.properties());
      const all = [holder, ...Array.from({ length: 49 }, () => document.createElement(visit.tag) as Guest)];
      for (const element of all.slice(1)) {
        element.lang = 'en';
        Object.assign(element, visit.properties());
      }
      holder.after(...all.slice(1));
      await Promise.all(all.map((element) => element.updateComplete));
      const untouched = JSON.stringify(all[0]!.value);
      await visit.begin(all[49]!);
      expect(all.slice(0, 49).every(({ value }) => JSON.stringify(value) === untouched)).to.equal(true);
      expect(all.every((element) => inside(element).length > 3)).to.equal(true);
    });
  });
