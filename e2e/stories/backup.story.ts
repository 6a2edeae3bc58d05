import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { verifyBundle } from '../../core/bundle/verify-bundle.ts';
import { test } from '../harness/allowed-build.ts';
import { findBarriers } from '../harness/axe.ts';
import { keptSettings } from '../harness/choices.ts';
import { expect } from '../harness/fixture.ts';
import { digest, inventedNotes, libraryOf } from '../harness/kept-notes.ts';
import { killAtEachStep, killForGoodAtEachStep } from '../harness/killed-worker.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { inPage } from '../harness/write-steps.ts';

type Downloads = { chrome: { downloads: { search: (query: object) => Promise<{ filename: string; state: string }[]> } } };
type Alarms = {
  chrome: {
    alarms: {
      get: (name: string) => Promise<{ periodInMinutes?: number } | undefined>;
      create: (name: string, at: object) => Promise<void>;
    };
  };
};

type Filling = { chrome: { storage: { local: { set(items: object): Promise<void>; getBytesInUse(): Promise<number> } } } };
type Kept = { chrome: { storage: { local: { get(key: string): Promise<{ backup?: { lastAt: string | null } }> } } } };

const downloaded = (reader: ReaderBrowser) =>
  reader.inExtension(async () => (globalThis as unknown as Downloads).chrome.downloads.search({ state: 'complete' }), null);

test('notes are backed up at a word and by themselves, and a failure is said', async ({ reader }) => {
  test.setTimeout(300_000);
  const library = await libraryOf(reader, inventedNotes(3));
  await library.reload();
  await expect(library.getByText('Your notes have never been backed up.')).toBeVisible();
  expect(await findBarriers(library)).toEqual([]);
  await library.locator('[data-part=backup-reminder]').getByRole('button', { name: 'Set up backups' }).click();
  const part = library.locator('[data-part=backup]');
  await expect(part.getByText('Nothing has been backed up so far.')).toBeVisible();
  expect(await findBarriers(library)).toEqual([]);
  await part.getByRole('button', { name: 'Back up now' }).click();
  await expect(part.getByText('Last backup:')).toBeVisible();
  const [first] = await downloaded(reader);
  expect(await verifyBundle(readFileSync(first?.filename ?? ''), digest)).toMatchObject({ ok: true, packedAsWritten: true });

  const keepSettings = (settings: object) =>
    library.evaluate((settings) => (globalThis as unknown as Filling).chrome.storage.local.set({ settings }), settings);
  await keepSettings({ theme: 'dark', quietSites: ['harbour-post.test'], reading: 'everywhere' });
  await part.getByLabel('Kind of file').selectOption('json');
  await part.getByLabel('Back up by itself').selectOption('daily');
  await expect(part.getByLabel('Kind of file')).toHaveValue('json');
  const alarm = () => reader.inExtension(async () => (globalThis as unknown as Alarms).chrome.alarms.get('backup'), null);
  await expect.poll(async () => (await alarm())?.periodInMinutes).toBe(24 * 60);
  await reader.killWorker();
  await reader.inExtension(async () => (globalThis as unknown as Alarms).chrome.alarms.create('backup', { when: Date.now() + 500 }), null);
  await expect.poll(async () => (await downloaded(reader)).length, { timeout: 120_000 }).toBe(2);
  const second = (await downloaded(reader)).find(({ filename }) => filename !== first?.filename);
  expect(JSON.parse(readFileSync(second?.filename ?? '', 'utf8'))).toMatchObject({ schema: 'whence/notes/1', notes: [{}, {}, {}] });
  await keepSettings({ quietSites: ['tide-times.test'] });
  await library.getByText('Import notes from a file').click();
  await library.getByLabel('Import notes from a file').setInputFiles(second?.filename ?? '');
  await expect(library.getByText('No file gives Whence leave')).toBeVisible();
  await library.getByRole('button', { name: 'Bring the new ones in' }).click();
  await expect(library.getByText('Settings and saved searches brought in: 2')).toBeVisible();
  const quietSites = ['harbour-post.test', 'tide-times.test'];
  expect(await keptSettings(reader)).toMatchObject({ theme: 'dark', quietSites });
  expect(await keptSettings(reader)).not.toMatchObject({ reading: 'everywhere' });

  // The store beside the database has a quota of its own. The file is there; that it is cannot be written down, and is not denied.
  const fill = (bytes: number) =>
    library.evaluate((bytes) => (globalThis as unknown as Filling).chrome.storage.local.set({ filling: 'x'.repeat(bytes) }), bytes);
  const stored = await library.evaluate(() => (globalThis as unknown as Filling).chrome.storage.local.getBytesInUse());
  await fill(10_485_760 - stored - 'filling""'.length - 1);
  await part.getByRole('button', { name: 'Back up now' }).click();
  await expect(part.getByText("how much of it was done isn't known")).toBeVisible();
  await expect(part.getByText("The last backup didn't work")).toHaveCount(0);
  await expect.poll(async () => (await downloaded(reader)).length).toBe(3);
  await fill(0);

  await reader.devtools.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await part.getByRole('button', { name: 'Back up now' }).click();
  await expect(part.getByText("The last backup didn't work")).toBeVisible();
  await expect(part.getByText('Last backup:')).toBeVisible();
  await library.reload();
  await expect(library.locator('[data-part=note-row]').first()).toBeVisible();
  await expect(library.getByText('Your notes have never been backed up.')).toHaveCount(0);
});

