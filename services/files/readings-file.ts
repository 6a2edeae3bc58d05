/** Readings as the command line writes them, a line each. */
import * as v from 'valibot';
import type { Note, Reading } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { digest } from '../database/digest.ts';
import { ReadingSchema } from '../schema/reading.ts';

/** A row of a crawl, or a reading alone. */
const RowSchema = v.union([v.object({ reading: ReadingSchema }), ReadingSchema]);

/** Numbers of lines, from 1. */
export interface LinesOfFile {
  /** Those that hold no reading: a page that could not be read, another version's reading, a line that was cut short. */
  left: number[];
  /** Those that say the same as one before them. */
  twice: number[];
}

export interface ReadingsFile {
  notes: Note[];
  lines: LinesOfFile;
}

/**
 * The readings in a file's text as notes saved at `savedAt` (ISO 8601), each with an id that the same reading always has; null where no
 * line holds one. A reading over several lines, as one page alone is written, counts as one line.
 */
export async function readReadingsFile(file: string, savedAt: string): Promise<ReadingsFile | null> {
  const notes = new Map<string, Note>();
  const lines: LinesOfFile = { left: [], twice: [] };
  for (const [index, line] of linesIn(file).entries()) {
    if (line.trim() === '') continue;
    const reading = readingIn(line);
    const id = reading && (await idOf(reading));
    if (id === null) lines.left.push(index + 1);
    else if (notes.has(id)) lines.twice.push(index + 1);
    else notes.set(id, noteOfReading(reading as Reading, { id, savedAt }));
  }
  return notes.size > 0 ? { notes: [...notes.values()], lines } : null;
}

const linesIn = (file: string): string[] => (readingIn(file) ? [file] : file.split('\n'));

function readingIn(line: string): Reading | null {
  try {
    const parsed = v.safeParse(RowSchema, JSON.parse(line), { abortEarly: true });
    if (!parsed.success) return null;
    return 'reading' in parsed.output ? parsed.output.reading : parsed.output;
  } catch {
    // That it is no JSON is the answer.
    return null;
  }
}

async function idOf(reading: Reading): Promise<string> {
  return `reading-${await digest(new TextEncoder().encode(JSON.stringify(reading)))}`;
}
