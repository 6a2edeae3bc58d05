import type { ReaderBrowser } from './reader-browser.ts';
import { checkReading, type KeptReading } from './reading-schema.ts';
import { until } from './until.ts';

/** Every record of every store of the extension's IndexedDB; `{}` where the extension has written none yet. */
async function readDatabases(): Promise<unknown[]> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const records: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await settle(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      records.push(...(await settle(database.transaction(store).objectStore(store).getAll())));
    }
    database.close();
  }
  return records;
}

/** All readings that the extension has in its database now, each checked against the published schema. */
export async function keptReadings(reader: ReaderBrowser): Promise<KeptReading[]> {
  const records = await reader.inExtension(readDatabases, null);
  return records.flatMap(readingsIn).map(checkReading);
}

/** The reading of an address, as soon as the extension has kept it. */
export async function keptReading(reader: ReaderBrowser, address: string): Promise<KeptReading> {
  return until(`a kept reading of ${address}`, async () => (await keptReadings(reader)).find((reading) => reading.page.url === address));
}

/** Leaves the database as a newer version of the extension would: this one's opens are refused from now on. */
export async function lockDatabase(reader: ReaderBrowser): Promise<void> {
  await reader.inExtension(async () => {
    const opening = indexedDB.open('whence', 1_000_000);
    await new Promise<void>((resolve, reject) => {
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    opening.result.close();
  }, null);
}

/** A record may be a reading or carry one beside its time and version. */
function readingsIn(record: unknown): unknown[] {
  if (typeof record !== 'object' || record === null) return [];
  if ('schema' in record && record.schema === 'whence/reading/1') return [record];
  return Object.values(record).flatMap(readingsIn);
}
