import { expect, test } from 'vitest';
import { exportFormat, exportNotes } from '../../core/export/index.ts';
import type { Note } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { readNotesFile } from './notes-file.ts';

const full: Note = noteOfReading(reprintReading(), {
  id: '6f1c2d3e-0000-4000-8000-000000000001',
  savedAt: '2026-03-04T05:06:07.000Z',
  editedAt: '2026-03-05T05:06:07.000Z',
  text: 'Behind him the tide comes up.',
  textHash: 'abc123',
  remark: '# Ask\n\nthe council.',
  tags: ['coast'],
  corrections: [{ field: '/page/title', value: 'Who Keeps the Gate', at: '2026-03-05T05:06:07.000Z', reason: null }],
  addedOrigins: [{ name: 'Harbour Post', url: null, date: '2024-03', at: '2026-03-05T05:06:07.000Z', reason: 'on paper' }],
  laterReadings: [{ at: '2026-03-06T05:06:07.000Z', reading: originalReading(), textHash: null, changes: ['the credit line was removed'] }],
  mergedIds: ['other'],
});
const fileOf = (notes: Note[]) => exportNotes(notes, exportFormat('json')).text;

test('what was exported comes back without a difference', () => {
  const notes = [full, { ...full, id: 'second', text: null }];
  expect(readNotesFile(fileOf(notes))).toEqual({ ok: true, notes, left: [] });
});

test.each([
  ['no JSON', 'notes: 12', { ok: false, why: 'not JSON' }],
  ['a cut file', fileOf([full]).slice(0, -40), { ok: false, why: 'not JSON' }],
  ['a reading alone', JSON.stringify(reprintReading()), { ok: false, why: 'no notes', where: 'schema' }],
  ['a later version', fileOf([full]).replace('whence/notes/1', 'whence/notes/2'), { ok: false, why: 'no notes', where: 'schema' }],
  ['a damaged note', fileOf([{ ...full, tags: [7 as unknown as string] }]), { ok: false, why: 'no notes', where: 'notes.0.tags.0' }],
  ['a file without anything', 'null', { ok: false, why: 'no notes', where: 'schema' }],
  ['an id that is a path', fileOf([{ ...full, id: '../../x' }]), { ok: false, why: 'no notes', where: 'notes.0.id' }],
])('%s is refused with where it fails', (_, file, answer) => {
  expect(readNotesFile(file)).toEqual(answer);
});

test('one that is damaged takes none of the others with it, and is told by its number', () => {
  const damaged = { ...full, reading: { ...full.reading, chain: 'cut' } } as unknown as Note;
  expect(readNotesFile(fileOf([full, damaged, { ...full, id: 'third' }]))).toEqual({
    ok: true,
    notes: [full, { ...full, id: 'third' }],
    left: [2],
  });
});

test('keys that a stranger put in are dropped, the prototype stays what it is', () => {
  const hostile = fileOf([full]).replace('"remark"', '"__proto__": {"polluted": true}, "constructor": {}, "extra": "<script>", "remark"');
  expect(readNotesFile(hostile)).toEqual({ ok: true, notes: [full], left: [] });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
