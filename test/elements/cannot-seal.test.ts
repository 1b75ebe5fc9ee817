import { expect } from '@open-wc/testing';
import '../../src/elements/goal-picker/goal-picker.js';
import { mount, part, texts } from './hands.js';

type Element = HTMLElement & { updateComplete: Promise<boolean> };

describe('an element that cannot seal yet', () => {
  for (const tag of ['polku-goal-picker'])
    it(`<${tag}> takes nothing in when recipients are set, so that nothing leaves in the clear`, async () => {
      const element = await mount<Element>(`<${tag} lang="en" recipients="age1xyz"></${tag}>`);
      expect(texts(element, 'errors')).to.contain('cannot seal');
      expect(element.shadowRoot!.querySelectorAll('input, textarea, button')).to.have.length(0);
      element.removeAttribute('recipients');
      await element.updateComplete;
      expect(part(element, 'errors')).to.equal(undefined);
      expect(element.shadowRoot!.querySelectorAll('input, textarea, button')).not.to.have.length(0);
    });
});
