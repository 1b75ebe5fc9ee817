import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { manager } from '../src/catalogue/manager.js';
import type { GroupSummary } from '../src/contracts/index.js';
import { createKeyPair, seal } from '../src/delivery/seal.js';
import '../src/elements/report/report.js';
import type { PolkuReport } from '../src/elements/report/report.js';
import { first, log, plan, second, struck, swedish, unfinished } from './examples/results.js';
import { drifted, group, many } from './examples/people.js';

const tag = 'polku-report';

const elementIn = async (canvas: HTMLElement): Promise<PolkuReport> => {
  const element = canvas.querySelector<PolkuReport>(tag)!;
  await element.updateComplete;
  return element;
};

/** Opens every part that folds. */
async function unfold({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = await elementIn(canvasElement);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}

const meta: Meta<PolkuReport> = {
  title: 'Report',
  component: tag,
  args: { results: null },
  render: ({ results }) => html`<polku-report .results=${results}></polku-report>`,
};
export default meta;

type Story = StoryObj<PolkuReport>;

/** One sentence and one action. */
export const Empty: Story = {};

export const OnePerson: Story = { args: { results: first } };
export const Unfolded: Story = { args: { results: first }, play: unfold };
export const Dark: Story = { args: { results: first }, globals: { scheme: 'dark' }, play: unfold };
export const English: Story = { args: { results: first }, globals: { language: 'en' } };
export const Swedish: Story = { args: { results: first }, globals: { language: 'sv' } };

/** The newest is shown; the earlier one is a choice away. */
export const TwoDates: Story = {
  args: { results: [second, first] },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const date = element.shadowRoot!.querySelector<HTMLSelectElement>('#when')!;
    await expect(date.selectedIndex).toBe(1);
    await userEvent.selectOptions(date, '0');
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelector('time')).toHaveAttribute('datetime', first.completedAt);
  },
};

export const SeveralPeople: Story = {
  args: { results: [first, second, swedish, struck, unfinished, plan, log] },
};

/** Filled in Swedish, read in Finnish: the questionnaire is in the reader's language, the person's words in their own. */
export const FilledInSwedish: Story = { args: { results: swedish }, play: unfold };

export const StruckOut: Story = { args: { results: struck }, play: unfold };
export const Unfinished: Story = { args: { results: unfinished } };
export const GoalPlan: Story = { args: { results: plan } };
export const ProgressLog: Story = { args: { results: log } };

/** All of a person's documents together: the cover first, then what has changed, the goals and every answer. */
export const WholePerson: Story = {
  args: { results: [first, second, plan, log] },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await expect(element.shadowRoot!.querySelector('.cover .standing-goals')).toBeVisible();
    await expect(element.shadowRoot!.querySelector('#history')).toBeVisible();
  },
};
export const WholePersonInTheDark: Story = { ...WholePerson, globals: { scheme: 'dark' } };

/** What the printer gets: the rules for paper on the screen, as wide as the text of a page of A4. */
export const Print: Story = {
  args: { results: [first, plan] },
  globals: { scheme: 'light' },
  render: ({ results }) => html`
    <style>
      .paper {
        inline-size: min(180mm, 100%);
        font:
          10pt/1.4 system-ui,
          sans-serif;
      }
    </style>
    <div class="paper"><polku-report .results=${results}></polku-report></div>
  `,
  play: async ({ canvasElement }) => {
    const root = (await elementIn(canvasElement)).shadowRoot!;
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const onPaper = new CSSStyleSheet();
      const rules = [...sheet.cssRules].map(({ cssText }) => cssText.replace(/^@media print/, '@media all'));
      onPaper.replaceSync(rules.join('\n'));
      return onPaper;
    });
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect(root.querySelector('[part=files]')).not.toBeVisible();
  },
};

const openFiles = (element: PolkuReport, files: File[]) =>
  userEvent.upload(element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!, files);

/** Results that were encrypted for somebody: they wait, by name, for a key. */
export const Encrypted: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const { recipient } = await createKeyPair();
    const { armor } = await seal(first, [recipient]);
    await openFiles(element, [new File([armor], 'polku-self-assessment-2026-01-09.age')]);
    await waitFor(() => expect(element.shadowRoot!.querySelector('#key-file')).toBeVisible());
  },
};

/** One of two was encrypted for the key that was opened. */
export const EncryptedAndOpened: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const root = element.shadowRoot!;
    const [mine, other] = [await createKeyPair(), await createKeyPair()];
    await openFiles(element, [
      new File([(await seal(first, [mine.recipient])).armor], 'oma.age'),
      new File([(await seal(second, [other.recipient])).armor], 'toisen.age'),
      new File([mine.identity], 'avain.age'),
    ]);
    await waitFor(() => expect(root.querySelector('#passphrase')).toBeVisible());
    root.querySelector<HTMLInputElement>('#passphrase')!.form!.requestSubmit();
    await waitFor(() => expect(root.querySelector('article')).toBeVisible());
    await waitFor(() => expect(root.querySelectorAll('[part=errors] strong')).toHaveLength(1));
  },
};

