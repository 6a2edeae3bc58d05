import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Entry, entryOfNote } from '../../core/library/entry.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { reprintReading } from '../../core/reading.test-support.ts';
import { useStaying } from './use-staying.ts';

const entryOf = (id: string) => entryOfNote(noteOfReading(reprintReading(), { id, savedAt: '2026-03-01T09:00:00Z' }));
const [one, other] = [entryOf('one'), entryOf('other')];

interface Place {
  entry: Entry | null;
  at: string | null;
  entries: Entry[] | null;
}

test('a note that is deleted elsewhere stays in front of who is at it, until they leave it', () => {
  const { result, rerender } = renderHook(({ entry, at, entries }: Place) => useStaying(entry, at, entries), {
    initialProps: { entry: one, at: one.key, entries: [one, other] } as Place,
  });
  const goTo = (place: Place) => {
    rerender(place);
    return result.current;
  };
  expect(goTo({ entry: null, at: one.key, entries: [other] })).toBe(one);
  expect(goTo({ entry: other, at: other.key, entries: [other] })).toBe(other);
  expect(goTo({ entry: null, at: one.key, entries: [other] })).toBeNull();
});

test('a note that a search or a filter leaves out goes', () => {
  const place: Place = { entry: one, at: one.key, entries: [one, other] };
  const { result, rerender } = renderHook(({ entry, at, entries }: Place) => useStaying(entry, at, entries), { initialProps: place });
  rerender({ ...place, entry: null });
  expect(result.current).toBeNull();
});
