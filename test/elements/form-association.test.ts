import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/goal-picker/goal-picker.js';
import '../../src/elements/progress-tracker/progress-tracker.js';
import '../../src/elements/self-assessment/self-assessment.js';
import { exampleCatalogue } from './goal-catalogues.js';
import {
  answer,
  controls,
  focused,
  goToPreview,
  listen,
  mount,
  part,
  press,
  submit,
  until,
} from './hands.js';
import type { Polku } from './hands.js';
import { planOf } from './logs.js';
import { asking, scaleItem, textItem } from './questionnaires.js';

type Field = Polku & {
  name: string;
  value: unknown;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
};

interface Kind {
  tag: string;
  properties: () => object;
  /** Enters something that is not confirmed. */
  begin: (element: Field) => Promise<void>;
  /** From there to the confirmation. */
  confirm: (element: Field) => Promise<void>;
  /** What can be answered on the first step with something on it. */
  control: (element: Field) => HTMLInputElement | undefined;
  /** A field of one line. */
  line: (element: Field) => Promise<HTMLElement>;
  missing: { en: string; fi: string };
}

const throughPreview = async (element: Field) => {
  await goToPreview(element);
  await submit(element);
};

const kinds: Kind[] = [
  {
    tag: 'polku-self-assessment',
    properties: () => ({ definition: asking(scaleItem('a'), textItem('line', { lines: 1 })) }),
    begin: (element) => answer(element, 'a', 4),
    confirm: throughPreview,
    control: (element) => controls(element, 'a')[0],
    line: async (element) => controls(element, 'line')[0]!,
    missing: {
      en: 'Finish the questionnaire and confirm it.',
      fi: 'Täytä kysely loppuun ja vahvista se.',
    },
  },
  {
    tag: 'polku-goal-picker',
    properties: () => ({ definition: exampleCatalogue() }),
    begin: (element) => answer(element, 'goal', 'calm'),
    confirm: throughPreview,
    control: (element) => controls(element, 'goal')[0],
    line: async (element) => part(element, 'search')!,
    missing: { en: 'Finish the goals and confirm them.', fi: 'Viimeistele tavoitteet ja vahvista ne.' },
  },
  {
    tag: 'polku-progress-tracker',
    properties: () => ({ plan: planOf() }),
    begin: async (element) => {
      await press(element, 'Add a session');
      await answer(element, 'rating-talk', 4);
    },
    confirm: async (element) => {
      await press(element, 'Save the session');
      await until(element, () => part(element, 'next'));
      await throughPreview(element);
    },
    control: (element) => controls(element, 'rating-talk')[0],
    line: async (element) => {
      await press(element, 'Add a session');
      return until(element, () => controls(element, 'date')[0]);
    },
    missing: { en: 'Confirm the log of your goals.', fi: 'Vahvista tavoitteiden seuranta.' },
  },
];

// Never an element itself: the runner could not write down that two of them differ.
const hasFocus = (element: Element) => document.activeElement === element;
async function clickOn(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}
/** What can be pressed or filled in. */
const usable = (element: Field) =>
  [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('button, input, textarea, select')]
    .filter((one) => !one.disabled && getComputedStyle(one).visibility !== 'hidden')
    .map(({ outerHTML }) => outerHTML);
const entries = (form: HTMLFormElement | null) => [...new FormData(form!).entries()];
const names = (form: HTMLFormElement | null) => entries(form).map(([name]) => name);

