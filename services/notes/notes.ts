/** Saved notes. Every call confirms only what the disk has: it returns after the transaction is complete. */
import type { AddedOrigin, Correction, Note, Reading } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { tidyTags } from '../../core/notes/tidy-tags.ts';
import { placeOf } from '../database/address.ts';
import { withDatabase } from '../database/database.ts';
import type { KeptNote } from '../database/kept.ts';
import { askToPersist } from '../database/persist.ts';
import { keepWithLine, type Shelving } from '../database/shelf.ts';
import { restoreIn } from './removal.ts';
import { editedNow, type NoteFault, now, putNote, writeNotes } from './write-notes.ts';

export type NoteSaved =
  | { ok: true; note: Note }
  | { ok: false; why: 'saved before'; as: 'same page' | 'same text'; notes: Note[] }
  | NoteFault;
export type NoteWritten = { ok: true; note: Note } | NoteFault;

export interface NoteToSave {
  /** Drawn by whoever asks: who has to ask twice gets one note. */
  id?: string;
  reading: Reading;
  remark: string;
  tags: string[];
  text?: string | null;
  /** Of the article's text; the hash of the page's reading where it is not given. */
  textHash?: string | null;
  /** The address in the tab; the reading's own where it is not given. */
  openedUrl?: string;
  /** Save though the same page or text was saved before. */
  again?: boolean;
}

/** What the reader changes of a note: what is not named stays as it is on the disk, however old the note is that they see. */
export interface NoteEdit {
  remark?: string;
  tags?: string[];
  /** Remark and tags over which these were written: what another window has written meanwhile stays beside them. */
  seen?: { remark: string; tags: string[] };
  /** One correction more. */
  correct?: Correction;
  /** One that stood there and is taken back. */
  takeBack?: Correction;
  /** One origin more, before all others. */
  addOrigin?: AddedOrigin;
  /** One that stood there and is taken out again. */
  dropOrigin?: AddedOrigin;
}

/**
 * Saves a note of a reading, and asks the browser to keep the database for good at the first. Where the same page or the same text
 * was saved before, nothing is written and the answer names those notes, unless `again` says to go on.
 */
export async function saveNote(asked: NoteToSave): Promise<NoteSaved> {
  const { id = crypto.randomUUID(), reading, remark, tags, text = null, openedUrl, again = false, ...more } = asked;
  const address = placeOf(reading.page.url);
  const saved = await writeNotes<NoteSaved>(async (transaction) => {
    const already = await transaction.objectStore('notes').get(id);
    if (already) return { ok: true, note: already.note };
    const kept = await transaction.objectStore('readings').get(address);
    const textHash = more.textHash ?? kept?.textHash ?? null;
    if (!again) {
      const before = await savedBefore(transaction, address, textHash);
      if (before) return before;
    }
    const note = noteOfReading(reading, {
      id,
      savedAt: now(),
      ...(openedUrl && { openedUrl }),
      remark,
      tags: tidyTags(tags),
      text,
      textHash,
    });
    await putNote(transaction, { id: note.id, address, textHash, note });
    if (kept) await keepWithLine(transaction, { ...kept, saved: 1 });
    return { ok: true, note };
  });
  // Firefox asks the reader, who may take their time: the note is on the disk already.
  if (saved.ok) void askToPersist().catch(() => undefined);
  return saved;
}

/** What came of saving, small enough to be sent: `id` is the new note's, or that of the latest saved before (`at`, ISO 8601). */
export type SavedInWords =
  | { ok: true; id: string }
  | { ok: false; why: 'saved before'; as: 'same page' | 'same text'; at: string; id: string }
  | { ok: false; why: 'no room' }
  | { ok: false; why: 'failed'; error: string };

/** What came of saving as it is sent: of notes saved before the latest is named. */
export function inWords(saved: NoteSaved): SavedInWords {
  if (saved.ok) return { ok: true, id: saved.note.id };
  if (saved.why === 'not found') return { ok: false, why: 'failed', error: saved.why };
  if (saved.why !== 'saved before') return saved;
  const latest = saved.notes.at(-1);
  return { ok: false, why: 'saved before', as: saved.as, at: latest?.savedAt ?? '', id: latest?.id ?? '' };
}

