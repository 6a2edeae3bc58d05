type Stores = Record<string, { key: string; indexes: Record<string, string | string[]> }>;
interface OldLine {
  entry: { chain: { standing: string }[] };
}

/**
 * Lays the database down as its version 7 did, with all that it holds: the stops that readers had corrected were listed as stated by the
 * page. Runs in a page of the extension; what it needs stands in it.
 */
export async function layVersionSeven(): Promise<void> {
  const stores: Stores = {
    readings: { key: 'address', indexes: { 'by-saved-and-time': ['saved', 'readAt'] } },
    notes: { key: 'id', indexes: { 'by-address': 'address', 'by-text': 'textHash' } },
    openedPages: { key: 'id', indexes: { 'by-end': 'endedAt', 'by-time': 'openedAt' } },
    pictures: { key: 'noteId', indexes: {} },
    shelf: { key: 'key', indexes: { 'by-order': 'order' } },
    sites: { key: 'origin', indexes: { 'by-time': 'rulesReadAt' } },
    index: { key: 'layout', indexes: {} },
  };
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const now = await settle(indexedDB.open('whence'));
  const kept: Record<string, unknown[]> = {};
  for (const store of Object.keys(stores)) kept[store] = await settle(now.transaction(store).objectStore(store).getAll());
  now.close();
  for (const { entry } of kept['shelf'] as OldLine[])
    for (const hop of entry.chain) if (hop.standing === 'corrected') hop.standing = 'stated';
  await settle(indexedDB.deleteDatabase('whence'));
  const opening = indexedDB.open('whence', 7);
  opening.onupgradeneeded = () => {
    for (const [name, { key, indexes }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath: key });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      for (const record of kept[name] ?? []) store.put(record);
    }
  };
  (await settle(opening)).close();
}
