/** The decoded text of a file, piece by piece. A byte order mark is dropped. */
export async function* textOf(blob: Blob): AsyncGenerator<string, void, void> {
  const reader = blob
    .stream()
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A reading that was stopped must not hold the file.
    await reader.cancel().catch(() => undefined);
  }
}

export function isTooLong(text: string, maxBytes: number): boolean {
  return text.length > maxBytes || (3 * text.length > maxBytes && new Blob([text]).size > maxBytes);
}

/** The lines of a file, without holding more than one; null for a line that is too long. */
export async function* linesOf(blob: Blob, maxBytes: number): AsyncGenerator<string | null, void, void> {
  let line = '';
  let tooLong = false;
  for await (const value of textOf(blob))
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) {
        yield tooLong ? null : line;
        line = '';
        tooLong = false;
      }
      tooLong ||= line.length + part.length > maxBytes;
      line = tooLong ? '' : line + part;
    }
  yield tooLong || isTooLong(line, maxBytes) ? null : line;
}

/**
 * The entries of a JSON array as text, without holding more than one; null for one that is too long. Throws a
 * SyntaxError where the array itself is not well formed or was cut off; each entry is the caller's to parse.
 */
export async function* entriesOf(blob: Blob, maxBytes: number): AsyncGenerator<string | null, void, void> {
  let state = 'before' as 'before' | 'in' | 'after';
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  let entry = '';
  let tooLong = false;
  let count = 0;

  const keep = (part: string) => {
    tooLong ||= entry.length + part.length > maxBytes;
    entry = tooLong ? '' : entry + part;
  };
  const take = (): string | null => {
    const text = tooLong ? null : entry;
    entry = '';
    tooLong = false;
    count += 1;
    return text;
  };

  for await (const piece of textOf(blob)) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (code === 92) isEscaped = true;
        else if (code === 34) inString = false;
        continue;
      }
      if (state !== 'in') {
        if (state === 'before' && code === 91) {
          state = 'in';
          from = at + 1;
        } else if (!/\s/.test(piece[at]!)) throw new SyntaxError('not one array');
      } else if (code === 34) inString = true;
      else if (code === 91 || code === 123) depth += 1;
      else if (depth > 0) {
        if (code === 93 || code === 125) depth -= 1;
      } else if (code === 44 || code === 93) {
        keep(piece.slice(from, at));
        from = at + 1;
        const isEmptyArray = code === 93 && count === 0 && !tooLong && entry.trim() === '';
        if (!isEmptyArray) yield take();
        if (code === 93) state = 'after';
      }
    }
    if (state === 'in') keep(piece.slice(from));
  }
  if (state !== 'after') throw new SyntaxError('the array was cut off');
}
