import type { Page } from '@playwright/test';
import { inventNote } from '../../bench/library/invent-notes.ts';
import { exportFormat, exportNotes } from '../../core/export/index.ts';
import { expect, test } from '../harness/fixture.ts';
import { handedFile, keepFiles } from '../harness/handed-files.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COMMONS, COPY_ADDRESS, HEADLINE, REVIEW } from '../pages/outlets.ts';

const SHARED = `${COPY_ADDRESS}?from=letter`;
const MIRROR = 'https://www.mirror-of-coasts.test/gates';
const SECOND = `${COMMONS.home}the-pump-and-the-council/5561002`;
const SECOND_HEADLINE = 'The pump that the council bought second-hand';

const rows = (library: Page) => library.locator('[data-part=note-row]');
const facet = (library: Page, name: string) => library.locator(`[data-facet=${name}]`);

async function save(reader: ReaderBrowser, address: string, tags = ''): Promise<void> {
  const popup = await reader.clickToolbar(await reader.visit(address));
  await popup.getByText('Remark and tags').click();
  await popup.getByRole('textbox', { name: 'Tags' }).fill(tags);
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
  await reader.closePopup();
}

const openLibrary = (reader: ReaderBrowser) => reader.visit(reader.addressOf('library.html'));

/** All notes as the extension has them in its database. */
function keptNotes(
  reader: ReaderBrowser,
): Promise<{ text: string | null; textHash: string | null; openedUrl: string; finalUrl: string }[]> {
  return reader.inExtension(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('whence'));
    const kept = await settle(database.transaction('notes').objectStore('notes').getAll());
    database.close();
    return kept.map(({ note }) => note);
  }, null);
}

test('a note keeps the text, its hash and both addresses; the same text elsewhere is warned of, and leads to the older note', async ({
  sites,
  reader,
}) => {
  // Many a page takes the trace of a letter out of its address once it has been seen.
  const tidy = `<script>history.replaceState(null, '', ${JSON.stringify(new URL(COPY_ADDRESS).pathname)})</script>`;
  sites.serve(SHARED, foundingShapedCopy({ tail: tidy }));
  sites.serve(MIRROR, foundingShapedCopy({ address: MIRROR, tail: '<footer>Mirrored.</footer>' }));
  await save(reader, SHARED);
  const [note] = await keptNotes(reader);
  expect(note?.text).toContain(PARAGRAPHS[0]);
  expect(note).toMatchObject({ textHash: expect.stringMatching(/^[0-9a-f]{64}$/), openedUrl: SHARED, finalUrl: COPY_ADDRESS });
  const popup = await reader.clickToolbar(await reader.visit(MIRROR));
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('You saved this text before, from another page, on')).toBeVisible();
  const opening = reader.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open the older note' }).click();
  const library = await opening;
  await expect(library.locator('[data-part=note]')).toContainText(REVIEW.name);
  expect(await keptNotes(reader)).toHaveLength(1);
});

test('searches by field, filters with counts, and both kept under a name', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(SECOND, foundingShapedCopy({ address: SECOND, headline: SECOND_HEADLINE, paragraphs: PARAGRAPHS.slice(1) }));
  await save(reader, COPY_ADDRESS, 'coast, gates');
  await save(reader, SECOND, 'money');
  const library = await openLibrary(reader);
  const search = library.getByRole('searchbox');
  for (const [query, found] of [
    ['tag:coast', [HEADLINE]],
    ['title:coast', []],
    ['outlet:meridan -tag:coast', [SECOND_HEADLINE]],
    ['author:halloran title:"second-hand"', [SECOND_HEADLINE]],
    ['title:"that the council bought"', [SECOND_HEADLINE]],
    ['title:"the council that bought"', []],
    ['relation:republished standing:stated title:gates', [HEADLINE]],
    ['relation:syndicated', []],
    [`date:${new Date().toISOString().slice(0, 4)}.. -title:pump`, [HEADLINE]],
    ['published:..2023', []],
  ] as const) {
    await search.fill(query);
    await expect(rows(library), query).toHaveCount(found.length);
    for (const headline of found) await expect(rows(library)).toContainText(headline);
  }
  await search.fill('');
  await facet(library, 'tag').locator('summary').click();
  await expect(facet(library, 'tag').getByRole('listitem')).toHaveText(['coast1', 'gates1', 'money1']);
  await facet(library, 'tag').getByLabel('money').check();
  await expect(rows(library)).toHaveCount(1);
  await library.getByRole('textbox', { name: 'Name for this search' }).fill('Money trail');
  await library.getByRole('button', { name: 'Save search' }).click();
  await library.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(rows(library)).toHaveCount(2);
  await library.reload();
  await library.getByRole('button', { name: 'Money trail', exact: true }).click();
  await expect(rows(library)).toHaveText([new RegExp(SECOND_HEADLINE)]);
  await library.getByRole('button', { name: 'Delete the search “Money trail”' }).click();
  await expect(library.getByRole('button', { name: 'Money trail', exact: true })).toHaveCount(0);
});

