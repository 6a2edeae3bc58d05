import { expect, test } from 'vitest';
import type { Note } from '../model.ts';
import { originalReading, reprintReading } from '../reading.test-support.ts';
import { noteOfReading } from './note-of-reading.ts';
import { standOfNote } from './stand-of-note.ts';

const [monday, tuesday] = ['2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z'];
const noted = (more: Partial<Note> = {}) => noteOfReading(reprintReading(), { id: 'n-1', savedAt: '2026-03-01T09:00:00Z', ...more });
const later = (at: string) => ({ at, reading: originalReading(), textHash: null, changes: ['the credit line was removed'] });

test.each([
  ['the same', {}, {}, 'same'],
  ['edited there', { remark: 'Ask.', editedAt: monday }, {}, 'newer'],
  ['edited here', {}, { remark: 'Ask.', editedAt: monday }, 'older'],
  ['edited in both, there later', { remark: 'Call.', editedAt: tuesday }, { remark: 'Ask.', editedAt: monday }, 'parted'],
  ['edited in both, here later', { remark: 'Ask.', editedAt: monday }, { remark: 'Call.', editedAt: tuesday }, 'parted'],
  [
    'edited there over what was edited here',
    { remark: '', editedAt: tuesday, edits: [monday] },
    { remark: 'Ask.', editedAt: monday },
    'newer',
  ],
  [
    'edited here over what was edited there',
    { remark: 'Ask.', editedAt: monday },
    { remark: '', editedAt: tuesday, edits: [monday] },
    'older',
  ],
  ['edited in both, there all that is here', { remark: 'Ask. Call.', editedAt: tuesday }, { remark: 'Ask.', editedAt: monday }, 'newer'],
  ['edited in both, here all that is there', { tags: ['a'], editedAt: tuesday }, { tags: ['a', 'b'], editedAt: monday }, 'older'],
  ['edited to the same in both', { remark: 'Ask.', editedAt: tuesday }, { remark: 'Ask.', editedAt: monday }, 'newer'],
  ['edited in both at one time', { remark: 'Ask again.', editedAt: monday }, { remark: 'Ask.', editedAt: monday }, 'conflicting'],
  ['read again there', { laterReadings: [later(monday)] }, {}, 'newer'],
  ['read again here', {}, { laterReadings: [later(monday)] }, 'older'],
  ['edited there, read again here', { remark: 'Ask.', editedAt: monday }, { laterReadings: [later(tuesday)] }, 'parted'],
  ['read again in both', { laterReadings: [later(monday)] }, { laterReadings: [later(tuesday)] }, 'parted'],
  ['another reading under the same id', { reading: originalReading(), editedAt: tuesday }, {}, 'conflicting'],
] as [string, Partial<Note>, Partial<Note>, string][])('%s', (_, incoming, here, stand) => {
  expect(standOfNote(noted(incoming), noted(here))).toBe(stand);
});

test('the order of the fields is no difference', () => {
  const note = noted({ tags: ['a', 'b'] });
  expect(standOfNote(Object.fromEntries(Object.entries(note).reverse()) as unknown as Note, note)).toBe('same');
  expect(standOfNote({ ...note, tags: ['b', 'a'] }, note)).toBe('conflicting');
});
