import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hop, reprintReading } from '../../core/reading.test-support.ts';
import { withDatabase } from '../database/database.ts';
import { findReading, keepReading } from '../database/readings.ts';
import { keepFollowedBesideNotes, keepLater } from './later-readings.ts';
import { editNote, isMuchKept, listNotes, saveNote } from './notes.ts';
import { deleteNotes, restoreNotes } from './removal.ts';

const persist = vi.fn(async () => true);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { storage: { persist, persisted: async () => persist.mock.calls.length > 0 } });
  persist.mockClear();
});

const reading = reprintReading();
const elsewhere = reprintReading({ page: { ...reading.page, url: 'https://tidewater.test/gates' } });
const save = (more: Partial<Parameters<typeof saveNote>[0]> = {}) => saveNote({ reading, remark: 'ask Ana', tags: ['gates'], ...more });
const saved = async (more: Partial<Parameters<typeof saveNote>[0]> = {}) => {
  const outcome = await save(more);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.note;
};
const keep = (url: string, textHash: string) => keepReading({ url, reading, textHash, engine: '1.0.0', readAt: 1 });

test('a note keeps the reading, the remark, and each tag once', async () => {
  const note = await saved({ tags: [' gates', '#gates', '', 'follow up'], text: 'The gates are kept.' });
  expect(note).toMatchObject({ reading, remark: 'ask Ana', tags: ['gates', 'follow up'], text: 'The gates are kept.', editedAt: null });
  expect(await listNotes()).toEqual([note]);
});

test('with the first note the browser is asked to keep the database, and not again once it has agreed', async () => {
  await save();
  await save({ again: true });
  expect(persist).toHaveBeenCalledTimes(1);
});

test('the first notes of a day are little to lose; five are much, and so is one that is a week old', async () => {
  const { savedAt } = await saved();
  const [today, nextWeek] = [Date.parse(savedAt), Date.parse(savedAt) + 8 * 24 * 60 * 60_000];
  expect(await isMuchKept(today)).toBe(false);
  expect(await isMuchKept(nextWeek)).toBe(true);
  for (let more = 0; more < 4; more += 1) await saved({ again: true });
  expect(await isMuchKept(today)).toBe(true);
});

describe('what was saved before', () => {
  test('is named by its page', async () => {
    const note = await saved();
    expect(await save()).toEqual({ ok: false, why: 'saved before', as: 'same page', notes: [note] });
    expect(await listNotes()).toHaveLength(1);
  });

  test('is named by its text, wherever that stands', async () => {
    await keep(reading.page.url, 'a1');
    await keep(elsewhere.page.url, 'a1');
    const note = await saved();
    expect(await save({ reading: elsewhere })).toEqual({ ok: false, why: 'saved before', as: 'same text', notes: [note] });
  });

  test('is no hindrance to who wants a second note', async () => {
    await saved();
    await saved({ again: true });
    expect((await listNotes()).map(({ reading: { page } }) => page.url)).toEqual([reading.page.url, reading.page.url]);
  });

  test('is not another article of which the text is unknown', async () => {
    await saved();
    expect((await save({ reading: elsewhere })).ok).toBe(true);
  });
});

test('a reading with a note outlives every cleaning, until the note is deleted', async () => {
  await keep(reading.page.url, 'a1');
  const note = await saved();
  expect((await findReading(reading.page.url))?.saved).toBe(1);
  await deleteNotes([note.id]);
  expect((await findReading(reading.page.url))?.saved).toBe(0);
  await restoreNotes([note]);
  expect((await findReading(reading.page.url))?.saved).toBe(1);
});

test('a correction stands beside the reading, never over it', async () => {
  const { id } = await saved();
  const correction = { field: '/page/title', value: 'Who Keeps Our Gates', at: '2026-11-24T10:00:00Z', reason: 'on paper' };
  const edited = await editNote(id, { remark: 'asked', tags: ['done'], correct: correction });
  expect(edited).toMatchObject({ ok: true, note: { remark: 'asked', tags: ['done'], corrections: [correction], reading } });
  expect((await listNotes())[0]?.editedAt).not.toBeNull();
});

test('origins are added one by one and taken back, and a note without one is as it was saved', async () => {
  const { id } = await saved();
  const at = '2026-11-24T10:00:00Z';
  const [first, second] = ['Harbour Post', 'Older Post'].map((name) => ({ name, url: null, date: null, at, reason: null }));
  const edits = [first, second].flatMap((addOrigin) => (addOrigin ? [editNote(id, { addOrigin })] : []));
  await Promise.all(edits);
  expect((await listNotes())[0]).toMatchObject({ reading, addedOrigins: [first, second] });
  await Promise.all([first, second].flatMap((dropOrigin) => (dropOrigin ? [editNote(id, { dropOrigin })] : [])));
  expect((await listNotes())[0]).not.toHaveProperty('addedOrigins');
});

test('what an edit does not name stays as another edit has left it', async () => {
  const { id } = await saved({ tags: ['gates'] });
  const at = '2026-11-24T10:00:00Z';
  const [first, second, third] = ['One', 'Two', 'Three'].map((value) => ({ field: '/page/title', value, at, reason: null }));
  // Each as seen before any was answered: from a second tab, or by two clicks in a row.
  await Promise.all([editNote(id, { remark: 'asked' }), editNote(id, { tags: ['done'] })]);
  await Promise.all([first, second, third].map((correct) => editNote(id, correct ? { correct } : {})));
  await Promise.all([first, second].map((takeBack) => editNote(id, takeBack ? { takeBack } : {})));
  expect(await listNotes()).toMatchObject([{ remark: 'asked', tags: ['done'], corrections: [third] }]);
});

