import { expect } from '@open-wc/testing';
import { supervision } from '../../src/catalogue/supervision.js';
import { readResult, type AssessmentResult, type SealedResult } from '../../src/contracts/index.js';
import { createKeyPair } from '../../src/delivery/seal.js';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuGoalPicker } from './unsealed.js';
import type { PolkuSelfAssessment } from '../../src/elements/self-assessment/self-assessment.js';
import { largeCatalogue } from './goal-catalogues.js';
import {
  answer,
  buttons,
  focused,
  goToPreview,
  listen,
  mount,
  next,
  part,
  press,
  submit,
  texts,
} from './hands.js';
import {
  boxes,
  goalParts,
  goalsWithoutIds,
  legends,
  offered,
  ownFields,
  pick,
  search,
  statuses,
  stepTitle,
  tick,
  ticked,
  titles,
  writeOwn,
} from './picker-hands.js';
import { example } from './questionnaires.js';

describe('choosing goals', () => {
  it('begins with the catalogue in its groups, native checkboxes in fieldsets, nothing ticked', async () => {
    const element = await pick();
    expect(legends(element)).to.deep.equal(['Work', 'People']);
    expect(offered(element)).to.deep.equal(['calm', 'cafe', 'listen', 'speak']);
    expect(boxes(element).map((box) => [box.type, box.closest('fieldset') !== null])).to.deep.equal(
      Array.from({ length: 4 }, () => ['checkbox', true]),
    );
    expect(ticked(element)).to.deep.equal([]);
    expect(element.value).to.equal(null);
    expect(goalParts(element).length).to.equal(4);
  });

  it('takes the built-in catalogue when none is given', async () => {
    const element = await mount<PolkuGoalPicker>('<polku-goal-picker lang="fi"></polku-goal-picker>');
    expect(offered(element)).to.deep.equal(
      supervision.groups.flatMap(({ goals }) => goals.map(({ id }) => id)),
    );
    expect(offered(element).length).to.equal(19);
    expect(texts(element)).to.contain('Onnistun työssäni');
  });

  it('makes of a ticked goal one of the plan, with an id of its own and the catalogue named', async () => {
    const element = await pick({ subject: 's-1', reader: 'The supervisor' });
    const heard = listen(element, 'polku-change');
    await tick(element, 'listen', 'calm');
    expect(heard.length).to.equal(2);
    const value = element.value!;
    expect(readResult(value)).to.deep.include({ ok: true });
    expect(value).to.deep.include({
      schema: 'polku/goal-plan',
      schemaVersion: 1,
      completedAt: null,
      language: 'en',
      subject: 's-1',
      notice: { reader: 'The supervisor' },
      catalogue: {
        id: 'example',
        version: '2.1.0',
        title: { en: 'Our goals for supervision', fi: 'Työnohjauksen tavoitteet meillä' },
      },
    });
    const [first, second] = value.goals;
    expect([first!.id, second!.id]).not.to.include('listen');
    expect(first!.id).not.to.equal(second!.id);
    expect(goalsWithoutIds(element)).to.deep.equal([
      {
        catalogueId: 'listen',
        catalogueTitle: 'Listen better',
        title: 'Listen better',
        baseline: null,
        target: null,
      },
      {
        catalogueId: 'calm',
        catalogueTitle: { en: 'Find calm', fi: 'Löydän rauhan' },
        title: 'Find calm',
        baseline: null,
        target: null,
      },
    ]);
  });

  it('starts from the catalogue’s phrase in the reader’s language', async () => {
    const element = await pick({}, 'lang="fi"');
    await tick(element, 'calm');
    expect(titles(element)).to.deep.equal(['Löydän rauhan']);
  });

  it('brings back what was written about a goal that is given up and chosen again', async () => {
    const element = await pick();
    await tick(element, 'calm');
    const before = element.value!.goals;
    await tick(element, 'calm');
    expect(element.value!.goals).to.deep.equal([]);
    expect(element.value!.catalogue).to.equal(undefined);
    await tick(element, 'calm');
    expect(element.value!.goals).to.deep.equal(before);
  });

  it('does not go on without a goal, and says so where the focus is', async () => {
    const element = await pick();
    await next(element);
    expect(focused(element) === part(element, 'errors')).to.equal(true);
    expect(texts(element, 'errors')).to.contain('Choose at least one goal, or write your own.');
    part(element, 'errors')!.querySelector('a')!.click();
    expect(focused(element) === part(element, 'add-own')).to.equal(true);
    await tick(element, 'calm');
    expect(part(element, 'errors')).to.equal(undefined);
  });

  it('is not open to a disabled element', async () => {
    const element = await pick({ disabled: true });
    expect(boxes(element).every(({ disabled }) => disabled)).to.equal(true);
    await tick(element, 'calm');
    expect(element.value).to.equal(null);
  });
});

