import { expect } from '@open-wc/testing';
import { faultsOfReflow } from './reflow.js';

// Every story of the built Storybook is a test: it renders, its play function passes, axe finds nothing, and the
// console stays empty. Stories tagged `must-fail` prove that each of these is seen.

const base = '/dist-storybook/';
const patience = 60_000;

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
  emit(event: string, data: unknown): void;
}

type Preview = Window & { __STORYBOOK_ADDONS_CHANNEL__?: Channel; console: Console };

const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];

const describeFailure = (event: string, data: unknown) => {
  const { message, title } = (data ?? {}) as { message?: string; title?: string };
  return `${event}: ${message ?? title ?? JSON.stringify(data)}`;
};

type Report = { storyId: string; status: string; reporters?: AxeReport[] };

/** The preview of Storybook in a frame of the given width, which shows one story after another. */
class Stage {
  readonly #frame = document.createElement('iframe');
  #channel: Channel | undefined;
  #heard: Window | null = null;
  #faults: string[] = [];
  #finish: (event: string, data: unknown) => void = () => undefined;

  constructor(width: number) {
    this.#frame.title = `stories at ${width} px`;
    this.#frame.width = String(width);
    this.#frame.height = '800';
  }

  /** Shows a story and waits until it is finished. @returns what is wrong with it, in words */
  async faultsOf(id: string): Promise<string[]> {
    this.#forget();
    this.#faults = [];
    let timer = 0;
    await new Promise<void>((done) => {
      timer = window.setTimeout(() => {
        this.#faults.push(`not finished after ${patience / 1000} s`);
        done();
      }, patience);
      this.#finish = (event, data) => {
        if (event !== 'storyFinished') this.#faults.push(describeFailure(event, data));
        else if ((data as Report).storyId === id) this.#faults.push(...faultsInReport(data as Report));
        else return;
        done();
      };
      if (this.#channel) this.#channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      else this.#open(id);
    });
    clearTimeout(timer);
    this.#finish = () => undefined;
    // Whatever a faulty story has left behind is not for the next one.
    if (this.#faults.length) this.close();
    return this.#faults;
  }

  /**
   * Looks at what is shown as WCAG 1.4.10 and 1.4.4 want it to be seen, with everything unfolded: 320 px wide, with the
   * page's text at its own and at twice its size.
   * @returns what is wrong with it, in words
   */
  reflow(): string[] {
    const page = this.#frame.contentDocument!;
    const { width } = this.#frame;
    this.#frame.width = '320';
    const faults = ['100%', '200%'].flatMap((size) => {
      page.body.style.fontSize = size;
      return faultsOfReflow(page).map((fault) => `text at ${size}: ${fault}`);
    });
    page.body.style.fontSize = '';
    this.#frame.width = width;
    return faults;
  }

  /** Goes on through the steps of the element that is shown. @returns whether there was a next step */
  async goOn(): Promise<boolean> {
    const element = this.#frame.contentDocument!.querySelector<
      HTMLElement & { updateComplete: Promise<unknown> }
    >('polku-self-assessment')!;
    const next = element.shadowRoot!.querySelector<HTMLElement>('[part~=next]');
    next?.click();
    await element.updateComplete;
    return next !== null;
  }

  close(): void {
    this.#frame.remove();
    this.#channel = undefined;
    this.#heard = null;
  }

  /** What was entered in one story is kept as a draft, and is not for the next one. */
  #forget(): void {
    const preview = this.#frame.contentWindow;
    for (const one of preview?.document.querySelectorAll('*') ?? [])
      if (one.localName.startsWith('polku-')) one.remove();
    sessionStorage.clear();
  }

  #open(id: string): void {
    document.body.append(this.#frame);
    this.#frame.src = `${base}iframe.html?id=${id}&viewMode=story`;
    this.#listen();
  }

  #listen(): void {
    const preview = this.#frame.contentWindow as Preview | null;
    if (!preview) return;
    if (this.#heard !== preview || !('polkuListens' in preview)) {
      this.#heard = preview;
      Object.assign(preview, { polkuListens: true });
      for (const kind of ['warn', 'error'] as const)
        preview.console[kind] = (...args: unknown[]) => {
          this.#faults.push(`console.${kind}: ${args.map(String).join(' ')}`);
        };
    }
    const channel = preview.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) {
      setTimeout(() => this.#listen(), 1);
      return;
    }
    this.#channel = channel;
    for (const event of [...failures, 'storyFinished'])
      channel.on(event, (data) => this.#finish(event, data));
  }
}

function faultsInReport({ status, reporters }: Report): string[] {
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
  // A story may fail before the channel is heard; the console tells of it, too.
  'control--wrong': /playFunctionThrewException|console\.error: AssertionError/,
  'control--loud': /console\.warn: a loud story/,
};

/** Of these each page is looked at: they have the words of what is built in. */
const walked = ['self-assessment--default', 'self-assessment--employee', 'self-assessment--review'];

/** @param reflows whether each story is also to fit a page of 320 px with text of any size */
export async function describeStories(width: number, { reflows = false } = {}): Promise<void> {
  const all = await stories();
  const controls = all.filter(({ tags }) => tags.includes('must-fail'));
  describe(`stories at ${width} px`, function () {
    this.timeout(patience + 5000);
    const stage = new Stage(width);
    after(() => stage.close());
    for (const { id, title, name } of all.filter((story) => !controls.includes(story)))
      it(`${title} / ${name}`, async () => {
        expect(await stage.faultsOf(id)).to.deep.equal([]);
        if (reflows) expect(stage.reflow()).to.deep.equal([]);
      });
    for (const [id, pattern] of Object.entries(guilt))
      it(`finds the fault of ${id}`, async () => {
        expect(controls.map((story) => story.id)).to.include(id);
        expect((await stage.faultsOf(id)).join('\n')).to.match(pattern);
      });
    if (!reflows) return;
    for (const id of walked)
      it(`every page of ${id}`, async () => {
        expect(await stage.faultsOf(id)).to.deep.equal([]);
        let pages = 0;
        do expect(stage.reflow(), `page ${++pages}`).to.deep.equal([]);
        while (await stage.goOn());
        expect(pages).to.be.above(5);
      });
    it('finds what is too wide, and what is cut off', async () => {
      expect(await stage.faultsOf('control--wide')).to.deep.equal([]);
      expect(stage.reflow().join('\n')).to.match(
        /100%: the page is 4\d\d px wide\n.*100%: p is from .* to 4\d\d px of 320\n.*100%: div cuts off/,
      );
    });
  });
}