test('the settings are one click away', async ({ reader }) => {
  const library = await reader.visit(reader.addressOf('library.html'));
  const [settings] = await Promise.all([reader.context.waitForEvent('page'), library.getByRole('button', { name: 'Settings' }).click()]);
  await settings.waitForURL(reader.addressOf('options.html'));
});

test('by keys alone: move, choose a range, tag, delete and undo; a reading that was not saved becomes a note', async ({
  sites,
  reader,
}) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(SECOND, foundingShapedCopy({ address: SECOND, headline: SECOND_HEADLINE, paragraphs: PARAGRAPHS.slice(1) }));
  await save(reader, COPY_ADDRESS);
  await (await reader.clickToolbar(await reader.visit(SECOND))).locator('[data-part=reading]').waitFor();
  await reader.closePopup();
  const library = await openLibrary(reader);
  await expect(rows(library)).toHaveCount(1);
  await facet(library, 'kind').getByLabel('Saved notes').uncheck();
  await expect(rows(library)).toHaveCount(2);
  await rows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Save note' }).click();
  await expect(library.getByText('Saved in your library.')).toBeVisible();
  await expect(library.locator('[data-kind=note]')).toHaveCount(2);
  await rows(library).first().getByRole('button').focus();
  await library.keyboard.press('Shift+ArrowDown');
  await expect(library.getByText('Chosen: 2')).toBeVisible();
  await library.getByRole('textbox', { name: 'Tags' }).first().fill('both');
  await library.keyboard.press('Enter');
  await expect(rows(library).filter({ hasText: '#both' })).toHaveCount(2);
  await library.locator('h1').first().click();
  await library.keyboard.press('Delete');
  await expect(rows(library).and(library.locator('[data-kind=note]'))).toHaveCount(0);
  await library.keyboard.press('u');
  await expect(library.locator('[data-kind=note]')).toHaveCount(2);
  await library.keyboard.press('?');
  await expect(library.getByRole('dialog')).toContainText('next, previous');
  await library.keyboard.press('Escape');
  await library.keyboard.press('Home');
  const open = library.locator('[data-part=note-row][data-open=true]');
  await library.keyboard.press('j');
  await expect(open).toHaveAttribute('aria-posinset', '2');
  await library.keyboard.press('k');
  await expect(open).toHaveAttribute('aria-posinset', '1');
  await library.keyboard.press('e');
  await expect(library.getByRole('combobox', { name: 'Export' })).toBeFocused();
  await library.locator('h1').first().click();
  await library.keyboard.press('/');
  await expect(library.getByRole('searchbox')).toBeFocused();
});

test('a field is put right beside what the page says; two notes become one after a look, and two again', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await save(reader, COPY_ADDRESS, 'first');
  sites.serve(COPY_ADDRESS, foundingShapedCopy({ headline: SECOND_HEADLINE }));
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Save note' }).click();
  await popup.getByRole('button', { name: 'Save it again' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
  await reader.closePopup();
  const library = await openLibrary(reader);
  const note = library.locator('[data-part=note]');
  await rows(library).nth(1).getByRole('button').click();
  await expect(note.locator('[data-part=history]')).toContainText(SECOND_HEADLINE);
  await note.getByText('Correct a field').first().click();
  await note.getByLabel('Field').selectOption({ label: 'Stop 1: outlet' });
  await note.getByLabel('What is right').fill('Tidewater Quarterly');
  await note.getByLabel('Why').fill('by the printed issue');
  await note.getByRole('button', { name: 'Correct a field' }).click();
  await expect(note.locator('[data-part=corrections]')).toContainText(`Tidewater Quarterly (by the printed issue)`);
  await expect(note.locator('[data-part=corrections]')).toContainText(`The page says: ${REVIEW.name}`);
  await expect(note.locator('[data-part=hop]').first()).toContainText(REVIEW.name);
  await expect(rows(library).nth(1)).toContainText('Tidewater Quarterly → ');
  await keepFiles(library);
  const exported = await handedFile(library, () => library.getByRole('button', { name: 'Download' }).click());
  expect(new TextDecoder().decode(exported)).toMatch(/Tidewater Quarterly[\s\S]*by the printed issue/);
  await rows(library).nth(0).getByRole('checkbox').check();
  await rows(library).nth(1).getByRole('checkbox').check();
  await library.getByRole('button', { name: 'Merge…' }).click();
  await expect(library.getByRole('dialog')).toContainText('These become one note');
  expect(await keptNotes(reader)).toHaveLength(2);
  await library.getByRole('button', { name: 'Merge them' }).click();
  await expect(rows(library)).toHaveCount(1);
  await expect(rows(library)).toContainText('#first');
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(library)).toHaveCount(2);
  await note.getByRole('button', { name: 'Take back' }).click();
  await expect(note.locator('[data-part=corrections]')).toHaveCount(0);
});

