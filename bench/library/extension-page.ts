import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import type { InventedNote } from './invent-notes.ts';

const build = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser with the built extension on a profile of its own, and the address of its library. */
export interface Extension {
  context: BrowserContext;
  library: string;
  close: () => Promise<void>;
}

/** Opens a browser with the built extension. Throws where either is missing. */
export async function openExtension(): Promise<Extension> {
  const executablePath = findBrowser(chromiumFamily);
  if (!executablePath) throw new Error(chromiumFamily.advice);
  if (!existsSync(join(build, 'library.html'))) throw new Error('The extension is not built: run "npm run build" first.');
  const profile = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', '--enable-precise-memory-info', `--disable-extensions-except=${build}`, `--load-extension=${build}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, library: new URL('/library.html', worker.url()).href, close };
}

/** Writes notes as the extension does, into its own stores. */
export async function putNotes(page: Page, notes: readonly InventedNote[]): Promise<void> {
  await page.evaluate(async (batch) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('whence'));
    const transaction = database.transaction(['notes', 'shelf'], 'readwrite');
    for (const { kept, line } of batch) {
      transaction.objectStore('notes').put(kept);
      transaction.objectStore('shelf').put(line);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, notes);
}
