/** Taking notes and readings out of the library, and taking back what was done to them: each in one transaction. */
import { keyOfNote, keyOfReading } from '../../core/library/entry.ts';
import type { Note } from '../../core/model.ts';
import { placeOf } from '../database/address.ts';
import type { KeptNote, KeptReading } from '../database/kept.ts';
import { isNoted, keepWithLine, type Shelving, takeOffShelf } from '../database/shelf.ts';
import { type NoteFault, putNote, writeNotes } from './write-notes.ts';

/** What was taken out, as it was: for `restoreNotes` to put back. */
export interface Removed {
  notes: Note[];
  readings: KeptReading[];
}

/** Deletes notes, and the readings at these addresses that no note rests on, all or none. */
export function deleteNotes(ids: readonly string[], addresses: readonly string[] = []): Promise<({ ok: true } & Removed) | NoteFault> {
  return writeNotes(async (transaction) => {
    const readings = await forgetReadingsAt(transaction, addresses);
    return { ok: true as const, notes: await deleteIn(transaction, ids), readings };
  });
}

/** A note as something that was done has left it: whatever is written to it later gives it another state. */
export interface Left {
  id: string;
  state: string;
}

const stateOf = ({ editedAt, laterReadings }: Note) => `${editedAt} ${laterReadings.length}`;

/** How notes stand that were just written. */
export const leftAs = (notes: readonly Note[]): Left[] => notes.map((note) => ({ id: note.id, state: stateOf(note) }));

/** What came of taking something back: how many notes were changed since, and stay as they are. */
export type TakenBack = { ok: true; stayed: number } | NoteFault;

/**
 * Writes notes back as they were before something was done that left them as `left`, or took them away, with readings; all or none. What
 * was changed since stays as it is.
 */
export function restoreNotes(
  notes: readonly Note[],
  readings: readonly KeptReading[] = [],
  left: readonly Left[] = [],
): Promise<TakenBack> {
  return writeNotes(async (transaction) => {
    for (const kept of readings) await keepWithLine(transaction, { ...kept, saved: (await isNoted(transaction, kept.address)) ? 1 : 0 });
    const stayed = await takeBackIn(transaction, notes, left);
    return { ok: true as const, stayed: stayed.size };
  });
}

/** As `restoreNotes`, within a transaction; those that were left and not there before go. Returns the ids of those that stay. */
export async function takeBackIn(transaction: Shelving, before: readonly Note[], left: readonly Left[]): Promise<Set<string>> {
  const were = new Map(before.map((note) => [note.id, note]));
  const states = new Map(left.map(({ id, state }) => [id, state]));
  const stayed = new Set<string>();
  for (const id of new Set([...were.keys(), ...states.keys()])) {
    const now = await transaction.objectStore('notes').get(id);
    const was = were.get(id);
    // What is as it was before has been taken back already.
    const isUntouched = [states.get(id), was && stateOf(was)].includes(now && stateOf(now.note));
    if (!isUntouched) stayed.add(id);
  }
  const goes = (id: string) => !stayed.has(id);
  await restoreIn(
    transaction,
    [...were.values()].filter(({ id }) => goes(id)),
  );
  await deleteIn(
    transaction,
    [...states.keys()].filter((id) => goes(id) && !were.has(id)),
  );
  return stayed;
}

/** As `deleteNotes`, within a transaction. Returns the notes that were there. */
export async function deleteIn(transaction: Shelving, ids: readonly string[]): Promise<Note[]> {
  const gone: KeptNote[] = [];
  for (const id of ids) {
    const kept = await transaction.objectStore('notes').get(id);
    if (!kept) continue;
    gone.push(kept);
    await transaction.objectStore('notes').delete(id);
    await takeOffShelf(transaction, keyOfNote(id));
  }
  for (const address of new Set(gone.map((kept) => kept.address))) await releaseReading(transaction, address);
  return gone.map(({ note }) => note);
}

/** Writes notes as they are, within a transaction. One of the same id is replaced. */
export async function restoreIn(transaction: Shelving, notes: readonly Note[]): Promise<void> {
  for (const note of notes) {
    const address = placeOf(note.reading.page.url);
    await putNote(transaction, { id: note.id, address, textHash: note.textHash, note });
    const reading = await transaction.objectStore('readings').get(address);
    if (reading?.saved === 0) await keepWithLine(transaction, { ...reading, saved: 1 });
  }
}

async function forgetReadingsAt(transaction: Shelving, addresses: readonly string[]): Promise<KeptReading[]> {
  const gone: KeptReading[] = [];
  for (const address of addresses) {
    const kept = await transaction.objectStore('readings').get(address);
    if (kept?.saved !== 0) continue;
    gone.push(kept);
    await transaction.objectStore('readings').delete(address);
    await takeOffShelf(transaction, keyOfReading(address));
  }
  return gone;
}

/** A reading that no note rests on any more may be evicted again. */
async function releaseReading(transaction: Shelving, address: string): Promise<void> {
  if (await isNoted(transaction, address)) return;
  const reading = await transaction.objectStore('readings').get(address);
  if (reading) await keepWithLine(transaction, { ...reading, saved: 0 });
}
