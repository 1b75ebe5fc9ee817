export interface FetchFault {
  code: 'not_found' | 'too_large' | 'not_json';
  message: string;
}

/** Largest definition or result that is fetched, in bytes. */
const maxBytes = 2_000_000;
const timeoutMs = 15_000;

async function readUpTo(response: Response, limit: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Fetches JSON of the page's own choosing. Never throws: a fault says what was wrong with which address. */
export async function fetchJson(
  url: string,
): Promise<{ ok: true; json: unknown } | { ok: false; fault: FetchFault }> {
  const failed = (code: FetchFault['code'], message: string) =>
    ({ ok: false, fault: { code, message } }) as const;
  let text: string | undefined;
  try {
    const response = await fetch(new URL(url, document.baseURI), {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) return failed('not_found', `${url} answered with status ${response.status}`);
    text = await readUpTo(response, maxBytes);
  } catch (error) {
    return failed(
      'not_found',
      `${url} could not be fetched (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  if (text === undefined) return failed('too_large', `${url} is larger than ${maxBytes / 1e6} MB`);
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    return failed('not_json', `${url} does not hold JSON`);
  }
}
