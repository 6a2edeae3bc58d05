import { strToU8 } from 'fflate';
import type { Note } from '../model.ts';
import { filesOfNote, listNote, readMe } from './bundle-files.ts';
import {
  type BundledFile,
  bundleSchema,
  choicesPath,
  type Digest,
  type ListedFile,
  type ListedNote,
  manifestPath,
  type NotedPicture,
  sumsPath,
  writeManifest,
  writeSums,
} from './bundle-shape.ts';
import { zipFiles } from './zip-files.ts';

export interface BundleMakings {
  digest: Digest;
  /** The pictures that were taken with a note, and with those that were merged into it. */
  picturesOf?: (note: Note) => Promise<readonly NotedPicture[]>;
  /** What the reader chose, for a backup of their own. */
  choices?: object | null;
  /** Where the bytes of the ZIP go, piece by piece in their order. */
  take: (bytes: Uint8Array) => void;
}

/**
 * Writes notes, in their order, as an evidence bundle. The same notes and pictures give the same bytes. One note is held at a time;
 * a ZIP holds `mostNotes` at most, which the caller sees to.
 */
export async function writeBundle(notes: readonly Note[], { digest, picturesOf, choices, take }: BundleMakings): Promise<void> {
  const zip = zipFiles(take);
  const listed: ListedNote[] = [];
  const files: ListedFile[] = [];
  const add = async (file: BundledFile) => {
    zip.add(file);
    files.push(await listFile(file, digest));
  };
  await add(readMe);
  for (const [place, note] of notes.entries()) {
    const pictures = (await picturesOf?.(note)) ?? [];
    const inManifest = listNote(note, place, pictures);
    listed.push(inManifest);
    for (const file of filesOfNote(note, inManifest, pictures)) await add(file);
  }
  if (choices) await add({ path: choicesPath, bytes: strToU8(`${JSON.stringify(choices, null, 2)}\n`) });
  const manifest = { path: manifestPath, bytes: strToU8(writeManifest({ schema: bundleSchema, notes: listed, files })) };
  zip.add(manifest);
  zip.add({ path: sumsPath, bytes: strToU8(writeSums([...files, await listFile(manifest, digest)])) });
  zip.end();
}

async function listFile({ path, bytes }: BundledFile, digest: Digest): Promise<ListedFile> {
  return { path, size: bytes.length, sha256: await digest(bytes) };
}