test('the reminder can be put away', async ({ reader }) => {
  const library = await libraryOf(reader, inventedNotes(1));
  await library.reload();
  await library.locator('[data-part=backup-reminder]').waitFor();
  // It takes its room from the panes: the page itself does not scroll.
  expect(await library.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await library.locator('[data-part=backup-reminder]').getByRole('button', { name: 'Not now' }).click();
  await expect(library.locator('[data-part=backup-reminder]')).toHaveCount(0);
  await library.reload();
  await expect(library.locator('[data-part=note-row]')).toHaveCount(1);
  await expect(library.locator('[data-part=backup-reminder]')).toHaveCount(0);
});

const lastBackupAt = (options: Page) =>
  options.evaluate(async () => (await (globalThis as unknown as Kept).chrome.storage.local.get('backup')).backup?.lastAt ?? '');

test('a worker that is killed at any step of a backup is followed by one that makes it, and the file is there when the page says so', async ({
  reader,
}) => {
  test.setTimeout(600_000);
  await (await libraryOf(reader, inventedNotes(2))).close();
  await killAtEachStep(reader, async () => {
    const options = await reader.visit(reader.addressOf('options.html'));
    const part = options.locator('[data-part=backup]');
    const begun = new Date().toISOString();
    return {
      press: () => part.getByRole('button', { name: 'Back up now' }).click(),
      isDone: async () => (await lastBackupAt(options)) > begun && !(await part.getByText('Backing up…').isVisible()),
      expectDone: async ({ beside }, place) => {
        await expect(part.getByText('Last backup:'), place).toBeVisible();
        await expect(part.getByText("The last backup didn't work"), place).toHaveCount(0);
        expect(beside, place).toMatchObject({ backup: { pending: null, fault: null } });
        const files = (await downloaded(reader)).map(({ filename }) => filename);
        for (const file of files) expect(await verifyBundle(readFileSync(file), digest), place).toMatchObject({ ok: true });
      },
      close: () => options.close(),
    };
  });
});

test('a worker that is killed for good at any step of a backup has made it or not, and no word says otherwise', async ({ reader }) => {
  test.setTimeout(600_000);
  await (await libraryOf(reader, inventedNotes(2))).close();
  await killForGoodAtEachStep(reader, async () => {
    const options = await reader.visit(reader.addressOf('options.html'));
    const part = options.locator('[data-part=backup]');
    const before = await lastBackupAt(options);
    const filesBefore = (await downloaded(reader)).length;
    const status = part.getByRole('status');
    return {
      script: inPage(options),
      press: () => part.getByRole('button', { name: 'Back up now' }).click(),
      isDone: async () => (await lastBackupAt(options)) > before,
      isSaid: async () => (await status.textContent()) !== '' && !(await part.getByText('Backing up…').isVisible()),
      expectTrue: async ({ beside }, place) => {
        const words = (await status.textContent()) ?? '';
        expect(words, place).not.toContain("didn't work");
        if (words.includes("isn't known")) return;
        expect((beside['backup'] as { lastAt: string }).lastAt > before, place).toBe(true);
        expect((await downloaded(reader)).length, place).toBeGreaterThan(filesBefore);
      },
      close: () => options.close(),
    };
  });
});
