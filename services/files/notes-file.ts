/** Notes as a file brings them: each is checked before anything is written. */
import * as v from 'valibot';
import type { Note } from '../../core/model.ts';
import { ReadingSchema } from '../schema/reading.ts';

const text = v.string();
const textOrNull = v.nullable(text);
const texts = v.array(text);

/** A note as it crosses a border; keys that the model does not know are dropped. */
export const NoteSchema = v.object({
  schema: v.literal('whence/note/1'),
  id: v.pipe(text, v.regex(/^[\w.-]{1,100}$/)),
  // A moment that the browser can't tell has no place in the library.
  savedAt: v.pipe(
    text,
    v.isoTimestamp(),
    v.check((moment) => !Number.isNaN(Date.parse(moment))),
  ),
  editedAt: textOrNull,
  edits: v.exactOptional(texts),
  openedUrl: text,
  finalUrl: text,
  reading: ReadingSchema,
  text: textOrNull,
  textHash: textOrNull,
  remark: text,
  tags: texts,
  corrections: v.array(v.object({ field: text, value: textOrNull, at: text, reason: textOrNull })),
  addedOrigins: v.exactOptional(v.array(v.object({ name: text, url: textOrNull, date: textOrNull, at: text, reason: textOrNull }))),
  laterReadings: v.array(v.object({ at: text, reading: ReadingSchema, textHash: textOrNull, changes: texts, text: v.exactOptional(text) })),
  mergedIds: texts,
}) satisfies v.GenericSchema<Note>;

const FileSchema = v.object({ schema: v.literal('whence/notes/1'), choices: v.exactOptional(v.unknown()), notes: v.array(v.unknown()) });

export type NotesFile =
  | {
      ok: true;
      notes: Note[];
      /** The numbers, from 1, of those that are damaged or of another version. */
      left: number[];
      /** In a backup what its reader chose, a stranger's word until its shape is checked. */
      choices?: unknown;
    }
  | { ok: false; why: 'not JSON' }
  | { ok: false; why: 'no notes'; where: string };

/** The notes in a file's text. Those that can't be read are left out and counted; where that is every one, the first says where it fails. */
export function readNotesFile(file: string): NotesFile {
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    // That it is no JSON is the answer.
    return { ok: false, why: 'not JSON' };
  }
  const parsed = v.safeParse(FileSchema, content, { abortEarly: true });
  if (!parsed.success) return { ok: false, why: 'no notes', where: v.getDotPath(parsed.issues[0]) ?? 'schema' };
  const read = parsed.output.notes.map((note) => v.safeParse(NoteSchema, note, { abortEarly: true }));
  const notes = read.flatMap((one) => (one.success ? [one.output] : []));
  const left = read.flatMap(({ success }, place) => (success ? [] : [place + 1]));
  const [first] = left;
  const { choices } = parsed.output;
  if (first === undefined || notes.length > 0) return { ok: true, notes, left, ...(choices !== undefined && { choices }) };
  const issue = read[first - 1]?.issues?.[0];
  return { ok: false, why: 'no notes', where: ['notes', first - 1, (issue && v.getDotPath(issue)) ?? []].flat().join('.') };
}
