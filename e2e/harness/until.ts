import { setTimeout as pause } from 'node:timers/promises';

/** What `look` finds, asked again until it is neither undefined nor false; after 30 seconds an error that names the missing thing. */
export async function until<T>(
  what: string | (() => string),
  look: () => Promise<T | undefined | false> | T | undefined | false,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${typeof what === 'string' ? what : what()}.`);
    await pause(50);
  }
}
