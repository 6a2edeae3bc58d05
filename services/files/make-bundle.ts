import { largestBundle, mostNotes } from '../../core/bundle/bundle-shape.ts';
import { writeBundle } from '../../core/bundle/write-bundle.ts';
import type { Note } from '../../core/model.ts';
import { digest } from '../database/digest.ts';
import { pictureOf } from '../database/pictures.ts';

export type BundleMade = { ok: true; file: Blob } | { ok: false; why: 'too many'; most: number };

interface BundleOptions {
  /** What the reader chose, for a backup. */
  choices?: object | null;
  /** In bytes. */
  largest?: number;
}

/** Packs notes, in their order, with their pictures as an evidence bundle. Throws where it would be larger than what can be brought in again. */
export async function makeBundle(
  notes: readonly Note[],
  { choices = null, largest = largestBundle }: BundleOptions = {},
): Promise<BundleMade> {
  if (notes.length > mostNotes) return { ok: false, why: 'too many', most: mostNotes };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > largest)
      throw new Error(`a bundle holds ${largest} bytes at most; export fewer notes at once, or all without pictures as JSON`);
    pieces.push(bytes as Uint8Array<ArrayBuffer>);
  };
  await writeBundle(notes, { digest, pictureOf, choices, take });
  return { ok: true, file: new Blob(pieces, { type: 'application/zip' }) };
}
