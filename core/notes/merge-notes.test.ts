import { expect, test } from 'vitest';
import type { Contributor } from '../model.ts';
import { originalReading, reprintReading } from '../reading.test-support.ts';
import { mergeNotes } from './merge-notes.ts';
import { noteOfReading } from './note-of-reading.ts';

const at = '2024-06-01T10:00:00Z';
const correction = { field: '/page/title', value: 'Gates', at, reason: null };
const origin = { name: 'Harbour Post', url: null, date: null, at, reason: null };
const early = noteOfReading(reprintReading(), {
  id: 'early',
  savedAt: '2024-05-03T10:00:00Z',
  remark: 'One.',
  tags: ['a', 'b'],
  mergedIds: ['older'],
});
const late = noteOfReading(originalReading(), {
  id: 'late',
  savedAt: '2024-05-04T10:00:00Z',
  remark: 'Two.',
  tags: ['b', 'c'],
  corrections: [correction],
  addedOrigins: [origin],
});

test('the earlier note takes in the later, whichever is named first, and nothing that was written is lost', () => {
  const merged = mergeNotes(late, early, at);
  expect(merged).toEqual(mergeNotes(early, late, at));
  expect(merged).toMatchObject({
    id: 'early',
    reading: early.reading,
    remark: 'One.\n\nTwo.',
    tags: ['a', 'b', 'c'],
    corrections: [correction],
    addedOrigins: [origin],
    mergedIds: ['older', 'late'],
    editedAt: at,
  });
});

test('the later reading stands beside the first with what changed', () => {
  expect(mergeNotes(early, late, at).laterReadings).toMatchObject([
    { at: '2024-05-04T10:00:00Z', changes: ['The Saltmarsh Review is no longer named as the origin.'] },
  ]);
});

test('later readings of both come in order, each told against the one before', () => {
  const read = { at: '2024-05-03T12:00:00Z', reading: originalReading(), textHash: null, changes: ['anything'] };
  const merged = mergeNotes({ ...early, laterReadings: [read] }, late, at);
  expect(merged.laterReadings.map(({ at: when, changes }) => [when, changes.length])).toEqual([
    ['2024-05-03T12:00:00Z', 1],
    ['2024-05-04T10:00:00Z', 0],
  ]);
});

test('a text is taken over where it is the very same, else it stands with its reading', () => {
  const text = 'The gates are kept.';
  const merge = (first: string | null, second: string | null, own: string | null = null) => {
    const merged = mergeNotes({ ...early, text: own, textHash: first }, { ...late, text, textHash: second }, at);
    return [merged.text, merged.laterReadings.at(-1)?.text];
  };
  expect([merge('aa', 'aa'), merge('aa', 'bb'), merge(null, null)]).toEqual([
    [text, undefined],
    [null, text],
    [null, text],
  ]);
  expect([merge('aa', 'aa', text), merge('aa', 'bb', 'The gates were kept.')]).toEqual([
    [text, undefined],
    ['The gates were kept.', text],
  ]);
});

test('the same remark is not said twice', () => {
  expect(mergeNotes(early, { ...late, remark: 'One.' }, at).remark).toBe('One.');
});

test('a correction of the later note holds for whom it was made, wherever the earlier reading names them', () => {
  const author = (name: string): Contributor => ({ name, type: 'person', role: 'author', url: null, evidence: [] });
  const [hook, lund] = [author('Clara Hook'), author('Bo Lund')];
  const right = { field: '/authors/0/name', value: 'Bo J. Lund', at, reason: 'He signs so.' };
  const merged = (earlier: Contributor[]) => {
    const first = { ...early, reading: { ...early.reading, authors: earlier } };
    const { corrections, remark } = mergeNotes(first, { ...late, reading: { ...late.reading, authors: [lund] }, corrections: [right] }, at);
    return [corrections, remark];
  };
  expect(merged([hook, lund])).toEqual([[{ ...right, field: '/authors/1/name' }], 'One.\n\nTwo.']);
  expect(merged([lund, hook])).toEqual([[right], 'One.\n\nTwo.']);
  expect(merged([hook])).toEqual([[], 'One.\n\nTwo.\n\nBo Lund → Bo J. Lund (He signs so.)']);
});

test('a correction of what the earlier reading lacks is told in the remark', () => {
  const first = { ...early, reading: { ...early.reading, rights: { ...early.reading.rights, licence: null } } };
  const licence = { ...correction, field: '/rights/licence/name', value: 'CC BY-SA 4.0' };
  const { corrections, remark } = mergeNotes(first, { ...late, corrections: [licence] }, at);
  expect([corrections, remark]).toEqual([[], 'One.\n\nTwo.\n\nCC BY 4.0 → CC BY-SA 4.0']);
});
