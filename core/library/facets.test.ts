import { expect, test } from 'vitest';
import { noteOfReading } from '../notes/note-of-reading.ts';
import { hop, originalReading, reprintReading } from '../reading.test-support.ts';
import { entryOfNote, entryOfReading } from './entry.ts';
import { countFacets, filterEntries, isAtStart, noFilters, startFilters } from './facets.ts';

const reprint = entryOfNote(noteOfReading(reprintReading(), { id: 'reprint', savedAt: '2024-05-03T10:00:00Z', tags: ['gates'] }));
const original = entryOfReading(originalReading(), { address: 'https://saltmarsh.test/', at: '2024-05-04T10:00:00Z', textHash: null });
const wire = reprintReading();
const copy = entryOfNote(
  noteOfReading(
    { ...wire, chain: [hop('Northern Wire', { role: 'agency' }), ...wire.chain.slice(-1)] },
    { id: 'wire', savedAt: '2024-05-05T10:00:00Z', tags: ['gates', 'coast'] },
  ),
);
const entries = [copy, original, reprint];
const keys = (filters: Partial<typeof noFilters>) => filterEntries(entries, { ...noFilters, ...filters }).map(({ key }) => key);

test('without filters everything stands, in its order', () => {
  expect(keys({})).toEqual(['n:wire', 'r:https://saltmarsh.test/', 'n:reprint']);
});

test('any of the values of one facet will do, and every facet has a say', () => {
  expect(keys({ chosen: { tag: ['coast', 'gates'] } })).toEqual(['n:wire', 'n:reprint']);
  expect(keys({ chosen: { tag: ['gates'], agency: ['Northern Wire'] } })).toEqual(['n:wire']);
  expect(keys({ chosen: { kind: ['reading'] } })).toEqual(['r:https://saltmarsh.test/']);
});

test('a range of days includes both its ends', () => {
  expect(keys({ from: '2024-05-04', until: '2024-05-04' })).toEqual(['r:https://saltmarsh.test/']);
});

test('the counts of a facet say what one more of its values would bring', () => {
  const counts = countFacets(entries, { ...noFilters, chosen: { tag: ['coast'] } });
  expect(counts.tag).toEqual([
    { value: 'gates', count: 2 },
    { value: 'coast', count: 1 },
  ]);
  expect(counts.agency).toEqual([{ value: 'Northern Wire', count: 1 }]);
});

test('an agency is no outlet, and what a page is itself says nothing of a relation', () => {
  const counts = countFacets([copy], noFilters);
  expect(counts.outlet.map(({ value }) => value)).not.toContain('Northern Wire');
  expect(countFacets([original], noFilters).relation).toEqual([]);
});

test('a value that was chosen can be taken back though nothing has it any more', () => {
  expect(countFacets([original], { ...noFilters, chosen: { tag: ['gone'] } }).tag).toEqual([{ value: 'gone', count: 0 }]);
});

test('the library opens with the notes, and knows when it stands as it opened', () => {
  expect(keys(startFilters)).toEqual(['n:wire', 'n:reprint']);
  expect(isAtStart({ ...startFilters, chosen: { ...startFilters.chosen, tag: [] } })).toBe(true);
  expect(
    [noFilters, { ...startFilters, from: '2024-05-04' }, { ...noFilters, chosen: { kind: ['note', 'reading'] } }].map(isAtStart),
  ).toEqual([false, false, false]);
});