describe('the maximum', () => {
  it('leaves the rest readable but not to be ticked, and says why', async () => {
    const element = await pick({ max: 2 });
    await tick(element, 'calm');
    expect(statuses(element)).to.deep.equal(['Chosen: 1/2']);
    await tick(element, 'listen');
    const why = 'You can read the rest. To choose another goal, first give up one of these.';
    expect(statuses(element)).to.deep.equal([`Chosen: 2/2 ${why}`]);
    const [, cafe] = boxes(element);
    expect([cafe!.disabled, cafe!.getAttribute('aria-disabled')]).to.deep.equal([false, 'true']);
    const described = cafe!.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => element.shadowRoot!.getElementById(id)?.textContent).join(' ')).to.contain(
      why,
    );
    await tick(element, 'cafe');
    expect(cafe!.checked).to.equal(false);
    expect(ticked(element)).to.deep.equal(['calm', 'listen']);
    expect(titles(element)).to.deep.equal(['Find calm', 'Listen better']);
    expect(cafe!.closest('[part~=goal]')!.textContent).to.contain(why);
    part(element, 'add-own')!.click();
    await element.updateComplete;
    expect(ownFields(element)).to.deep.equal([]);
  });

  it('opens again when a goal is given up', async () => {
    const element = await pick({ max: 1 });
    await tick(element, 'calm', 'calm', 'speak');
    expect(ticked(element)).to.deep.equal(['speak']);
  });

  for (const [max, effective] of [
    ['0', 3],
    ['-4', 1],
    ['2.9', 2],
    ['99', 10],
    ['none', 3],
  ] as const)
    it(`of "${max}" is ${effective}`, async () => {
      const element = await pick({ definition: largeCatalogue(12) }, `lang="en" max="${max}"`);
      for (let i = 0; i < 12; i++) await tick(element, `g${i}`);
      expect(ticked(element).length).to.equal(effective);
    });
});

describe('an own goal', () => {
  it('has a field only after the button, is a goal while words stand there, and names no catalogue', async () => {
    const element = await pick();
    expect(ownFields(element)).to.deep.equal([]);
    part(element, 'add-own')!.click();
    await element.updateComplete;
    expect(focused(element) === ownFields(element)[0]).to.equal(true);
    expect(element.value).to.equal(null);
    await writeOwn(element, 'Say no in time');
    expect(ownFields(element).length).to.equal(1);
    const { catalogue } = element.value!;
    expect(catalogue).to.equal(undefined);
    expect(goalsWithoutIds(element)).to.deep.equal([
      { title: 'Say no in time', baseline: null, target: null },
    ]);
    await writeOwn(element, 'Rest more');
    expect(titles(element)).to.deep.equal(['Say no in time', 'Rest more']);
  });

  it('goes when its words go, comes back with them, and can be removed with its field', async () => {
    const element = await pick();
    await writeOwn(element, 'Say no');
    const [before] = element.value!.goals;
    const [field] = ownFields(element);
    for (const [words, expected] of [
      ['  ', []],
      ['Say yes', [{ ...before!, title: 'Say yes' }]],
    ] as const) {
      field!.value = words;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      expect(element.value!.goals).to.deep.equal(expected);
      expect(ownFields(element)).to.deep.equal([field]);
    }
    await press(element, 'Remove: Say yes');
    expect(ownFields(element)).to.deep.equal([]);
    expect(element.value!.goals).to.deep.equal([]);
    expect(focused(element) === part(element, 'add-own')).to.equal(true);
  });

  it('counts towards the maximum', async () => {
    const element = await pick({ max: 1 });
    await writeOwn(element, 'Say no');
    await tick(element, 'calm');
    expect(titles(element)).to.deep.equal(['Say no']);
  });
});

