import type { ReaderBrowser } from './reader-browser.ts';

/** How many records stand in these stores of the extension's database together, by its own word. */
export function countStored(reader: ReaderBrowser, ...stores: string[]): Promise<number> {
  return reader.inExtension(async (stores) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('whence'));
    const counts = await Promise.all(stores.map((name) => settle(database.transaction(name).objectStore(name).count())));
    database.close();
    return counts.reduce((sum, count) => sum + count, 0);
  }, stores);
}
