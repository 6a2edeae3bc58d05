import { createHash } from 'node:crypto';
import type { Note } from '../model.ts';
import type { Digest, Picture } from './bundle-shape.ts';
import { writeBundle } from './write-bundle.ts';

export const digest: Digest = async (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The smallest picture there is: one grey point. */
export const picture: Picture = {
  mediaType: 'image/png',
  takenAt: '2026-11-24T08:30:01.000Z',
  bytes: Uint8Array.from(
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCB4dR6uwAAAABJRU5ErkJggg==', 'base64'),
  ),
};

/** The bytes of a bundle of these notes; the first has a picture. */
export async function bundleOf(notes: readonly Note[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await writeBundle(notes, {
    digest,
    picturesOf: async ({ id }) => (id === notes[0]?.id ? [{ noteId: id, ...picture }] : []),
    take: (bytes) => pieces.push(bytes),
  });
  return Uint8Array.from(Buffer.concat(pieces));
}
