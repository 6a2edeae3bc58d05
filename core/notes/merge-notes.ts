import type { LaterReading, Note } from '../model.ts';
import { changesBetween } from './changes-between.ts';
import { editedAs } from './edits.ts';
import { moveCorrections } from './move-corrections.ts';

/**
 * Returns one note of two of the same page: the earlier keeps its id and its reading, the later's reading stands beside it, and nothing
 * that the reader wrote is lost. Corrections of the later come last, so that they hold; what they say of somebody whom the earlier reading
 * does not name stands in the remark. `at` (ISO 8601 with offset) is the moment of merging.
 */
export function mergeNotes(one: Note, other: Note, at: string): Note {
  const [first, second] = Date.parse(other.savedAt) < Date.parse(one.savedAt) ? [other, one] : [one, other];
  const addedOrigins = [...(first.addedOrigins ?? []), ...(second.addedOrigins ?? [])];
  const text = first.text ?? (first.textHash !== null && first.textHash === second.textHash ? second.text : null);
  const { moved, left } = moveCorrections(second.corrections, second.reading, first.reading);
  return {
    ...first,
    ...editedAs([first], at),
    text,
    remark: joinRemarks(first.remark, second.remark, ...left),
    tags: [...new Set([...first.tags, ...second.tags])],
    corrections: [...first.corrections, ...moved],
    ...(addedOrigins.length > 0 && { addedOrigins }),
    laterReadings: readingsInOrder(first, second, text),
    mergedIds: [...new Set([...first.mergedIds, second.id, ...second.mergedIds])],
  };
}

/** Remarks one after the other, with what else is to be said; what both say is said once. */
export function joinRemarks(first: string, second: string, ...left: string[]): string {
  const said = first.trim() === second.trim() ? [first] : [first, second];
  return [...said.filter((remark) => remark.trim()), ...left].join('\n\n');
}

/** Every reading of both but the first, with the text that the later was saved with where it is another. */
function readingsInOrder(first: Note, second: Note, text: string | null): LaterReading[] {
  const own = second.text !== null && second.text !== text ? { text: second.text } : {};
  const snapshot = { at: second.savedAt, reading: second.reading, textHash: second.textHash, changes: [], ...own };
  return laterReadingsInOrder(first, [...first.laterReadings, snapshot, ...second.laterReadings]);
}

/** Later readings of a note, oldest first, each told against the one before it. */
export function laterReadingsInOrder({ reading }: Pick<Note, 'reading'>, readings: readonly LaterReading[]): LaterReading[] {
  const all = [...readings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return all.map((later, place) => {
    const changes = changesBetween(all[place - 1]?.reading ?? reading, later.reading);
    return changes.length > 0 ? { ...later, changes } : later;
  });
}
