import { expect } from '@open-wc/testing';
import { mount } from '../elements/hands.js';
import { markup, visits, type Guest } from './visits.js';

const places = {
  'a flex row': '<div style="display: flex">@</div>',
  'a flex row beside a menu': '<div style="display: flex"><nav style="width: 100px"></nav>@</div>',
  'a centred flex column': '<div style="display: flex; flex-direction: column; align-items: center">@</div>',
  'a grid': '<div style="display: grid; grid-template-columns: auto auto">@</div>',
  'a table cell': '<table style="inline-size: 100%"><tbody><tr><td>@</td></tr></tbody></table>',
  'a float': '<div><div style="float: left">@</div></div>',
  'an inline block': '<div style="display: inline-block">@</div>',
  'a dialog': '<div style="position: absolute; max-inline-size: 100%">@</div>',
};

for (const visit of visits)
  describe(`<${visit.tag}> in its place on a page`, () => {
    for (const [name, around] of Object.entries(places))
      for (const width of [320, 700])
        it(`has its width in ${name} of ${width} px, and no more`, async () => {
          const inPlace = around.replace('@', markup(visit));
          const element = await mount<Guest>(
            `<div style="position: relative; font: 16px/1.5 sans-serif; inline-size: ${width}px">${inPlace}</div>`,
            visit.properties(),
          );
          const { width: own } = element.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
          expect(own)
            .to.be.greaterThan(width - 110)
            .and.to.be.at.most(width);
        });

    it('is hidden with what the page hides around it', async () => {
      const element = await mount<Guest>(`<div>${markup(visit)}</div>`, visit.properties());
      const frame = element.shadowRoot!.querySelector('.frame')!;
      expect(frame.checkVisibility({ visibilityProperty: true })).to.equal(true);
      element.parentElement!.style.visibility = 'hidden';
      expect(frame.checkVisibility({ visibilityProperty: true })).to.equal(false);
      element.parentElement!.style.visibility = '';
      element.hidden = true;
      expect(frame.checkVisibility()).to.equal(false);
    });
  });
