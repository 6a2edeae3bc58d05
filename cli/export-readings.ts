import { writeFile } from 'node:fs/promises';
import { type ExportName, exportFormat, exportNotes } from '../core/export/index.ts';
import type { Note, Reading } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { readInOrder } from './crawl.ts';
import { Crew } from './crew.ts';
import { followingCrew } from './follow/following.ts';
import { atCaller, openInputs } from './inputs/open-inputs.ts';
import type { Options } from './options.ts';

/**
 * Reads every page of the inputs and writes their readings, in order, as one document of a format. A page that could not be read is told
 * on standard error. The exit status: 1 where no page could be read.
 */
export async function exportReadings(options: Options, name: ExportName): Promise<number> {
  const readings = await collectReadings(options);
  if (readings.length === 0) return 1;
  const text = writeReadings(readings, name, options.at);
  if (options.out === null) process.stdout.write(text);
  else await writeFile(atCaller(options.out), text, { flag: 'wx' });
  return 0;
}

async function collectReadings(options: Options): Promise<Reading[]> {
  const { items } = await openInputs(options, () => undefined);
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
  return readings;
}

/** Nobody saved a note here: JSON is the reading as `--json` prints it, or an array of them; other formats tell a note that says only when it was read. */
function writeReadings(readings: Reading[], name: ExportName, at: string): string {
  if (name === 'json') return `${JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 2)}\n`;
  const notes = readings.map((reading, place): Note => noteOfReading(reading, { id: `page-${place + 1}`, savedAt: at }));
  return exportNotes(notes, exportFormat(name)).text;
}
