import type { LaterReading, Note } from '../model.ts';
import { canonical } from './canonical.ts';
import { afterEdits, editedAs, lastEdit, restsOn } from './edits.ts';
import { joinRemarks, laterReadingsInOrder } from './merge-notes.ts';

/** What the reader writes in a note, and what comes with it. */
type Written = Pick<Note, 'remark' | 'tags' | 'corrections' | 'addedOrigins' | 'text' | 'mergedIds'>;

/**
 * Returns one note of two states of it, so that nothing that was written in either is lost. Where one of them knew of the other's edits it
 * counts alone, for what it lacks was taken away; where each was edited without the other, both are kept: the remarks one after the other,
 * tags, corrections and added origins of both. The same of both, whichever is named first.
 */
export function joinStates(one: Note, other: Note): Note {
  const [earlier, later] = inOrder(one, other);
  const laterReadings = readingsOfBoth(earlier, later);
  if (restsOn(later, earlier)) return { ...later, laterReadings };
  if (restsOn(earlier, later)) return { ...earlier, laterReadings };
  const { addedOrigins: _, ...note } = later;
  const states = [earlier, later];
  return { ...note, ...editedAs(states, afterEdits(states)), ...joinWritten(earlier, later), laterReadings };
}

function inOrder(one: Note, other: Note): [Note, Note] {
  const isFirst = lastEdit(one) - lastEdit(other) || (canonical(one) < canonical(other) ? -1 : 1);
  return isFirst < 0 ? [one, other] : [other, one];
}

function joinWritten(earlier: Note, later: Note): Written {
  const addedOrigins = byTime(each(earlier.addedOrigins ?? [], later.addedOrigins ?? []));
  return {
    remark: remarkOfBoth(earlier.remark, later.remark),
    tags: each(earlier.tags, later.tags),
    corrections: byTime(each(earlier.corrections, later.corrections)),
    ...(addedOrigins.length > 0 && { addedOrigins }),
    text: later.text ?? earlier.text,
    mergedIds: each(earlier.mergedIds, later.mergedIds),
  };
}

function remarkOfBoth(earlier: string, later: string): string {
  if (later.includes(earlier)) return later;
  return earlier.includes(later) ? earlier : joinRemarks(earlier, later);
}

/** Those of one of the two where it has all; what is told of them against the one before is no difference. */
function readingsOfBoth(earlier: Note, later: Note): LaterReading[] {
  const own = ({ changes: _, ...reading }: LaterReading) => canonical(reading);
  const all = new Map([...earlier.laterReadings, ...later.laterReadings].map((reading) => [own(reading), reading]));
  for (const { laterReadings } of [later, earlier]) if (laterReadings.length === all.size) return laterReadings;
  return laterReadingsInOrder(earlier, [...all.values()]);
}

/** What is in one of two lists or in both, once. */
const each = <One>(some: readonly One[], others: readonly One[]): One[] => [
  ...new Map([...some, ...others].map((one) => [canonical(one), one])).values(),
];

const byTime = <One extends { at: string }>(many: One[]): One[] => many.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
