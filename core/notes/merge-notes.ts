import type { LaterReading, Note } from '../model.ts';
import { changesBetween } from './changes-between.ts';

/**
 * Returns one note of two of the same page: the earlier keeps its id and its reading, the later's reading stands beside it, and nothing
 * that the reader wrote is lost. Corrections of the later come last, so that they hold. `at` (ISO 8601 with offset) is the moment of merging.
 */
export function mergeNotes(one: Note, other: Note, at: string): Note {
  const [first, second] = Date.parse(other.savedAt) < Date.parse(one.savedAt) ? [other, one] : [one, other];
  const addedOrigins = [...(first.addedOrigins ?? []), ...(second.addedOrigins ?? [])];
  return {
    ...first,
    editedAt: at,
    text: first.text ?? (first.textHash !== null && first.textHash === second.textHash ? second.text : null),
    remark: joinRemarks(first.remark, second.remark),
    tags: [...new Set([...first.tags, ...second.tags])],
    corrections: [...first.corrections, ...second.corrections],
    ...(addedOrigins.length > 0 && { addedOrigins }),
    laterReadings: readingsInOrder(first, second),
    mergedIds: [...new Set([...first.mergedIds, second.id, ...second.mergedIds])],
  };
}

function joinRemarks(first: string, second: string): string {
  return first.trim() === second.trim() ? first : [first, second].filter((remark) => remark.trim()).join('\n\n');
}

/** Every reading of both but the first, oldest first, each told against the one before it. */
function readingsInOrder(first: Note, second: Note): LaterReading[] {
  const snapshot = { at: second.savedAt, reading: second.reading, textHash: second.textHash };
  const all = [...first.laterReadings, snapshot, ...second.laterReadings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return all.map(({ at, reading, textHash }, place) => {
    const before = all[place - 1]?.reading ?? first.reading;
    return { at, reading, textHash, changes: changesBetween(before, reading) };
  });
}
