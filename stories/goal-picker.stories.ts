import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { GoalCatalogue, GoalPlan, PolkuGoalPicker } from '../src/index.js';
import '../src/index.js';
import { completePlan } from '../src/scoring/index.js';
import { arrived, elementOf, partIn, press, sending, signedOut } from './hands.js';
import { throwawayKey } from './server.js';

const tag = 'polku-goal-picker';

const ownCatalogue: GoalCatalogue = {
  schema: 'polku/goal-catalogue',
  schemaVersion: 1,
  id: 'library',
  version: '1.0.0',
  title: { fi: 'Kirjaston työnohjauksen tavoitteet', sv: 'Mål för bibliotekets arbetshandledning' },
  groups: [
    {
      id: 'desk',
      title: { fi: 'Asiakaspalvelu', sv: 'Kundtjänst' },
      goals: [
        {
          id: 'meet',
          title: { fi: 'Kohtaan jokaisen asiakkaan rauhassa', sv: 'Möta varje kund i lugn och ro' },
          about: { fi: 'Myös silloin, kun jono kasvaa.', sv: 'Också när kön växer.' },
        },
        { id: 'help', title: { fi: 'Pyydän apua ajoissa', sv: 'Be om hjälp i tid' } },
      ],
    },
    {
      id: 'team',
      title: { fi: 'Työyhteisö', sv: 'Arbetsgemenskapen' },
      goals: [
        {
          id: 'talk',
          title: { fi: 'Puhumme vaikeistakin asioista', sv: 'Tala också om det svåra' },
          prompts: [
            { fi: 'Milloin se on jo onnistunut?', sv: 'När har det redan lyckats?' },
            { fi: 'Kuka huomaisi eron?', sv: 'Vem skulle märka skillnaden?' },
          ],
        },
      ],
    },
  ],
};

const unfinished: GoalPlan = {
  schema: 'polku/goal-plan',
  schemaVersion: 1,
  id: 'c1a5b4de-9d70-4f0b-8f0e-2f1f5f4f9a01',
  createdAt: '2026-09-08T07:10:00.000Z',
  updatedAt: '2026-09-08T07:16:00.000Z',
  completedAt: null,
  language: 'fi',
  generator: 'polku/0.1.0',
  notice: { reader: 'Työnohjaaja' },
  catalogue: { id: 'supervision', version: '1.0.0', title: { fi: 'Työnohjauksen tavoitteet' } },
  goals: [
    {
      id: 'f2a1',
      catalogueId: 'manager-role',
      catalogueTitle: { fi: 'Kehitän rooliani esihenkilönä' },
      title: 'Sovin tiimin kanssa, mistä kukin päättää',
      why: 'Päätökset kasautuvat minulle, ja tiimi odottaa.',
      coreTask: 'Asiakas saa vastauksen nopeammin.',
      baseline: 4,
      alreadyWorks: 'Viikkopalaverissa sovimme jo työvuoroista yhdessä.',
      target: 7,
      sign: 'Yksi asia viikossa ratkeaa ilman minua.',
      noticedBy: 'Työpari',
      firstStep: 'Otan asian puheeksi maanantaina.',
      reviewOn: '2026-11-02',
    },
    { id: 'b7c2', title: 'Lähden kotiin ajoissa', baseline: 6, target: 6 },
  ],
};

const laddered: GoalPlan = {
  ...unfinished,
  goals: [
    {
      ...unfinished.goals[0]!,
      ladder: {
        '-2': 'Päätän kaikesta itse.',
        '-1': 'Tiimi päättää työvuoroista.',
        '0': 'Tiimi päättää viikossa yhdestä muustakin asiasta.',
        '1': 'Tiimi päättää arjen asioista.',
        '2': 'Tiimi päättää arjen asioista ja kertoo minulle jälkeenpäin.',
      },
      baselineLevel: -1,
    },
  ],
};

const finished = completePlan(unfinished, { completedAt: '2026-09-08T07:20:00.000Z', language: 'fi' });

const elementIn = elementOf<PolkuGoalPicker>(tag);

async function tick(element: PolkuGoalPicker, ...places: number[]): Promise<void> {
  for (const place of places) {
    element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=goal]')[place]!.click();
    await element.updateComplete;
  }
}

const toPreview = async (canvas: HTMLElement) => {
  const element = await elementIn(canvas);
  element.submit();
  await waitFor(() => expect(partIn(element, 'preview')).toBeTruthy());
  return element;
};

const meta: Meta<PolkuGoalPicker> = {
  title: 'Goal picker',
  component: tag,
  args: {
    definition: 'supervision',
    max: 3,
    gas: false,
    shared: false,
    suggestions: [],
    reader: 'Työnohjaaja',
    retention: 'kunnes työnohjaus päättyy',
    draft: 'off',
    disabled: false,
    readonly: false,
  },
  argTypes: {
    definition: { control: 'select', options: ['supervision'] },
    draft: { control: 'inline-radio', options: ['session', 'device', 'off'] },
  },
  render: (args) =>
    html`<polku-goal-picker
      .definition=${args.definition}
      max=${args.max}
      .suggestions=${args.suggestions}
      reader=${args.reader ?? nothing}
      retention=${args.retention ?? nothing}
      draft=${args.draft}
      action=${args.action ?? nothing}
      recipients=${args.recipients ?? nothing}
      ?gas=${args.gas}
      ?shared=${args.shared}
      ?disabled=${args.disabled}
      ?readonly=${args.readonly}
      .value=${args.value ?? null}
    ></polku-goal-picker>`,
};
export default meta;

