import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { noteRows, saveFromPopup } from '../harness/saved-notes.ts';
import { keptNotes } from '../harness/whole-database.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, HEADLINE, REVIEW, SECOND_ADDRESS, SECOND_HEADLINE } from '../pages/outlets.ts';

const SHARED = `${COPY_ADDRESS}?from=letter`;
const MIRROR = 'https://www.mirror-of-coasts.test/gates';
const facet = (library: Page, name: string) => library.locator(`[data-facet=${name}]`);
const openLibrary = (reader: ReaderBrowser) => reader.visit(reader.addressOf('library.html'));

test('a note keeps the text, its hash and both addresses; the same text elsewhere is warned of, and leads to the older note', async ({
  sites,
  reader,
}) => {
  // Many a page takes the trace of a letter out of its address once it has been seen.
  const tidy = `<script>history.replaceState(null, '', ${JSON.stringify(new URL(COPY_ADDRESS).pathname)})</script>`;
  sites.serve(SHARED, foundingShapedCopy({ tail: tidy }));
  const mirrored = PARAGRAPHS.map((words) => words.replace(/[“”]/g, '"').replace(/’/g, "'"));
  sites.serve(MIRROR, foundingShapedCopy({ address: MIRROR, paragraphs: mirrored, tail: '<footer>Mirrored.</footer>' }));
  await saveFromPopup(reader, SHARED);
  const [note] = await keptNotes(reader);
  expect(note?.text).toContain(PARAGRAPHS[0]);
  expect(note).toMatchObject({ textHash: expect.stringMatching(/^[0-9a-f]{40}$/), openedUrl: SHARED, finalUrl: COPY_ADDRESS });
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
  sites.serve(SECOND_ADDRESS, foundingShapedCopy({ address: SECOND_ADDRESS, headline: SECOND_HEADLINE, paragraphs: PARAGRAPHS.slice(1) }));
  await saveFromPopup(reader, COPY_ADDRESS, { tags: 'coast, gates' });
  await saveFromPopup(reader, SECOND_ADDRESS, { tags: 'money' });
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
    await expect(noteRows(library), query).toHaveCount(found.length);
    for (const headline of found) await expect(noteRows(library)).toContainText(headline);
  }
  await search.fill('');
  await facet(library, 'tag').locator('summary').click();
  await expect(facet(library, 'tag').getByRole('listitem')).toHaveText(['coast1', 'gates1', 'money1']);
  await facet(library, 'tag').getByLabel('money').check();
  await expect(noteRows(library)).toHaveCount(1);
  // All of the filters stands in its pane, the field for a name as well.
  const [has, needs] = await library.locator('.filter-pane').evaluate((pane) => [pane.clientWidth, pane.scrollWidth]);
  expect(needs).toBe(has);
  await library.getByRole('textbox', { name: 'Name for this search' }).fill('Money trail');
  await library.getByRole('button', { name: 'Save search' }).click();
  await library.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(noteRows(library)).toHaveCount(2);
  await library.reload();
  await library.getByRole('button', { name: 'Money trail', exact: true }).click();
  await expect(noteRows(library)).toHaveText([new RegExp(SECOND_HEADLINE)]);
  await library.getByRole('button', { name: 'Delete the search “Money trail”' }).click();
  await expect(library.getByRole('button', { name: 'Money trail', exact: true })).toHaveCount(0);
});

test('the settings are one click away', async ({ reader }) => {
  const library = await reader.visit(reader.addressOf('library.html'));
  const [settings] = await Promise.all([reader.context.waitForEvent('page'), library.getByRole('button', { name: 'Settings' }).click()]);
  await settings.waitForURL(reader.addressOf('options.html'));
});

test('a library that is open shows what is saved, written and deleted elsewhere', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const library = await reader.visit(reader.addressOf('library.html'));
  await expect(library.getByText('Nothing is saved yet.')).toBeVisible();
  await saveFromPopup(reader, COPY_ADDRESS);
  await reader.closePopup();
  await library.bringToFront();
  await expect(noteRows(library)).toContainText(HEADLINE);
  const other = await reader.visit(reader.addressOf('library.html'));
  await noteRows(other).first().getByRole('button').click();
  await other.getByRole('textbox', { name: 'Tags' }).fill('gates');
  await other.getByRole('button', { name: 'Keep changes' }).click();
  await library.bringToFront();
  await expect(noteRows(library)).toContainText('#gates');
  await other.bringToFront();
  await other.getByRole('button', { name: 'Delete note' }).click();
  await library.bringToFront();
  await expect(library.getByText('Nothing is saved yet.')).toBeVisible();
});

