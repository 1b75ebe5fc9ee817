import { JsonWalk, type PassOver } from './json-walk.js';

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
export async function* entriesOf(
  blob: Blob,
  maxBytes: number,
  passOver?: PassOver,
): AsyncGenerator<string | null, void, void> {
  const walk = new JsonWalk(passOver);
  let state = 'before' as 'before' | 'in' | 'after';
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
    if (state === 'before') {
      const start = piece.search(/\S/);
      if (start < 0) continue;
      if (piece[start] !== '[') throw new SyntaxError('not one array');
      state = 'in';
      from = start + 1;
    }
    walk.enter(piece);
    let at = from;
    while (state === 'in' && (at = walk.next(at)) < piece.length) {
      const isLast = piece[at] === ']' && walk.depth < 0;
      if (isLast || (piece[at] === ',' && walk.depth === 0)) {
        keep(piece.slice(from, at));
        from = at + 1;
        const isEmptyArray = isLast && count === 0 && !tooLong && entry.trim() === '';
        if (!isEmptyArray) yield take();
        if (isLast) state = 'after';
      }
      // A stray brace is the entry's own fault.
      walk.depth = Math.max(walk.depth, 0);
      at += 1;
    }
    if (state === 'in') keep(piece.slice(from));
    else if (/\S/.test(piece.slice(from))) throw new SyntaxError('not one array');
  }
  if (state !== 'after') throw new SyntaxError('the array was cut off');
}
