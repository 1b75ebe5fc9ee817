import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readResult, type GoalPlan } from '../../src/contracts/index.js';
import '../../src/elements/report/report.js';
import type { PolkuReport } from '../../src/elements/report/report.js';
import { exampleCatalogue } from '../elements/goal-catalogues.js';
import { focused, listen, mount, nameOf, part, texts, until } from '../elements/hands.js';
import { isStep, pick, titles } from '../elements/picker-hands.js';

const press = (key: string) => sendKeys({ press: key });

describe('from a catalogue to the report, by keyboard alone', () => {
  it('a person chooses, orders and makes concrete, strikes, confirms, and a supervisor reads it', async function () {
    this.timeout(60_000);
    const element = await pick({ definition: exampleCatalogue() }, 'lang="en" reader="The supervisor"');
    const heard = listen(element, 'polku-submit');
    /** Tabs on until the control of this name has the focus. */
    async function tabTo(name: RegExp) {
      for (let i = 0; i < 80; i++) {
        await press('Tab');
        const now = focused(element);
        if (now && name.test(nameOf(now))) return;
      }
      throw new Error(`no way to ${name} by Tab`);
    }
    await tabTo(/^Search the goals$/);
    await sendKeys({ type: 'cafe' });
    await tabTo(/^Meet at the Café$/);
    await press(' ');
    expect(titles(element)).to.deep.equal(['Meet at the Café']);
    part(element, 'search')!.focus();
    await tabTo(/^Write my own goal$/);
    await press('Enter');
    await until(element, () => nameOf(focused(element)!).startsWith('Own goal 1'));
    await sendKeys({ type: 'Say no in time' });
    await tabTo(/^Next$/);
    await press('Enter');
    await until(element, isStep(element, 'What comes first for you?'));
    await tabTo(/^Move up: Say no in time$/);
    await press('Enter');
    expect(titles(element)).to.deep.equal(['Say no in time', 'Meet at the Café']);
    await tabTo(/^Next$/);
    await press(' ');
    await until(element, isStep(element, 'Goal 1/2 made concrete'));
    await tabTo(/^Why does this matter to you\?$/);
    await sendKeys({ type: 'My evenings' });
    await tabTo(/^0 ?not at all as wished$/);
    await press(' ');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('ArrowRight');
    await tabTo(/^0 ?not at all as wished$/);
    // Not to the left: round the end of a scale arrows go in some engines only.
    await press(' ');
    for (let i = 0; i < 7; i++) await press('ArrowRight');
    await tabTo(/^Next$/);
    await press('Enter');
    await until(element, isStep(element, 'Goal 2/2 made concrete'));
    await tabTo(/^Next$/);
    await press('Enter');
    await until(element, () => part(element, 'preview') && focused(element)?.localName === 'h3');
    await tabTo(/^Leave out: Why does this matter to you\? \(1\)$/);
    await press('Enter');
    await tabTo(/^Confirm and send$/);
    await press('Enter');
    await until(element, () => focused(element)?.textContent.includes('Thank you'));
    expect(heard.length).to.equal(1);

    const sent = JSON.stringify((heard[0] as CustomEvent<GoalPlan>).detail);
    expect(sent).not.to.contain('My evenings');
    const read = readResult(JSON.parse(sent));
    expect(read).to.deep.include({ ok: true });
    const [first, second] = (read as { result: GoalPlan }).result.goals;
    expect(first).to.deep.include({ title: 'Say no in time', baseline: 3, target: 7 });
    expect(second).to.deep.include({ catalogueId: 'cafe', title: 'Meet at the Café', baseline: null });

    const report = await mount<PolkuReport>('<polku-report lang="en"></polku-report>', {
      results: [JSON.parse(sent)],
    });
    await until(report, () => texts(report).includes('Say no in time'));
    expect(texts(report)).to.contain('3 → 7').and.not.to.contain('My evenings');
  });
});
