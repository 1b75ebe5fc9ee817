import { expect } from '@open-wc/testing';
import { readDraft, readResult } from '../../src/contracts/read.js';
import { createKeyPair } from '../../src/delivery/seal.js';
import '../../src/elements/goal-picker/goal-picker.js';
import '../../src/elements/progress-tracker/progress-tracker.js';
import '../../src/elements/self-assessment/self-assessment.js';
import { answer, goToPreview, listen, mount, submit, texts, type Polku } from './hands.js';
import { planOf, threeSessions } from './logs.js';
import { asking, scaleItem } from './questionnaires.js';

type Valued = Polku & { value: unknown };
/** As a host without types may set them. */
const numbers = { subject: 17, group: 0, reader: 5, retention: 2 };
const unfinished = { completedAt: null, progress: [], gasT: null };

describe('what a host sets without types', () => {
  for (const [name, properties] of [
    ['goal-picker', { value: planOf(undefined, { completedAt: null }) }],
    ['progress-tracker', { value: { ...threeSessions(), ...unfinished } }],
  ] as const)
    it(`leaves as text from the ${name}`, async () => {
      const tag = `polku-${name}`;
      const element = await mount<Valued>(`<${tag} draft="off"></${tag}>`, { ...properties, ...numbers });
      expect(element.value).to.deep.include({
        subject: '17',
        group: '0',
        notice: { reader: '5', retention: '2' },
      });
      expect(readResult(element.value)).to.include({ ok: true });
    });

  it('leaves as text from the self-assessment, and its draft is found again', async () => {
    const tag = '<polku-self-assessment lang="en" id="numbers"></polku-self-assessment>';
    const properties = { definition: asking(scaleItem('a')), ...numbers };
    const element = await mount<Valued>(tag, properties);
    await answer(element, 'a', 4);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const key = Object.keys(sessionStorage).find((one) => one.includes('/numbers/'))!;
    const { draft } = JSON.parse(sessionStorage.getItem(key)!) as { draft: unknown };
    expect(readDraft(draft)).to.include({ ok: true });
    element.setAttribute('subject', '17');
    await element.updateComplete;
    expect(element.value).to.deep.include({ answers: { a: 4 }, subject: '17' });
    const heard = listen(element, 'polku-submit');
    await goToPreview(element);
    expect(texts(element, 'preview')).to.contain('17, 0');
    await submit(element);
    expect(readResult((heard[0] as CustomEvent).detail)).to.include({ ok: true });
  });

  it('seals for each key of a list', async () => {
    const [one, other] = [await createKeyPair(), await createKeyPair()];
    const recipients = [one.recipient, other.recipient];
    const element = await mount<Valued>(
      '<polku-self-assessment lang="en" draft="off"></polku-self-assessment>',
      { definition: asking(scaleItem('a')), recipients },
    );
    await answer(element, 'a', 4);
    expect(element.value).to.equal(null);
    const heard = listen(element, 'polku-submit');
    await goToPreview(element);
    await submit(element);
    expect((heard[0] as CustomEvent).detail).to.deep.include({ schema: 'polku/sealed', recipients });
  });

  for (const recipients of [',', ['', undefined]])
    it(`lets nothing leave for a list without a key: ${JSON.stringify(recipients)}`, async () => {
      const faults = listen(document, 'polku-error') as CustomEvent<{ code: string }>[];
      const element = await mount<Valued>(
        '<polku-self-assessment lang="en" draft="off"></polku-self-assessment>',
        { definition: asking(scaleItem('a')), recipients },
      );
      await answer(element, 'a', 4);
      expect(element.value).to.equal(null);
      expect(faults.map(({ detail }) => detail.code)).to.deep.equal(['wrong_type']);
      expect(texts(element)).to.contain('the reader’s key is not valid');
    });

  it('seals also for a list that is emptied behind its back', async () => {
    const recipients = [(await createKeyPair()).recipient];
    const element = await mount<Valued>(
      '<polku-self-assessment lang="en" draft="off"></polku-self-assessment>',
      { definition: asking(scaleItem('a')), recipients },
    );
    await answer(element, 'a', 4);
    const heard = listen(element, 'polku-submit');
    await goToPreview(element);
    recipients.length = 0;
    expect(element.value).to.equal(null);
    await submit(element);
    expect((heard[0] as CustomEvent).detail).to.include({ schema: 'polku/sealed' });
  });

  it('is nobody where it says false', async () => {
    const element = await mount<Valued>(
      '<polku-self-assessment lang="en" draft="off"></polku-self-assessment>',
      { definition: asking(scaleItem('a')), subject: false, group: NaN, recipients: false },
    );
    await answer(element, 'a', 4);
    expect(element.value).not.to.have.any.keys('subject', 'group');
  });

  for (const [name, words] of [
    ['self-assessment', 'Questions for managers before supervision'],
    ['goal-picker', 'goal'],
  ] as const)
    it(`as an empty definition of the ${name} is as good as none`, async () => {
      const heard = listen(document, 'polku-error');
      const tag = `polku-${name}`;
      const element = await mount<Polku>(`<${tag} lang="en" draft="off" definition=""></${tag}>`);
      expect(texts(element)).to.contain(words);
      expect(heard).to.deep.equal([]);
    });
});
