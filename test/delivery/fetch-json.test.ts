import { expect } from '@open-wc/testing';
import { fetchJson } from '../../src/delivery/fetch-json.js';

/** Answers requests with `respond` while `act` runs. */
async function answering<T>(
  respond: (url: URL, init: RequestInit) => Response | Promise<Response>,
  act: () => Promise<T>,
) {
  const original = window.fetch;
  window.fetch = async (input, init = {}) => respond(input as URL, init);
  try {
    return await act();
  } finally {
    window.fetch = original;
  }
}
const fault = async (respond: () => Response | Promise<Response>) => {
  const fetched = await answering(respond, () => fetchJson('form.json'));
  return fetched.ok ? undefined : fetched.fault;
};

describe('fetching JSON', () => {
  it('gives what the address holds, resolved against the page and with the page’s own sign-in', async () => {
    const asked: [string, RequestInit][] = [];
    const fetched = await answering(
      (url, init) => {
        asked.push([url.href, init]);
        return new Response('{"a":[1,"ä"]}');
      },
      () => fetchJson('forms/own.json'),
    );
    expect(fetched).to.deep.equal({ ok: true, json: { a: [1, 'ä'] } });
    expect(asked[0]![0]).to.equal(new URL('forms/own.json', document.baseURI).href);
    expect(asked[0]![1].credentials).to.equal('same-origin');
    expect(asked[0]![1].signal).to.be.instanceOf(AbortSignal);
  });

  it('puts characters together that arrive in two pieces', async () => {
    const bytes = new TextEncoder().encode('"työ"');
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 4));
        controller.enqueue(bytes.slice(4));
        controller.close();
      },
    });
    const fetched = await answering(
      () => new Response(body),
      () => fetchJson('x'),
    );
    expect(fetched).to.deep.equal({ ok: true, json: 'työ' });
  });

  it('names a status that is no success', async () => {
    expect(await fault(() => new Response('{}', { status: 404 }))).to.deep.equal({
      code: 'not_found',
      message: 'form.json answered with status 404',
    });
  });

  it('names an address that nobody answers, and one that is none', async () => {
    const silent = await fault(() => Promise.reject(new TypeError('no network')));
    expect(silent).to.deep.equal({
      code: 'not_found',
      message: 'form.json could not be fetched (no network)',
    });
    expect(await fetchJson('http://[')).to.deep.include({ ok: false });
  });

  it('takes a page for what it is', async () => {
    expect((await fault(() => new Response('<title>Log in</title>')))!.code).to.equal('not_json');
    expect((await fault(() => new Response('')))!.code).to.equal('not_json');
    expect((await fault(() => new Response(null)))!.code).to.equal('not_json');
  });

  it('stops reading what is too large, and takes what just fits', async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
      cancel() {
        stopped = true;
      },
    });
    expect((await fault(() => new Response(endless)))!.code).to.equal('too_large');
    expect(stopped).to.equal(true);
    expect(sent).to.be.lessThan(3_000_000);
    const fitting = await answering(
      () => new Response('1'.padEnd(2_000_000)),
      () => fetchJson('x'),
    );
    expect(fitting).to.deep.equal({ ok: true, json: 1 });
    expect((await fault(() => new Response('1'.padEnd(2_000_001))))!.code).to.equal('too_large');
  });
});
