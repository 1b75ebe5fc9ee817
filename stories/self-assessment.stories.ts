import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { manager } from '../src/catalogue/manager.js';
import type { AssessmentResult, PolkuSelfAssessment, SealedResult } from '../src/index.js';
import '../src/index.js';
import { completeAssessment } from '../src/scoring/index.js';
import { everyKind } from './example-questionnaire.js';
import { arrived, elementOf, partIn, press, send, sending, signedOut } from './hands.js';
import { serverThatAnswers, throwawayKey } from './server.js';

const tag = 'polku-self-assessment';

const unfinished: AssessmentResult = {
  schema: 'polku/self-assessment',
  schemaVersion: 1,
  id: '6f6b1c0e-5f0a-4c55-9d3e-0e5b8f7a2c11',
  createdAt: '2026-09-01T06:40:00.000Z',
  updatedAt: '2026-09-01T06:48:00.000Z',
  completedAt: null,
  language: 'fi',
  subject: 'a-17',
  notice: { reader: 'Työnohjaaja', retention: 'kunnes työnohjaus päättyy' },
  generator: 'polku/0.1.0',
  questionnaire: manager,
  answers: {
    'role-1': 4,
    'role-2': 3,
    'role-3': 2,
    'role-importance': 5,
    'identity-1': 4,
    'identity-2': 'na',
    'identity-3': null,
    'identity-importance': 3,
  },
  scores: [],
  priorities: [],
};

/** All statements answered, by a plain rule that spreads the answers. */
const answered: AssessmentResult = {
  ...unfinished,
  answers: Object.fromEntries(
    manager.pages.flatMap(({ items }, page) =>
      items.map((item, index) => {
        if (item.kind === 'scale') return [item.id, ((page * 3 + index * 2) % 5) + 1];
        if (item.kind === 'choice') return [item.id, item.options.slice(1, 3).map(({ id }) => id)];
        return [item.id, 'Tiimini on uusi, ja haluan löytää siihen oman tapani johtaa.'];
      }),
    ),
  ),
};
const finished = completeAssessment(answered, { completedAt: '2026-09-01T06:52:00.000Z', language: 'fi' });

const elementIn = elementOf<PolkuSelfAssessment>(tag);

const meta: Meta<PolkuSelfAssessment> = {
  title: 'Self-assessment',
  component: tag,
  args: {
    definition: 'manager',
    layout: 'pages',
    draft: 'off',
    reader: 'Työnohjaaja',
    retention: 'kunnes työnohjaus päättyy',
    disabled: false,
    readonly: false,
  },
  argTypes: {
    definition: { control: 'select', options: ['manager', 'employee', 'review'] },
    layout: { control: 'inline-radio', options: ['pages', 'single'] },
    draft: { control: 'inline-radio', options: ['session', 'device', 'off'] },
  },
  render: (args) =>
    html`<polku-self-assessment
      .definition=${args.definition}
      layout=${args.layout}
      draft=${args.draft}
      action=${args.action ?? nothing}
      recipients=${args.recipients ?? nothing}
      reader=${args.reader ?? nothing}
      retention=${args.retention ?? nothing}
      ?disabled=${args.disabled}
      ?readonly=${args.readonly}
      .value=${args.value ?? null}
    ></polku-self-assessment>`,
};
export default meta;

type Story = StoryObj<PolkuSelfAssessment>;

export const Default: Story = {};
export const Employee: Story = { args: { definition: 'employee' } };
export const Review: Story = { args: { definition: 'review' } };
export const Swedish: Story = { globals: { language: 'sv' } };
export const English: Story = { globals: { language: 'en' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const SinglePage: Story = { args: { layout: 'single', definition: everyKind } };
export const Disabled: Story = { args: { disabled: true, value: unfinished } };

/** An unfinished value goes on where it stopped. */
export const Restored: Story = { args: { value: unfinished } };

export const EveryKind: Story = {
  args: { definition: everyKind },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    element.shadowRoot!.querySelector<HTMLInputElement>('input[name="meetings-1"][value="4"]')!.click();
    await press(element, 'next');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[name="role"][value="chair"]')!.click();
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelector('[name="chairing"]')).toBeTruthy();
  },
};

/** A required question keeps the page; the summary takes the focus and links to the field. */
export const RequiredMissing: Story = {
  args: { definition: everyKind },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'next');
    await expect(element.shadowRoot!.activeElement).toBe(partIn(element, 'errors'));
  },
};

const walkToProfile = async (canvas: HTMLElement) => {
  const element = await elementIn(canvas);
  while (!partIn(element, 'profile')) {
    await press(element, 'next');
    await waitFor(() => expect(partIn(element, 'page') ?? partIn(element, 'profile')).toBeTruthy());
  }
  return element;
};

