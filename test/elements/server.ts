/** What an element has POSTed. */
export interface Sent {
  url: string;
  body: string;
  key: string;
}

export const status = (code: number, headers: HeadersInit = {}) =>
  new Response(null, { status: code, headers });

/** Stands in for the server of `action` in the tests of one file: takes every POST and answers as it is told. */
export function standIn() {
  const original = window.fetch.bind(window);
  const created = () => status(201);
  const server = {
    sent: [] as Sent[],
    /** @param count of the POST that is answered, from 1 */
    respond: created as (count: number) => Response | Promise<Response>,
  };
  beforeEach(() => {
    server.sent = [];
    server.respond = created;
    window.fetch = async (url, init) => {
      if (init?.method !== 'POST') return original(url, init);
      const key = new Headers(init.headers).get('Idempotency-Key')!;
      const target = url instanceof Request ? url.url : String(url);
      server.sent.push({ url: target, body: init.body as string, key });
      return server.respond(server.sent.length);
    };
  });
  afterEach(() => {
    window.fetch = original;
  });
  return server;
}
