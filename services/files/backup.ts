/** Copies of all notes, and of what the reader chose, in the downloads folder: at a word, or by themselves every day or week. What the browser says of each is kept. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isAnyNoteKept } from '../notes/notes.ts';
import { changeChoices, type KeptChoices, loadChoices } from '../settings/change-kept.ts';
import { readChoices } from '../settings/read-choices.ts';
import { choicesToCarry } from './carried-choices.ts';
import { packNotes, releasePacked } from './packer.ts';

export type BackupEvery = 'never' | 'daily' | 'weekly';
export type BackupForm = 'bundle' | 'json';

export interface Backup {
  every: BackupEvery;
  form: BackupForm;
  /** When the last one that succeeded was made, ISO 8601; null: none was. */
  lastAt: string | null;
  /** Why the last one failed, in the browser's words; null where it did not. */
  fault: string | null;
  /** One that was begun and of which nothing is known yet: the browser's number for it, and when. */
  pending: { id: number; at: string } | null;
  /** When the reader put the reminder away, ISO 8601. */
  remindedAt: string | null;
}

const none: Backup = { every: 'never', form: 'bundle', lastAt: null, fault: null, pending: null, remindedAt: null };
const moment = v.nullable(v.string());
const BackupSchema = v.object({
  every: v.picklist(['never', 'daily', 'weekly']),
  form: v.picklist(['bundle', 'json']),
  lastAt: moment,
  fault: moment,
  pending: v.nullable(v.object({ id: v.number(), at: v.string() })),
  remindedAt: moment,
}) satisfies v.GenericSchema<Backup>;

const keptBackup: KeptChoices<Backup> = { key: 'backup', defaults: none, read: (kept) => readChoices(BackupSchema, none, kept) };
/** The name of the alarm that a backup is due at. */
export const backupAlarm = 'backup';
const minutes = { daily: 24 * 60, weekly: 7 * 24 * 60 };
const minute = 60_000;
/** How often and how long a download is asked after, in milliseconds and times. */
const pause = 250;
const patience = 1200;
/** Firefox gives alarms at install, without asking; elsewhere they come with the downloads. */
const needed = { permissions: import.meta.env.BROWSER === 'firefox' ? ['downloads'] : ['alarms', 'downloads'] } as {
  permissions: ('alarms' | 'downloads')[];
};

/** How backups stand. */
export const loadBackup = (): Promise<Backup> => loadChoices(keptBackup);

/** Keeps these changes and returns how backups stand then. */
export function changeBackup(changes: Partial<Backup>): Promise<Backup> {
  return changeChoices(keptBackup, (backup) => ({ ...backup, ...changes }));
}

/** Asks the reader to let Whence save files by itself, and says whether it may. Must be called straight from a click. */
export function askForBackups(): Promise<boolean> {
  return browser.permissions.request(needed);
}

/** Forgets how the reader wants backups, and gives the browser's leave for them back. Files that were saved stay where they are. */
export async function forgetBackups(): Promise<void> {
  await browser.alarms?.clear(backupAlarm);
  await browser.storage.local.remove(keptBackup.key);
  await browser.permissions.remove(needed);
}

/** Sets the alarm for the next backup as the reader wants it; one that is overdue is made soon. */
export async function planBackup(): Promise<void> {
  const { every, lastAt } = await loadBackup();
  if (!(await browser.permissions.contains(needed))) return;
  if (every === 'never') {
    await browser.alarms.clear(backupAlarm);
    return;
  }
  const now = Date.now();
  // A clock that was set back since has the last one stand in the future.
  const last = Math.min(Date.parse(lastAt ?? '') || 0, now);
  const when = Math.max(last + minutes[every] * minute, now + minute);
  await browser.alarms.create(backupAlarm, { when, periodInMinutes: minutes[every] });
}

/** Whether there is anything that a backup would hold. */
export const isAnythingToBackUp = async (): Promise<boolean> => (await isAnyNoteKept()) || (await choicesToCarry()) !== null;

/** Makes a backup and returns how it stands then: `lastAt` where the file is there, else `fault`. */
export function backUp(): Promise<Backup> {
  // Asked for in two windows at once, or by hand as its time has come, one is made after the other.
  return navigator.locks.request('backup', makeBackup);
}

async function makeBackup(): Promise<Backup> {
  const { pending, form } = await settleBackup();
  // One that was begun before, by a worker that has died since: it is this one.
  if (pending) return awaitDownload();
  const at = new Date().toISOString();
  try {
    const choices = await choicesToCarry();
    if (!choices && !(await isAnyNoteKept())) return await loadBackup();
    const url = await packNotes(form, choices);
    try {
      const filename = `Whence/whence-backup-${at.slice(0, 10)}.${form === 'json' ? 'json' : 'zip'}`;
      const id = await browser.downloads.download({ url, filename, saveAs: false, conflictAction: 'uniquify' });
      await changeBackup({ pending: { id, at } });
      return await awaitDownload();
    } finally {
      await releasePacked(url);
    }
  } catch (error) {
    return changeBackup({ pending: null, fault: error instanceof Error ? error.message : String(error) });
  }
}

async function awaitDownload(): Promise<Backup> {
  for (let times = 0; times < patience; times += 1) {
    const backup = await settleBackup();
    if (!backup.pending) return backup;
    // Asking again also keeps the worker from being ended meanwhile.
    await new Promise((settle) => setTimeout(settle, pause));
  }
  return loadBackup();
}

/** Learns from the browser what became of a backup that was begun, by this worker or by one that has died since. */
export async function settleBackup(): Promise<Backup> {
  const backup = await loadBackup();
  if (!backup.pending || !(await browser.permissions.contains(needed))) return backup;
  const [download] = await browser.downloads.search({ id: backup.pending.id });
  if (download?.state === 'in_progress') return backup;
  if (download?.state === 'complete') return changeBackup({ pending: null, fault: null, lastAt: backup.pending.at });
  return changeBackup({ pending: null, fault: download?.error ?? 'the download is not there any more' });
}

/** After how many days a reminder that was put away comes back. */
const quietDays = 30;

/** Says whether the reader should be reminded: much is kept, none of it was ever backed up, and the reminder was not put away lately. */
export function isReminderDue({ lastAt, every, remindedAt }: Backup, isMuchKept: boolean, now: number): boolean {
  if (!isMuchKept || lastAt !== null || every !== 'never') return false;
  // One of the future was put away before the clock was set back.
  return remindedAt === null || Math.abs(now - Date.parse(remindedAt)) > quietDays * minutes.daily * minute;
}

/** Says whether the browser promised to keep the notes when room runs out. Where it can't say, it is taken at its silence. */
export async function isKeepingPromised(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persisted?.()) ?? true;
}
