import type { Page } from '@playwright/test';
import type { ReaderBrowser } from './reader-browser.ts';

/** The settings in a tab of their own, once they are shown. */
export async function openSettings(reader: ReaderBrowser): Promise<Page> {
  const settings = await reader.visit(reader.addressOf('options.html'));
  await settings.getByRole('heading', { level: 1 }).waitFor();
  return settings;
}
