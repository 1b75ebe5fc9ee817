import { expect } from '@open-wc/testing';
import { printParts } from '../../src/delivery/print.js';

/** A place on the page whose frames are caught as they come in, and tell instead of printing. */
function place(tell: (page: Document) => void): { root: HTMLElement; end: () => void } {
  const root = document.createElement('div');
  document.body.append(root);
  root.append = (...nodes: (Node | string)[]) => {
    const frame = root.appendChild(nodes[0] as HTMLIFrameElement);
    frame.contentWindow!.print = () => tell(frame.contentDocument!);
  };
  return { root, end: () => root.remove() };
}

describe('printing parts', () => {
  it('prints what it is given, in order and folded open, in the element’s own styles and language', () => {
    const part = document.createElement('section');
    part.innerHTML =
      '<h2>Profiili</h2><details><summary>Taulukko</summary><p class="small">4,0</p></details>';
    const pages: { text: string; open: boolean; size: string; lang: string; title: string }[] = [];
    const { root, end } = place((page) => {
      const small = page.querySelector('.frame .small')!;
      pages.push({
        text: page.body.textContent,
        open: page.querySelector('details')!.open,
        size: page.defaultView!.getComputedStyle(small).fontSize,
        lang: page.documentElement.lang,
        title: page.title,
      });
    });
    const next = document.createElement('p');
    next.textContent = '!';
    printParts([part, next], {
      place: root,
      css: ['.frame { color: black; }', '.small { font-size: 7px; }'],
      title: 'Profiili',
      lang: 'fi',
    });
    expect(pages).to.deep.equal([
      { text: 'ProfiiliTaulukko4,0!', open: true, size: '7px', lang: 'fi', title: 'Profiili' },
    ]);
    end();
  });

  it('keeps its frame out of sight and away from the keyboard, and takes it away after printing', () => {
    const { root, end } = place(() => undefined);
    const part = document.createElement('p');
    printParts([part], { place: root, css: [], title: 'Own words', lang: 'en' });
    const frame = root.querySelector('iframe')!;
    expect([frame.title, frame.tabIndex, frame.getAttribute('aria-hidden')]).to.deep.equal([
      'Own words',
      -1,
      'true',
    ]);
    expect(getComputedStyle(frame).visibility).to.equal('hidden');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(root.querySelector('iframe')).to.equal(null);
    end();
  });
});
