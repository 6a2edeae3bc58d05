/**
 * The pages that following opened, with their texts: what comparisons are drawn from, and a cache that spares sites a second
 * request. Kept in the extension's own database, the newest alone; nothing of it leaves the machine.
 */
import type { OpenedPage } from '../../core/follow/open-page.ts';
import { addressOf } from './address.ts';
import { withDatabase } from './database.ts';
import type { KeptPage } from './kept.ts';
import { isQuotaError } from './readings.ts';
import { settle } from './settle.ts';

/** Pages kept at most. */
const mostOpenedPages = 200;
/** How long a fetched page stands for its site's answer, in milliseconds. */
export const freshFor = 3_600_000;

/** Read in the reader's own tab, or fetched without cookies: a site may show the two different pages. */
export type Opening = 'tab' | 'fetch';

export interface PageToKeep {
  page: OpenedPage;
  /** Where it was found in the end. */
  url: string;
  redirects: string[];
  capture?: { url: string; time: string } | null;
}

/** Keeps an opened page under the address that was asked for, and lets the oldest go. Where there is no room it is not kept. */
export async function keepOpened(opening: Opening, asked: string, kept: PageToKeep, now: number, limit = mostOpenedPages): Promise<void> {
  const { page, url, redirects, capture = null } = kept;
  const entry: KeptPage = { id: idOf(opening, asked), endedAt: addressOf(url) ?? url, page, redirects, capture, openedAt: now };
  try {
    await withDatabase(async (database) => {
      const transaction = database.transaction('openedPages', 'readwrite');
      await settle(transaction, async () => {
        await transaction.store.put(entry);
        let tooMany = (await transaction.store.count()) - limit;
        for (let cursor = await transaction.store.index('by-time').openCursor(); cursor && tooMany > 0; cursor = await cursor.continue()) {
          await cursor.delete();
          tooMany -= 1;
        }
      });
    });
  } catch (error) {
    // The walk goes on without: its texts can't be laid side by side later.
    if (!isQuotaError(error)) throw error;
  }
}

/** The page that was opened by asking for an address, if it was fetched no longer ago than a fetched page counts. */
export async function findFetched(asked: string, now: number): Promise<KeptPage | null> {
  const kept = await withDatabase((database) => database.get('openedPages', idOf('fetch', asked)));
  // One of the future was fetched before the clock was set back.
  return kept && Math.abs(now - kept.openedAt) < freshFor ? kept : null;
}

/** The page last opened at an address, by asking for it or by being sent on to it, however long ago; null where it is no longer kept. */
export async function findOpened(opening: Opening, address: string): Promise<KeptPage | null> {
  return withDatabase(async (database) => {
    const asked = await database.get('openedPages', idOf(opening, address));
    if (asked) return asked;
    const ended = await database.getAllFromIndex('openedPages', 'by-end', addressOf(address) ?? address);
    return ended.filter(({ id }) => id.startsWith(`${opening} `)).sort((a, b) => b.openedAt - a.openedAt)[0] ?? null;
  });
}

function idOf(opening: Opening, address: string): string {
  return `${opening} ${addressOf(address) ?? address}`;
}

/** Forgets every opened page, and returns how many those were. */
export async function forgetOpened(): Promise<number> {
  return withDatabase(async (database) => {
    // An old version, whose upgrade failed, may know none.
    if (!database.objectStoreNames.contains('openedPages')) return 0;
    const many = await database.count('openedPages');
    if (many > 0) await database.clear('openedPages');
    return many;
  });
}
