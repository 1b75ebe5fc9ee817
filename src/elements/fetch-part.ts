const firefoxFailure = /^error loading dynamically imported module: (\S+)/;
const tries = new Map<string, number>();

/** Whether the page lets modules run only under a hash of their address. */
const isPinned = () =>
  [...document.querySelectorAll('script[type=importmap]')].some(({ textContent }) =>
    textContent.includes('"integrity"'),
  );

/**
 * Fetches a module, again if need be. Firefox never asks again for one that it could not fetch once, but under
 * another address it does.
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = firefoxFailure.exec((error as Error).message)?.[1];
    if (!address || isPinned()) throw error;
    const known = tries.get(address);
    tries.set(address, (known ?? 0) + 1);
    if (!known) throw error;
    // oxlint-disable-next-line rooms/imports -- the browser has just named it: it is the module that failed
    const part = (await import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}#${known}`)) as T;
    tries.set(address, known);
    return part;
  }
}
