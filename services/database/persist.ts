/** Asks the browser to keep the database for good: without, one that runs out of room may delete the notes with everything else. Workers can't ask. */
export async function askToPersist(): Promise<void> {
  const storage = globalThis.navigator?.storage;
  if (!storage?.persist || (await storage.persisted())) return;
  await storage.persist();
}
