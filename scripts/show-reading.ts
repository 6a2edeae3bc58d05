/** The demonstration without a screen: a real click on the toolbar, then a grant and the badge, each with a picture. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../core/model.ts';
import type { BrowserPage } from './browser-page.ts';
import type { Browser } from './open-browser.ts';
import { until } from './until.ts';

export interface Shown {
  reading: Reading;
  /** Paths of the pictures: the popup, then the page with its badge. */
  pictures: string[];
}

/** Reads the article at `address` as a reader would, first by a click and then by the grant. Pictures go to `folder`. */
export async function showReading(browser: Browser, address: string, folder: string): Promise<Shown> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.openPage(address);
  await page.loaded();
  await browser.leaveOnly(page);
  const popup = await clickToolbar(browser, address);
  const reading = await readingInPopup(popup);
  const pictures = [savePicture(folder, 'popup.png', await popup.takePicture())];
  await popup.close();
  await readEveryArticle(browser);
  await page.send('Page.reload');
  await page.wordsInClosedRoot();
  await page.setSize(1280, 800, 1.5);
  pictures.push(savePicture(folder, 'page-with-badge.png', await page.takePicture()));
  return { reading, pictures };
}

/** Clicks Whence's button while the article is in front; that lets it read this one tab. Hands back the popup. */
async function clickToolbar(browser: Browser, address: string): Promise<BrowserPage> {
  const tab = await until('the tab of the article', async () => (await browser.findTargets('tab', address))[0]);
  await browser.devtools.send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  return browser.findPage(browser.addressOf('popup.html'));
}

/** The reading that the popup has, once its origin stands there in words. */
async function readingInPopup(popup: BrowserPage): Promise<Reading> {
  const ask = `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const reply = tab && await chrome.runtime.sendMessage({ name: 'reading.of', sends: { tabId: tab.id } });
    return reply?.ok && reply.answer.state === 'read' ? reply.answer.reading : null;
  })()`;
  const reading = await until('the reading of the article', async () => (await popup.evaluate<Reading | null>(ask)) ?? undefined);
  const origin = JSON.stringify(reading.chain[0]?.publisher.name ?? '');
  await popup.holds('the popup to name the origin', `document.body.innerText.includes(${origin})`);
  // The browser lets a popup grow to its content, 600 pixels at most, a while after the content is there.
  await popup.holds(
    'the popup to take its size',
    'innerHeight >= Math.min(document.documentElement.scrollHeight, screen.height - 100, 560)',
  );
  return reading;
}

/**
 * Chooses "read every article" on the welcome page. The browser's question can't be answered without a screen, so the answer is given
 * beforehand where chrome://extensions keeps it.
 */
async function readEveryArticle(browser: Browser): Promise<void> {
  const settings = await browser.openPage('chrome://extensions');
  await settings.loaded();
  await settings.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(browser.extensionId)}, '*://*/*')`);
  await settings.close();
  const welcome = await browser.openPage(browser.addressOf('welcome.html'));
  await welcome.holds('the welcome page', "document.querySelectorAll('input[name=mode]').length === 2");
  await welcome.click('label:has(> input[name=mode]:not(:checked))');
  await welcome.holds('the script for every page', '(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0)()');
  await welcome.close();
}

function savePicture(folder: string, name: string, picture: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, picture);
  return path;
}
