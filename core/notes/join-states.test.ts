import { expect, test } from 'vitest';
import type { Note } from '../model.ts';
import { originalReading, reprintReading } from '../reading.test-support.ts';
import { joinStates } from './join-states.ts';
import { noteOfReading } from './note-of-reading.ts';
import { standOfNote } from './stand-of-note.ts';

const [monday, tuesday, wednesday] = ['2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z', '2026-03-04T09:00:00.000Z'];
const noted = (more: Partial<Note> = {}) => noteOfReading(reprintReading(), { id: 'n-1', savedAt: '2026-03-01T09:00:00Z', ...more });
const later = (at: string) => ({ at, reading: originalReading(), textHash: null, changes: ['the credit line was removed'] });
const correction = (at: string, value: string) => ({ field: '/page/title', value, at, reason: null });
const origin = (at: string, name: string) => ({ name, url: null, date: null, at, reason: null });

const onOne = noted({
  remark: 'Ask the editor.',
  tags: ['coast', 'gates'],
  corrections: [correction(monday, 'Who Kept the Gates')],
  addedOrigins: [origin(monday, 'Harbour Post')],
  laterReadings: [later(tuesday)],
  editedAt: monday,
});
const onOther = noted({
  remark: 'The editor has left.',
  tags: ['coast', 'tides'],
  corrections: [correction(tuesday, 'Who Keeps the Gates?')],
  addedOrigins: [origin(tuesday, 'Tidewater Review')],
  laterReadings: [later(wednesday)],
  editedAt: tuesday,
});

test('of a note that was edited on two machines nothing is lost, and the later correction holds', () => {
  const joined = joinStates(onOne, onOther);
  expect(joined).toMatchObject({
    remark: 'Ask the editor.\n\nThe editor has left.',
    tags: ['coast', 'gates', 'tides'],
    corrections: [...onOne.corrections, ...onOther.corrections],
    addedOrigins: [...(onOne.addedOrigins ?? []), ...(onOther.addedOrigins ?? [])],
  });
  expect(joined.laterReadings.map(({ at }) => at)).toEqual([tuesday, wednesday]);
  expect(joinStates(onOther, onOne)).toEqual(joined);
});

test('what was joined comes to rest: each machine takes it over, and a second time nothing happens', () => {
  const joined = joinStates(onOne, onOther);
  for (const state of [onOne, onOther]) {
    expect(standOfNote(joined, state)).toBe('newer');
    expect(standOfNote(state, joined)).toBe('older');
    expect(joinStates(joined, state)).toEqual(joined);
  }
  expect(standOfNote(joinStates(onOther, onOne), joined)).toBe('same');
});

test('what one machine took away knowingly stays away, and is read again with what the other has read', () => {
  const shortened = noted({ remark: '', editedAt: tuesday, edits: [monday], laterReadings: [later(wednesday)] });
  const joined = joinStates(onOne, shortened);
  expect([joined.remark, joined.tags, joined.editedAt]).toEqual(['', [], tuesday]);
  expect(joined.laterReadings.map(({ at }) => at)).toEqual([tuesday, wednesday]);
});