/** On a page that is not the reader file: it says first that the reader file is the better place. */
export const MakeKeys: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const root = element.shadowRoot!;
    root.querySelector<HTMLDetailsElement>('[part=files] > details')!.open = true;
    await waitFor(() => expect(root.querySelector('.keys summary')).toBeVisible());
    root.querySelector<HTMLDetailsElement>('.keys details')!.open = true;
    await expect(root.querySelector('#again')).toBeVisible();
  },
};

/** What is wrong is said by file; the rest is there. */
export const BadFiles: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    const file = (text: string, name: string) => new File([text], name, { type: 'application/json' });
    const wrong = { ...second, answers: { ...second.answers, 'role-1': 6 } };
    await userEvent.upload(element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!, [
      file(JSON.stringify(first), 'polku-self-assessment-2026-01-09.json'),
      file('<!doctype html><title>Kirjaudu</title>', 'kirjautuminen.json'),
      file(JSON.stringify(wrong), 'polku-self-assessment-2026-06-03.json'),
      file(JSON.stringify({ schema: 'polku/draft', schemaVersion: 1 }), 'luonnos.json'),
      file(`${JSON.stringify(swedish)}\n{"katkennut":\n`, 'kaikki.ndjson'),
    ]);
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('[part=errors] strong')).toHaveLength(4));
    await expect(element.shadowRoot!.querySelector<HTMLSelectElement>('#who')!.options).toHaveLength(2);
  },
};

const cell = (n: number, mean: number) => ({ n, mean, hidden: null });
const hidden = (reason: 'below_min' | 'complementary') => ({ n: null, mean: null, hidden: reason });
const summary: GroupSummary = {
  schema: 'polku/group-summary',
  schemaVersion: 1,
  id: '3f6c1d5e-8a40-4d1b-9c77-000000000099',
  createdAt: '2026-06-10T08:00:00Z',
  generator: 'polku/0.1.0',
  questionnaire: { id: manager.id, version: manager.version, title: manager.title },
  minGroupSize: 5,
  dimensions: manager.dimensions.slice(0, 3).map(({ id, title, polarity }, index) => ({
    dimension: id,
    title,
    polarity,
    scale: { min: 1, max: 5, labels: manager.scales['agree']!.labels },
    total: cell(17, 3.4 + index / 10),
    groups: [
      { id: 'etelä', cell: hidden('below_min') },
      { id: 'länsi', cell: cell(8, 3.7 - index / 10) },
      { id: 'pohjoinen', cell: hidden('complementary') },
    ],
  })),
};
export const Summary: Story = { args: { results: summary } };

async function showGroup({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const element = await elementIn(canvasElement);
  const [, view] = element.shadowRoot!.querySelectorAll<HTMLElement>('.views button');
  await userEvent.click(view!);
  await element.updateComplete;
  await expect(element.shadowRoot!.querySelector('[part=group]')).toBeVisible();
}

/** Seventeen people in three groups: one is too small, and another would tell of it. */
export const GroupShown: Story = { args: { results: group }, play: showGroup };

/** Four people: nothing may be shown, and that is said. */
export const GroupHidden: Story = { args: { results: group.slice(0, 4) }, play: showGroup };

/** Before and after, question by question. */
export const BeforeAndAfter: Story = { args: { results: [first, second] }, play: unfold };

/** The questionnaire has changed between the two times. */
export const DriftedVersions: Story = { args: { results: [first, drifted] }, play: unfold };

/** The supervisor's own notes, from a file, beside the person's goals. */
export const OwnNotes: Story = {
  args: {
    results: [
      plan,
      {
        schema: 'polku/notes',
        schemaVersion: 1,
        updatedAt: '2026-02-04T10:00:00Z',
        notes: [
          { subject: 'a-17', text: 'Aloita ensi kerralla tästä.', updatedAt: '2026-02-04T10:00:00Z' },
          { subject: 'a-17', goal: 'g-talk', text: 'Oma sana: ajoissa.', updatedAt: '2026-02-04T10:00:00Z' },
        ],
      },
    ],
  },
};

/** The page answers while they load. */
export const TwoThousandResults: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement);
    await userEvent.upload(
      element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!,
      new File(many(2000), 'kaikki.ndjson'),
    );
    await waitFor(() => expect(element.shadowRoot!.querySelector('article')).toBeVisible(), {
      timeout: 20_000,
    });
    await expect(element.shadowRoot!.querySelector<HTMLSelectElement>('#who')!.options).toHaveLength(500);
  },
};

/** In the colours of a host. */
export const Branded: Story = {
  args: { results: first },
  render: ({ results }) => html`
    <style>
      .branded polku-report {
        --polku-color-accent: light-dark(#7a1f4b, #f0a6c8);
        --polku-color-accent-text: light-dark(#fff, #2c0a1a);
        --polku-radius: 0;
        --polku-font: Georgia, serif;
      }
    </style>
    <div class="branded"><polku-report .results=${results}></polku-report></div>
  `,
};