describe('the search', () => {
  for (const [query, found] of [
    ['calm', ['calm']],
    ['CAFÉ', ['cafe']],
    ['cafe', ['cafe']],
    ['own pace', ['calm']],
    ['quiet', ['calm']],
    ['better listen', ['listen']],
    ['nowhere', []],
    ['(', []],
    ['   ', ['calm', 'cafe', 'listen', 'speak']],
  ] as const)
    it(`"${query}" finds ${found.join(', ') || 'nothing'}`, async () => {
      const element = await pick();
      await search(element, query);
      expect(offered(element)).to.deep.equal(found);
      const said = statuses(element).join(' ');
      if (!query.trim()) expect(said).to.equal('Chosen: 0/3');
      else if (found.length > 0) expect(said).to.contain(`Goals found: ${found.length}`);
      else expect(said).to.contain('No goal has these words.');
    });

  it('looks into the language on the screen: ä is found by a', async () => {
    const element = await pick({}, 'lang="fi"');
    await search(element, 'loydan');
    expect(offered(element)).to.deep.equal(['calm']);
    element.lang = 'en';
    await element.updateComplete;
    expect(offered(element)).to.deep.equal([]);
  });

  it('is a search field, keeps what is ticked, and fires nothing', async () => {
    const element = await pick();
    await tick(element, 'calm');
    const heard = listen(element, 'polku-change');
    expect((part(element, 'search') as HTMLInputElement).type).to.equal('search');
    await search(element, 'speak');
    expect(offered(element)).to.deep.equal(['speak']);
    expect(titles(element)).to.deep.equal(['Find calm']);
    await search(element, '');
    expect(ticked(element)).to.deep.equal(['calm']);
    expect(heard).to.deep.equal([]);
  });

  it('shows the first 50 of 2 000 goals and more on request, with the focus on the first new one', async () => {
    const element = await pick({ definition: largeCatalogue(2000) });
    expect(offered(element).length).to.equal(50);
    await search(element, 'even');
    expect(statuses(element).join(' ')).to.contain('Goals found: 1,000');
    expect(offered(element).slice(0, 3)).to.deep.equal(['g0', 'g2', 'g4']);
    expect(offered(element).length).to.equal(50);
    await press(element, 'Show more');
    await element.updateComplete;
    expect(offered(element).length).to.equal(100);
    expect((focused(element) as HTMLInputElement).value).to.equal('g100');
    await search(element, '1999');
    expect(offered(element)).to.deep.equal(['g1999']);
    expect([...buttons(element).keys()]).not.to.include('Show more');
  });

  it('list is not touched while an own goal is typed', async () => {
    const element = await pick({ definition: largeCatalogue(200) });
    await writeOwn(element, 'A');
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const [field] = ownFields(element);
    field!.value = 'A goal';
    field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    changed.push(...observer.takeRecords().map(({ target }) => target));
    observer.disconnect();
    const inList = changed.filter((node) => goalParts(element).some((goal) => goal.contains(node)));
    expect(titles(element)).to.deep.equal(['A goal']);
    expect(inList).to.deep.equal([]);
  });
});

