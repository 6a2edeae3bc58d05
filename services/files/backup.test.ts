import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { restoreNotes } from '../notes/removal.ts';
import { changeSettings } from '../settings/settings.ts';
import { type Backup, backUp, changeBackup, isReminderDue, loadBackup, planBackup, settleBackup } from './backup.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

interface Download {
  id: number;
  state: 'in_progress' | 'complete' | 'interrupted';
  error?: string;
}

/** A browser's downloads: each asked for begins, and stands as `next` says from then on. */
let downloads: Download[] = [];
let next: Omit<Download, 'id'> = { state: 'complete' };
let asked: { url: string; filename: string }[] = [];
let allowed = true;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  [downloads, asked, next, allowed] = [[], [], { state: 'complete' }, true];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  Object.assign(fakeBrowser, {
    downloads: {
      download: async (options: { url: string; filename: string }) => {
        asked.push(options);
        downloads.push({ id: downloads.length + 1, ...next });
        return downloads.length;
      },
      search: async ({ id }: { id: number }) => downloads.filter((download) => download.id === id),
    },
    offscreen: { hasDocument: async () => true },
  });
  // The hidden document, as far as it answers.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, made: 'blob:chrome-extension://whence/1' }));
});

const note = noteOfReading(reprintReading(), { id: 'n-1', savedAt: '2026-11-24T09:30:00Z' });
const day = 24 * 3600_000;
const failWith = (words: string): never => {
  throw new Error(words);
};

test('a backup that the browser has is told with its time', async () => {
  await restoreNotes([note]);
  const backup = await backUp();
  expect(backup).toMatchObject({ fault: null, pending: null, lastAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  expect(asked).toMatchObject([{ filename: expect.stringMatching(/^Whence\/whence-backup-[\d-]{10}\.zip$/), conflictAction: 'uniquify' }]);
  expect(await loadBackup()).toEqual(backup);
});

test('a file that the browser would not take is released, and why is kept', async () => {
  await restoreNotes([note]);
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  Object.assign(fakeBrowser.downloads, { download: () => Promise.reject(new Error('Downloads are forbidden')) });
  expect(await backUp()).toMatchObject({ pending: null, fault: 'Downloads are forbidden', lastAt: null });
  expect(sent.mock.calls.at(-1)).toMatchObject([{ packer: { release: expect.anything() } }]);
});

test('of two that are asked for at once the first has its file before the second is packed', async () => {
  await restoreNotes([note]);
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  next = { state: 'in_progress' };
  const both = Promise.all([backUp(), backUp()]);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  // Time enough for the other to begin.
  await new Promise((settle) => setTimeout(settle, 100));
  next = { state: 'complete' };
  for (const download of downloads) download.state = 'complete';
  await both;
  const steps = sent.mock.calls
    .flatMap(([message]) => Object.keys((message as { packer?: object }).packer ?? {}))
    .filter((step) => step !== 'choices');
  expect(steps).toEqual(['pack', 'release', 'pack', 'release']);
});

test('a backup that the browser refuses is told in its words, and the last good one stays', async () => {
  await restoreNotes([note]);
  const { lastAt } = await backUp();
  next = { state: 'interrupted', error: 'FILE_NO_SPACE' };
  expect(await backUp()).toMatchObject({ lastAt, fault: 'FILE_NO_SPACE', pending: null });
  next = { state: 'complete' };
  expect(await backUp()).toMatchObject({ fault: null });
});

test('a worker that died meanwhile learns at the next start what became of it', async () => {
  await restoreNotes([note]);
  const at = '2026-11-24T10:00:00.000Z';
  await changeBackup({ pending: { id: 1, at } });
  downloads = [{ id: 1, state: 'in_progress' }];
  expect(await settleBackup()).toMatchObject({ pending: { id: 1, at }, lastAt: null });
  downloads = [{ id: 1, state: 'complete' }];
  expect(await settleBackup()).toMatchObject({ pending: null, lastAt: at, fault: null });
  await changeBackup({ pending: { id: 2, at } });
  expect(await settleBackup()).toMatchObject({ pending: null, lastAt: at, fault: 'the download is not there any more' });
});

test('notes that can’t be read are told as a backup that failed', async () => {
  vi.stubGlobal('indexedDB', { open: () => failWith('the disk is gone'), databases: async () => [] });
  expect(await backUp()).toMatchObject({ lastAt: null, fault: expect.stringContaining('the disk is gone') });
});

test('what the reader chose goes with the notes, and is worth a backup without them', async () => {
  await changeSettings({ theme: 'dark' });
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  expect(await backUp()).toMatchObject({ fault: null, lastAt: expect.any(String) });
  expect(sent.mock.calls[0]).toMatchObject([
    { packer: { pack: 'bundle', choices: { schema: 'whence/choices/1', settings: { theme: 'dark' } } } },
  ]);
});

test('nothing to back up is no backup', async () => {
  expect(await backUp()).toMatchObject({ lastAt: null, fault: null });
  expect(asked).toEqual([]);
});

test('the alarm rings every day or week, soon where one is overdue, and not at all where none is wanted', async () => {
  await changeBackup({ every: 'daily' });
  await planBackup();
  const soon = await fakeBrowser.alarms.get('backup');
  expect(soon).toMatchObject({ periodInMinutes: 24 * 60 });
  expect((soon?.scheduledTime ?? 0) - Date.now()).toBeLessThanOrEqual(60_000);
  await changeBackup({ every: 'weekly', lastAt: new Date().toISOString() });
  await planBackup();
  expect(((await fakeBrowser.alarms.get('backup'))?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(6.9 * day);
  await changeBackup({ every: 'never' });
  await planBackup();
  expect(await fakeBrowser.alarms.get('backup')).toBeFalsy();
});

test('a clock that was set back does not put the next backup off', async () => {
  await changeBackup({ every: 'daily', lastAt: '2126-01-01T00:00:00.000Z' });
  await planBackup();
  expect(((await fakeBrowser.alarms.get('backup'))?.scheduledTime ?? 0) - Date.now()).toBeLessThanOrEqual(day);
});

test('without the permission nothing is planned', async () => {
  allowed = false;
  await changeBackup({ every: 'daily' });
  await planBackup();
  expect(await fakeBrowser.alarms.get('backup')).toBeFalsy();
});

test.each<[string, Partial<Backup>, 'much' | 'little', boolean]>([
  ['much was never backed up', {}, 'much', true],
  ['there is little to lose yet', {}, 'little', false],
  ['a backup was made', { lastAt: '2026-11-01T00:00:00Z' }, 'much', false],
  ['backups are switched on', { every: 'weekly' }, 'much', false],
  ['the reminder was put away yesterday', { remindedAt: '2026-11-23T00:00:00Z' }, 'much', false],
  ['the reminder was put away in spring', { remindedAt: '2026-04-23T00:00:00Z' }, 'much', true],
  ['the reminder was put away in a future that the clock was set back from', { remindedAt: '2126-01-01T00:00:00Z' }, 'much', true],
])('where %s', async (_, backup, kept, due) => {
  expect(isReminderDue({ ...(await loadBackup()), ...backup }, kept === 'much', Date.parse('2026-11-24T00:00:00Z'))).toBe(due);
});