type Story = StoryObj<PolkuGoalPicker>;

export const Default: Story = {};
export const Swedish: Story = { globals: { language: 'sv' } };
export const English: Story = { globals: { language: 'en' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const Suggestions: Story = { args: { suggestions: ['manager-coping', 'load-factors'] } };
export const OwnCatalogue: Story = { args: { definition: ownCatalogue } };
export const Disabled: Story = { args: { disabled: true } };

/** The goals of a group or a work community. */
export const Shared: Story = { args: { shared: true } };

export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const field = partIn(element, 'search') as HTMLInputElement;
    field.value = 'jaksan';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('input[name=goal]').length).toBe(2);
  },
};

/** The rest can be read, but not ticked, and it says why. */
export const MaximumReached: Story = {
  args: { max: 2 },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await tick(element, 0, 2, 3);
    await expect((element.value as GoalPlan).goals).toHaveLength(2);
  },
};

export const OwnGoal: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'add-own');
    await expect(element.shadowRoot!.activeElement?.localName).toBe('input');
  },
};

export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'next');
    await expect(element.shadowRoot!.activeElement).toBe(partIn(element, 'errors'));
  },
};

export const Order: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await tick(element, 0, 1, 12);
    await press(element, 'next');
    await waitFor(() => expect(partIn(element, 'down')).toBeTruthy());
    partIn(element, 'down')!.click();
    await element.updateComplete;
    await expect(element.shadowRoot!.activeElement).toBe(
      element.shadowRoot!.querySelectorAll('[part=down]')[1],
    );
  },
};

/** An unfinished plan goes on where it stopped. */
export const Restored: Story = { args: { value: unfinished } };
export const RestoredDark: Story = { args: { value: unfinished }, globals: { scheme: 'dark' } };

/** Five worded levels of Goal Attainment Scaling. */
export const Gas: Story = { args: { gas: true, value: laddered } };

export const IncompleteLadder: Story = {
  args: {
    gas: true,
    value: {
      ...laddered,
      goals: [{ ...laddered.goals[0]!, ladder: { ...laddered.goals[0]!.ladder!, '2': '' } }],
    },
  },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'next');
    await waitFor(() => expect(element.shadowRoot!.activeElement).toBe(partIn(element, 'errors')));
  },
};

export const Preview: Story = {
  args: { value: unfinished },
  play: async ({ canvasElement }) => {
    const element = await toPreview(canvasElement);
    partIn(element, 'preview')!.querySelectorAll('button')[1]!.click();
    await element.updateComplete;
    await expect((element.value as GoalPlan).struck).toHaveLength(1);
  },
};

/** The host takes no part: the plan is kept and the person is told so. */
export const End: Story = {
  args: { value: unfinished },
  play: async ({ canvasElement }) => {
    const element = await toPreview(canvasElement);
    await press(element, 'submit');
    await expect((element.value as GoalPlan).completedAt).toBeTruthy();
  },
};

/** The server behind `action` says that it has the plan. */
export const Sent: Story = {
  args: { value: unfinished, action: '/results' },
  ...sending(toPreview, { status: 201 }, arrived),
};

/** The person's login has ended; after signing in elsewhere they send the same again. */
export const SignedOut: Story = {
  args: { value: unfinished, action: '/results' },
  ...signedOut(toPreview),
};

/** What leaves is sealed: the preview shows the fingerprint of its reader's key. */
export const SealedPreview: Story = {
  args: { value: unfinished, action: '/results', recipients: throwawayKey },
  play: async ({ canvasElement }) => {
    const element = await toPreview(canvasElement);
    await waitFor(() => expect(partIn(element, 'preview')!.querySelector('code')).toBeTruthy());
    await expect(element.value).toBeNull();
  },
};

/** Nothing can leave where the reader's key is not one. */
export const WrongKey: Story = {
  args: { recipients: 'age1wrong' },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await waitFor(() => expect(partIn(element, 'errors')).toBeTruthy());
  },
};

/** A finished plan is shown for review, and may be revised. */
export const Finished: Story = { args: { value: finished } };
export const FinishedDark: Story = { args: { value: finished }, globals: { scheme: 'dark' } };
export const Readonly: Story = { args: { value: finished, readonly: true } };

export const UnusableDefinition: Story = {
  args: { definition: { ...ownCatalogue, groups: [ownCatalogue.groups[0]!, ownCatalogue.groups[0]!] } },
};

export const RefusedValue: Story = {
  args: { value: { ...unfinished, goals: [{ ...unfinished.goals[0]!, baseline: 11 }] } },
};

/** A host's own colours, font and shape. */
export const Branded: Story = {
  args: { value: finished },
  render: (args) => html`
    <style>
      .branded polku-goal-picker {
        --polku-color-accent: light-dark(#7a1f4b, #f0a6c8);
        --polku-color-accent-text: light-dark(#fff, #2c0a1a);
        --polku-radius: 0;
        --polku-font: Georgia, serif;
      }
    </style>
    <div class="branded">
      <polku-goal-picker draft=${args.draft} .value=${args.value ?? null}></polku-goal-picker>
    </div>
  `,
};
