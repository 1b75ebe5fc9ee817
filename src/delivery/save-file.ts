import type { SealedResult } from '../contracts/index.js';

/**
 * Offers a text to the person as a file of their own.
 * @param type MIME type, such as `application/json`
 */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `polku-<kind>-<date>.json` (or another ending), the date being the person's own day. */
export function resultFileName(schema: string, at: string, ending = 'json'): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${schema.replace('/', '-')}-${day}.${ending}`;
}

/** Offers a document to the person as their own file: a sealed one as its armour alone, any other as JSON. */
export function saveResult(result: { schema: string; updatedAt: string } | SealedResult): void {
  if ('armor' in result)
    saveFile(
      resultFileName(result.schema, result.createdAt, 'age'),
      result.armor,
      'application/octet-stream',
    );
  else saveFile(resultFileName(result.schema, result.updatedAt), JSON.stringify(result, null, 2));
}
