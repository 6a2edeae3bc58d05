import { expect, test } from 'vitest';
import type { Note } from '../core/model.ts';
import { noteOfReading } from '../core/notes/note-of-reading.ts';
import { hop, reprintReading } from '../core/reading.test-support.ts';
import { findKeys, indexedOf, newIndex, readIndex } from './note-search.ts';

const reading = reprintReading();
const titled = (title: string) => reprintReading({ page: { ...reading.page, title } });
const wire = reprintReading({ chain: [hop('Northern Wire', { role: 'agency' }), ...reading.chain.slice(-1)] });

const notes: Record<string, Note> = {
  english: note(titled('The gates of the harbour'), {
    remark: 'ask Ana about the second hop',
    tags: ['follow up'],
    text: 'Tide and timber.',
  }),
  wire: note(wire, { tags: ['coast'], remark: 'gates again' }),
  chinese: note(titled('海堤闸门比城镇更古老')),
  japanese: note(titled('港の水門は町より古い')),
  thai: note(titled('ประตูน้ำเก่าแก่กว่าเมือง')),
  arabic: note(titled('بوّاباتُ البحر أقدمُ من المدينة')),
  russian: note(titled('Ворота, что держат море')),
  french: note(titled('Les vannes de la Vallée')),
};

function note(read: Note['reading'], more: Partial<Note> = {}): Note {
  return noteOfReading(read, { id: 'n', savedAt: '2024-05-03T10:00:00Z', ...more });
}

const index = newIndex();
for (const [key, one] of Object.entries(notes)) index.add(indexedOf(key, one));
const find = (query: string) => findKeys(index, query)?.sort();

test.each([
  ['beginnings of words', 'harb', ['english']],
  ['slips', 'harbur', ['english']],
  ['remarks', 'second hop', ['english']],
  ['texts', 'timber', ['english']],
  ['a field alone', 'title:harbour', ['english']],
  ['an agency by its field', 'agency:northern', ['wire']],
  ['no outlet where an agency is meant', 'outlet:northern', []],
  ['a tag with a phrase', 'tag:"follow up"', ['english']],
  ['everything but', 'gates -tag:coast', ['english']],
  ['nothing where one word is missing', 'harbour unheard', []],
  ['Chinese from the middle of a sentence', '闸门', ['chinese']],
  ['one Chinese sign', '闸', ['chinese']],
  ['Japanese', '水門', ['japanese']],
  ['no Japanese where the signs stand in another order', '門水', []],
  ['Thai', 'เก่าแก่', ['thai']],
  ['Arabic without its vowel signs and with another alef', 'بوابات اقدم', ['arabic']],
  ['Russian', 'ворот', ['russian']],
  ['a name without its accents', 'vallee', ['french']],
])('it finds %s', (_, query, keys) => {
  expect(find(query)).toEqual(keys);
});

test('a query that asks for nothing is none', () => {
  expect(findKeys(index, ' " ')).toBeNull();
});

test('what the reader put right is found, and what the page says is not', () => {
  const corrected = newIndex();
  const corrections = [{ field: '/page/title', value: 'The weirs', at: '2024-05-03T10:00:00Z', reason: null }];
  corrected.add(indexedOf('one', note(titled('The gates'), { corrections })));
  expect([findKeys(corrected, 'weirs'), findKeys(corrected, 'title:gates')]).toEqual([['one'], []]);
});

test('an index that was written down finds the same', () => {
  expect(findKeys(readIndex(JSON.stringify(index)), 'harbur')).toEqual(['english']);
});
