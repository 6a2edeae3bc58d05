import { browser } from 'wxt/browser';

/**
 * Changes what the browser's storage keeps under `key`, as it stands there, and returns it as it is then. Changes come one after another,
 * whichever pages of Whence ask for them at once, so that none undoes another; a worker that dies holds nobody up
 * (https://w3c.github.io/web-locks/). Rejects where the storage is full or broken: then what was kept before still is.
 */
export function changeKept<Kept>(key: string, change: (kept: unknown) => Kept): Promise<Kept> {
  return navigator.locks.request(`kept/${key}`, async () => {
    const { [key]: kept } = await browser.storage.local.get(key);
    const changed = change(kept);
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
}

/** Choices of the reader's as the browser's storage keeps them: under which key, and how they are read there. */
export interface KeptChoices<Choices> {
  key: string;
  defaults: Readonly<Choices>;
  read: (kept: unknown) => Choices;
}

/** Returns the reader's choices; the default of each that is not kept, or kept in another shape. */
export async function loadChoices<Choices>({ key, read }: KeptChoices<Choices>): Promise<Choices> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return read(kept);
}

/** As `changeKept`, of choices: what this version can't read, a newer one's perhaps, stays unless it is changed. Returns them whole. */
export async function changeChoices<Choices extends object>(
  { key, read }: KeptChoices<Choices>,
  change: (choices: Choices) => Choices,
): Promise<Choices> {
  const changed = await changeKept(key, (raw) => {
    const [kept, before] = [{ ...(raw as object | undefined) }, read(raw)];
    const written = Object.entries(change(before)).filter(([name, value]) => !(name in kept) || value !== before[name as keyof Choices]);
    return { ...kept, ...Object.fromEntries(written) };
  });
  return read(changed);
}
