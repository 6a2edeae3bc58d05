import type { Page } from '@playwright/test';
import type { ReaderBrowser } from './reader-browser.ts';
import type { ReaderFirefox } from './reader-firefox.ts';
import type { Sites } from './sites.ts';
import { until } from './until.ts';

/** What a reader's paste brings: the words, and the same as rich text where they have any. */
export interface Pasted {
  text: string;
  html: string;
}

const ADDRESS = 'https://www.paste-desk.test/';

const DESK = `<!DOCTYPE html><title>Paste desk</title><textarea aria-label="Desk" autofocus></textarea><script>
addEventListener('paste', (event) => {
  const { clipboardData } = event;
  // What was pasted is looked at here: a field that grows with every paste would be laid out anew each time.
  event.preventDefault();
  globalThis.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
});
</script>`;

/** A page of its own to paste into. */
export async function openDesk(reader: ReaderBrowser, sites: Sites): Promise<Page> {
  return reader.visit(sites.serve(ADDRESS, DESK));
}

/** Pastes what lies on the clipboard into the desk, by the keys. */
export async function pasteOn(desk: Page): Promise<Pasted> {
  await desk.bringToFront();
  await desk.evaluate(() => Reflect.deleteProperty(globalThis, 'pasted'));
  await desk.getByLabel('Desk').click();
  await desk.keyboard.press('ControlOrMeta+V');
  await desk.waitForFunction(() => 'pasted' in globalThis);
  return desk.evaluate(() => Reflect.get(globalThis, 'pasted') as Pasted);
}

/** The same in Firefox, in the tab in front. */
export async function pasteInFirefox(firefox: ReaderFirefox, sites: Sites): Promise<Pasted> {
  await firefox.visit(sites.serve(ADDRESS, DESK));
  await firefox.click('//textarea');
  await firefox.press('Control', 'v');
  const pasted = () => firefox.inPage('return window.wrappedJSObject?.pasted ?? window.pasted ?? null');
  return (await until('the pasted words', pasted)) as Pasted;
}

/** Pastes what lies on the clipboard into a page of its own, by the keys. */
export async function paste(reader: ReaderBrowser, sites: Sites): Promise<Pasted> {
  const desk = await openDesk(reader, sites);
  try {
    return await pasteOn(desk);
  } finally {
    await desk.close();
  }
}
