import type { Note } from '../model.ts';

/** How a note from a file stands against the one of the same id that is here. */
export type NoteStand = 'same' | 'newer' | 'older' | 'conflicting';

/**
 * Compares two notes of one id. The snapshot never changes after it was saved: where it differs, one of the two is not what it says.
 * Else the later edit counts, and later readings, which are only ever added; where each has what the other lacks, neither wins.
 */
export function standOfNote(incoming: Note, here: Note): NoteStand {
  if (canonical(incoming) === canonical(here)) return 'same';
  if (canonical(snapshotOf(incoming)) !== canonical(snapshotOf(here))) return 'conflicting';
  const ahead = isAhead(incoming, here);
  const behind = isAhead(here, incoming);
  if (ahead === behind) return 'conflicting';
  return ahead ? 'newer' : 'older';
}

/** What is written once. Fields that later versions add count as the reader's own. */
const snapshotOf = ({ schema, id, savedAt, openedUrl, finalUrl, reading, textHash }: Note) => ({
  schema,
  id,
  savedAt,
  openedUrl,
  finalUrl,
  reading,
  textHash,
});

function isAhead(one: Note, other: Note): boolean {
  const known = new Set(other.laterReadings.map(canonical));
  return editedAt(one) > editedAt(other) || one.laterReadings.some((later) => !known.has(canonical(later)));
}

const editedAt = (note: Note) => Date.parse(note.editedAt ?? note.savedAt) || 0;

/** The same text for the same content, whatever the order of the fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
