const NEWLINE = 10;

/** A line, or where one is longer than allowed, its beginning and its length in bytes. */
export type Line = { text: string } | { beginning: string; bytes: number };

const BEGINNING = 4096;

/**
 * The lines of a byte stream as UTF-8, one at a time. Of a line longer than `longest` bytes only the beginning is kept,
 * so that memory stays bounded whatever comes. A last line needs no newline.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  const hold = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes <= longest) held.push(part);
    else held = [join(held).subarray(0, BEGINNING)];
  };
  const release = (): Line => {
    const text = new TextDecoder().decode(join(held));
    const line: Line = bytes <= longest ? { text } : { beginning: text, bytes };
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

function join(parts: Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
