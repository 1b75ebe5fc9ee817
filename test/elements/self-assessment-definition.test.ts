import { expect } from '@open-wc/testing';
import '../../src/elements/self-assessment/self-assessment.js';
import type { PolkuSelfAssessment } from './unsealed.js';
import type { PolkuErrorEvent } from '../../src/elements/events.js';
import {
  answer,
  buttons,
  chosen,
  goToPreview,
  listen,
  mount,
  nameOf,
  next,
  parts,
  submit,
  texts,
  type,
} from './hands.js';
import { asking, example, scaleItem } from './questionnaires.js';

const open = (properties: object, attributes = 'lang="en"') =>
  mount<PolkuSelfAssessment>(`<polku-self-assessment ${attributes}></polku-self-assessment>`, properties);
const title = (element: PolkuSelfAssessment) =>
  element.shadowRoot!.querySelector('h2')?.textContent.trim() ?? '';

/** Serves a text at an address of its own for the length of `act`. */
async function serve(text: string, act: (url: string) => Promise<void>): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  try {
    await act(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Opens a definition and gives the faults it fired. */
async function faults(definition: unknown, attributes = 'lang="en"') {
  const heard = listen(document, 'polku-error') as PolkuErrorEvent[];
  const element = await open({ definition }, attributes);
  return { element, details: heard.map(({ detail }) => detail), heard };
}

describe('a definition', () => {
  for (const [name, words] of [
    ['manager', 'Questions for managers before supervision'],
    ['employee', 'before supervision'],
    ['review', 'supervision'],
  ] as const)
    it(`may be the built-in "${name}"`, async () => {
      const element = await open({}, `lang="en" definition="${name}"`);
      expect(title(element)).to.contain(words);
      expect(parts(element, 'item').length).to.be.greaterThan(0);
      await goToPreview(element);
      await submit(element);
      expect(element.value!.questionnaire.id).to.equal(name);
    });

  it('is the manager’s when none is given, also when it is taken away', async () => {
    const element = await open({});
    expect(title(element)).to.equal('Questions for managers before supervision');
    element.setAttribute('definition', 'employee');
    await element.updateComplete;
    expect(title(element)).not.to.equal('Questions for managers before supervision');
    element.removeAttribute('definition');
    await element.updateComplete;
    expect(title(element)).to.equal('Questions for managers before supervision');
  });

  it('may be the address of a file, as attribute and as property', async () => {
    await serve(JSON.stringify(example()), async (url) => {
      expect(title(await open({}, `lang="en" definition="${url}"`))).to.equal('Before supervision');
      expect(title(await open({ definition: url }))).to.equal('Before supervision');
    });
  });

  it('at a relative address is found from the page', async () => {
    const base = document.createElement('base');
    base.href = new URL('./fixtures/', import.meta.url).href;
    document.head.append(base);
    try {
      expect(title(await open({ definition: 'definition.json' }))).to.equal('Served from beside the test');
    } finally {
      base.remove();
    }
  });

  it('the last one counts when two are set at once', async () => {
    const element = await open({ definition: 'employee' });
    element.definition = 'review';
    element.definition = example();
    await element.updateComplete;
    expect(title(element)).to.equal('Before supervision');
  });

  const twice = asking(scaleItem('a'), scaleItem('a'));
  const forward = asking(scaleItem('a', { showIf: { item: 'b', is: [1] } }), scaleItem('b'));
  const wrong: [string, unknown, string, (string | number)[]][] = [
    [
      'an unknown scale',
      asking(scaleItem('a', { scale: 'mood' })),
      'unknown_reference',
      ['pages', 0, 'items', 0, 'scale'],
    ],
    ['an id twice', twice, 'duplicate_id', ['pages', 0, 'items', 1, 'id']],
    [
      'a condition that looks forward',
      forward,
      'forward_reference',
      ['pages', 0, 'items', 0, 'showIf', 'item'],
    ],
    ['an unknown key', { ...example(), colour: 'red' }, 'unknown_key', ['colour']],
    ['a result', { ...example(), schema: 'polku/self-assessment' }, 'wrong_schema', ['schema']],
    ['a newer version', { ...example(), schemaVersion: 2 }, 'newer_version', ['schemaVersion']],
    ['a list', [], 'wrong_type', []],
    ['a number', 7, 'wrong_type', []],
  ];
  for (const [name, definition, code, path] of wrong)
    it(`with ${name} is refused by its path`, async () => {
      const { element, details, heard } = await faults(definition);
      expect(details).to.have.length(1);
      expect(details[0]).to.deep.include({ code, path });
      expect(details[0]!.message).to.be.a('string').and.not.equal('');
      expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(texts(element, 'errors')).to.contain('This part of the page cannot be used.');
      // The path once, then what is wrong there.
      if (path.length > 0) expect(texts(element, 'errors').split(path.join('.'))).to.have.length(2);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.value).to.equal(null);
    });

  const broken: [string, string, string][] = [
    ['is not JSON', '<!doctype html><title>Log in</title>', 'not_json'],
    ['is empty', '', 'not_json'],
    ['is five megabytes', JSON.stringify({ ...example(), licence: 'x'.repeat(5_000_000) }), 'too_large'],
    [
      'holds __proto__',
      '{"schema":"polku/questionnaire","schemaVersion":1,"__proto__":{"a":1}}',
      'forbidden_key',
    ],
  ];
  for (const [name, text, code] of broken)
    it(`whose file ${name} is refused`, () =>
      serve(text, async (url) => {
        const { element, details } = await faults(url);
        expect(details).to.have.length(1);
        expect(details[0]!.code).to.equal(code);
        expect(texts(element, 'errors')).to.contain('This part of the page cannot be used.');
      }));

  it('that cannot be fetched is refused with its address', async () => {
    await serve('', async (url) => {
      URL.revokeObjectURL(url);
      const { element, details } = await faults(url);
      expect(details[0]!.code).to.equal('not_found');
      expect(texts(element, 'errors')).to.contain(url);
    });
  });

  it('that has been put right is shown again, with the answers given before', async () => {
    const element = await open({ definition: example() });
    await answer(element, 'calm-1', 4);
    element.definition = { ...example(), version: 'one' };
    await element.updateComplete;
    expect(texts(element, 'errors')).to.contain('What you have entered is safe.');
    expect([...buttons(element).keys()]).to.deep.equal(['Save a copy']);
    expect(element.value!.answers['calm-1']).to.equal(4);
    element.definition = example();
    await element.updateComplete;
    expect(chosen(element, 'calm-1')).to.deep.equal(['4']);
    expect(element.matches(':state(error)')).to.equal(false);
  });
});

describe('a hostile definition', () => {
  const markup = '<img src=x onerror="globalThis.polkuWasHere=1"><script>globalThis.polkuWasHere=1</script>';
  const hostile = () => {
    const definition = example();
    const spoil = (thing: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(thing))
        if (typeof value === 'object' && value !== null) spoil(value as Record<string, unknown>);
        else if (
          ['title', 'text', 'hint', 'unit', 'about', 'en', 'fi', 'sv'].includes(key) ||
          /^\d+$/.test(key)
        )
          if (typeof value === 'string' && !/^[a-z]+$/.test(value)) thing[key] = markup + value;
    };
    spoil(definition as unknown as Record<string, unknown>);
    definition.pages[1]!.items.push({ kind: 'text', id: 'more', text: markup, hint: markup });
    return { ...definition, intro: markup, licence: markup };
  };

  it('stays text from the first page to the end', async () => {
    const element = await open({ definition: hostile(), reader: markup, retention: markup, subject: markup });
    const clean = () => {
      expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
      expect(texts(element)).to.contain('<img src=x');
    };
    clean();
    await answer(element, 'calm-1', 4);
    await answer(element, 'calm-importance', 4);
    await next(element);
    await type(element, 'more', markup);
    clean();
    await next(element);
    clean();
    await goToPreview(element);
    clean();
    await submit(element);
    clean();
    element.definition = { ...example(), id: markup };
    element.reset();
    await element.updateComplete;
    clean();
    expect(globalThis).not.to.have.property('polkuWasHere');
  });

  it('may name things like the inner parts of objects', async () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'id', 'item'];
    const definition = asking(...names.map((id) => scaleItem(id)));
    const element = await open({ definition });
    expect(parts(element, 'item').map(nameOf)).to.deep.equal(names.map((id) => `Statement ${id}`));
    for (const id of names) {
      expect(chosen(element, id)).to.deep.equal([]);
      await answer(element, id, 4);
    }
    await goToPreview(element);
    await submit(element);
    expect(element.value!.answers).to.deep.equal(Object.fromEntries(names.map((id) => [id, 4])));
  });

  it('cannot name a scale that nobody defined', async () => {
    const { details } = await faults(asking(scaleItem('a', { scale: 'constructor' })));
    expect(details[0]!.code).to.equal('unknown_reference');
  });

  it('cannot lead the preview astray with names in the form around it', async () => {
    const element = await mount<PolkuSelfAssessment>(
      `<form action="https://example.org/take"><input name="action" /><input name="method" />
      <polku-self-assessment lang="en" name="own"></polku-self-assessment></form>`,
      { definition: asking(scaleItem('a')) },
    );
    await goToPreview(element);
    expect(texts(element, 'preview')).to.contain('Where it goes example.org');
  });

  it('is not brought down by an action that is no address', async () => {
    const element = await mount<PolkuSelfAssessment>(
      `<form action="http://["><polku-self-assessment lang="en" name="own"></polku-self-assessment></form>`,
      { definition: asking(scaleItem('a')) },
    );
    await goToPreview(element);
    expect(texts(element, 'preview')).to.contain('Where it goes this page');
  });

  for (const action of ['data:application/json,{}', 'mailto:reader@example.org'])
    it(`says where an action of ${action} leads, and keeps what could not be sent there`, async () => {
      const element = await mount<PolkuSelfAssessment>(
        `<polku-self-assessment lang="en" id="nowhere" action="${action}"></polku-self-assessment>`,
        { definition: asking(scaleItem('a')) },
      );
      await answer(element, 'a', 4);
      await goToPreview(element);
      expect(texts(element, 'preview')).to.contain(`Where it goes ${action}`);
      const failed = new Promise((done) => element.addEventListener('polku-delivery-failed', done));
      const arrived = listen(element, 'polku-delivered');
      await submit(element);
      expect(((await failed) as CustomEvent).detail).to.include({ status: null, retrying: false });
      expect(arrived).to.deep.equal([]);
      expect(Object.keys(sessionStorage).some((key) => key.includes('/nowhere/'))).to.equal(true);
    });
});
