import { asText } from './circumstances.js';
import type { DraftChoice, DraftHost, DraftSource } from './draft-source.js';

const noted = new Set<string>();

function noteOnce(text: string): void {
  if (noted.has(text)) return;
  noted.add(text);
  console.warn(text);
}

/** Where a draft is to be kept, and under which key; nothing while it is not known what is filled in. */
export function placeWanted(
  host: DraftHost,
  { definition, choice, subject }: DraftSource,
): { where: DraftChoice; key: string } | undefined {
  const id = definition();
  if (id === undefined) return undefined;
  const who = asText(subject());
  let where = choice();
  if (where === 'device' && !who) {
    noteOnce('polku: draft="device" needs a subject; the draft is kept in this tab instead.');
    where = 'session';
  }
  const parts = [host.localName, host.id || host.getAttribute('name') || '', id, who];
  // Half of a character, as a text cut off by the host ends, cannot be encoded.
  const encoded = parts.map((part) =>
    encodeURIComponent(part.replace(/\p{Cs}/gu, (half) => `%u${half.charCodeAt(0).toString(16)}`)),
  );
  return { where, key: ['polku', ...encoded].join('/') };
}

/** Keys that elements on this page hold. */
const held = new Set<string>();

/** Holds a key for one element: a second one that wants it gets its own. @returns the key it has */
export function hold(wanted: string): string {
  let key = wanted;
  for (let count = 2; held.has(key); count += 1) key = `${wanted}~${count}`;
  held.add(key);
  return key;
}

export const letGo = (key: string): void => void held.delete(key);
