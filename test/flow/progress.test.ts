import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgressLog } from '../../src/contracts/index.js';
import { readResult } from '../../src/contracts/index.js';
import '../../src/elements/goal-picker/goal-picker.js';
import type { PolkuGoalPicker } from '../../src/elements/goal-picker/goal-picker.js';
import '../../src/elements/progress-tracker/progress-tracker.js';
import type { PolkuProgressTracker } from '../../src/elements/progress-tracker/progress-tracker.js';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { controls, focused, mount, nameOf, part, texts, until } from '../elements/hands.js';
import { planOf } from '../elements/logs.js';

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

/** Tabs on until a control of this name has the focus. */
async function tabTo(element: PolkuProgressTracker, name: string | RegExp): Promise<HTMLElement> {
  const fits = (one: HTMLElement | null) =>
    one && (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)));
  for (let i = 0; i < 80 && !fits(focused(element)); i++) await press('Tab');
  const found = focused(element);
  if (!found || !fits(found)) throw new Error(`no "${name}" on the way of the Tab key`);
  return found;
}

describe('following goals by keyboard alone', () => {
  it('goes from a plan over two sessions to the report', async function () {
    this.timeout(20_000);
    const element = await mount<PolkuProgressTracker>(
      '<polku-progress-tracker lang="en" subject="a-17" reader="The supervisor"></polku-progress-tracker>',
      { plan: planOf() },
    );
    let sent = '';
    element.addEventListener('polku-submit', (event) => {
      event.preventDefault();
      sent = JSON.stringify(event.detail);
      element.delivered();
    });

    for (const steps of [2, 4]) {
      await tabTo(element, 'Add a session');
      await press('Enter');
      await until(element, () => nameOf(focused(element)!).startsWith('Session '));
      while (!controls(element, 'rating-talk').includes(focused(element) as HTMLInputElement))
        await press('Tab');
      // The first arrow goes from 0 to 1.
      await press(...Array.from({ length: steps }, () => 'ArrowRight'));
      await tabTo(element, 'A note on this goal: I speak up');
      await sendKeys({ type: `Note ${steps}` });
      await tabTo(element, 'Save the session');
      await press('Enter');
      await until(element, () => focused(element)?.id === 'step-title');
    }
    expect((element.value as ProgressLog).sessions.map(({ ratings }) => ratings)).to.deep.equal([
      { talk: 2, rest: null },
      { talk: 4, rest: null },
    ]);

    await tabTo(element, 'Look through and send');
    await press('Enter');
    await until(element, () => part(element, 'preview'));
    await until(element, () => nameOf(focused(element)!) === 'This is what you are about to send');
    await tabTo(element, 'Leave out: Session 1: Note: I speak up');
    await press('Enter');
    await tabTo(element, 'Confirm and send');
    await press('Enter');
    await until(element, () => nameOf(focused(element)!) === 'Thank you');
    expect(texts(element)).to.contain('What you sent has arrived.');

    const read = readResult(JSON.parse(sent));
    expect(read.ok).to.equal(true);
    const log = (read as { result: ProgressLog }).result;
    expect(sent).not.to.contain('Note 2');
    expect(log).to.deep.include({ subject: 'a-17', notice: { reader: 'The supervisor' } });
    // Baseline 3, then 2 and 4: one step up, target 8.
    expect(log.progress[0]).to.deep.equal({
      goal: 'talk',
      nRatings: 3,
      baseline: 3,
      current: 4,
      delta: 1,
      sinceLast: 2,
      toTarget: 4,
      ratio: 0.2,
      barPercent: 20,
      reached: false,
      kind: 'improve',
      band: 'some_up',
    });

    const report = await mount<PolkuReport>('<polku-report lang="en"></polku-report>', {
      results: [JSON.parse(sent)],
    });
    await until(report, () => texts(report).includes('I speak up'));
    expect(texts(report)).to.contain('Note 4').and.not.to.contain('Note 2');
  });
});

describe('following the plan of a picker on the same page', () => {
  const both = (properties: object) =>
    mount<PolkuGoalPicker>(
      `<polku-goal-picker id="picker" lang="en"></polku-goal-picker>
      <polku-progress-tracker from="picker" lang="en"></polku-progress-tracker>`,
      properties,
    );
  const trackerOf = (picker: Element) =>
    picker.parentElement!.querySelector<PolkuProgressTracker>('polku-progress-tracker')!;

  it('takes a plan that is already confirmed', async () => {
    const tracker = trackerOf(await both({ value: planOf() }));
    await until(tracker, () => tracker.shadowRoot!.querySelectorAll('[part~=goal]').length === 2);
    expect(texts(tracker)).to.contain('I speak up').and.to.contain('I rest');
    expect(tracker.value).to.equal(null);
  });
});
