import type { Page } from '@playwright/test';
import type { ReaderBrowser } from './reader-browser.ts';

/** The library in a tab of its own, with its rows in sight: what is out of sight is not drawn. */
export async function openLibrary(reader: ReaderBrowser): Promise<Page> {
  const page = await reader.visit(reader.addressOf('library.html'));
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1280, height: 4000 });
  await page.locator('[data-part=note-row]').first().waitFor();
  return page;
}
