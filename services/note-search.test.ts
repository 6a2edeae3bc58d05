import { expect, test } from 'vitest';
import type { Note } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { author, reprintReading } from '../core/reading.test-support.ts';
import { indexNotes } from './note-search.ts';

function noteOf(id: string, title: string, more: Partial<Note> = {}): Note {
  const reading = reprintReading();
  return noteOfReading({ ...reading, page: { ...reading.page, title } }, { id, savedAt: '2026-03-04T05:06:07Z', ...more });
}

const notes = [
  noteOf('gates', 'Who Keeps the Gates', { tags: ['coast'], remark: 'Ask the council.' }),
  noteOf('pump', 'A second-hand pump', { text: 'The pump ran for three days.' }),
  noteOf('kanji', '防波堤は冬を越えた', {
    reading: { ...reprintReading({ authors: [author('Ines Halloran')] }), page: { ...reprintReading().page, title: '防波堤は冬を越えた' } },
  }),
];
const find = indexNotes(notes);

test.each([
  ['a word of the headline', 'gates', ['gates']],
  ['the beginning of a word', 'gat', ['gates']],
  ['a word with a slip', 'counsil', ['gates']],
  ['a tag', 'coast', ['gates']],
  ['the text', 'three days', ['pump']],
  ['an author', 'halloran', ['kanji']],
  ['signs without blanks', '防波堤', ['kanji']],
  ['all of several words', 'pump gates', []],
  ['what nobody wrote', 'lighthouse', []],
])('a note is found by %s', (_, query, ids) => {
  expect(find(query)).toEqual(ids);
});

test('the outlet finds all that it carried, the best first', () => {
  expect(find('saltmarsh').toSorted()).toEqual(['gates', 'kanji', 'pump']);
});