for (const kind of kinds)
  describe(`<${kind.tag}> as a field of a form`, () => {
    const tag = (attributes = '') => `<${kind.tag} lang="en" ${attributes}></${kind.tag}>`;
    const place = (markup: string, properties = kind.properties()) => mount<Field>(markup, properties);
    const inForm = (attributes = '') => place(`<form>${tag(attributes)}</form>`);
    const confirmed = async (element: Field) => {
      await kind.begin(element);
      await kind.confirm(element);
      return element;
    };

    it('adds nothing before the confirmation, then the JSON of its value under its name', async () => {
      const element = await inForm('name="q"');
      const sent = listen(element.form!, 'submit');
      expect(entries(element.form)).to.deep.equal([]);
      await kind.begin(element);
      expect(entries(element.form)).to.deep.equal([]);
      await kind.confirm(element);
      expect(names(element.form)).to.deep.equal(['q']);
      const added = JSON.parse(entries(element.form)[0]![1] as string) as { completedAt: string };
      expect(added).to.deep.equal(element.value);
      expect(added.completedAt).to.match(/^20\d\d-.*Z$/);
      expect(sent, 'no button of its own sends the form').to.deep.equal([]);
    });

    it('goes under its present name, and without one not at all', async () => {
      const element = await confirmed(await inForm());
      expect(entries(element.form)).to.deep.equal([]);
      element.name = 'first';
      await element.updateComplete;
      expect(names(element.form)).to.deep.equal(['first']);
      element.setAttribute('name', 'second');
      expect(element.name).to.equal('second');
      expect(names(element.form)).to.deep.equal(['second']);
      expect(element.form!.elements.namedItem('second') === element).to.equal(true);
      element.removeAttribute('name');
      expect(entries(element.form)).to.deep.equal([]);
    });

    it('stands among the fields of its form in their order, beside another of its own', async () => {
      const element = await place(
        `<form><input name="before" value="1">${tag('name="a"')}${tag('name="b"')}<input name="after" value="2"></form>`,
      );
      const second = element.nextElementSibling as Field;
      Object.assign(second, kind.properties());
      await second.updateComplete;
      await confirmed(element);
      expect(names(element.form)).to.deep.equal(['before', 'a', 'after']);
      await confirmed(second);
      expect(names(element.form)).to.deep.equal(['before', 'a', 'b', 'after']);
      const [, first, other] = entries(element.form).map(([, value]) => value as string);
      expect((JSON.parse(first!) as { id: string }).id).not.to.equal(
        (JSON.parse(other!) as { id: string }).id,
      );
    });

    it('says what is missing while it is required and not confirmed, in its own language', async () => {
      const element = await inForm('name="q" required');
      const invalid = listen(element, 'invalid');
      expect(element.willValidate).to.equal(true);
      expect(element.form!.checkValidity()).to.equal(false);
      expect(invalid.length).to.equal(1);
      expect(element.validity.valueMissing).to.equal(true);
      expect(element.matches(':invalid')).to.equal(true);
      expect(element.validationMessage).to.equal(kind.missing.en);
      element.lang = 'fi';
      await element.updateComplete;
      expect(element.validationMessage).to.equal(kind.missing.fi);
      element.lang = 'en';
      await kind.begin(element);
      expect(element.checkValidity()).to.equal(false);
      await kind.confirm(element);
      expect([element.checkValidity(), element.reportValidity(), element.validationMessage]).to.deep.equal([
        true,
        true,
        '',
      ]);
      expect(element.matches(':valid')).to.equal(true);
    });

    it('follows what the page makes of `required`', async () => {
      const element = await inForm('name="q"');
      expect([element.willValidate, element.checkValidity()]).to.deep.equal([true, true]);
      element.required = true;
      await element.updateComplete;
      expect([element.checkValidity(), element.hasAttribute('required')]).to.deep.equal([false, true]);
      element.removeAttribute('required');
      await element.updateComplete;
      expect([element.checkValidity(), element.required]).to.deep.equal([true, false]);
    });

    it('keeps a form from being sent before it has even drawn', () => {
      const form = document.createElement('form');
      const template = document.createElement('template');
      template.innerHTML = tag('name="q" required');
      document.body.append(form);
      form.append(document.importNode(template.content, true));
      try {
        expect((form.firstElementChild as Field).validationMessage).not.to.equal('');
        expect(form.checkValidity()).to.equal(false);
      } finally {
        form.remove();
      }
    });

    it('asks for nothing that the person cannot change', async () => {
      const element = await inForm('name="q" required readonly');
      expect(element.checkValidity()).to.equal(true);
      element.readonly = false;
      await element.updateComplete;
      expect(element.checkValidity()).to.equal(false);
    });

    it('shows the person where the missing is when the form is sent', async () => {
      const element = await inForm('name="q" required');
      const sent = listen(element.form!, 'submit');
      element.form!.requestSubmit();
      expect(sent).to.deep.equal([]);
      expect(hasFocus(element)).to.equal(true);
      expect(focused(element)?.id).to.equal('step-title');
      (document.activeElement as HTMLElement).blur();
      focused(element)?.blur();
      expect(element.reportValidity()).to.equal(false);
      expect(focused(element)?.id).to.equal('step-title');
    });

    it('shows its fault when it is required and cannot be used', async () => {
      const element = await mount<Field>(`<form>${tag('name="q" required')}</form>`, {
        [kind.tag === 'polku-progress-tracker' ? 'plan' : 'definition']: { schema: 'none' },
      });
      expect(element.reportValidity()).to.equal(false);
      expect(focused(element)?.part.contains('errors')).to.equal(true);
    });

    it('is emptied by form.reset(), without a word', async () => {
      const element = await confirmed(await inForm('name="q" required'));
      const heard = listen(element, 'polku-change', 'polku-submit');
      element.form!.reset();
      await element.updateComplete;
      expect(element.value).to.equal(null);
      expect(kind.control(element)?.checked).not.to.equal(true);
      expect(entries(element.form)).to.deep.equal([]);
      expect(element.checkValidity()).to.equal(false);
      expect(element.matches(':state(complete)')).to.equal(false);
      expect(heard).to.deep.equal([]);
      await confirmed(element);
      expect(names(element.form)).to.deep.equal(['q']);
    });

    for (const [how, around, off, on] of [
      [
        'it is disabled',
        (inner: string) => inner,
        (element: Field) => void (element.disabled = true),
        (element: Field) => void (element.disabled = false),
      ],
      [
        'its fieldset is',
        (inner: string) => `<fieldset>${inner}</fieldset>`,
        (element: Field) => element.closest('fieldset')!.setAttribute('disabled', ''),
        (element: Field) => element.closest('fieldset')!.removeAttribute('disabled'),
      ],
    ] as const)
      it(`takes nothing in, adds nothing and asks for nothing while ${how}`, async () => {
        const element = await place(`<form>${around(tag('name="q" required'))}</form>`);
        await kind.begin(element);
        const before = element.value;
        // Not every browser takes the focus from a field that is switched off.
        focused(element)?.blur();
        off(element);
        await element.updateComplete;
        expect(element.matches(':disabled')).to.equal(true);
        expect([element.willValidate, element.form!.checkValidity()]).to.deep.equal([false, true]);
        expect(usable(element)).to.deep.equal([]);
        kind.control(element)!.click();
        expect(element.value).to.deep.equal(before);
        element.focus();
        expect(hasFocus(element)).to.equal(false);
        on(element);
        await element.updateComplete;
        expect(element.matches(':disabled')).to.equal(false);
        expect(kind.control(element)!.disabled).to.equal(false);
        await kind.confirm(element);
        expect(names(element.form)).to.deep.equal(['q']);
        off(element);
        expect(names(element.form)).to.deep.equal(how === 'its fieldset is' ? [] : ['q']);
        await element.updateComplete;
        expect(entries(element.form)).to.deep.equal([]);
      });

    it('belongs to the form that its form attribute names, also when that changes', async () => {
      const element = await place(
        `<form id="one"></form><form id="two"></form>${tag('form="one" name="q" required')}`,
      );
      const [one, two] = ['one', 'two'].map((id) => document.getElementById(id) as HTMLFormElement);
      expect(element.form === one).to.equal(true);
      expect(one!.checkValidity()).to.equal(false);
      element.setAttribute('form', 'two');
      expect([element.form === two, one!.checkValidity(), two!.checkValidity()]).to.deep.equal([
        true,
        true,
        false,
      ]);
      element.removeAttribute('form');
      expect(element.form === null).to.equal(true);
    });

    it('gives the browser nothing to keep in its session history', async () => {
      const original = Object.getOwnPropertyDescriptor(ElementInternals.prototype, 'setFormValue')!;
      const given: unknown[][] = [];
      Object.defineProperty(ElementInternals.prototype, 'setFormValue', {
        ...original,
        value: function (this: ElementInternals, ...args: [string | null, string]) {
          given.push(args);
          (original.value as (...all: unknown[]) => void).apply(this, args);
        },
      });
      try {
        await confirmed(await inForm('name="q"'));
      } finally {
        Object.defineProperty(ElementInternals.prototype, 'setFormValue', original);
      }
      expect(given.some(([value]) => typeof value === 'string' && value !== '')).to.equal(true);
      expect(given.map(([, state]) => state)).to.deep.equal(given.map(() => ''));
      expect(customElements.get(kind.tag)!.prototype).not.to.have.property('formStateRestoreCallback');
    });

    it('does not send the form with the Enter key or its own buttons', async () => {
      const element = await place(`<form>${tag('name="q"')}<input name="x"><button>Send</button></form>`);
      const heard = listen(element.form!, 'submit');
      element.form!.addEventListener('submit', (event) => event.preventDefault());
      (await kind.line(element)).focus();
      await sendKeys({ press: 'Enter' });
      for (const button of element.shadowRoot!.querySelectorAll('button'))
        expect(button.type).to.equal('button');
      expect(heard).to.deep.equal([]);
      // The browser itself would have sent it from a field of the page.
      element.form!.querySelector<HTMLInputElement>('input')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(heard.length).to.equal(1);
    });

    it('lets nothing out of its own fields as an event or a value of the form', async () => {
      const element = await inForm('name="q"');
      const heard = listen(element.form!, 'change', 'submit', 'reset', 'formdata');
      await kind.begin(element);
      expect(heard).to.deep.equal([]);
      expect(element.form!.elements.length).to.equal(1);
    });

    it('takes the focus to the step on which the person is', async () => {
      const element = await inForm();
      element.focus();
      expect(hasFocus(element)).to.equal(true);
      expect(focused(element)?.id).to.equal('step-title');
    });

    it('takes the focus when it has drawn, if the page asks earlier', async () => {
      const element = document.createElement(kind.tag) as Field;
      Object.assign(element, kind.properties());
      const form = (await inForm()).form!;
      form.append(element);
      element.focus();
      expect(hasFocus(document.body)).to.equal(true);
      await until(element, () => focused(element)?.id === 'step-title');
      expect(hasFocus(element)).to.equal(true);
    });

    it('takes the focus by its label, which names it', async () => {
      const element = await place(
        `<form><label for="field">Before the talk</label>${tag('id="field"')}</form>`,
      );
      const label = document.querySelector<HTMLLabelElement>('label[for=field]')!;
      expect([element.labels.length, element.labels[0] === label]).to.deep.equal([1, true]);
      expect(label.control === element).to.equal(true);
      await clickOn(label);
      expect(hasFocus(element)).to.equal(true);
      expect(focused(element)?.id).to.equal('step-title');
    });

    it('keeps the focus where the person pressed when the label is around it', async () => {
      const element = await place(`<form><label>Before the talk ${tag()}</label></form>`);
      await kind.begin(element);
      const control = kind.control(element)!;
      await clickOn(control);
      expect(focused(element) === control).to.equal(true);
    });

    describe('with autofocus', () => {
      it('takes the focus when it has drawn', async () => {
        const element = await inForm('autofocus');
        await until(element, () => focused(element)?.id === 'step-title');
      });

      it('leaves it where the person already is', async () => {
        const input = document.createElement('input');
        document.body.append(input);
        input.focus();
        try {
          const element = await inForm('autofocus');
          await until(element, () => element.shadowRoot!.querySelector('#step-title'));
          await element.updateComplete;
          expect(hasFocus(input)).to.equal(true);
        } finally {
          input.remove();
        }
      });
    });

    it('takes no focus of its own accord', async () => {
      const element = await inForm('name="q" required');
      expect(hasFocus(document.body)).to.equal(true);
      expect(focused(element) === null).to.equal(true);
    });
  });
