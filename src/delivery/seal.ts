import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { SealedResult } from '../contracts/index.js';

/** Both as text, in the form of the `age` program. */
export interface KeyPair {
  /** `AGE-SECRET-KEY-1…`: opens what was sealed for the recipient. Never hand it out. */
  identity: string;
  /** `age1…`: the public key. */
  recipient: string;
}

/** What opens a sealed result: the identity itself, or a key file with the passphrase that wraps it. */
export type Opener = { identity: string } | { keyFile: string; passphrase: string };

/** `wrong_passphrase`: of the key file. `wrong_key`: it was sealed for somebody else. `damaged`: not an age file, or not whole. */
export type SealFault = 'wrong_passphrase' | 'wrong_key' | 'damaged';

export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: SealFault;

  constructor(code: SealFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const blockBytes = 4096;

/** JSON with spaces after it up to the next 4 KiB: still JSON, and its length tells nothing. */
export function padded(document: unknown): Uint8Array {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const whole = new Uint8Array(Math.max(1, Math.ceil(bytes.length / blockBytes)) * blockBytes).fill(0x20);
  whole.set(bytes);
  return whole;
}

const identityStart = 'AGE-SECRET-KEY-1';
const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
/** By letter: what the six letters of the checksum change by when the lowest bit of the first byte does (BIP 173). */
const checksumChange = [6, 6, 16, 22, 26, 31];

/**
 * The same key, as every browser takes it: WebKitGTK refuses a private key whose first byte is 0. X25519 never looks at
 * the three lowest bits of that byte (RFC 7748, 5), so the lowest one may as well be set.
 */
function importable(identity: string): string {
  // Eight bits of 0 are a first letter of 0, and of the second one the first three of its five bits.
  if (!/^AGE-SECRET-KEY-1Q[QPZR][0-9A-Z]{56}$/.test(identity)) return identity;
  const change = [0, 4, ...Array<number>(50).fill(0), ...checksumChange];
  const changed = change.map((by, index) => letters[letters.indexOf(identity[16 + index]!) ^ by]);
  return identityStart + changed.join('');
}

/**
 * Seals again with other keys if the browser refuses those that are made for it, which are out of reach here: see
 * `importable`. One in 256 begins with 0.
 */
async function withFreshKeys<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 5; ; left -= 1)
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !(error instanceof DOMException)) throw error;
    }
}

/** Makes a key pair (X25519). */
export async function createKeyPair(): Promise<KeyPair> {
  const identity = importable(await generateX25519Identity());
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The first of the texts that is not an age public key (X25519), or undefined. */
export const wrongRecipient = (recipients: readonly string[]): string | undefined =>
  recipients.find((recipient) => {
    try {
      if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) return true;
      new Encrypter().addRecipient(recipient);
      return false;
    } catch {
      return true;
    }
  });

/** The public key that belongs to an identity. Throws when it is none. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(importable(identity));

/** SHA-256 of the recipient string, the first 16 hex digits in fours. Needs a secure context. */
export async function fingerprint(recipient: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  const hex = [...new Uint8Array(hash.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').replace(/(.{4})(?!$)/g, '$1 ');
}

/**
 * Seals a confirmed result, so that only those who hold one of the recipients' keys can read it.
 * @param recipients age public keys (`age1…`), at least one
 * @throws {TypeError} when the result is not confirmed, or a recipient is no key
 */
export async function seal(
  result: { id: string; completedAt: string | null },
  recipients: readonly string[],
): Promise<SealedResult> {
  const { id, completedAt } = result;
  if (completedAt === null) throw new TypeError('Only a confirmed result can be sealed.');
  const keys = [...new Set(recipients)];
  const wrong = wrongRecipient(keys);
  if (keys.length === 0 || wrong !== undefined)
    throw new TypeError(`"${wrong ?? ''}" is not an age public key (age1…).`);
  const encrypter = new Encrypter();
  for (const recipient of keys) encrypter.addRecipient(recipient);
  return {
    schema: 'polku/sealed',
    schemaVersion: 1,
    id,
    createdAt: completedAt,
    recipients: keys,
    armor: armor.encode(await withFreshKeys(() => encrypter.encrypt(padded(result)))),
  };
}

/** Wraps an identity in a passphrase; the armoured text is a key file that `age -d` opens too. Takes seconds. */
export async function wrapIdentity(identity: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(`${identity}\n`));
}

function decoded(text: string): Uint8Array {
  try {
    return armor.decode(text.trim());
  } catch (error) {
    throw new SealError('damaged', 'This is not a whole age file.', error);
  }
}

/** The library tells a wrong key from a damaged file by its words alone. */
const noKeyFits = (error: unknown) => error instanceof Error && /no identity matched/i.test(error.message);

/**
 * The identities in a key file: wrapped in a passphrase, which takes seconds, or plain as `age-keygen` writes it.
 * @throws {SealError} `wrong_passphrase` or `damaged`
 */
export async function identitiesIn(keyFile: string, passphrase: string): Promise<string[]> {
  let text = keyFile;
  if (text.includes('-----BEGIN AGE ENCRYPTED FILE-----')) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const file = decoded(text);
    try {
      text = await decrypter.decrypt(file, 'text');
    } catch (error) {
      if (noKeyFits(error))
        throw new SealError('wrong_passphrase', 'The passphrase does not open the key file.', error);
      throw new SealError('damaged', 'The key file is damaged.', error);
    }
  }
  const identities = text.split(/\s+/).filter((word) => word.startsWith(identityStart));
  if (identities.length === 0) throw new SealError('damaged', 'The key file holds no key.');
  return identities;
}

/**
 * What stands behind the armour, as text.
 * @throws {SealError} `wrong_key` or `damaged`
 */
export async function openText(armour: string, identities: readonly string[]): Promise<string> {
  const decrypter = new Decrypter();
  const file = decoded(armour);
  try {
    for (const identity of identities) decrypter.addIdentity(importable(identity));
  } catch (error) {
    throw new SealError('damaged', 'This is not an age key.', error);
  }
  try {
    return await decrypter.decrypt(file, 'text');
  } catch (error) {
    if (noKeyFits(error)) throw new SealError('wrong_key', 'It was sealed for somebody else.', error);
    throw new SealError('damaged', 'The file is damaged.', error);
  }
}

/**
 * Opens a sealed document, or the armour alone. What comes out is of unknown origin: anybody can seal for a public key.
 * @throws {SealError}
 */
export async function open(sealed: SealedResult | string, opener: Opener): Promise<unknown> {
  const identities =
    'identity' in opener ? [opener.identity.trim()] : await identitiesIn(opener.keyFile, opener.passphrase);
  const text = await openText(typeof sealed === 'string' ? sealed : sealed.armor, identities);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SealError('damaged', 'What was sealed is not JSON.', error);
  }
}
