import { expect, test } from 'vitest';
import type { Note } from '../model.ts';
import { reprintReading } from '../reading.test-support.ts';
import { exportFormat, exportFormats } from './index.ts';
import { noteOf } from './notes.test-support.ts';

const at = '2026-11-24T10:00:00Z';
const reading = reprintReading();
const added = { name: 'Harbour Post', url: 'https://harbour-post.test/gates', date: '2024-03', at, reason: null };
const withOrigin: Note = noteOf(reading, { addedOrigins: [added] });
const corrected: Note = noteOf(reading, {
  corrections: [
    { field: '/chain/0/publisher/name', value: 'The Harbour Post', at, reason: null },
    { field: '/chain/0/work/date', value: '2024-03-01', at, reason: null },
  ],
});
const written = (id: Parameters<typeof exportFormat>[0], note: Note) => exportFormat(id).write([note]);

// Annotations are made on the page's own words alone.
test.each(exportFormats.map(({ id }) => id).filter((id) => id !== 'web-annotation'))(
  'an origin that the reader added is marked as theirs in %s, and no stop of a note without one is',
  (id) => {
    expect(written(id, withOrigin)).toContain('Harbour Post');
    expect(written(id, withOrigin)).toMatch(/\badded by the reader\b|\badded\b|addedOrigins/);
    expect(written(id, noteOf(reading))).not.toMatch(/\badded by the reader\b|"added"|addedOrigins/);
  },
);

test('in prose and in tables a corrected stop is the correction of the reader, with what the page says beside it', () => {
  const markdown = written('markdown', corrected);
  expect(markdown).toMatch(/The Harbour Post.*corrected by the reader, where the page says “The Saltmarsh Review”/);
  expect(markdown).not.toMatch(/The Harbour Post.*the page says so/);
  const csv = written('csv', corrected);
  expect(csv).toMatch(/,corrected,[^\n]*publisher: The Saltmarsh Review; work_date: /);
  expect(written('csv', noteOf(reading))).not.toContain('corrected');
  expect(written('bibtex', corrected)).toContain('corrected by the reader');
});
