import type { Outgoing } from './store.js';

/**
 * Why an attempt failed. `signed-out`: 401, or redirected to a page such as a login; `forbidden`: 403; `refused`: another
 * 4xx; `busy`: 408, 425, 429; `server`: 5xx or another status; `timeout`, `network`: no answer.
 */
export type FailureReason =
  'signed-out' | 'forbidden' | 'refused' | 'busy' | 'server' | 'timeout' | 'network';

export type Attempt =
  | { ok: true; status: number }
  | {
      ok: false;
      status: number | null;
      reason: FailureReason;
      /** It may be tried again without the person. */
      again: boolean;
      /** Milliseconds that the server asks to wait. */
      wait?: number;
    };

const timeoutMs = 15_000;
const passing = new Set([408, 425, 429]);

/** Milliseconds of a `Retry-After`: seconds, or an HTTP date. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const isJson = (type: string | null) => /^application\/([\w.+-]+\+)?json\b/i.test(type ?? '');

function failed({ status, headers }: Response): Attempt {
  if (status === 401) return { ok: false, status, reason: 'signed-out', again: false };
  if (status === 403) return { ok: false, status, reason: 'forbidden', again: false };
  const wait = retryAfter(headers.get('Retry-After'), Date.now());
  const later = { again: true, ...(wait !== undefined && { wait }) };
  if (passing.has(status)) return { ok: false, status, reason: 'busy', ...later };
  if (status >= 400 && status < 500) return { ok: false, status, reason: 'refused', again: false };
  return { ok: false, status, reason: 'server', ...later };
}

/** Whether there is a server behind the address. `data:` would answer 200 and keep nothing; fetch refuses credentials. */
function isOfServer(action: string): boolean {
  if (!URL.canParse(action)) return false;
  const { protocol, username, password } = new URL(action);
  return /^https?:$/.test(protocol) && username + password === '';
}

/** Sends once. Never throws. */
export async function post(
  { action, body, key }: Pick<Outgoing, 'body' | 'key'> & { action: string },
  { signal, timeout = timeoutMs }: { signal?: AbortSignal; timeout?: number } = {},
): Promise<Attempt> {
  if (!isOfServer(action)) return { ok: false, status: null, reason: 'refused', again: false };
  // AbortSignal.any is missing in browsers of three years ago.
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, timeout);
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': JSON.stringify(key) },
      signal: stop.signal,
    });
    // An answer that nobody reads counts as broken off.
    void response.arrayBuffer().catch(() => {});
    // A page that asks to sign in answers 200 as well.
    if (response.ok && response.redirected && !isJson(response.headers.get('Content-Type')))
      return { ok: false, status: response.status, reason: 'signed-out', again: false };
    return response.ok ? { ok: true, status: response.status } : failed(response);
  } catch {
    return { ok: false, status: null, reason: late ? 'timeout' : 'network', again: true };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
