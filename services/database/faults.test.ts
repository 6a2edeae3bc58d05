/**
 * Every write, struck at every request that it makes: the disk is full, the disk fails, the worker is ended; before the request is
 * carried out and after. What was confirmed is there, what was not is as before, and is said.
 */
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { textOf } from '../../core/compare/invented-texts.test-support.ts';
import { noteIdOf } from '../../core/library/entry.ts';
import type { Note } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { originalReading, reprintReading } from '../../core/reading.test-support.ts';
import { carryOutImport, type ImportPlan, takeBackImport } from '../files/import-notes.ts';
import { keepFollowedBesideNotes, keepLater } from '../notes/later-readings.ts';
import { mergeKept } from '../notes/merge.ts';
import { editNote, listNotes, saveNote } from '../notes/notes.ts';
import { deleteNotes, leftAs, restoreNotes } from '../notes/removal.ts';
import { putTagsBack, tagNotes } from '../notes/tag-notes.ts';
import { withDatabase } from './database.ts';
import { forgetOpened, keepOpened } from './opened-pages.ts';
import { forgetStrayPictures, keepPicture } from './pictures.ts';
import { keepFollowed, keepReading } from './readings.ts';
import { clearKept, forgetTraces } from './traces.ts';

const reading = reprintReading();
const pageAt = (place: number) => `https://harbour-post.test/gates/${place}`;
const readingAt = (place: number) => reprintReading({ page: { ...reading.page, url: pageAt(place) } });
const noted = (place: number, more: Partial<Note> = {}) =>
  noteOfReading(readingAt(place), { id: `n-${place}`, savedAt: `2026-03-01T09:00:0${place}Z`, ...more });
const picture = { mediaType: 'image/png' as const, takenAt: '2026-03-01T09:00:00Z', bytes: Uint8Array.of(1, 2, 3) };
const toKeep = (place: number) => ({ url: pageAt(place), reading: readingAt(place), textHash: `t${place}`, engine: '1', readAt: place });
const keptAt = (place: number) => {
  const { url, ...kept } = toKeep(place);
  return { address: url, saved: 0 as const, ...kept };
};
const opened = { page: { reading, text: textOf([]), wall: null, elsewhere: null }, url: pageAt(1), redirects: [] };
const plan: ImportPlan = {
  ok: true,
  fresh: [noted(7), noted(8)],
  newer: [noted(1, { remark: 'edited there', editedAt: '2026-03-02T09:00:00Z' })],
  parted: [],
  conflicting: [],
  left: [],
  bare: [],
  same: 0,
  older: 0,
  pictures: [{ noteId: 'n-7', ...picture }],
};

/** Every write there is, by name. */
const writes: Record<string, () => Promise<unknown>> = {
  'saving a note': () => saveNote({ reading: readingAt(3), remark: 'Ask.', tags: ['gates'] }),
  'saving a second note of a page': () => saveNote({ reading: readingAt(1), remark: '', tags: [], again: true }),
  'editing a note': () => editNote('n-1', { remark: 'The report is out.' }),
  'deleting notes': () => deleteNotes(['n-1', 'n-2']),
  'putting notes back': () => restoreNotes([noted(4), noted(5), noted(1)]),
  'merging notes': () => mergeKept(['n-1', 'n-2']),
  'tagging notes': () => tagNotes(['n-1', 'n-2'], { add: ['coast'] }),
  'importing notes': () => carryOutImport(plan, true),
  'taking an import back': () =>
    takeBackImport({
      replaced: [noted(1, { remark: 'as it was' })],
      left: leftAs([noted(1), noted(2)]),
      pictured: [['n-1', 'n-1']],
      pictures: [],
    }),
  'keeping a later reading beside a note': () => keepLater(pageAt(1), { reading: originalReading(), textHash: 't9' }),
  'keeping beside a note what following found': () =>
    keepFollowedBesideNotes(pageAt(1), reprintReading({ chain: readingAt(1).chain.map((hop) => ({ ...hop, standing: 'confirmed' })) })),
  'taking tags back': () => putTagsBack([{ id: 'n-1', before: ['gates'], after: [] }]),
  'keeping a picture': () => keepPicture('n-1', picture),
  'forgetting pictures without a note': () => forgetStrayPictures(),
  'keeping a reading': () => keepReading(toKeep(6)),
  'keeping a reading anew': () => keepReading({ ...toKeep(3), textHash: 'changed' }),
  'keeping a reading where others must go': () => keepReading(toKeep(6), 2),
  'keeping what following found': () => keepFollowed(pageAt(3), originalReading(), 'chain'),
  'keeping an opened page': () => keepOpened('fetch', pageAt(6), opened, 6),
  'forgetting traces': () => forgetTraces(),
  'forgetting everything': () => clearKept(true),
  'forgetting readings by their addresses, with notes': () => deleteNotes(['n-1'], [pageAt(3), pageAt(4)]),
  'putting readings and notes back': () => restoreNotes([noted(4)], [{ ...keptAt(3), readAt: 33 }, keptAt(7)]),
  'forgetting opened pages': () => forgetOpened(),
};

/** Stores of which every record can be had again by reading its page. Of those a write may give up some to make room. */
const caches = ['readings', 'openedPages', 'shelf'];
/** What a note rests on, and a note's line in the library. */
const isOfNote = (record: object) =>
  ('saved' in record && record.saved === 1) || ('key' in record && noteIdOf(String(record.key)) !== null);

