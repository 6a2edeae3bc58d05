import type { Locator, Page } from '@playwright/test';
import { choiceWrites } from './choice-writes.ts';
import { chooseFile, importPart, inventedNotes, jsonOf } from './kept-notes.ts';
import { another, first, type LibraryWrite } from './library-write.ts';
import { until } from './until.ts';
import { inPage } from './write-steps.ts';

const button = (library: Page, name: string) => library.getByRole('button', { name, exact: true });
const says = (words: string) => (library: Page) => library.getByText(words).first().isVisible();
const saved = says('Saved in your library.');
const notes = (library: Page) => library.locator('[data-part=note-row][data-kind=note]');
const readings = (library: Page) => library.locator('[data-part=note-row][data-kind=reading]');
const open = (rows: Locator) => rows.first().getByRole('button').click();
const choose = async (rows: Locator, places: number[]) => {
  for (const place of places) await rows.nth(place).getByRole('checkbox').check();
};
/** Opens a form; one that was written in before opens by itself, and would be shut by a press. */
const unfold = (form: Locator) =>
  until('the form to be open', async () => {
    const isOpen = await form.evaluate((details: HTMLDetailsElement) => details.open);
    if (!isOpen) await form.locator('summary').click();
    return isOpen;
  });
const everyKind = (library: Page) => library.locator('[data-facet=kind]').getByLabel('Saved notes').uncheck();
const fileWorker = (library: Page) =>
  until('the worker of files', () => library.workers().find((worker) => worker.url().includes('file-worker'))).then(inPage);

const merge: LibraryWrite = {
  name: 'a merge',
  begin: async (library) => {
    await choose(notes(library), [0, 1]);
    await button(library, 'Merge…').click();
  },
  act: (library) => button(library, 'Merge them').click(),
  confirmed: says('The notes were merged.'),
};

const deletion: LibraryWrite = {
  name: 'a deletion of a note and of a reading',
  begin: async (library) => {
    await everyKind(library);
    await choose(notes(library), [0]);
    await choose(readings(library), [0]);
  },
  act: (library) => library.locator('[data-part=chosen]').getByRole('button', { name: 'Delete' }).click(),
  confirmed: says('Deleted: 2.'),
};

const importing: LibraryWrite = {
  name: 'an import',
  begin: async (library) => {
    await library.getByText('Import notes from a file').click();
    await chooseFile(library, 'notes.json', jsonOf(inventedNotes(2).map((note) => ({ ...note, id: `${note.id}-${another()}` }))));
    await button(library, 'Bring the new ones in').waitFor();
  },
  act: (library) => button(library, 'Bring the new ones in').click(),
  confirmed: says('Notes brought in: 2'),
  script: fileWorker,
};

const undo = (of: LibraryWrite): LibraryWrite => ({
  name: `${of.name}, taken back`,
  begin: (library) => first(of, library),
  act: (library) => button(library, 'Undo').click(),
  confirmed: async (library) => !(await of.confirmed(library)),
});

/** Every kind of write of the library page's own. Each leaves enough for the next. */
export const libraryWrites: LibraryWrite[] = [
  {
    name: 'an edit',
    begin: async (library) => {
      await open(notes(library));
      await library.getByRole('textbox', { name: 'Remark' }).fill(another());
    },
    act: (library) => button(library, 'Keep changes').click(),
    confirmed: saved,
  },
  {
    name: 'a correction',
    begin: async (library) => {
      await open(notes(library));
      await unfold(library.locator('[data-part=correct]'));
      await library.getByLabel('What is right').fill(another());
    },
    act: (library) => button(library, 'Correct a field').click(),
    confirmed: saved,
  },
  {
    name: 'tags for several',
    begin: async (library) => {
      await choose(notes(library), [0, 1]);
      await library.locator('[data-part=chosen]').getByRole('textbox', { name: 'Tags' }).fill(another());
    },
    act: (library) => button(library, 'Add tags').click(),
    confirmed: says('Notes whose tags were changed: 2.'),
  },
  merge,
  undo(merge),
  deletion,
  undo(deletion),
  {
    name: 'a note of what was only read',
    begin: async (library) => {
      await everyKind(library);
      await open(readings(library));
    },
    act: (library) => library.locator('[data-part=unsaved]').getByRole('button', { name: 'Save note' }).click(),
    confirmed: saved,
  },
  importing,
  {
    name: 'an import, taken back',
    begin: (library) => first(importing, library),
    act: (library) => importPart(library).getByRole('button', { name: 'Undo' }).click(),
    confirmed: says('The import was taken back.'),
    script: fileWorker,
  },
  ...choiceWrites,
];
