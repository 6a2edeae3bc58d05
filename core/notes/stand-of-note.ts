import type { Note } from '../model.ts';
import { canonical } from './canonical.ts';
import { lastEdit, restsOn } from './edits.ts';
import { joinStates } from './join-states.ts';

/** How a note from a file stands against the one of the same id that is here. `parted`: each has what the other lacks, and `joinStates` keeps both. */
export type NoteStand = 'same' | 'newer' | 'older' | 'parted' | 'conflicting';

/**
 * Compares two notes of one id. The snapshot never changes after it was saved: where it differs, one of the two is not what it says, as
 * where one edit left two states. Else the one counts that has all of the other.
 */
export function standOfNote(incoming: Note, here: Note): NoteStand {
  if (stateOf(incoming) === stateOf(here)) return 'same';
  if (canonical(snapshotOf(incoming)) !== canonical(snapshotOf(here))) return 'conflicting';
  if (restsOn(incoming, here) && restsOn(here, incoming) && writtenIn(incoming) !== writtenIn(here)) return 'conflicting';
  const joined = contentOf(joinStates(incoming, here));
  const [isThere, isHere] = [joined === contentOf(incoming), joined === contentOf(here)];
  if (isThere && isHere) return lastEdit(incoming) > lastEdit(here) ? 'newer' : 'older';
  if (isThere) return 'newer';
  return isHere ? 'older' : 'parted';
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

const stateOf = ({ edits: _, ...note }: Note): string => canonical(note);
const contentOf = ({ edits: _, editedAt: __, ...note }: Note): string => canonical(note);
const writtenIn = ({ edits: _, editedAt: __, laterReadings: ___, ...note }: Note): string => canonical(note);
