import type { ReaderBrowser } from './reader-browser.ts';
import type { Sites } from './sites.ts';

/** What a reader's paste brings: the words, and the same as rich text where they have any. */
export interface Pasted {
  text: string;
  html: string;
}

const ADDRESS = 'https://www.paste-desk.test/';

const DESK = `<!DOCTYPE html><title>Paste desk</title><textarea aria-label="Desk"></textarea><script>
addEventListener('paste', ({ clipboardData }) => {
  globalThis.pasted = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
});
</script>`;

/** Pastes what lies on the clipboard into a page of its own, by the keys. */
export async function paste(reader: ReaderBrowser, sites: Sites): Promise<Pasted> {
  const page = await reader.visit(sites.serve(ADDRESS, DESK));
  try {
    await page.bringToFront();
    await page.getByLabel('Desk').click();
    await page.keyboard.press('ControlOrMeta+V');
    await page.waitForFunction(() => 'pasted' in globalThis);
    return await page.evaluate(() => Reflect.get(globalThis, 'pasted') as Pasted);
  } finally {
    await page.close();
  }
}