test('two windows that write in one note lose nothing of each other', async () => {
  const { id } = await saved({ remark: 'Ask.', tags: ['gates', 'sea'] });
  const seen = { remark: 'Ask.', tags: ['gates', 'sea'] };
  await editNote(id, { remark: 'Ask. Asked.', tags: ['gates', 'coast'], seen });
  await editNote(id, { remark: 'Ana knows.', tags: ['gates', 'sea', 'money'], seen });
  const [note] = await listNotes();
  expect([note?.remark, note?.tags]).toEqual(['Ask. Asked.\n\nAna knows.', ['gates', 'money', 'coast']]);
  // Who writes on from there takes away what they mean to.
  await editNote(id, { remark: 'Ana knows.', tags: ['coast'], seen: { remark: note?.remark ?? '', tags: note?.tags ?? [] } });
  expect(await listNotes()).toMatchObject([{ remark: 'Ana knows.', tags: ['coast'] }]);
});

test('who asks twice under one id, not having heard the answer, gets the one note', async () => {
  const first = await saved({ id: 'asked-twice', remark: 'Ask.' });
  expect(await save({ id: 'asked-twice', remark: 'Ask.' })).toEqual({ ok: true, note: first });
  expect(await listNotes()).toEqual([first]);
});

test('a note that is gone is not edited into being', async () => {
  expect(await editNote('n-0', { remark: 'x' })).toEqual({ ok: false, why: 'not found' });
  expect(await listNotes()).toEqual([]);
});

test('a note that was deleted while its reader wrote in it is there again with what they wrote', async () => {
  const note = await saved();
  await deleteNotes([note.id]);
  expect(await editNote(note.id, { remark: 'written meanwhile' }, note)).toMatchObject({ ok: true });
  expect(await listNotes()).toEqual([{ ...note, remark: 'written meanwhile', editedAt: expect.any(String) }]);
});

test('a deleted note comes back as it was', async () => {
  const note = await saved();
  expect(await deleteNotes([note.id, 'never there'])).toEqual({ ok: true, notes: [note], readings: [] });
  expect(await listNotes()).toEqual([]);
  await restoreNotes([note]);
  expect(await listNotes()).toEqual([note]);
});

test('a deletion that is taken back takes the place of nothing that is there again', async () => {
  const note = await saved();
  await deleteNotes([note.id]);
  await restoreNotes([note]);
  await editNote(note.id, { remark: 'written since' });
  expect(await restoreNotes([note])).toEqual({ ok: true, stayed: 1 });
  expect((await listNotes()).map(({ remark }) => remark)).toEqual(['written since']);
});

test('a note can be edited that says it was edited at the end of time', async () => {
  const note = await saved();
  await deleteNotes([note.id]);
  await restoreNotes([{ ...note, editedAt: new Date(8.64e15).toISOString() }]);
  expect(await editNote(note.id, { remark: 'mine' })).toMatchObject({ ok: true, note: { remark: 'mine' } });
});

describe('the page is read again', () => {
  const without = reprintReading({ chain: [hop('The Commons Wire', { role: 'this-page' })] });

  test('a credit that went is told beside the first reading', async () => {
    const note = await saved();
    expect(await keepLater(reading.page.url, { reading: without, textHash: null })).toBe(1);
    const [kept] = await listNotes();
    expect(kept?.reading).toEqual(note.reading);
    expect(kept?.laterReadings).toHaveLength(1);
    expect(kept?.laterReadings[0]?.changes.join(' ')).toContain('no longer named as the origin');
  });

  test('the same words again are no news', async () => {
    await saved();
    expect(await keepLater(reading.page.url, { reading, textHash: null })).toBe(0);
    expect((await listNotes())[0]?.laterReadings).toEqual([]);
  });

  test('what following its chain found is told beside it, once', async () => {
    const note = await saved();
    const confirmed = {
      ...reading,
      chain: reading.chain.map((one) => (one.role === 'origin' ? { ...one, standing: 'confirmed' as const } : one)),
    };
    await keepFollowedBesideNotes(reading.page.url, confirmed);
    await keepFollowedBesideNotes(reading.page.url, confirmed);
    await keepFollowedBesideNotes(reading.page.url, reading);
    const [kept] = await listNotes();
    expect(kept?.reading).toEqual(note.reading);
    expect(kept?.laterReadings.map(({ changes }) => changes)).toEqual([[`${confirmed.chain[0]?.publisher.name}: confirmed`]]);
  });

  test('a page without a note gets none', async () => {
    expect(await keepLater(reading.page.url, { reading: without, textHash: null })).toBe(0);
    expect(await listNotes()).toEqual([]);
  });
});

describe('on a disk that refuses', () => {
  const refuse = (error: DOMException, after = 0) => {
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      written += 1;
      if (written > after) throw error;
      return put.apply(this, given);
    });
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw error;
    });
  };

  test('no room is an answer, and nothing is there', async () => {
    refuse(new DOMException('full', 'QuotaExceededError'));
    expect(await save()).toEqual({ ok: false, why: 'no room' });
    expect(await listNotes()).toEqual([]);
    expect(persist).not.toHaveBeenCalled();
  });

  test("any other failure brings the browser's words", async () => {
    refuse(new DOMException('the disk is gone', 'UnknownError'));
    expect(await save()).toEqual({ ok: false, why: 'failed', error: 'the disk is gone' });
  });

  test('of several notes none is written where one is not', async () => {
    const [one, other] = [await saved(), await saved({ reading: elsewhere })];
    await deleteNotes([one.id, other.id]);
    refuse(new DOMException('full', 'QuotaExceededError'), 1);
    expect(await restoreNotes([one, other])).toEqual({ ok: false, why: 'no room' });
    expect(await withDatabase((database) => database.count('notes'))).toBe(0);
  });
});
