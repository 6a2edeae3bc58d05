import type { Response } from 'undici';

/** The bytes of an answer, unpacked; null where they are more than `most`. What is too large is not read to its end. */
export async function readBody(response: Response, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return null;
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    // Leaving the loop cancels the stream.
    if (bytes > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
