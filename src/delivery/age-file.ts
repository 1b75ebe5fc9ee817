// What can be told of a file of the `age` program from its first bytes, before anything is fetched to open it.

const armourStart = '-----BEGIN AGE ENCRYPTED FILE-----';
const armourEnd = '-----END AGE ENCRYPTED FILE-----';
const binaryStart = 'age-encryption.org/v1';
const plainKeys = /^AGE-SECRET-KEY-1/m;

/** Whether the file is encrypted, or holds keys, by how it starts. */
export const isAge = (start: string): boolean =>
  start.startsWith(armourStart) || start.startsWith(`${binaryStart}\n`) || plainKeys.test(start);

function headerOf(start: string): string {
  if (!start.startsWith(armourStart)) return start;
  try {
    // A line of 64 letters is 48 bytes: the version and the beginning of the first stanza.
    return atob(start.split(/\r?\n/)[1] ?? '');
  } catch {
    return '';
  }
}

/** Whether the file holds keys: plain, or wrapped in a passphrase, which no result is. */
export const isKeyFile = (start: string): boolean =>
  plainKeys.test(start) || headerOf(start).startsWith(`${binaryStart}\n-> scrypt `);

/** The file as text; a binary one is put in armour. */
export async function armourOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(`${binaryStart}\n`)) return text.trim();
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return [armourStart, ...(letters.match(/.{1,64}/g) ?? []), armourEnd].join('\n');
}
