import { version } from './version.js';

/**
 * Registers a tag. A second copy of the library on the page must not throw: the first registration stays, and one
 * warning names both versions.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  // Without a DOM (Node, a build on a server) there is nothing to register with.
  if (!globalThis.customElements) return;
  const first = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!first) customElements.define(tag, element);
  else if (first !== element)
    console.warn(
      `polku: <${tag}> is already registered by version ${first.version}; ${version} is left out.`,
    );
}
