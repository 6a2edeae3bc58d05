import type { Page } from '@playwright/test';
import { waybackMachine } from '../../core/follow/archives.ts';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COPY_ADDRESS, ORIGINAL_ADDRESS } from '../pages/outlets.ts';

const HELD = `https://web.archive.org/web/20240315101112/${ORIGINAL_ADDRESS}`;
const QUESTION = waybackMachine.question(ORIGINAL_ADDRESS, '2024-03-16');
const firstHop = (popup: Page) => popup.locator('[data-part=hop]').first();
const ofArchive = (addresses: readonly string[]) => addresses.filter((address) => new URL(address).hostname.endsWith('archive.org'));

/** Whether the extension has the switch for archives on. */
function keepsArchives(reader: ReaderBrowser): Promise<boolean> {
  return reader.inExtension(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ settings?: { archives?: boolean } }> } } };
    };
    return (await chrome.storage.local.get('settings')).settings?.archives === true;
  }, null);
}

test('an original that is gone is read in an archive, once the reader allows that, and told to be a capture', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, { status: 410, body: '<h1>Gone</h1>' });
  const closest = { available: true, url: HELD.replace('https:', 'http:'), timestamp: '20240315101112', status: '200' };
  sites.serve(QUESTION, {
    body: JSON.stringify({ url: ORIGINAL_ADDRESS, archived_snapshots: { closest } }),
    headers: { 'content-type': 'application/json' },
  });
  sites.serve(waybackMachine.bytesOf({ url: HELD, time: '' }), originalArticle());
  await reader.allowHosts(EVERY_SITE);
  const article = await reader.visit(COPY_ADDRESS);
  const popup = await reader.clickToolbar(article);
  await popup.getByRole('button', { name: 'Follow the chain' }).click();
  await expect(firstHop(popup)).toContainText('taken away (410)');
  expect(ofArchive(sites.requests)).toEqual([]);
  await expect(popup.locator('[data-part=archive] a')).toHaveText(['captures of this page', 'ask for a capture']);
  await expect(popup.locator('[data-part=archive] a').first()).toHaveAttribute('href', `https://web.archive.org/web/*/${COPY_ADDRESS}`);

  const options = await reader.visit(reader.addressOf('options.html'));
  const use = options.getByRole('checkbox', { name: 'Look in the Internet Archive where an original is gone' });
  await expect(use).not.toBeChecked();
  await use.click();
  await until('the switch to be kept', () => keepsArchives(reader));
  await expect(use).toBeChecked();
  await options.close();

  const again = await reader.clickToolbar(article);
  await again.getByRole('button', { name: 'Follow it again' }).click();
  await expect(firstHop(again)).toHaveAttribute('data-standing', 'confirmed');
  await expect(firstHop(again).locator('[data-part=capture] a')).toHaveAttribute('href', HELD);
  await expect(firstHop(again).locator('[data-part=capture]')).toHaveText('as an archive captured it on Mar 15, 2024');
  await expect(firstHop(again).locator('[data-part=compare-link]')).toBeVisible();
  expect(ofArchive(sites.requests)).toEqual([QUESTION, waybackMachine.bytesOf({ url: HELD, time: '' })]);
});

test('captures of the page at hand are opened, and asked for, by the reader alone', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  const [list, request] = [waybackMachine.listAddress(COPY_ADDRESS), waybackMachine.requestAddress(COPY_ADDRESS)];
  for (const address of [list, request]) sites.serve(address, '<!doctype html><title>Archive</title><p>Captures</p>');
  const article = await reader.visit(COPY_ADDRESS);
  for (const [link, address] of [
    ['captures of this page', list],
    ['ask for a capture', request],
  ] as const) {
    const popup = await reader.clickToolbar(article);
    const asked = ofArchive(sites.requests).filter((other) => !other.endsWith('/favicon.ico'));
    // The tab that opens closes the popup, amid the click.
    await popup
      .getByRole('link', { name: link })
      .click()
      .catch(() => undefined);
    await until('the archive to be asked', () => sites.timesAsked(address) === 1);
    expect(ofArchive(sites.requests).filter((other) => !other.endsWith('/favicon.ico'))).toEqual([...asked, new URL(address).href]);
    expect(sites.headers.find((sent) => sent.address === new URL(address).href)?.headers.referer).toBeUndefined();
  }
});
