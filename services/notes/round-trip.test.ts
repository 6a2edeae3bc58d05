/** Thousands of notes with anything in every slot that a page or a reader fills, out of the database into a file and back. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { verifyBundle } from '../../core/bundle/verify-bundle.ts';
import { hostileNote } from '../../core/export/notes.test-support.ts';
import type { Note } from '../../core/model.ts';
import { digest } from '../database/digest.ts';
import { carryOutImport, planImport } from '../files/import-notes.ts';
import { packBackup } from '../files/pack-backup.ts';
import { listNotes } from './notes.ts';
import { restoreNotes } from './removal.ts';

const notes: Note[] = fc
  .sample(hostileNote, { numRuns: 5000, seed: 2026 })
  .map((note, place) => ({ ...note, id: `n-${place}`, savedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, place)).toISOString() }));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

// A bundle says each note three times over, and takes four times as long as JSON.
test.each([
  ['json', 5000],
  ['bundle', 1000],
] as const)('generated notes go out as %s, %i of them, and come back without a difference', async (form, many) => {
  const kept = notes.slice(0, many);
  await restoreNotes(kept);
  const file = await packBackup(form);
  if (form === 'bundle') {
    const verified = await verifyBundle(new Uint8Array(await file.arrayBuffer()), digest);
    expect(verified).toMatchObject({ ok: true, packedAsWritten: true });
  }
  vi.stubGlobal('indexedDB', new IDBFactory());
  const plan = await planImport(file);
  if (!plan.ok) throw new Error(JSON.stringify(plan));
  expect(plan.fresh).toHaveLength(many);
  await carryOutImport(plan, false);
  const back = (await listNotes()).reverse();
  // One by one: a difference among thousands can't be read.
  for (const [place, note] of kept.entries()) expect(back[place]).toEqual(note);
  expect(await planImport(file)).toMatchObject({ fresh: [], newer: [], conflicting: [], same: many });
});
