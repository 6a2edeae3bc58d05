import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** When Whence reads: on a click alone, or every article (with the permission for it). */
export type ReadingMode = 'click' | 'everywhere';
/** Where the badge is drawn: only where an earlier publication or a quarrel about it is declared, on every article, or never. */
export type BadgeMode = 'republished' | 'always' | 'never';

export interface Settings {
  reading: ReadingMode;
  badge: BadgeMode;
  /** Host names on which the badge stays away. */
  quietSites: string[];
}

export const defaultSettings: Settings = { reading: 'click', badge: 'republished', quietSites: [] };

export const SettingsSchema = v.object({
  reading: v.picklist(['click', 'everywhere']),
  badge: v.picklist(['republished', 'always', 'never']),
  quietSites: v.array(v.pipe(v.string(), v.maxLength(253))),
}) satisfies v.GenericSchema<Settings>;

const storageKey = 'settings';

/** Returns the reader's settings; the defaults where none are kept or what is kept has another shape. */
export async function loadSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(storageKey);
  const parsed = v.safeParse(SettingsSchema, kept[storageKey]);
  return parsed.success ? parsed.output : { ...defaultSettings, quietSites: [] };
}

/** Keeps the settings with these changes made and returns them whole. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await browser.storage.local.set({ [storageKey]: settings });
  return settings;
}

/** Returns the settings with one more site on which the badge stays away. */
export async function quietenSite(host: string): Promise<Settings> {
  const { quietSites } = await loadSettings();
  return changeSettings({ quietSites: [...new Set([...quietSites, host])].sort() });
}
