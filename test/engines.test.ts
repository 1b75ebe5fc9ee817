import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expectConsole } from './console.js';
import { leaveOut } from './leave-out.js';

describe('what the tests may ask of a browser', () => {
  it('sets the size of the window', async () => {
    await executeServerCommand('polku:viewport', { width: 360, height: 640 });
    expect(innerWidth).to.equal(360);
  });

  it('presses two keys together', async () => {
    const button = (id: string) => Object.assign(document.createElement('button'), { id });
    const [first, second] = [button('first'), button('second')];
    document.body.append(first, second);
    second.focus();
    await executeServerCommand('polku:chord', ['Shift', 'Tab']);
    expect(document.activeElement?.id).to.equal('first');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('second');
    first.remove();
    second.remove();
  });

  const features = {
    'prefers-color-scheme': 'dark',
    'prefers-reduced-motion': 'reduce',
    'forced-colors': 'active',
    'prefers-contrast': 'more',
  };
  for (const [name, value] of Object.entries(features))
    it(`emulates ${name}`, async function () {
      if (!(await executeServerCommand('polku:media', { features: { [name]: value } })))
        leaveOut(this, 'WebDriver has no emulation of what a person prefers');
      const matches = matchMedia(`(${name}: ${value})`).matches;
      await executeServerCommand('polku:media', {});
      expect(matches).to.equal(true);
      expect(matchMedia(`(${name}: ${value})`).matches).to.equal(false);
    });

  it('hands over an expected console message, and misses an absent one', async () => {
    const messages = await expectConsole(/second copy/, () => console.warn('a second copy', 2));
    expect(messages).to.deep.equal(['a second copy 2']);
    const silent = await expectConsole(/second copy/, () => undefined).catch((error: Error) => error.message);
    expect(silent).to.contain('expected a console message');
  });
});
