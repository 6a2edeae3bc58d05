/** Bringing in notes from a file of Whence's own: looked into first, then all that it holds are written or none. */
import { largestBundle } from '../../core/bundle/bundle-shape.ts';
import type { Note } from '../../core/model.ts';
import { joinStates } from '../../core/notes/join-states.ts';
import { type NoteStand, standOfNote } from '../../core/notes/stand-of-note.ts';
import type { KeptPicture } from '../database/kept.ts';
import type { Shelving } from '../database/shelf.ts';
import { listNotes } from '../notes/notes.ts';
import { type Left, leftAs, restoreIn, type TakenBack, takeBackIn } from '../notes/removal.ts';
import { type NoteFault, writeNotes } from '../notes/write-notes.ts';
import { picturesFor, picturesToPut } from './import-pictures.ts';
import { carried, type ImportFault, type Incoming, readIncoming } from './read-import.ts';
import type { LinesOfFile } from './readings-file.ts';

/** What a file would change, before anything is written. */
export interface ImportPlan {
  ok: true;
  /** Those that are not here. */
  fresh: Note[];
  /** Those that are here in an older state. */
  newer: Note[];
  /** Those that were edited both there and here, apart: what was written in either stays. */
  parted: Note[];
  /** Those that differ where a note never does: one of the two is not what it says. */
  conflicting: Note[];
  /** Here already as they are in the file, or in a newer state: both are left. */
  same: number;
  older: number;
  pictures: KeptPicture[];
  /** The numbers, from 1, of the notes in the file that can't be read. */
  left: number[];
  /** The numbers of those that come without their picture, which can't be. */
  bare: number[];
  /** Of a file of readings: the lines that bring nothing. */
  lines?: LinesOfFile;
  /** In a backup what its reader chose, a stranger's word: who can look at what is chosen here checks it (`carried-choices.ts`). */
  choices?: unknown;
}

/** What an import replaced, and how it left what it wrote, to take it back. */
export interface ImportUndo {
  replaced: Note[];
  left: Left[];
  /** The notes whose pictures came in, each with the note that it is part of by now, and the pictures in whose place these stand. */
  pictured: [id: string, of: string][];
  pictures: KeptPicture[];
}

/** Looks into a file and says what would happen. Reads alone. */
export async function planImport(file: Blob): Promise<ImportPlan | ImportFault> {
  if (file.size > largestBundle) return { ok: false, why: 'too large' };
  const incoming = await readIncoming(new Uint8Array(await file.arrayBuffer()));
  return incoming.ok ? compareWithHere(incoming) : incoming;
}

async function compareWithHere({ notes, pictures, left = [], bare = [], lines, ...more }: Incoming): Promise<ImportPlan> {
  const here = new Map((await listNotes()).map((note) => [note.id, note]));
  const merged = new Set([...here.values()].flatMap(({ mergedIds }) => mergedIds));
  const { each, conflicting } = oneOfEach(notes);
  const plan: ImportPlan = {
    ok: true,
    fresh: [],
    newer: [],
    parted: [],
    conflicting,
    same: 0,
    older: 0,
    pictures,
    left,
    bare,
    ...(lines && { lines }),
    ...carried(more),
  };
  for (const note of each) {
    const mine = here.get(note.id);
    // Of a reading alone the file tells no more than that it is here, whatever was written beside it since.
    const stand = mine ? (lines ? 'same' : standOfNote(note, mine)) : merged.has(note.id) ? 'same' : 'fresh';
    if (stand === 'same' || stand === 'older') plan[stand] += 1;
    else plan[stand].push(note);
  }
  return plan;
}

/** Of several in the file that bear one id what all of them say, and those that can't be states of the same. */
function oneOfEach(notes: readonly Note[]): { each: Iterable<Note>; conflicting: Note[] } {
  const each = new Map<string, Note>();
  const conflicting: Note[] = [];
  for (const note of notes) {
    const before = each.get(note.id);
    const stand = before ? standOfNote(note, before) : 'newer';
    if (stand === 'newer') each.set(note.id, note);
    if (stand === 'parted' && before) each.set(note.id, joinStates(note, before));
    if (stand === 'conflicting') conflicting.push(note);
  }
  return { each: each.values(), conflicting };
}

/** Writes what was planned, all or none. Notes in conflict come in as notes of their own where `beside` says so, else they are left. */
export function carryOutImport(plan: ImportPlan, beside: boolean): Promise<{ ok: true; undo: ImportUndo } | NoteFault> {
  return writeNotes(async (transaction) => {
    const here = await notesHere(transaction, [...plan.fresh, ...plan.newer, ...plan.parted]);
    // What was written here since the file was looked into is left.
    const fresh = plan.fresh.filter(({ id }) => !here.has(id));
    const newer = [
      ...standing(plan.newer, here, 'newer').map(([note]) => note),
      ...standing(plan.parted, here, 'parted').map(([note, mine]) => joinStates(note, mine)),
    ];
    const copies = new Map(beside ? plan.conflicting.map((note) => [crypto.randomUUID() as string, note]) : []);
    const added = [...fresh, ...[...copies].map(([id, note]) => ({ ...note, id }))];
    const { incoming, pictures } = await picturesToPut(transaction, picturesFor(plan.pictures, [...fresh, ...newer], copies));
    for (const { picture } of incoming) await transaction.objectStore('pictures').put(picture);
    await restoreIn(transaction, [...added, ...newer]);
    const replaced = newer.flatMap(({ id }) => here.get(id) ?? []);
    return {
      ok: true as const,
      undo: {
        replaced,
        left: leftAs([...added, ...newer]),
        pictured: incoming.map(({ picture, of }) => [picture.noteId, of] as [string, string]),
        pictures,
      },
    };
  });
}

/** Those of the notes that stand so against what is here now, with that. */
function standing(notes: readonly Note[], here: ReadonlyMap<string, Note>, stand: NoteStand): [note: Note, mine: Note][] {
  return notes.flatMap((note) => {
    const mine = here.get(note.id);
    return mine && standOfNote(note, mine) === stand ? [[note, mine]] : [];
  });
}

async function notesHere(transaction: Shelving, notes: readonly Note[]): Promise<Map<string, Note>> {
  const kept = await Promise.all(notes.map(({ id }) => transaction.objectStore('notes').get(id)));
  return new Map(kept.flatMap((one) => (one ? [[one.id, one.note]] : [])));
}

/** Puts everything back as it was before an import, all or none: replaced notes and pictures return, added ones go. What was changed since stays. */
export function takeBackImport({ replaced, left, pictured, pictures }: ImportUndo): Promise<TakenBack> {
  return writeNotes(async (transaction) => {
    const stayed = await takeBackIn(transaction, replaced, left);
    for (const [id, of] of pictured) if (!stayed.has(of)) await transaction.objectStore('pictures').delete(id);
    const partOf = new Map(pictured);
    for (const picture of pictures)
      if (!stayed.has(partOf.get(picture.noteId) ?? '')) await transaction.objectStore('pictures').put(picture);
    return { ok: true as const, stayed: stayed.size };
  });
}
