import { expect, test } from 'vitest';
import { parseQuery } from '../../core/library/parse-query.ts';
import type { Note } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { hop, reprintReading } from '../../core/reading.test-support.ts';
import { findKeys, indexedOf, openIndex } from './note-search.ts';
import { keepWithPhrases } from './phrases.ts';

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

const index = openIndex();
for (const [key, one] of Object.entries(notes)) index.add(indexedOf(key, one));
const readNotes = async (keys: readonly string[]) => keys.map((key) => notes[key]);

async function find(query: string): Promise<string[] | undefined> {
  const parsed = parseQuery(query);
  const keys = findKeys(index, parsed);
  return (keys && (await keepWithPhrases(keys, parsed, index, readNotes)))?.sort();
}

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
  ['Arabic without its article, and with one that the text has not', 'بحر البوابات', ['arabic']],
  ['Arabic of which no more than the article and a letter are typed', 'الب', ['arabic']],
  ['quoted Arabic with another article', '"بوابات بحر"', ['arabic']],
  ['no Arabic of which the letters of the article are a part', 'حر', []],
  ['Russian', 'ворот', ['russian']],
  ['a name without its accents', 'vallee', ['french']],
  ['words that were quoted where they follow one another', '"gates of the harbour"', ['english']],
  ['no quoted words that stand in another order', '"harbour of the gates"', []],
  ['no quoted words with another between them', '"the harbour gates"', []],
  ['no quoted words that are parted by the end of a field', '"tide and timber gates"', []],
  ['no quoted beginning of a word', '"the gates of the harb"', []],
  ['quoted words in their field alone', 'title:"second hop"', []],
  ['what a quoted sentence is not in, though its words are', 'gates -"the of gates"', ['english', 'wire']],
  ['nothing that an unwanted sentence stands in', 'gates -"gates of the harbour"', ['wire']],
  ['Chinese in quotation marks', '「城镇更古」 "城镇更古"', ['chinese']],
  ['a quoted name in other case and without accents', '"DE LA VALLEE"', ['french']],
])('it finds %s', async (_, query, keys) => {
  expect(await find(query)).toEqual(keys);
});

test('a query that asks for nothing is none', () => {
  expect(findKeys(index, parseQuery(' " '))).toBeNull();
});

test('what the reader put right is found, and what the page says is not', () => {
  const corrected = openIndex();
  const corrections = [{ field: '/page/title', value: 'The weirs', at: '2024-05-03T10:00:00Z', reason: null }];
  corrected.add(indexedOf('one', note(titled('The gates'), { corrections })));
  expect([findKeys(corrected, parseQuery('weirs')), findKeys(corrected, parseQuery('title:gates'))]).toEqual([['one'], []]);
});

test('an index that was written down finds the same', () => {
  expect(findKeys(openIndex(index.write()), parseQuery('harbur'))).toEqual(['english']);
});