describe('suggestions', () => {
  const first = 'From what you marked as important';

  it('stand first, once, and never what the catalogue does not have', async () => {
    const element = await pick({ suggestions: ['speak', 'unknown', 'calm', 'speak'] });
    expect(legends(element)).to.deep.equal([first, 'Work', 'People']);
    expect(offered(element)).to.deep.equal(['speak', 'calm', 'cafe', 'listen']);
    expect(ticked(element)).to.deep.equal([]);
    await search(element, 'calm');
    expect(legends(element)).to.deep.equal([first]);
  });

  for (const sealed of [false, true])
    it(`come from the assessment that \`from\` names, when it is confirmed, ${sealed ? 'also sealed' : 'unsealed'}`, async () => {
      const definition = example();
      definition.dimensions[0]!.goals = ['speak', 'gone'];
      const recipients = sealed ? (await createKeyPair()).recipient : '';
      const assessment = await mount<PolkuSelfAssessment>(
        `<polku-self-assessment id="before" lang="en" recipients="${recipients}"></polku-self-assessment>`,
        { definition },
      );
      const element = await pick({}, 'lang="en" from="before"');
      await answer(assessment, 'calm-importance', 5);
      expect(legends(element)).to.deep.equal(['Work', 'People']);
      await goToPreview(assessment);
      await submit(assessment);
      expect((assessment.value as SealedResult | AssessmentResult).schema).to.equal(
        sealed ? 'polku/sealed' : 'polku/self-assessment',
      );
      await element.updateComplete;
      expect(legends(element)).to.deep.equal([first, 'Work', 'People']);
      expect(offered(element)[0]).to.equal('speak');
      assessment.reset();
      element.from = '';
      await element.updateComplete;
      expect(legends(element)).to.deep.equal(['Work', 'People']);
    });

  for (const [importance, suggested] of [
    [3, false],
    [4, true],
    // Only a made-up document has it.
    [6, false],
  ] as const)
    it(`${suggested ? 'come' : 'do not come'} from a given assessment with importance ${importance} of 1 to 5`, async () => {
      const questionnaire = example();
      questionnaire.dimensions[0]!.goals = ['listen'];
      const value: AssessmentResult = {
        schema: 'polku/self-assessment',
        schemaVersion: 1,
        id: '6f6b1c0e-5f0a-4c55-9d3e-0e5b8f7a2c11',
        createdAt: '2026-09-01T06:40:00.000Z',
        updatedAt: '2026-09-01T06:52:00.000Z',
        completedAt: '2026-09-01T06:52:00.000Z',
        language: 'en',
        generator: 'polku/0.1.0',
        questionnaire,
        answers: { 'calm-importance': importance },
        scores: [
          {
            dimension: 'calm',
            nItems: 1,
            nApplicable: 1,
            nAnswered: 0,
            complete: false,
            mean: null,
            sum: null,
            index: null,
            importance,
            desired: null,
          },
        ],
        priorities: [],
      };
      await mount('<polku-self-assessment id="given" lang="en"></polku-self-assessment>', { value });
      const element = await pick({}, 'lang="en" from="given"');
      expect(legends(element)).to.deep.equal(suggested ? [first, 'Work', 'People'] : ['Work', 'People']);
    });
});

describe('a wrong `from`', () => {
  for (const markup of ['', '<p id="wrong"></p>', '<not-registered id="wrong"></not-registered>'])
    it(`such as ${markup || 'that of nothing'} suggests nothing and keeps nobody waiting`, async () => {
      await mount(`<polku-goal-picker></polku-goal-picker>${markup}`);
      const element = await pick({}, 'lang="en" from="wrong"');
      expect(legends(element)).to.deep.equal(['Work', 'People']);
    });
});

describe('the words of the first step', () => {
  for (const [lang, title, button] of [
    ['fi', 'Mihin haluat työnohjausta?', 'Kirjoita oma tavoite'],
    ['sv-FI', 'Vad vill du ha arbetshandledning för?', 'Skriv ett eget mål'],
    ['en', 'What do you want supervision for?', 'Write my own goal'],
    ['de', 'What do you want supervision for?', 'Write my own goal'],
  ] as const)
    it(`are ${title} in "${lang}"`, async () => {
      const element = await pick({}, `lang="${lang}"`);
      expect(stepTitle(element)).to.equal(title);
      expect([...buttons(element).keys()]).to.include(button);
    });

  it('turn to ours when the goals are shared, and the plan says so', async () => {
    const element = await pick({}, 'lang="fi" shared');
    expect(stepTitle(element)).to.equal('Mihin haluamme työnohjausta?');
    await tick(element, 'calm');
    expect(element.value!.shared).to.equal(true);
  });
});
