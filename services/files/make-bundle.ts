import { mostNotes } from '../../core/bundle/bundle-shape.ts';
import { writeBundle } from '../../core/bundle/write-bundle.ts';
import type { Note } from '../../core/model.ts';
import { digest } from '../database/digest.ts';
import { pictureOf } from '../database/pictures.ts';

export type BundleMade = { ok: true; file: Blob } | { ok: false; why: 'too many'; most: number };

/** Packs notes, in their order, with their pictures as an evidence bundle. */
export async function makeBundle(notes: readonly Note[]): Promise<BundleMade> {
  if (notes.length > mostNotes) return { ok: false, why: 'too many', most: mostNotes };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await writeBundle(notes, { digest, pictureOf, take: (bytes) => pieces.push(bytes as Uint8Array<ArrayBuffer>) });
  return { ok: true, file: new Blob(pieces, { type: 'application/zip' }) };
}
