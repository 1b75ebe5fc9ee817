import { post, type Attempt } from './post.js';
import type { Outgoing } from './store.js';

/** Attempts before the person has to say that it is to be tried again. */
export const maxTries = 6;
const firstWait = 1000;
const longestWait = 60_000;
/** A server that asks for more is not waited for: the person is told. */
const longestAsked = 10 * 60_000;

/** Milliseconds before the attempt after the `tries`-th: doubled each time, from half to the whole of it by chance. */
export const backoff = (tries: number, random = Math.random()): number =>
  Math.min(longestWait, firstWait * 2 ** (tries - 1)) * (0.5 + random / 2);

export interface Clock {
  /** Resolves after so many milliseconds, or sooner when the network comes back or the signal says stop. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const wallClock: Clock = {
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        globalThis.removeEventListener?.('online', done);
        signal.removeEventListener('abort', done);
        resolve();
      }
      globalThis.addEventListener?.('online', done);
      signal.addEventListener('abort', done);
    }),
};

export interface Progress {
  /** An attempt begins; its number is in `outgoing.tries`. The attempt waits for what this promises. */
  onTry(outgoing: Outgoing): Promise<void> | void;
  /** An attempt has failed; `wait` is the time to the next one, undefined when there will be none. */
  onFailure(failure: Attempt & { ok: false }, wait: number | undefined): void;
  onSuccess(status: number): void;
}

/**
 * Delivers a confirmed result: up to six attempts in all, with pauses that grow. Every attempt sends the same bytes under the
 * same key, so that a server which honours the key stores it once. Stops without a word when `signal` says so.
 */
export async function deliver(
  outgoing: Outgoing & { action: string },
  progress: Progress,
  { signal, clock = wallClock, timeout }: { signal: AbortSignal; clock?: Clock; timeout?: number },
): Promise<void> {
  for (let { tries } = outgoing; !signal.aborted;) {
    tries += 1;
    await progress.onTry({ ...outgoing, tries });
    if (signal.aborted) return;
    const attempt = await post(outgoing, { signal, ...(timeout !== undefined && { timeout }) });
    if (signal.aborted) return;
    if (attempt.ok) return progress.onSuccess(attempt.status);
    const wait = attempt.wait ?? backoff(tries);
    const goesOn = attempt.again && tries < maxTries && wait <= longestAsked;
    progress.onFailure(attempt, goesOn ? wait : undefined);
    if (!goesOn) return;
    await clock.wait(wait, signal);
  }
}
