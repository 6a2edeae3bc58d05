import { expect, test } from 'vitest';
import { originalReading, reprintReading } from '../reading.test-support.ts';
import { keepLaterReading } from './keep-later-reading.ts';
import { noteOfReading } from './note-of-reading.ts';

const note = noteOfReading(reprintReading(), { id: 'n-1', savedAt: '2024-05-03T10:00:00Z', textHash: 'aa' });
const later = (at: string, reading = reprintReading(), textHash: string | null = 'aa') => ({ at, reading, textHash });

test('a page that says the same is no news', () => {
  expect(keepLaterReading(note, later('2024-05-04T10:00:00Z'))).toBe(note);
  expect(keepLaterReading(note, later('2024-05-04T10:00:00Z', reprintReading(), null))).toBe(note);
});

test('what changed is told against the reading before, and the first stays as it was saved', () => {
  const once = keepLaterReading(note, later('2024-05-04T10:00:00Z', originalReading()));
  const twice = keepLaterReading(once, later('2024-05-05T10:00:00Z', reprintReading()));
  expect(twice.reading).toEqual(note.reading);
  expect(twice.laterReadings.map(({ at, changes }) => [at, changes[0]])).toEqual([
    ['2024-05-04T10:00:00Z', 'The Saltmarsh Review is no longer named as the origin.'],
    ['2024-05-05T10:00:00Z', 'The Saltmarsh Review is now named as the origin.'],
  ]);
});

test('another text under the same words of credit is a change', () => {
  expect(keepLaterReading(note, later('2024-05-04T10:00:00Z', reprintReading(), 'bb')).laterReadings[0]?.changes).toEqual([
    'The text changed.',
  ]);
});
