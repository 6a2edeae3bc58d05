import { expect, test } from 'vitest';
import { noteOfReading } from '../notes/note-of-reading.ts';
import { hop, originalReading, reprintReading } from '../reading.test-support.ts';
import { meetingAll } from './conditions.ts';
import { entryOfNote } from './entry.ts';
import { parseQuery } from './parse-query.ts';

const reprint = reprintReading();
const wire = [
  hop('Northern Wire', { role: 'agency', standing: 'confirmed' }),
  ...reprint.chain.slice(-1).map((last) => ({ ...last, relation: 'syndicated-from' as const })),
];
const dated = (value: string) => ({ ...reprint.dates, published: { value, evidence: ['e1'] } });
const entries = [
  entryOfNote(noteOfReading({ ...reprint, dates: dated('2024-04-30') }, { id: 'reprint', savedAt: '2024-05-03T10:00:00Z' })),
  entryOfNote(noteOfReading({ ...reprint, chain: wire, dates: dated('2023') }, { id: 'wire', savedAt: '2024-06-01T10:00:00Z' })),
  entryOfNote(
    noteOfReading({ ...originalReading(), dates: { ...reprint.dates, published: null } }, { id: 'first', savedAt: '2023-12-31T10:00:00Z' }),
  ),
];

test.each([
  ['a relation by how it begins', 'relation:synd', ['wire']],
  ['another relation', 'Relation:republished-from', ['reprint']],
  ['no relation of that kind', '-relation:syndicated', ['reprint', 'first']],
  ['a standing', 'standing:confirmed', ['wire']],
  ['a standing of an earlier hop, never that of the page itself', 'standing:stated', ['reprint']],
  ['the day on which it was saved', 'date:2024-05-03', ['reprint']],
  ['a month', 'date:2024-05', ['reprint']],
  ['a year', 'date:2024', ['reprint', 'wire']],
  ['all since a day', 'date:2024-05-03..', ['reprint', 'wire']],
  ['all until a month, which is within it to its last day', 'date:..2024-05', ['reprint', 'first']],
  ['a span', 'date:2023-12..2024-05-03', ['reprint', 'first']],
  ['another year than this', '-date:2024', ['first']],
  ['when the page says it was published', 'published:2024-04', ['reprint']],
  ['a page that says its year alone', 'published:2023', ['wire']],
  ['two of them at once', 'date:2024 -standing:confirmed', ['reprint']],
])('it keeps %s', (_, query, ids) => {
  expect(meetingAll(entries, parseQuery(query).conditions).map(({ key }) => key.slice(2))).toEqual(ids);
});

test('a value that there is none of is searched for as the words it is', () => {
  const { wanted, conditions } = parseQuery('relation:cousin date:yesterday');
  expect([wanted.map(({ words }) => words), conditions]).toEqual([['relation:cousin', 'date:yesterday'], []]);
});

test('a page that is first itself has no standing to be found by', () => {
  expect(meetingAll(entries.slice(2), parseQuery('standing:stated').conditions)).toEqual([]);
});