export const Profile: Story = {
  args: { value: answered },
  play: async ({ canvasElement }) => {
    await walkToProfile(canvasElement);
  },
};

export const ProfileDark: Story = { ...Profile, globals: { scheme: 'dark' } };

export const ProfileOfFewAnswers: Story = {
  play: async ({ canvasElement }) => {
    await walkToProfile(canvasElement);
  },
};

export const Preview: Story = {
  args: { value: answered },
  play: async ({ canvasElement }) => {
    const element = await walkToProfile(canvasElement);
    await press(element, 'next');
    const strike = [...partIn(element, 'preview')!.querySelectorAll('button')];
    strike[1]!.click();
    await element.updateComplete;
    await expect((element.value as AssessmentResult).struck).toHaveLength(1);
  },
};

/** The host takes no part: the result is kept and the person is told so. */
export const End: Story = {
  args: { value: answered },
  play: async ({ canvasElement }) => {
    const element = await walkToProfile(canvasElement);
    await press(element, 'next');
    await press(element, 'submit');
    await expect((element.value as AssessmentResult).completedAt).toBeTruthy();
  },
};

/** The host delivers by itself and says when it has the result. */
export const Delivered: Story = {
  args: { value: answered },
  play: async ({ canvasElement }) => {
    const element = await walkToProfile(canvasElement);
    element.addEventListener('polku-submit', (event) => event.preventDefault(), { once: true });
    await press(element, 'next');
    await press(element, 'submit');
    element.delivered();
    await element.updateComplete;
  },
};

export const NotDelivered: Story = {
  args: { value: answered },
  play: async ({ canvasElement }) => {
    const element = await walkToProfile(canvasElement);
    element.addEventListener('polku-submit', (event) => event.preventDefault(), { once: true });
    await press(element, 'next');
    await press(element, 'submit');
    element.undelivered('the host is away');
    await element.updateComplete;
  },
};

const walkToPreview = async (canvas: HTMLElement) => {
  const element = await walkToProfile(canvas);
  await press(element, 'next');
  await waitFor(() => expect(partIn(element, 'submit')).toBeTruthy());
  return element;
};

/** The server behind `action` says that it has the result. */
export const Sent: Story = {
  args: { value: answered, action: '/results' },
  ...sending(walkToPreview, { status: 201 }, arrived),
};

/** The server cannot take it now. It is tried again by itself, and the person may do so at once. */
export const Retrying: Story = {
  args: { value: answered, action: '/results' },
  ...sending(
    walkToPreview,
    { status: 503, headers: { 'Retry-After': '500' } },
    'lähetystä yritetään pian uudelleen',
  ),
};

/** The person's login has ended; after signing in elsewhere they send the same again. */
export const SignedOut: Story = {
  args: { value: answered, action: '/results' },
  ...signedOut(walkToPreview),
};

export const SignedOutDark: Story = { ...SignedOut, globals: { scheme: 'dark' } };

/** What leaves is sealed: the preview shows the fingerprint of its reader's key. */
export const SealedPreview: Story = {
  args: { value: answered, action: '/results', recipients: throwawayKey },
  play: async ({ canvasElement }) => {
    const element = await walkToPreview(canvasElement);
    await waitFor(() => expect(partIn(element, 'preview')!.querySelector('code')).toBeTruthy());
    await expect(element.value).toBeNull();
  },
};

export const SealedAndSent: Story = {
  args: { value: answered, action: '/results', recipients: throwawayKey },
  beforeEach: serverThatAnswers({ status: 201 }),
  play: async ({ canvasElement }) => {
    const element = await walkToPreview(canvasElement);
    await send(element, arrived);
    await expect((element.value as SealedResult).schema).toBe('polku/sealed');
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

/** A finished value is shown for review. */
export const Finished: Story = { args: { value: finished } };
export const Readonly: Story = { args: { value: finished, readonly: true } };

export const UnusableDefinition: Story = {
  args: {
    definition: {
      ...everyKind,
      pages: [{ id: 'p', title: 'P', items: [{ kind: 'scale', id: 'a', text: 'A', scale: 'nowhere' }] }],
    },
  },
};

export const RefusedValue: Story = {
  args: { value: { ...unfinished, answers: { 'role-1': 9 } } },
};

/** A host's own colours, font and shape. */
export const Branded: Story = {
  args: { value: unfinished },
  render: (args) => html`
    <style>
      .branded polku-self-assessment {
        --polku-color-accent: light-dark(#7a1f4b, #f0a6c8);
        --polku-color-accent-text: light-dark(#fff, #2c0a1a);
        --polku-radius: 0;
        --polku-font: Georgia, serif;
      }
    </style>
    <div class="branded"><polku-self-assessment .value=${args.value ?? null}></polku-self-assessment></div>
  `,
};
