/** Captures of originals that are gone, from archives: only where the reader has switched that on and given their sites. */
import { archives, type Capture, isBefore } from '../../core/follow/archives.ts';
import { askForSites, giveBackSites, maySites } from '../settings/permissions.ts';
import { loadSettings } from '../settings/settings.ts';
import { ask, type Limits } from './asking.ts';
import { type FetchedOriginal, fetchOriginal } from './originals.ts';

/** The browser's patterns of the sites that asking archives takes. */
const archiveSites = archives.flatMap(({ sites }) => sites);

/** Whether archives may be asked now. */
export async function mayAskArchives(): Promise<boolean> {
  return (await loadSettings()).archives && (await maySites(archiveSites));
}

/** Asks the reader for the archives' sites and says whether they were given. Must be called straight from a click. */
export const askForArchives = (): Promise<boolean> => askForSites(archiveSites);

/** Gives the archives' sites back. */
export const giveBackArchives = (): Promise<boolean> => giveBackSites(archiveSites);

type Held = { html: string; capture: Capture };

const answerKind = { accept: 'application/json', takes: /^\s{0,9}(?:application|text)\/(?:json|javascript)\b/i, bytes: 100_000 };
// The reader has switched archives on, and they offer themselves to programs: no rules are asked for.
const anyway = async () => null;

/** The last capture of an address before a day (ISO 8601; null: of all), as it was taken; null where no archive has one. */
export async function findCapture(address: string, before: string | null, limits: Limits): Promise<Held | null> {
  for (const archive of archives) {
    const capture = archive.readAnswer(await askArchive(archive.question(address, before), limits));
    if (!capture || !isBefore(capture, before)) continue;
    const fetched: FetchedOriginal = await fetchOriginal(archive.bytesOf(capture), limits, anyway);
    if (fetched.ok) return { html: fetched.html, capture };
  }
  return null;
}

/** The archive's answer; empty where it gives none. */
async function askArchive(question: string, { signal }: Limits): Promise<string> {
  try {
    const answer = await ask(question, { ...answerKind, signal });
    const isThere = answer.is === 'answer' && answer.status === 200 && answer.bytes instanceof Uint8Array;
    return isThere ? new TextDecoder().decode(answer.bytes as Uint8Array<ArrayBuffer>) : '';
  } catch {
    // An archive out of reach holds nothing; the original's own failure stands.
    return '';
  }
}
