import { largestBundle, mostNotes } from '../../core/bundle/bundle-shape.ts';
import { writeBundle } from '../../core/bundle/write-bundle.ts';
import type { Note } from '../../core/model.ts';
import { digest } from '../database/digest.ts';
import { picturesOf } from '../database/pictures.ts';

export type BundleMade = { ok: true; file: Blob } | { ok: false; why: 'too large' };

class TooLarge extends Error {}

const tooLarge: BundleMade = { ok: false, why: 'too large' };

interface BundleOptions {
  /** What the reader chose, for a backup. */
  choices?: object | null;
  /** In bytes. */
  largest?: number;
}

/** Packs notes, in their order, with their pictures as an evidence bundle. Not where it would be larger than what can be brought in again. */
export async function makeBundle(
  notes: readonly Note[],
  { choices = null, largest = largestBundle }: BundleOptions = {},
): Promise<BundleMade> {
  if (notes.length > mostNotes) return tooLarge;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > largest) throw new TooLarge();
    pieces.push(bytes as Uint8Array<ArrayBuffer>);
  };
  try {
    await writeBundle(notes, { digest, picturesOf, choices, take });
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge;
    throw error;
  }
  return { ok: true, file: new Blob(pieces, { type: 'application/zip' }) };
}