test('beside the list stands what to do until a note is chosen, and the keys are a click away', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await saveFromPopup(reader, COPY_ADDRESS);
  const library = await openLibrary(reader);
  await expect(library.getByText('Choose a note from the list')).toBeVisible();
  await expect(library.locator('[data-part=backup-reminder]')).toHaveCount(0);
  await noteRows(library).first().getByRole('button').click();
  await expect(library.locator('[data-part=note]')).toContainText(HEADLINE);
  await expect(library.getByText('Choose a note from the list')).toHaveCount(0);
  await library.getByRole('button', { name: 'Keys' }).click();
  await expect(library.getByRole('dialog')).toContainText('next, previous');
});

test('by keys alone: move, choose a range, tag, delete and undo; a reading that was not saved becomes a note', async ({
  sites,
  reader,
}) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(SECOND_ADDRESS, foundingShapedCopy({ address: SECOND_ADDRESS, headline: SECOND_HEADLINE, paragraphs: PARAGRAPHS.slice(1) }));
  await saveFromPopup(reader, COPY_ADDRESS);
  await (await reader.clickToolbar(await reader.visit(SECOND_ADDRESS))).locator('[data-part=reading]').waitFor();
  await reader.closePopup();
  const library = await openLibrary(reader);
  await expect(noteRows(library)).toHaveCount(1);
  await facet(library, 'kind').getByLabel('Saved notes').uncheck();
  await expect(noteRows(library)).toHaveCount(2);
  await noteRows(library).first().getByRole('button').click();
  await library.getByRole('button', { name: 'Save note' }).click();
  await expect(library.getByText('Saved in your library.')).toBeVisible();
  await expect(library.locator('[data-kind=note]')).toHaveCount(2);
  await noteRows(library).first().getByRole('button').focus();
  await library.keyboard.press('Shift+ArrowDown');
  await expect(library.getByText('Chosen: 2')).toBeVisible();
  await library.getByRole('textbox', { name: 'Tags' }).first().fill('both');
  await library.keyboard.press('Enter');
  await expect(noteRows(library).filter({ hasText: '#both' })).toHaveCount(2);
  await library.getByRole('textbox', { name: 'Tags' }).first().fill('both');
  await library.getByRole('button', { name: 'Remove tags' }).click();
  await expect(noteRows(library).filter({ hasText: '#both' })).toHaveCount(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(noteRows(library).filter({ hasText: '#both' })).toHaveCount(2);
  await library.locator('h1').first().click();
  await library.keyboard.press('Delete');
  await expect(noteRows(library).and(library.locator('[data-kind=note]'))).toHaveCount(0);
  await library.keyboard.press('u');
  await expect(library.locator('[data-kind=note]')).toHaveCount(2);
  await library.keyboard.press('?');
  await expect(library.getByRole('dialog')).toContainText('next, previous');
  await library.keyboard.press('Escape');
  // The deletion left no line to be at: the keys begin at the first.
  const open = library.locator('[data-part=note-row][data-open=true]');
  await library.keyboard.press('j');
  await expect(open).toHaveAttribute('aria-posinset', '1');
  await library.keyboard.press('j');
  await expect(open).toHaveAttribute('aria-posinset', '2');
  await library.keyboard.press('k');
  await expect(open).toHaveAttribute('aria-posinset', '1');
  // Wherever the reader was, the keys take the focus along: into the list, into the note and back.
  await expect(open.getByRole('button')).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(library.getByRole('region', { name: 'The open note' })).toBeFocused();
  await library.keyboard.press('Escape');
  await expect(open.getByRole('button')).toBeFocused();
  await library.keyboard.press('e');
  await expect(library.getByRole('combobox', { name: 'Export' })).toBeFocused();
  await library.locator('h1').first().click();
  await library.keyboard.press('/');
  await expect(library.getByRole('searchbox')).toBeFocused();
  await library.getByRole('combobox', { name: 'Order' }).selectOption('Headline');
  const headlines = () => library.locator('.entry-title').allInnerTexts();
  await expect.poll(async () => (await headlines()).join()).toBe([...(await headlines())].sort().join());
});
