import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { PolkuProgressTracker, ProgressLog, SealedResult } from '../src/index.js';
import '../src/index.js';
import {
  fiveSessions,
  fortySessions,
  plan,
  planOf,
  replaced,
  scaledLog,
  scaledPlan,
} from './examples/logs.js';
import { arrived, elementOf, partIn, press, send, signedOut } from './hands.js';
import { serverThatAnswers, throwawayKey } from './server.js';

const tag = 'polku-progress-tracker';

const elementIn = elementOf<PolkuProgressTracker>(tag);

const valueOf = (element: PolkuProgressTracker) => element.value as ProgressLog | null;

/** Opens every part that folds. */
async function unfold({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = await elementIn(canvasElement);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

const meta: Meta<PolkuProgressTracker> = {
  title: 'Progress tracker',
  component: tag,
  args: {
    plan,
    value: null,
    showPrevious: false,
    readonly: false,
    disabled: false,
    reader: 'Työnohjaaja',
    // What one story holds is not the next one's.
    draft: 'off',
  },
  argTypes: { draft: { control: 'inline-radio', options: ['session', 'device', 'off'] } },
  render: (args) =>
    html`<polku-progress-tracker
      reader=${args.reader ?? nothing}
      draft=${args.draft}
      action=${args.action ?? nothing}
      recipients=${args.recipients ?? nothing}
      ?show-previous=${args.showPrevious}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      .plan=${args.plan}
      .value=${args.value ?? null}
    ></polku-progress-tracker>`,
};
export default meta;

type Story = StoryObj<PolkuProgressTracker>;

/** One sentence and one action. */
export const Empty: Story = { args: { plan: null } };

export const FirstSession: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'add-session');
    await expect(element.shadowRoot!.querySelectorAll('[part~=rating]')).toHaveLength(2);
    element.shadowRoot!.querySelector<HTMLInputElement>('[name="rating-g-talk"][value="4"]')!.click();
    await element.updateComplete;
    await expect(element.value).toBeNull();
  },
};

export const FiveSessions: Story = { args: { value: fiveSessions } };
export const Unfolded: Story = { args: { value: fiveSessions }, play: unfold };
export const FortySessions: Story = { args: { value: fortySessions } };
export const ReplacedGoal: Story = { args: { value: replaced }, play: unfold };
export const GoalAttainment: Story = { args: { plan: scaledPlan, value: scaledLog }, play: unfold };
export const Dark: Story = { args: { value: fiveSessions }, globals: { scheme: 'dark' }, play: unfold };
export const Swedish: Story = { args: { value: fiveSessions }, globals: { language: 'sv' } };
export const English: Story = { args: { value: fiveSessions }, globals: { language: 'en' } };
export const Readonly: Story = { args: { value: fiveSessions, readonly: true } };
export const Disabled: Story = { args: { value: fiveSessions, disabled: true } };

/** In the review the person also looks back; the levels are there for a goal that has them. */
export const Review: Story = {
  args: { plan: scaledPlan, value: scaledLog, showPrevious: true },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'add-session');
    element.shadowRoot!.querySelector<HTMLInputElement>('[name=phase][value=mid]')!.click();
    await element.updateComplete;
    await expect(partIn(element, 'looking-back')).toBeTruthy();
  },
};

export const NewGoal: Story = {
  args: { plan: null },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    element.shadowRoot!.querySelector<HTMLButtonElement>('button.main')!.click();
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelector('[name=goal-title]')).toBeTruthy();
  },
};

export const Removed: Story = {
  args: { value: fiveSessions },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const remove = [...element.shadowRoot!.querySelectorAll('.sessions button')].at(1) as HTMLButtonElement;
    remove.click();
    await element.updateComplete;
    await expect(valueOf(element)?.sessions).toHaveLength(4);
  },
};

export const Preview: Story = {
  args: { value: fiveSessions },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'next');
    await waitFor(() => expect(partIn(element, 'preview')).toBeTruthy());
    partIn(element, 'preview')!.querySelector('button')!.click();
    await element.updateComplete;
    await expect(valueOf(element)?.struck).toEqual(['g-talk']);
  },
};

export const Sent: Story = {
  args: { value: fiveSessions },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await press(element, 'next');
    await press(element, 'submit');
    await expect(valueOf(element)?.completedAt).toBeTruthy();
    await expect(partIn(element, 'chart')).toBeTruthy();
  },
};

const toPreview = async (canvas: HTMLElement) => {
  const element = await elementIn(canvas);
  await press(element, 'next');
  return element;
};

/** The server behind `action` has the log; the person goes on with it. */
export const Delivered: Story = {
  args: { value: fiveSessions, action: '/results' },
  beforeEach: serverThatAnswers({ status: 201 }),
  play: async ({ canvasElement }) => {
    const element = await toPreview(canvasElement);
    await send(element, arrived);
    await expect(partIn(element, 'add-session')).toBeTruthy();
  },
};

/** The person's login has ended; after signing in elsewhere they send the same again. */
export const SignedOut: Story = {
  args: { value: fiveSessions, action: '/results' },
  ...signedOut(toPreview),
};

/** Only the copy that leaves is sealed: the person's own file is readable, and the page says so. */
export const SealedAndSent: Story = {
  args: { value: fiveSessions, action: '/results', recipients: throwawayKey },
  globals: { scheme: 'dark' },
  beforeEach: serverThatAnswers({ status: 201 }),
  play: async ({ canvasElement }) => {
    const element = await toPreview(canvasElement);
    await send(element, arrived);
    await expect((element.value as SealedResult).schema).toBe('polku/sealed');
  },
};

export const UnusablePlan: Story = {
  args: { plan: planOf([{ id: 'g', title: 'Tavoite', baseline: 11, target: 8 }]) },
};
export const RefusedValue: Story = {
  args: { value: { ...fiveSessions, planUpdatedAt: 'yesterday' } },
};

/** A host's own colours, font and shape. */
export const Branded: Story = {
  args: { value: fiveSessions },
  render: (args) => html`
    <style>
      .branded polku-progress-tracker {
        --polku-color-accent: light-dark(#7a1f4b, #f0a6c8);
        --polku-color-accent-text: light-dark(#fff, #2c0a1a);
        --polku-radius: 0;
        --polku-font: Georgia, serif;
      }
    </style>
    <div class="branded"><polku-progress-tracker .value=${args.value ?? null}></polku-progress-tracker></div>
  `,
};