test('the reader’s own template is used, one with a fault is not kept, and texts can be left out', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const library = await openLibrary(reader);
  await library.getByText('Text and template').click();
  await library.getByLabel('Keep the article’s text with each note'.replace('’', "'")).uncheck();
  await library.getByLabel('Template for Markdown').fill('{{#title}');
  await library.getByRole('button', { name: 'Keep the template' }).click();
  await expect(library.getByText('This template has a fault and was not kept')).toBeVisible();
  await library.getByLabel('Template for Markdown').fill('My note: {{title}}');
  await library.getByRole('button', { name: 'Keep the template' }).click();
  await expect(library.getByText('This template has a fault')).toHaveCount(0);
  await save(reader, COPY_ADDRESS);
  expect(await keptNotes(reader)).toMatchObject([{ text: null, textHash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  await library.reload();
  await keepFiles(library);
  const exported = await handedFile(library, () => library.getByRole('button', { name: 'Download' }).click());
  expect(new TextDecoder().decode(exported)).toContain(`My note: ${HEADLINE}`);
});

test('five thousand notes come in and go out without a difference, the list reaches the last of them, and a search starts at the best', async ({
  reader,
}) => {
  test.setTimeout(600_000);
  const notes = Array.from({ length: 5000 }, (_, number) => inventNote(number, 30).kept.note);
  const file = exportNotes(notes, exportFormat('json')).text;
  const library = await openLibrary(reader);
  await library.getByText('Import notes from a file').click();
  await library
    .getByLabel('Import notes from a file')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await library.getByRole('button', { name: 'Bring the new ones in' }).click({ timeout: 150_000 });
  await expect(library.getByText('Notes: 5,000')).toBeVisible({ timeout: 150_000 });
  expect(await rows(library).count()).toBeLessThan(60);
  await rows(library).first().getByRole('button').click();
  await library.keyboard.press('End');
  const last = library.locator('[aria-posinset="5000"]');
  await expect(last.getByRole('button')).toBeFocused();
  await expect(last).toHaveAttribute('aria-setsize', '5000');
  await expect(library.locator('[data-part=note]')).toContainText(notes[0]?.reading.page.title ?? '');
  await library.keyboard.press('ControlOrMeta+A');
  await expect(library.getByText('Chosen: 5,000')).toBeVisible();
  await library.getByRole('button', { name: 'Choose none' }).click();
  await keepFiles(library);
  await library.getByRole('combobox', { name: 'Export' }).selectOption('json');
  const exported = await handedFile(library, () => library.getByRole('button', { name: 'Download' }).click());
  const back = JSON.parse(new TextDecoder().decode(exported)) as { notes: unknown[] };
  expect(back.notes.reverse()).toEqual(notes);
  const title = notes[17]?.reading.page.title ?? '';
  await library.getByRole('searchbox').fill(`title:"${title}"`);
  await expect(rows(library)).toHaveCount(1, { timeout: 150_000 });
  await expect(rows(library)).toContainText(title);
  await library.getByRole('searchbox').fill('');
  await expect(library.getByText('Notes: 5,000')).toBeVisible();
  await rows(library).first().getByRole('button').click();
  await library.keyboard.press('End');
  await expect(last.getByRole('button')).toBeFocused();
  // The open note is far down among what this finds: the best of it is what was asked for.
  await library.getByRole('searchbox').fill('outlet');
  await expect(library.getByText('Notes: 5,000')).toBeVisible();
  await expect(library.locator('[aria-posinset="1"]')).toBeInViewport({ timeout: 150_000 });
});
