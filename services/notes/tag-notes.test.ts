import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { listEntries } from '../database/shelf.ts';
import { editNote, listNotes, saveNote } from './notes.ts';
import { restoreNotes } from './removal.ts';
import { putTagsBack, tagNotes } from './tag-notes.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

async function savedWith(tags: string[]): Promise<string> {
  const saved = await saveNote({ reading: reprintReading(), remark: '', tags, again: true });
  if (!saved.ok) throw new Error(saved.why);
  return saved.note.id;
}

const tagsKept = async () => Object.fromEntries((await listNotes()).map(({ id, tags }) => [id, tags]));

test('tags are added to several notes, and taken from them, as they stand in the library and in its list', async () => {
  const [one, other] = [await savedWith(['coast']), await savedWith(['coast', 'gates'])];
  await tagNotes([one, other], { add: ['#money, gates'] });
  expect(await tagsKept()).toEqual({ [one]: ['coast', 'money', 'gates'], [other]: ['coast', 'gates', 'money'] });
  await tagNotes([one, other], { drop: ['coast', ' #gates'] });
  expect(await tagsKept()).toEqual({ [one]: ['money'], [other]: ['money'] });
  expect((await listEntries()).flatMap(({ kind, tags }) => (kind === 'note' ? [tags] : []))).toEqual([['money'], ['money']]);
});

test('what is taken back gives each note its own tags again, and leaves what was written since', async () => {
  const [one, other, third] = [await savedWith(['coast']), await savedWith([]), await savedWith(['gates'])];
  const tagged = await tagNotes([one, other, third, 'nowhere'], { add: ['gates'] });
  expect(tagged).toEqual({
    ok: true,
    changed: [
      { id: one, before: ['coast'], after: ['coast', 'gates'] },
      { id: other, before: [], after: ['gates'] },
    ],
  });
  await editNote(one, { remark: 'Asked.' });
  if (tagged.ok) await putTagsBack(tagged.changed);
  expect(await tagsKept()).toEqual({ [one]: ['coast'], [other]: [], [third]: ['gates'] });
  expect((await listNotes()).find(({ id }) => id === one)?.remark).toBe('Asked.');
});

test('tags that were given since stay, where a change of tags is taken back', async () => {
  const one = await savedWith(['coast', 'sea']);
  const added = await tagNotes([one], { add: ['gates'], drop: ['sea'] });
  await tagNotes([one], { add: ['money'] });
  if (added.ok) await putTagsBack(added.changed);
  expect(await tagsKept()).toEqual({ [one]: ['coast', 'money', 'sea'] });
});

test('a note that has the tags already is left as it is', async () => {
  const one = await savedWith(['coast']);
  expect(await tagNotes([one], { add: ['coast'], drop: ['gates'] })).toEqual({ ok: true, changed: [] });
  expect((await listNotes())[0]?.editedAt).toBeNull();
});

test('tags that came in as they are stay so, and are dropped as they are written', async () => {
  const one = 'n-1';
  await restoreNotes([noteOfReading(reprintReading(), { id: one, savedAt: '2026-03-01T09:00:00Z', tags: ['sea, land', 'sea'] })]);
  await tagNotes([one], { add: ['coast'] });
  expect(await tagsKept()).toEqual({ [one]: ['sea, land', 'sea', 'coast'] });
  await tagNotes([one], { drop: ['sea, land'] });
  expect(await tagsKept()).toEqual({ [one]: ['coast'] });
});
