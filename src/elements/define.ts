import { version } from './version.js';

/** Versions that came first and have been named. */
const told = new Set<string | undefined>();

/**
 * Registers a tag. A second copy of the library on the page must not throw: the first registration stays, and one
 * warning names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  // Without a DOM (Node, a build on a server) there is nothing to register with.
  if (!globalThis.customElements) return;
  const first = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element && !told.has(first.version)) {
    told.add(first.version);
    console.warn(
      `polku: <${tag}> is already registered by version ${first.version}; ${version} is left out, here and wherever else the other came first.`,
    );
  }
}
