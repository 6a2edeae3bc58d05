import * as v from 'valibot';
import { mostReadings } from '../database/readings.ts';
import { changeChoices, changeKept, type KeptChoices, loadChoices } from './change-kept.ts';
import { readChoices } from './read-choices.ts';

/** When Whence reads: on a click alone, on the sites that the reader named, or every article (with the permission for each). */
export type ReadingMode = 'click' | 'sites' | 'everywhere';
/** Where the badge is drawn: only where an earlier publication or a quarrel about it is declared, on every article, or never. */
export type BadgeMode = 'republished' | 'always' | 'never';
export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  reading: ReadingMode;
  badge: BadgeMode;
  /** Hosts on which the badge stays away. Like the lists below it holds for what lies under a host, too. */
  quietSites: string[];
  /** Hosts that are read as they load, where `reading` says so. */
  readSites: string[];
  /** Hosts that are read on a click alone, even where every article is read. */
  skippedSites: string[];
  /** The language of the interface, BCP 47; null: the browser's. */
  language: string | null;
  theme: Theme;
  /** Whether archives are asked for originals that are gone. */
  archives: boolean;
  /** Whether the chain of what is saved is followed by itself, on sites that were given before. */
  followSaved: boolean;
  /** Readings kept at most. */
  mostReadings: number;
}

/** What holds until the reader chooses. */
export const defaultSettings: Readonly<Settings> = {
  reading: 'click',
  badge: 'republished',
  quietSites: [],
  readSites: [],
  skippedSites: [],
  language: null,
  theme: 'auto',
  archives: false,
  followSaved: false,
  mostReadings,
};

const hosts = v.array(v.pipe(v.string(), v.maxLength(253)));

const SettingsSchema = v.object({
  reading: v.picklist(['click', 'sites', 'everywhere']),
  badge: v.picklist(['republished', 'always', 'never']),
  quietSites: hosts,
  readSites: hosts,
  skippedSites: hosts,
  language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  theme: v.picklist(['auto', 'light', 'dark']),
  archives: v.boolean(),
  followSaved: v.boolean(),
  mostReadings: v.pipe(v.number(), v.integer(), v.minValue(1)),
}) satisfies v.GenericSchema<Settings>;

/** Some of the settings; what is undefined stays as it is. */
export type SettingsChanges = { [Name in keyof Settings]?: Settings[Name] | undefined };

const siteLists = ['quietSites', 'readSites', 'skippedSites'] as const;

/** A site that is put on one of the lists, or taken from it: the others on the list stay, whatever else changes it meanwhile. */
export interface SiteChange {
  list: (typeof siteLists)[number];
  host: string;
  isListed: boolean;
}

/** What the reader changes at one word. */
export interface SettingsChange {
  changes: SettingsChanges;
  site?: SiteChange;
}

/** A change as a page of the extension may send it. */
export const SettingsChangeSchema = v.object({
  changes: v.partial(SettingsSchema),
  site: v.exactOptional(v.object({ list: v.picklist(siteLists), host: v.pipe(v.string(), v.maxLength(253)), isListed: v.boolean() })),
}) satisfies v.GenericSchema<SettingsChange>;

/** Where settings are kept, and how they are read there. */
export const keptSettings: KeptChoices<Settings> = {
  key: 'settings',
  defaults: defaultSettings,
  read: (kept) => readChoices(SettingsSchema, defaultSettings, kept),
};

/** Returns the reader's settings; defaults for those that are not kept, that an older version did not know, or that are kept in another shape. */
export const loadSettings = (): Promise<Settings> => loadChoices(keptSettings);

/** Forgets every setting. */
export async function forgetSettings(): Promise<void> {
  await changeKept(keptSettings.key, () => ({}));
}

/** The settings as they are once something is changed. */
export function withChange(settings: Settings, { changes, site }: SettingsChange): Settings {
  const made = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...settings, ...made, ...(site && withSite(settings, site)) };
}

function withSite(settings: Settings, { list, host, isListed }: SiteChange): Partial<Settings> {
  const others = settings[list].filter((other) => other !== host);
  if (!isListed) return { [list]: others };
  // Who names a site to read as it loads means it so.
  const reading = list === 'readSites' && settings.reading === 'click' ? { reading: 'sites' as const } : {};
  return { [list]: [...others, host].sort(), ...reading };
}

/** Keeps the settings with this change made and returns them whole. */
export function changeSettings(changes: SettingsChanges, site?: SiteChange): Promise<Settings> {
  return changeChoices(keptSettings, (settings) => withChange(settings, site ? { changes, site } : { changes }));
}

/** Returns the settings with one more site on which the badge stays away. */
export function quietenSite(host: string): Promise<Settings> {
  return changeSettings({}, { list: 'quietSites', host, isListed: true });
}
