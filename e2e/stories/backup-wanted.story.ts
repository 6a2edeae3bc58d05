import type { Page } from '@playwright/test';
import { test } from '../harness/allowed-build.ts';
import { expect } from '../harness/fixture.ts';
import { inventedNotes, libraryOf } from '../harness/kept-notes.ts';
import { killAtEachStep } from '../harness/killed-worker.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';

interface Wanted {
  every: string;
  form: string;
  lastAt: string | null;
}

type World = {
  chrome: {
    alarms: { get(name: string): Promise<{ periodInMinutes?: number } | undefined> };
    downloads: { search(query: object): Promise<unknown[]> };
    storage: { local: { get(key: string): Promise<{ backup?: Wanted }> } };
  };
};

const WEEK = 7 * 24 * 60;
const DAY = 24 * 60;

/** How backups are wanted, how often the browser calls for one, in minutes, and how many files there are. */
const standing = (page: Page) =>
  page.evaluate(async () => {
    const { alarms, downloads, storage } = (globalThis as unknown as World).chrome;
    const [alarm, files, { backup }] = await Promise.all([alarms.get('backup'), downloads.search({}), storage.local.get('backup')]);
    return { every: backup?.every, form: backup?.form, period: alarm?.periodInMinutes ?? null, files: files.length };
  });

async function openBackup(reader: ReaderBrowser) {
  const options = await reader.visit(reader.addressOf('options.html'));
  const part = options.locator('[data-part=backup]');
  return { options, often: part.getByLabel('Back up by itself'), form: part.getByLabel('Kind of file'), part };
}

test('how often and in which form notes are backed up is kept and called for, and no file is made before its time', async ({ reader }) => {
  await (await libraryOf(reader, inventedNotes(2))).close();
  const { options, often, form } = await openBackup(reader);
  await form.selectOption('json');
  await expect.poll(() => standing(options)).toMatchObject({ form: 'json', period: null });
  await often.selectOption('weekly');
  await expect.poll(() => standing(options)).toEqual({ every: 'weekly', form: 'json', period: WEEK, files: 0 });
  await options.close();

  // Another day, another page: what was wanted is shown, the library has nothing to remind of, and "never" ends it.
  await reader.killWorker();
  const library = await reader.visit(reader.addressOf('library.html'));
  await expect(library.locator('[data-part=note-row]')).toHaveCount(2);
  await expect(library.locator('[data-part=backup-reminder]')).toHaveCount(0);
  await library.close();
  const again = await openBackup(reader);
  await expect(again.often).toHaveValue('weekly');
  await expect(again.form).toHaveValue('json');
  await expect(again.part.getByText('Nothing has been backed up so far.')).toBeVisible();
  await again.often.selectOption('never');
  await expect.poll(() => standing(again.options)).toEqual({ every: 'never', form: 'json', period: null, files: 0 });
});

test('who asks for a backup of nothing is told that there is nothing yet', async ({ reader }) => {
  const { part } = await openBackup(reader);
  await part.getByRole('button', { name: 'Back up now' }).click();
  await expect(part.getByText('Nothing is saved yet.')).toBeVisible();
});

test('a worker that is killed at any step of what is wanted is followed by one that keeps it and sets the alarm', async ({ reader }) => {
  test.setTimeout(600_000);
  await (await libraryOf(reader, inventedNotes(1))).close();
  await killAtEachStep(reader, async (step) => {
    const [wish, period] = step % 2 === 0 ? (['weekly', WEEK] as const) : (['daily', DAY] as const);
    const { options, often, part } = await openBackup(reader);
    return {
      press: async () => void (await often.selectOption(wish)),
      isDone: async () => {
        const { every, period: called } = await standing(options);
        return every === wish && called === period;
      },
      expectDone: async ({ beside }, place) => {
        expect(beside, place).toMatchObject({ backup: { every: wish, pending: null, fault: null } });
        await expect(often, place).toHaveValue(wish);
        await expect(part.getByText("isn't known"), place).toHaveCount(0);
      },
      close: () => options.close(),
    };
  });
});
