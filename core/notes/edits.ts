import type { Note } from '../model.ts';

type Edited = Pick<Note, 'savedAt' | 'editedAt' | 'edits'>;

/** When a note was last written to, in milliseconds since 1970. */
export const lastEdit = ({ savedAt, editedAt }: Edited): number => Date.parse(editedAt ?? savedAt) || 0;

const editsOf = ({ editedAt, edits = [] }: Edited): string[] => (editedAt === null ? edits : [...edits, editedAt]);

/** Whether whoever wrote one state of a note knew the other: all that it lacks of that was taken away by them. */
export function restsOn(one: Edited, other: Edited): boolean {
  return other.editedAt === null || editsOf(one).includes(other.editedAt);
}

/** What is said of the edits of a note that is made of these states of it. `at` is ISO 8601 with offset. */
export function editedAs(states: readonly Edited[], at: string): Pick<Note, 'editedAt' | 'edits'> {
  const edits = [...new Set(states.flatMap(editsOf))].sort();
  return { editedAt: at, ...(edits.length > 0 && { edits }) };
}

/** The last moment that a date can hold. */
const latest = 8.64e15;

/** The moment right after the last edit of all these states, ISO 8601; `now` in milliseconds since 1970 where that is later still. */
export function afterEdits(states: readonly Edited[], now = Number.NEGATIVE_INFINITY): string {
  const next = Math.min(Math.max(...states.map(lastEdit)) + 1, latest);
  return new Date(Math.max(now, next)).toISOString();
}
