import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';
import { handedFile } from './handed-files.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** The lines of notes and readings that a library shows. */
export const noteRows = (library: Page): Locator => library.locator('[data-part=note-row]');

/** Saves a page from the popup with a remark and tags; hands back the popup, which says that it is saved. */
export async function saveFromPopup(reader: ReaderBrowser, address: string, { remark = '', tags = '' } = {}): Promise<Page> {
  const popup = await reader.clickToolbar(await reader.visit(address));
  const form = popup.locator('[data-part=remark]');
  await form.waitFor();
  // It is open where something was written before and not saved.
  if (!(await form.getAttribute('open').then((open) => open !== null))) await form.getByText('Remark and tags').click();
  await popup.getByRole('textbox', { name: 'Remark' }).fill(remark);
  await popup.getByRole('textbox', { name: 'Tags' }).fill(tags);
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
  return popup;
}

/** What a press on "Download" hands over in a format. */
export function download(library: Page, format: string): Promise<Uint8Array> {
  return handedFile(library, async () => {
    await library.getByRole('combobox', { name: /export/i }).selectOption(format);
    await library.getByRole('button', { name: 'Download', exact: true }).click();
  });
}
