import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Outgoing } from '../../src/delivery/store.js';
import type { Drafts } from '../../src/elements/drafts.js';
import { Pending } from '../../src/elements/pending.js';
import { Sending } from '../../src/elements/sending.js';
import { listen, mount } from './hands.js';

class Sender extends LitElement {
  action = undefined;
  recipients = undefined;
}
customElements.define('polku-sender', Sender);

const id = '7d2f0c6e-9a55-4a0c-8f0e-3b1d5a1f2c10';
const completedAt = '2026-03-02T08:00:00.000Z';
const body = JSON.stringify({ id, completedAt });

/** An element whose last steps are fetched only now, after its store was read. */
async function sending(outgoing?: Outgoing) {
  const host = await mount<Sender>('<polku-sender></polku-sender>');
  const pending = new Pending();
  const drafts = {
    outgoing,
    place: 'session',
    keep: () => Promise.resolve('kept'),
  } as unknown as Drafts;
  return { host, pending, sending: new Sending(host, { drafts, pending }) };
}

describe('the way of a document out of its element', () => {
  it('goes on with what was confirmed before the page was loaded, whenever that can be fetched', async () => {
    const { sending: one } = await sending({ id, key: `${id}/${completedAt}`, body, tries: 0 });
    expect(one.handover.state).to.equal('kept');
    expect(one.handover.resumed).to.equal(true);
    expect(one.handover.body).to.equal(body);
    const { sending: other } = await sending();
    expect(other.handover.state).to.equal('none');
  });

  it('sends once what is resumed twice', async () => {
    const outgoing = {
      id,
      key: `${id}/${completedAt}`,
      body,
      tries: 0,
      action: new URL('/results', location.href).href,
    };
    const original = window.fetch;
    const sent: unknown[] = [];
    window.fetch = (_, init) => {
      sent.push(init?.body);
      return Promise.resolve(new Response(null, { status: 201 }));
    };
    try {
      const { host, sending: one } = await sending(outgoing);
      const delivered = new Promise((done) => host.addEventListener('polku-delivered', done));
      one.handover.resume(outgoing);
      await delivered;
      expect(sent).to.deep.equal([body]);
    } finally {
      window.fetch = original;
    }
  });

  it('confirms once, however often it is told to', async () => {
    const { host, pending, sending: one } = await sending();
    const heard = listen(host, 'polku-submit');
    const steps: string[] = [];
    const confirmation = {
      document: { id, completedAt },
      stands: () => true,
      take: () => {
        steps.push('taken');
        return () => expect.fail('given back');
      },
      onConfirmed: () => void steps.push('confirmed'),
    };
    one.confirm(confirmation);
    one.confirm(confirmation);
    await pending.settled(() => Promise.resolve(true));
    expect(steps).to.deep.equal(['taken', 'confirmed']);
    expect(heard.length).to.equal(1);
  });

  it('hands nothing over that has changed while it was confirmed', async () => {
    const { host, pending, sending: one } = await sending();
    const heard = listen(host, 'polku-submit');
    one.confirm({
      document: { id, completedAt },
      stands: () => false,
      take: () => expect.fail('taken'),
      onConfirmed: () => expect.fail('confirmed'),
    });
    await pending.settled(() => Promise.resolve(true));
    expect(heard).to.deep.equal([]);
    expect(one.handover.state).to.equal('none');
  });
});