async function fill(): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  for (const place of [1, 2, 3, 4]) await keepReading(toKeep(place));
  await restoreNotes([noted(1), noted(2)]);
  await keepPicture('n-2', picture);
  await keepPicture('gone', picture);
  await keepOpened('fetch', pageAt(2), opened, 1);
}

/** A hash of everything in the database; of caches, of what notes rest on. */
async function dump(): Promise<string> {
  return withDatabase(async (database) => {
    const stores = await Promise.all(
      [...database.objectStoreNames].map(async (store) => {
        const records: object[] = await database.getAll(store);
        return [store, caches.includes(store) ? records.filter(isOfNote) : records];
      }),
    );
    return createHash('sha256').update(JSON.stringify(stores)).digest('hex');
  });
}

type Blow = 'full' | 'broken' | 'ended';
const errorOf = { full: 'QuotaExceededError', broken: 'UnknownError', ended: null } as const;
interface Struck {
  _abort: (error: string | null) => void;
}

let requests = 0;
let strike: { at: number; when: 'before' | 'after'; blow: Blow; always: boolean } | null = null;

const changing = [
  [IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear']],
  [IDBCursor.prototype, ['delete', 'update']],
] as const;

/** Puts itself before every request that changes something. The request itself is the real one, unless it is struck before. */
function standInTheWay(): void {
  for (const [prototype, names] of changing) {
    for (const name of names) {
      const methods = prototype as unknown as Record<string, (...given: unknown[]) => IDBRequest>;
      const real = methods[name] as (...given: unknown[]) => IDBRequest;
      vi.spyOn(methods, name).mockImplementation(function (this: unknown, ...given: unknown[]) {
        requests += 1;
        const struck = strike && (strike.at === requests || (strike.always && requests > strike.at)) ? strike : null;
        const request = real.apply(this, given);
        const end = () => (request.transaction as unknown as Struck)._abort(errorOf[struck?.blow ?? 'ended']);
        if (struck?.when === 'before') end();
        else if (struck) request.addEventListener('success', end);
        return request;
      });
    }
  }
}

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-05T09:00:00Z') });
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('00000000-0000-4000-8000-000000000001');
  standInTheWay();
  strike = null;
});
afterEach(() => vi.useRealTimers());

const isConfirmed = (outcome: PromiseSettledResult<unknown>): boolean =>
  outcome.status === 'fulfilled' &&
  !(typeof outcome.value === 'object' && outcome.value !== null && 'ok' in outcome.value && !outcome.value.ok);

/** What the reader, or whoever asked for them, is told of a write that was not confirmed. */
function wordsOf(outcome: PromiseSettledResult<unknown>): string {
  if (outcome.status === 'rejected') return String(outcome.reason);
  return JSON.stringify(outcome.value);
}

describe.each(Object.entries(writes))('%s', (_, write) => {
  /** Without a blow: what was there before and after, and how many requests it takes. */
  async function undisturbed(): Promise<{ before: string; after: string; many: number }> {
    await fill();
    const before = await dump();
    requests = 0;
    await write();
    return { before, many: requests, after: await dump() };
  }

  async function struck(blow: Blow, at: number, when: 'before' | 'after', always = false) {
    await fill();
    requests = 0;
    strike = { at, when, blow, always };
    const [outcome] = await Promise.allSettled([write()]);
    strike = null;
    return { outcome, now: await dump() };
  }

  test('asks something of the disk', async () => {
    expect((await undisturbed()).many).toBeGreaterThan(0);
  });

  test.each(['full', 'broken', 'ended'] as const)(
    'is whole or not there, and says which, where the disk or the worker is %s',
    async (blow) => {
      const { before, after, many } = await undisturbed();
      for (let at = 1; at <= many; at += 1) {
        for (const when of ['before', 'after'] as const) {
          const { outcome, now } = await struck(blow, at, when);
          const place = `request ${at}, ${when}: ${wordsOf(outcome)}`;
          if (isConfirmed(outcome)) expect(now, place).toBe(after);
          else expect([before, after], place).toContain(now);
          if (!isConfirmed(outcome)) expect(wordsOf(outcome), place).toMatch(/no room|failed|Error/);
        }
      }
    },
  );

  test('loses nothing where the disk stays full', async () => {
    const { before, after } = await undisturbed();
    const { outcome, now } = await struck('full', 1, 'before', true);
    if (isConfirmed(outcome)) expect([before, after]).toContain(now);
    else expect(now).toBe(before);
  });
});

test('readings and opened pages make room before a note is given up, and no note ever does', async () => {
  await fill();
  requests = 0;
  strike = { at: 1, when: 'before', blow: 'full', always: false };
  expect(await saveNote({ id: 'n-9', reading: readingAt(9), remark: '', tags: [] })).toMatchObject({ ok: true });
  expect((await listNotes()).map(({ reading: { page } }) => page.url)).toEqual([pageAt(9), pageAt(2), pageAt(1)]);
  expect(await withDatabase((database) => database.count('openedPages'))).toBe(0);
  strike = { at: requests + 1, when: 'before', blow: 'full', always: true };
  expect(await saveNote({ id: 'n-8', reading: readingAt(8), remark: '', tags: [] })).toEqual({ ok: false, why: 'no room' });
  strike = null;
  expect(await listNotes()).toHaveLength(3);
});
