const NEWLINE = 10;

/** A line, or of one that is longer than allowed or no UTF-8 its beginning, and its length in bytes. */
export type Line = { text: string } | { beginning: string; bytes: number; why: 'too long' | 'no UTF-8' };

const BEGINNING = 4096;

/**
 * The lines of a byte stream as UTF-8, one at a time. Of a line longer than `longest` bytes only the beginning is kept,
 * so that memory stays bounded whatever comes. A last line needs no newline.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  const hold = (part: Uint8Array): void => {
    const isCut = bytes > longest;
    bytes += part.length;
    if (isCut) return;
    held.push(part);
    // A copy, or the whole line would be kept alive by its beginning.
    if (bytes > longest) held = [new Uint8Array(Buffer.concat(held).subarray(0, BEGINNING))];
  };
  const release = (): Line => {
    const line = lineOf(Buffer.concat(held), bytes, bytes > longest);
    held = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end));
      yield release();
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (bytes > 0) yield release();
}

function lineOf(held: Buffer, bytes: number, isCut: boolean): Line {
  const beginning = () => new TextDecoder().decode(held.subarray(0, BEGINNING));
  if (isCut) return { beginning: beginning(), bytes, why: 'too long' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(held) };
  } catch {
    // A refusal to decode is the answer: read on, it would be other words than were written.
    return { beginning: beginning(), bytes, why: 'no UTF-8' };
  }
}
