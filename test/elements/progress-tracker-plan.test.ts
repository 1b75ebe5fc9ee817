import { expect } from '@open-wc/testing';
import type { PolkuErrorEvent } from '../../src/elements/events.js';
import { listen, part, parts, press, texts } from './hands.js';
import { logOf, planOf, sessionOf, threeSessions } from './logs.js';
import { addSession, track, valueOf } from './tracker-hands.js';
import type { PolkuProgressTracker } from './unsealed.js';

/** What stands at an address: a text with its status, as a page's own server would answer. */
type Answer = readonly [body: string, status?: number];

const original = window.fetch.bind(window);
const asked: string[] = [];
function answers(byPath: Record<string, Answer>): void {
  asked.length = 0;
  window.fetch = (url, init) => {
    const { href, pathname } = new URL(url instanceof Request ? url.url : url, document.baseURI);
    const found = byPath[pathname];
    if (!found) return original(url, init);
    asked.push(href);
    const [body, status = 200] = found;
    return Promise.resolve(new Response(body, { status, headers: { 'Content-Type': 'application/json' } }));
  };
}
afterEach(() => {
  window.fetch = original;
});

const goalsIn = (element: PolkuProgressTracker) =>
  parts(element, 'goal').map((goal) => goal.querySelector('h4, p')!.textContent.trim());
const plan = JSON.stringify(planOf());

describe('the plan at an address', () => {
  it('is followed, as attribute and as property', async () => {
    answers({ '/plans/one.json': [plan] });
    for (const [properties, attributes] of [
      [{}, 'plan="/plans/one.json"'],
      [{ plan: '/plans/one.json' }, ''],
    ] as const) {
      const element = await track(properties, attributes);
      expect(goalsIn(element)).to.deep.equal(['I speak up', 'I rest']);
      await addSession(element, { talk: 5 });
      expect(valueOf(element)).to.deep.include({ plan: planOf().id, planUpdatedAt: planOf().updatedAt });
      expect(valueOf(element).sessions[0]!.ratings).to.deep.equal({ talk: 5, rest: null });
      element.remove();
      sessionStorage.clear();
    }
  });

  it('is found from the page when it is relative', async () => {
    const base = document.createElement('base');
    base.href = '/deep/below/';
    document.head.append(base);
    try {
      answers({ '/deep/plan.json': [plan] });
      expect(goalsIn(await track({}, 'plan="../plan.json"'))).to.deep.equal(['I speak up', 'I rest']);
      expect(asked).to.deep.equal([`${location.origin}/deep/plan.json`]);
    } finally {
      base.remove();
    }
  });

  it('meets an earlier log by the merge rule, and changes nothing when it is the same', async () => {
    answers({
      '/plans/same.json': [plan],
      '/plans/new.json': [JSON.stringify(planOf([], { updatedAt: '2026-06-01T08:00:00Z' }))],
    });
    const element = await track({ value: threeSessions(), plan: '/plans/same.json' });
    expect(element.value).to.deep.equal(threeSessions());
    element.plan = '/plans/new.json';
    await element.updateComplete;
    expect(valueOf(element).goals.map(({ status }) => status)).to.deep.equal(['closed', 'closed']);
    expect(valueOf(element).sessions).to.have.length(3);
  });

  it('that comes later than another one does not count any more', async () => {
    const element = await track({});
    const slow = new Promise<(response: Response) => void>((called) => {
      window.fetch = () => new Promise((answer) => called(answer));
    });
    element.plan = '/plans/slow.json';
    const answer = await slow;
    const drawn = new Promise<void>((done) => element.addController({ hostUpdated: done }));
    element.plan = planOf([{ id: 'new', title: 'I plan', baseline: 1, target: 9 }]);
    await drawn;
    answer(new Response(plan));
    await element.updateComplete;
    expect(goalsIn(element)).to.deep.equal(['I plan']);
  });

  for (const [what, answer, code, words] of [
    ['is not there', ['', 404], 'not_found', '/plans/bad.json answered with status 404'],
    ['is a page, not JSON', ['<title>Sign in</title>'], 'not_json', '/plans/bad.json does not hold JSON'],
    [
      'is another document',
      [JSON.stringify(logOf([]))],
      'wrong_schema',
      'The plan is a "polku/progress", not a "polku/goal-plan".',
    ],
    [
      'has a wrong goal',
      [JSON.stringify(planOf([{ id: 'g', title: 'G', baseline: 11, target: 8 }]))],
      'out_of_range',
      'goals.0.baseline',
    ],
  ] as [string, Answer, string, string][])
    it(`that ${what} is refused, with what is wrong`, async () => {
      answers({ '/plans/bad.json': answer });
      const heard = listen(document, 'polku-error') as PolkuErrorEvent[];
      const element = await track({}, 'plan="/plans/bad.json"');
      expect(heard.map(({ detail }) => detail.code)).to.deep.equal([code]);
      expect(heard[0]!.target).to.equal(element);
      expect(texts(element, 'errors')).to.contain(words).and.to.contain('cannot be used');
      expect(element.matches(':state(error)')).to.equal(true);
    });

  it('that cannot be used leaves an earlier log as it is, and to be gone on with', async () => {
    answers({ '/plans/bad.json': ['', 404] });
    const element = await track({ value: logOf([sessionOf(1, '2026-02-03', { talk: 4 })]) });
    element.plan = '/plans/bad.json';
    await element.updateComplete;
    expect(part(element, 'errors')!.textContent).to.contain('answered with status 404');
    await press(element, 'Add a session');
    await press(element, 'Save the session');
    expect(valueOf(element).sessions).to.have.length(2);
  });
});
