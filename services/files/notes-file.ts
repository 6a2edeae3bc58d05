/** Notes as a file brings them: checked whole before anything is written. */
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
  savedAt: v.pipe(text, v.isoTimestamp()),
  editedAt: textOrNull,
  openedUrl: text,
  finalUrl: text,
  reading: ReadingSchema,
  text: textOrNull,
  textHash: textOrNull,
  remark: text,
  tags: texts,
  corrections: v.array(v.object({ field: text, value: textOrNull, at: text, reason: textOrNull })),
  addedOrigins: v.exactOptional(v.array(v.object({ name: text, url: textOrNull, date: textOrNull, at: text, reason: textOrNull }))),
  laterReadings: v.array(v.object({ at: text, reading: ReadingSchema, textHash: textOrNull, changes: texts })),
  mergedIds: texts,
}) satisfies v.GenericSchema<Note>;

const FileSchema = v.object({ schema: v.literal('whence/notes/1'), notes: v.array(NoteSchema) });

const largestFile = 200 * 1024 * 1024;

export type NotesFile =
  | { ok: true; notes: Note[] }
  | { ok: false; why: 'too large' | 'not JSON' }
  | { ok: false; why: 'no notes'; where: string };

/** The notes in a file's text, all of them or none: one that is damaged refuses the file and says where. */
export function readNotesFile(file: string): NotesFile {
  if (file.length > largestFile) return { ok: false, why: 'too large' };
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    // That it is no JSON is the answer.
    return { ok: false, why: 'not JSON' };
  }
  const parsed = v.safeParse(FileSchema, content, { abortEarly: true });
  if (parsed.success) return { ok: true, notes: parsed.output.notes };
  return { ok: false, why: 'no notes', where: v.getDotPath(parsed.issues[0]) ?? '' };
}
