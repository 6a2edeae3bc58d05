/** A walk that waits for a permission: the browser's question may close what asked it. */
import { browser } from 'wxt/browser';
import { nameWalked, type Walked } from './walked.ts';

interface Wanted {
  walked: Walked;
  /** Milliseconds since 1970. */
  at: number;
}

const storageKey = 'walk wanted';
const lasts = 120_000;

async function wantedNow(): Promise<Wanted | undefined> {
  const { [storageKey]: wanted } = (await browser.storage.session.get(storageKey)) as { [storageKey]?: Wanted };
  return wanted;
}

/** Remembers that a walk waits for a permission. */
export async function wantWalk(walked: Walked): Promise<void> {
  await browser.storage.session.set({ [storageKey]: { walked, at: Date.now() } satisfies Wanted });
}

/** The walk is on its way, with the permission or without: it waits for none that comes later. */
export async function endWant(walked: Walked): Promise<void> {
  const wanted = await wantedNow();
  if (wanted && nameWalked(wanted.walked) === nameWalked(walked)) await browser.storage.session.remove(storageKey);
}

/** Begins the walk that waited for a permission, where one did a short while ago. */
export async function beginWantedWalk(follow: (walked: Walked) => Promise<unknown>): Promise<void> {
  const wanted = await wantedNow();
  await browser.storage.session.remove(storageKey);
  if (wanted && Date.now() - wanted.at < lasts) await follow(wanted.walked);
}
