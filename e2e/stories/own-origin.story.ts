import { findBarriers } from '../harness/axe.ts';
import { expect, test } from '../harness/fixture.ts';
import { keepFiles } from '../harness/handed-files.ts';
import { download, noteRows, saveFromPopup } from '../harness/saved-notes.ts';
import { originalArticle } from '../pages/original.ts';
import { ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("an origin that the page doesn't name is added by the reader, shown and exported as theirs, and taken back", async ({
  sites,
  reader,
}) => {
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  await saveFromPopup(reader, ORIGINAL_ADDRESS);
  const library = await reader.visit(reader.addressOf('library.html'));
  await keepFiles(library);
  await noteRows(library).first().getByRole('button').click();
  const form = library.locator('[data-part=add-origin]');
  await form.getByText('Add an origin').first().click();
  await form.getByLabel('Outlet').fill('The Harbour Post');
  await form.getByLabel('Address').fill('harbour-post.test');
  await form.getByRole('button', { name: 'Add an origin' }).click();
  // No address of the web: the browser says so, and nothing is added.
  await expect(library.locator('[data-standing=added]')).toHaveCount(0);
  await form.getByLabel('Address').fill('https://harbour-post.test/gates');
  await form.getByLabel('Date').fill('2024-03');
  await form.getByLabel('How you know it').fill('It stands in the printed issue.');
  await form.getByRole('button', { name: 'Add an origin' }).click();
  const added = library.locator('[data-part=hop]').first();
  await expect(added).toContainText('added by you');
  await expect(added).toContainText('It stands in the printed issue.');
  await expect(library.locator('[data-part=hop]').last()).toContainText('republished from The Harbour Post');
  await expect(library.locator('[data-part=nothing-declared]')).toBeVisible();
  await expect(noteRows(library).first()).toContainText('The Harbour Post');
  expect(await findBarriers(library)).toEqual([]);
  await library.reload();
  await keepFiles(library);
  await noteRows(library).first().getByRole('button').click();
  await expect(added).toContainText('added by you');
  const markdown = textOf(await download(library, 'markdown'));
  expect(markdown).toContain('added by the reader');
  expect(textOf(await download(library, 'csv'))).toMatch(/origin,published,added,1,The Harbour Post/);
  await library.locator('[data-part=added-origins]').getByRole('button', { name: 'Take back' }).click();
  await expect(library.locator('[data-part=hop]')).toHaveCount(1);
  await expect(library.locator('[data-part=hop]')).toContainText(REVIEW.name);
});