/** Returns all notes, the latest first. */
export async function listNotes(): Promise<Note[]> {
  return inOrder(await withDatabase((database) => database.getAll('notes'))).reverse();
}

/** Whether there is any note at all. Of thousands none is read, nor are they counted. */
export async function isAnyNoteKept(): Promise<boolean> {
  return (await withDatabase((database) => database.getAllKeys('notes', null, 1))).length > 0;
}

const manyNotes = 5;
const longKept = 7 * 24 * 60 * 60_000;

/** Whether losing what is kept would hurt: some notes, or one that is a week old. Of thousands no more than those few are read. */
export async function isMuchKept(now: number): Promise<boolean> {
  const some = await withDatabase((database) => database.getAll('notes', null, manyNotes));
  return some.length === manyNotes || some.some(({ note }) => now - Date.parse(note.savedAt) > longKept);
}

/** Whether a note of the page was saved. */
export async function hasNotes(url: string): Promise<boolean> {
  return (await withDatabase((database) => database.countFromIndex('notes', 'by-address', placeOf(url)))) > 0;
}

/**
 * Changes what the reader wrote. The reading stays as it was saved: corrections stand beside it. Of a note that was deleted meanwhile
 * `shown` is what the reader wrote in, where it is given: it is there again.
 */
export function editNote(id: string, edit: NoteEdit, shown?: Note): Promise<NoteWritten> {
  return writeNotes<NoteWritten>(async (transaction) => {
    const before = (await transaction.objectStore('notes').get(id))?.note ?? shown;
    if (!before) return { ok: false, why: 'not found' };
    const note = { ...edited(before, edit), ...editedNow(before) };
    await restoreIn(transaction, [note]);
    return { ok: true, note };
  });
}

function edited(note: Note, { remark, tags, seen, correct, takeBack, addOrigin, dropOrigin }: NoteEdit): Note {
  const { addedOrigins: before = [], ...rest } = note;
  const addedOrigins = changed(before, addOrigin, dropOrigin);
  return {
    ...rest,
    remark: remark === undefined ? note.remark : remarkOver(note.remark, remark, seen?.remark),
    tags: tags ? tagsOver(tidyTags(note.tags), tidyTags(tags), seen?.tags) : note.tags,
    corrections: changed(note.corrections, correct, takeBack),
    ...(addedOrigins.length > 0 && { addedOrigins }),
  };
}

/** The remark as it is written over another; both where that is not the one that was seen. */
function remarkOver(here: string, remark: string, seen = here): string {
  if (here === seen || remark.includes(here)) return remark;
  return here.includes(remark) ? here : `${here}\n\n${remark}`;
}

/** The tags as they are written over others; those that were not seen stay. */
function tagsOver(here: string[], tags: string[], seen = here): string[] {
  const given = here.filter((tag) => !seen.includes(tag) && !tags.includes(tag));
  const taken = seen.filter((tag) => !here.includes(tag));
  return [...tags.filter((tag) => !taken.includes(tag)), ...given];
}

function changed<One>(many: readonly One[], more: One | undefined, less: One | undefined): One[] {
  const left = many.filter((one) => less === undefined || JSON.stringify(one) !== JSON.stringify(less));
  return more === undefined ? left : [...left, more];
}

/** Whether there is a note of this id. */
export async function isKept(id: string): Promise<boolean> {
  return (await withDatabase((database) => database.count('notes', id))) > 0;
}

const inOrder = (kept: KeptNote[]): Note[] =>
  kept.map(({ note }) => note).sort((one, other) => Date.parse(one.savedAt) - Date.parse(other.savedAt));

async function savedBefore(transaction: Shelving, address: string, textHash: string | null): Promise<NoteSaved | null> {
  const notes = transaction.objectStore('notes');
  const ofPage = await notes.index('by-address').getAll(address);
  if (ofPage.length > 0) return { ok: false, why: 'saved before', as: 'same page', notes: inOrder(ofPage) };
  const ofText = textHash === null ? [] : await notes.index('by-text').getAll(textHash);
  return ofText.length > 0 ? { ok: false, why: 'saved before', as: 'same text', notes: inOrder(ofText) } : null;
}
