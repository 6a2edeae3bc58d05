import type { Page } from '@playwright/test';
import { another, first, type LibraryWrite, latest } from './library-write.ts';
import { inPage, walkOf } from './write-steps.ts';

type Stored = { chrome: { storage: { local: { remove(key: string): Promise<void> } } } };

const forgetting = (library: Page) => library.getByRole('button', { name: `Delete the search “${latest()}”` });

const search: LibraryWrite = {
  name: 'a saved search',
  isBeside: true,
  begin: async (library) => {
    await library.getByRole('searchbox').fill('remark');
    await library.getByRole('textbox', { name: 'Name for this search' }).fill(another());
  },
  act: (library) => library.getByRole('button', { name: 'Save search' }).click(),
  confirmed: (library) => forgetting(library).isVisible(),
};

const reminder = (library: Page) => library.locator('[data-part=backup-reminder]');

/** What the library keeps beside the database. */
export const choiceWrites: LibraryWrite[] = [
  search,
  {
    name: 'a search forgotten',
    isBeside: true,
    begin: (library) => first(search, library),
    act: (library) => forgetting(library).click(),
    confirmed: async (library) => !(await forgetting(library).isVisible()),
  },
  {
    name: 'the reminder put away',
    isBeside: true,
    begin: async (library) => {
      await library.evaluate(() => (globalThis as unknown as Stored).chrome.storage.local.remove('backup'));
      await library.reload();
      await reminder(library).waitFor();
    },
    act: (library) => reminder(library).getByRole('button', { name: 'Not now' }).click(),
    confirmed: async (library) => !(await reminder(library).isVisible()),
  },
  {
    name: 'a template',
    isBeside: true,
    begin: async (library) => {
      await library.getByText('Text and template').click();
      await library.getByLabel('Template for Markdown').fill(another());
    },
    act: (library) => library.getByRole('button', { name: 'Keep the template' }).click(),
    // It stands there either way: nothing more is said.
    confirmed: async (library) => (await walkOf(inPage(library))).steps.includes('set storage, done'),
  },
];
