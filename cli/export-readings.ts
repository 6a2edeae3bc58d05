import { open, rm } from 'node:fs/promises';
import { mostNotes } from '../core/bundle/bundle-shape.ts';
import { writeBundle } from '../core/bundle/write-bundle.ts';
import { bundleName } from '../core/export/export-names.ts';
import { type ExportName, exportFormat, exportNotes } from '../core/export/index.ts';
import type { Note, Reading } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { readInOrder } from './crawl.ts';
import { Crew } from './crew.ts';
import { digest } from './digest.ts';
import { followingCrew } from './follow/following.ts';
import { atCaller, openInputs } from './inputs/open-inputs.ts';
import type { Options } from './options.ts';

/**
 * Reads every page of the inputs and writes their readings, in order, as one document of a format. A page that could not be read is told
 * on standard error. The exit status: 1 where no page or not every input could be read.
 */
export async function exportReadings(options: Options, name: ExportName | typeof bundleName): Promise<number> {
  const { readings, faults } = await collectReadings(options);
  if (readings.length === 0) return 1;
  if (name === bundleName && readings.length > mostNotes) return refuseMany(readings.length);
  if (name === bundleName) await writeNewFile(atCaller(options.out ?? ''), await packBundle(notesOf(readings, options.at)));
  else if (options.out === null) process.stdout.write(writeReadings(readings, name, options.at));
  else await writeNewFile(atCaller(options.out), writeReadings(readings, name, options.at));
  return faults.length > 0 ? 1 : 0;
}

async function collectReadings(options: Options): Promise<{ readings: Reading[]; faults: string[] }> {
  const { items, faults } = await openInputs(options, () => undefined);
  const crew = new Crew(options.jobs, options.timeout);
  const readings: Reading[] = [];
  try {
    const follower = await followingCrew(crew, options);
    for await (const row of readInOrder(items, follower, options.jobs * 4)) {
      if ('error' in row) process.stderr.write(`${String(row.id)}: ${row.error}\n`);
      else readings.push(row.reading);
    }
    await follower.close();
  } finally {
    crew.close();
  }
  return { readings, faults };
}

/** Nobody saved a note here: JSON is the reading as `--json` prints it, or an array of them; other formats tell a note that says only when it was read. */
export function writeReadings(readings: Reading[], name: ExportName, at: string): string {
  if (name === 'json') return `${JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 2)}\n`;
  return exportNotes(notesOf(readings, at), exportFormat(name)).text;
}

function notesOf(readings: Reading[], at: string): Note[] {
  return readings.map((reading, place): Note => noteOfReading(reading, { id: `page-${place + 1}`, savedAt: at }));
}

async function packBundle(notes: Note[]): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  await writeBundle(notes, { digest, take: (bytes) => pieces.push(bytes) });
  return pieces;
}

/** Writes a file that is not there yet, whole or not at all. */
async function writeNewFile(path: string, content: string | Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

function refuseMany(count: number): number {
  process.stderr.write(`A bundle holds ${mostNotes} notes at most, and these are ${count}: make several, of a part each\n`);
  return 1;
}
