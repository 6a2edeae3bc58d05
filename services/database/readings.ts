/** The cache of readings, by address. Owned by the background; content scripts never come here (their IndexedDB is the page's). */
import { keyOfReading } from '../../core/library/entry.ts';
import type { Reading } from '../../core/model.ts';
import { addressOf } from './address.ts';
import { withDatabase } from './database.ts';
import type { KeptReading } from './kept.ts';
import { settle } from './settle.ts';
import { isNoted, keepWithLine, type Shelving, takeOffShelf, writeReadings } from './shelf.ts';

export type Kept = { ok: true } | { ok: false; why: 'no address' | 'no room' };

/** Readings kept at most, where the reader chose no other number. */
export const mostReadings = 5000;
/** The share of the browser's quota that the cache may fill. */
const quotaShare = 0.5;
/** What is freed at once when the browser refuses to store more. */
export const evictedWhenFull = 250;

export interface ReadingToKeep {
  url: string;
  reading: Reading;
  textHash: string;
  /** The version of the engine that read. */
  engine: string;
  /** Milliseconds since 1970. */
  readAt: number;
}

/** Returns the kept reading of an address, or null. */
export async function findReading(url: string): Promise<KeptReading | null> {
  const address = addressOf(url);
  if (!address) return null;
  return withDatabase(async (database) => (await database.get('readings', address)) ?? null);
}

/** Keeps a reading in place of the last one of its address, and evicts the oldest unsaved beyond the limit. A full disk is an answer, not an error. */
export async function keepReading(kept: ReadingToKeep, limit: number = mostReadings): Promise<Kept> {
  const { url, ...fields } = kept;
  const address = addressOf(url);
  if (!address) return { ok: false, why: 'no address' };
  if (await isQuotaSpent()) await evictOldest(evictedWhenFull);
  const stored = (await store(address, fields)) || ((await evictOldest(evictedWhenFull)) > 0 && (await store(address, fields)));
  if (!stored) return { ok: false, why: 'no room' };
  await evictBeyond(limit);
  return { ok: true };
}

/** A chain as its page states it: publishers and addresses, in order. What was found by following holds for the same chain alone. */
export function chainKey(reading: Reading): string {
  const rivals = reading.conflicts.flatMap(({ chains = [] }) => chains.map((chain) => chain.slice(0, -1)));
  return JSON.stringify([...reading.chain, ...rivals.flat()].map((hop) => [hop.publisher.name, hop.work.url]));
}

/** Keeps what following found beside the reading of the address, where one is kept. */
export async function keepFollowed(url: string, reading: Reading, of: string): Promise<void> {
  const address = addressOf(url);
  if (!address) return;
  await withDatabase(async (database) => {
    const transaction = writeReadings(database);
    await settle(transaction, async () => {
      const kept = await transaction.objectStore('readings').get(address);
      if (kept) await keepWithLine(transaction, { ...kept, followed: { reading, of } });
    });
  });
}

/** The reading as far as it was followed: what following found, where the page still states the same chain. */
export function asFollowed(fresh: Reading, kept: KeptReading | null): Reading {
  return kept?.followed && kept.followed.of === chainKey(fresh) ? kept.followed.reading : fresh;
}

async function store(address: string, fields: Omit<ReadingToKeep, 'url'>): Promise<boolean> {
  try {
    await withDatabase(async (database) => {
      const transaction = writeReadings(database);
      await settle(transaction, async () => {
        const before = await transaction.objectStore('readings').get(address);
        // A note may have been there first: one that was brought in, or saved when the disk had no room for the reading.
        const saved = before?.saved === 1 || (await isNoted(transaction, address)) ? 1 : 0;
        await keepWithLine(transaction, { address, ...fields, saved, ...(before?.followed && { followed: before.followed }) });
      });
    });
    return true;
  } catch (error) {
    if (isQuotaError(error)) return false;
    throw error;
  }
}

/** Whether the disk is full. Chromium and Firefox name it alike; older Firefox aborts the transaction and names the cause inside. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
}

async function isQuotaSpent(): Promise<boolean> {
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = (await navigator.storage?.estimate?.()) ?? {};
  return usage > quota * quotaShare;
}

/** Forgets the oldest readings beyond so many; those that a note rests on stay. */
export async function evictBeyond(limit: number): Promise<void> {
  const kept = await withDatabase((database) => database.count('readings'));
  if (kept > limit) await evictOldest(kept - limit);
}

/** Deletes up to `many` unsaved readings, oldest first, and returns how many it deleted. */
export async function evictOldest(many: number): Promise<number> {
  return withDatabase(async (database) => {
    const transaction = writeReadings(database);
    return settle(transaction, () => evictIn(transaction, many));
  });
}

/** As `evictOldest`, within a transaction. */
export async function evictIn(transaction: Shelving, many: number): Promise<number> {
  const unsaved = IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY]);
  let evicted = 0;
  let cursor = await transaction.objectStore('readings').index('by-saved-and-time').openCursor(unsaved);
  while (cursor && evicted < many) {
    await takeOffShelf(transaction, keyOfReading(cursor.primaryKey));
    await cursor.delete();
    evicted += 1;
    cursor = await cursor.continue();
  }
  return evicted;
}
