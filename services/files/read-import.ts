/** What a file of Whence's own says that it brings: notes as JSON or as a bundle, a backup, or readings. Nothing here looks at what is kept. */
import * as v from 'valibot';
import { type BundleRead, readBundle } from '../../core/bundle/read-bundle.ts';
import type { Note } from '../../core/model.ts';
import { digest } from '../database/digest.ts';
import type { KeptPicture } from '../database/kept.ts';
import { now } from '../notes/write-notes.ts';
import { NoteSchema, type NotesFile, readNotesFile } from './notes-file.ts';
import { type LinesOfFile, readReadingsFile } from './readings-file.ts';

/** Why a file is refused. Nothing was changed. */
export type ImportFault = { ok: false; why: 'too large' } | Exclude<NotesFile, { ok: true }> | Exclude<BundleRead, { ok: true }>;

/** What a file brings, before it is held against what is here. */
export interface Incoming {
  ok: true;
  notes: Note[];
  pictures: KeptPicture[];
  left?: number[];
  bare?: number[];
  lines?: LinesOfFile;
  choices?: unknown;
}

const zipMark = [0x50, 0x4b];

/** Reads a file's bytes, whatever of the kinds above it is, or says why it is refused. */
export async function readIncoming(bytes: Uint8Array): Promise<Incoming | ImportFault> {
  if (zipMark.every((byte, at) => bytes[at] === byte)) return readIncomingBundle(bytes);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const read = readNotesFile(text);
  if (read.ok) return { ...read, pictures: [] };
  const readings = await readReadingsFile(text, now());
  return readings ? { ok: true, pictures: [], ...readings } : read;
}

/** Windows' own shell writes what a command prints as UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function readIncomingBundle(bytes: Uint8Array): Promise<Incoming | ImportFault> {
  const read = await readBundle(bytes, digest);
  if (!read.ok) return read;
  const notes: Note[] = [];
  const pictures: KeptPicture[] = [];
  const left = [...read.left];
  let fault: ImportFault | null = null;
  for (const { note, path, picture, morePictures, place } of read.notes) {
    const parsed = v.safeParse(NoteSchema, note, { abortEarly: true });
    if (parsed.success) {
      notes.push(parsed.output);
      const { id, mergedIds } = parsed.output;
      if (picture) pictures.push({ noteId: id, ...picture });
      pictures.push(...morePictures.filter(({ noteId }) => mergedIds.includes(noteId)));
    } else {
      left.push(place);
      fault ??= { ok: false, why: 'no notes', where: `${path} ${v.getDotPath(parsed.issues[0]) ?? ''}`.trim() };
    }
  }
  if (fault && notes.length === 0) return fault;
  return { ok: true, notes, pictures, left: left.sort((one, other) => one - other), bare: read.bare, ...carried(read) };
}

/** What a reader chose, where a file says it. */
export const carried = (read: { choices?: unknown }) => ('choices' in read ? { choices: read.choices } : {});
