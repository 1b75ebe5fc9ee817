import { expect } from '@open-wc/testing';

// Every story of the built Storybook is a test: it renders, its play function passes, axe finds nothing, and the
// console stays empty. Stories tagged `must-fail` prove that each of these is seen.

const base = '/dist-storybook/';
const patience = 20_000;

interface Entry {
  id: string;
  type: string;
  title: string;
  name: string;
  tags: string[];
}

interface AxeReport {
  type: string;
  status: string;
  result?: { violations?: { id: string; help: string; nodes: { target: string[] }[] }[] };
}

interface Channel {
  on(event: string, listener: (data: unknown) => void): void;
}

type Preview = Window & { __STORYBOOK_ADDONS_CHANNEL__?: Channel; console: Console };

const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];

const describeFailure = (event: string, data: unknown) => {
  const { message, title } = (data ?? {}) as { message?: string; title?: string };
  return `${event}: ${message ?? title ?? JSON.stringify(data)}`;
};

/** Shows one story in a frame of the given width. @returns what is wrong with it, in words */
async function faultsOf(id: string, width: number): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.title = id;
  frame.width = String(width);
  frame.height = '800';
  const faults: string[] = [];
  let timer = 0;
  try {
    await new Promise<void>((done) => {
      timer = window.setTimeout(() => {
        faults.push(`not finished after ${patience / 1000} s`);
        done();
      }, patience);
      document.body.append(frame);
      let heard: Window | null = null;
      const listen = () => {
        const preview = frame.contentWindow as Preview | null;
        if (!preview) return;
        if (heard !== preview || !('polkuListens' in preview)) {
          heard = preview;
          Object.assign(preview, { polkuListens: true });
          for (const kind of ['warn', 'error'] as const)
            preview.console[kind] = (...args: unknown[]) => {
              faults.push(`console.${kind}: ${args.map(String).join(' ')}`);
            };
        }
        const channel = preview.__STORYBOOK_ADDONS_CHANNEL__;
        if (!channel) {
          setTimeout(listen, 1);
          return;
        }
        for (const event of failures)
          channel.on(event, (data) => {
            faults.push(describeFailure(event, data));
            done();
          });
        channel.on('storyFinished', (data) => {
          faults.push(...faultsInReport(data as { status: string; reporters?: AxeReport[] }));
          done();
        });
      };
      frame.src = `${base}iframe.html?id=${id}&viewMode=story`;
      listen();
    });
  } finally {
    clearTimeout(timer);
    frame.remove();
  }
  return faults;
}

function faultsInReport({ status, reporters }: { status: string; reporters?: AxeReport[] }): string[] {
  const axe = reporters?.find(({ type }) => type === 'a11y');
  if (!axe?.result) return ['axe did not run'];
  const violations = (axe.result.violations ?? []).map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
  return status === 'success' || violations.length ? violations : [`status: ${status}`];
}

const stories = async () => {
  const index = (await (await fetch(`${base}index.json`)).json()) as { entries: Record<string, Entry> };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
};

/** What each control story must be found guilty of. */
const guilt: Record<string, RegExp> = {
  'control--inaccessible': /axe image-alt/,
  'control--wrong': /playFunctionThrewException/,
  'control--loud': /console\.warn: a loud story/,
};

export async function describeStories(width: number): Promise<void> {
  const all = await stories();
  const controls = all.filter(({ tags }) => tags.includes('must-fail'));
  describe(`stories at ${width} px`, function () {
    this.timeout(patience + 5000);
    for (const { id, title, name } of all.filter((story) => !controls.includes(story)))
      it(`${title} / ${name}`, async () => {
        expect(await faultsOf(id, width)).to.deep.equal([]);
      });
    for (const [id, pattern] of Object.entries(guilt))
      it(`finds the fault of ${id}`, async () => {
        expect(controls.map((story) => story.id)).to.include(id);
        expect((await faultsOf(id, width)).join('\n')).to.match(pattern);
      });
  });
}
