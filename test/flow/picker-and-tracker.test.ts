import { expect } from '@open-wc/testing';
import { createKeyPair } from '../../src/delivery/seal.js';
import '../../src/elements/goal-picker/goal-picker.js';
import type { PolkuGoalPicker } from '../../src/elements/goal-picker/goal-picker.js';
import '../../src/elements/progress-tracker/progress-tracker.js';
import type { PolkuProgressTracker } from '../../src/elements/progress-tracker/progress-tracker.js';
import {
  controls,
  focused,
  goToPreview,
  listen,
  mount,
  part,
  parts,
  press,
  submit,
  texts,
  until,
} from '../elements/hands.js';

describe('a goal picker and the tracker that follows it on the same page', () => {
  const page = (markup: string) => mount<PolkuGoalPicker>(`<div>${markup}</div>`);
  const picker = '<polku-goal-picker id="p" lang="en"></polku-goal-picker>';
  const tracker = '<polku-progress-tracker lang="en" from="p"></polku-progress-tracker>';
  const drawings = (element: PolkuProgressTracker) => {
    let count = 0;
    element.addController({ hostUpdated: () => void (count += 1) });
    return () => count;
  };

  for (const [order, markup] of [
    ['after', picker + tracker],
    ['before', tracker + picker],
  ] as const)
    it(`come to rest when the plan is confirmed, the tracker ${order} the picker`, async function () {
      this.timeout(10_000);
      const first = await page(markup);
      const p = first.parentElement!.querySelector('polku-goal-picker')!;
      const t = first.parentElement!.querySelector('polku-progress-tracker')!;
      const count = drawings(t);
      await until(p, () => controls(p, 'goal').length > 0);
      controls(p, 'goal')[0]!.click();
      await goToPreview(p);
      await submit(p);
      await until(t, () => parts(t, 'goal').length === 1);
      expect(focused(p), 'the person stays in the picker').to.not.equal(null);
      expect(focused(t)).to.equal(null);
      await t.updateComplete;
      const before = count();
      await new Promise((rest) => setTimeout(rest, 300));
      // Pictures may be fetched ahead meanwhile; what runs in a circle draws without end.
      expect(count() - before).to.be.lessThan(4);

      await press(p, 'Change the goals');
      await until(p, () => controls(p, 'goal').length > 0);
      controls(p, 'goal')[1]!.click();
      await goToPreview(p);
      await submit(p);
      await until(t, () => parts(t, 'goal').length === 2);
      expect(texts(p)).to.contain('Thank you');
    });

  it('passes the plan on though it leaves sealed, and no event carries it in the clear', async () => {
    const { recipient } = await createKeyPair();
    const p = await page(
      `<polku-goal-picker id="p" lang="en" recipients="${recipient}"></polku-goal-picker>${tracker}`,
    );
    const t = p.parentElement!.querySelector('polku-progress-tracker')!;
    const heard = listen(p, 'polku-submit') as CustomEvent<unknown>[];
    await until(p, () => controls(p, 'goal').length > 0);
    const title = controls(p, 'goal')[0]!.closest('label')!.textContent.trim();
    controls(p, 'goal')[0]!.click();
    await goToPreview(p);
    await until(p, () => !(part(p, 'submit') as HTMLButtonElement).disabled);
    await submit(p);
    await until(t, () => parts(t, 'goal').length === 1);
    expect(texts(t)).to.contain(title);
    expect(heard).to.have.length(1);
    expect(JSON.stringify(heard[0]!.detail)).to.contain('"polku/sealed"').and.not.to.contain(title);
  });
});
