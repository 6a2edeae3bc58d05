import { namedHops } from '../../core/chain/named-hops.ts';
import type { Reading } from '../../core/model.ts';
import { keepLaterReading } from '../../core/notes/keep-later-reading.ts';
import { placeOf } from '../database/address.ts';
import { hasNotes } from './notes.ts';
import { type NoteFault, now, putNote, writeNotes } from './write-notes.ts';

/** Keeps a later reading of a page beside the notes of it, where it says something else than the last one. Returns how many notes it told something new; throws where the disk refuses. */
export async function keepLater(url: string, later: { reading: Reading; textHash: string | null }): Promise<number> {
  const address = placeOf(url);
  // Most pages have no note: those are not written to.
  if (!(await hasNotes(url))) return 0;
  const told = await writeNotes(async (transaction) => {
    let changed = 0;
    for (const kept of await transaction.objectStore('notes').index('by-address').getAll(address)) {
      const note = keepLaterReading(kept.note, { at: now(), ...later });
      if (note === kept.note) continue;
      await putNote(transaction, { ...kept, note });
      changed += 1;
    }
    return { ok: true as const, changed };
  });
  throwFault(told);
  return told.ok ? told.changed : 0;
}

function throwFault(told: { ok: true } | NoteFault): void {
  if (!told.ok) throw new Error(told.why === 'failed' ? told.error : told.why);
}

/** Keeps what following a page's chain found beside the notes of it, each hop's standing in words, once for each outcome. Throws where the disk refuses. */
export async function keepFollowedBesideNotes(url: string, reading: Reading): Promise<void> {
  const changes = namedHops(reading)
    .filter(({ standing }) => !['stated', 'inferred'].includes(standing))
    .map(({ publisher, standing, reason }) => `${publisher.name}: ${standing}${reason ? ` (${reason})` : ''}`);
  if (changes.length === 0) return;
  const told = await writeNotes(async (transaction) => {
    for (const kept of await transaction.objectStore('notes').index('by-address').getAll(placeOf(url))) {
      const { note } = kept;
      const last = note.laterReadings.at(-1);
      if (last && JSON.stringify(last.changes) === JSON.stringify(changes)) continue;
      const later = { at: now(), reading, textHash: note.textHash, changes };
      await putNote(transaction, { ...kept, note: { ...note, laterReadings: [...note.laterReadings, later] } });
    }
    return { ok: true as const };
  });
  throwFault(told);
}
