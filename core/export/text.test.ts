import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import { author, originalReading, reprintReading } from '../reading.test-support.ts';
import { markdown } from './markdown.ts';
import { fullNote, hostileNote, noteOf, SAVED_AT } from './notes.test-support.ts';
import { text } from './text.ts';

test('a note is told from the origin down to the page', () => {
  const told = text.write([fullNote()]);
  const places = ['The Saltmarsh Review', 'Northern Wire', 'Portal & Söhne', '4. Republished by Commons Wire'].map((name) =>
    told.indexOf(name),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(told).toContain('   “The original source of this article is The Saltmarsh Review”');
  expect(told).toContain('REMARK\nAsk **Ana** about the *second* hop.');
});

test('names that run the other way turn round neither each other nor the date behind them', () => {
  const [origin, here] = reprintReading().chain;
  if (!origin || !here) throw new Error('The reprint has two hops');
  const publisher = { name: 'صحيفة المرفأ', domain: null, url: null };
  const chain = [{ ...origin, publisher, work: { title: 'البوابات', url: null, date: '2024-05-02' } }, here];
  const authors = [author('ليلى حداد'), author('هدى القاسمي')];
  const note = { ...noteOf(reprintReading({ chain, authors })), tags: ['بحر', 'sea'] };
  for (const told of [text.write([note]), markdown.write([note])]) {
    expect(told).toContain('By \u2068ليلى حداد\u2069, \u2068هدى القاسمي\u2069\n');
    expect(told).toContain('First published by \u2068صحيفة المرفأ\u2069, “\u2068البوابات\u2069”, 2 May 2024');
    expect(told).toContain('Tags: \u2068بحر\u2069, sea');
  }
});

test('a page that declares nothing is not called the first', () => {
  const told = text.write([noteOf(originalReading())]);
  expect(told).toContain('1. Published by Commons Wire');
  expect(told).toContain('No earlier publication is declared on this page.');
  expect(told.split('RIGHTS')[0]).not.toMatch(/original|first published/i);
});

test('what the reader put right is named in words', () => {
  expect(text.write([fullNote()])).toContain(
    'The headline: “Who Keeps Our Gates”, where the page says “Who Keeps the Gates” (the headline',
  );
  const corrections = [{ field: '/chain/0/work/date', value: '2024-05-01', at: SAVED_AT, reason: null }];
  expect(text.write([{ ...fullNote(), corrections }])).toContain('The date of stop 1: “2024-05-01”, where the page says “2024-05-02”');
});

test('the moment of reading is told in words, and one in another form as it stands', () => {
  const at = (savedAt: string) =>
    text
      .write([{ ...fullNote(), savedAt }])
      .split('\n')
      .find((words) => words.startsWith('Read'));
  expect(at('2026-03-04T05:06:07.000Z')).toMatch(/ on 4 March 2026, 05:06 UTC$/);
  expect(at('2026-03-04T05:06:07+02:00')).toMatch(/ on 2026-03-04T05:06:07\+02:00$/);
});

test('a permission is not told without what the page has against it', () => {
  const { rights } = reprintReading();
  const permitted = { use: 'any' as const, ruling: 'permitted' as const, conditions: [], evidence: ['terms'] };
  const told = (reading = reprintReading()) =>
    text.write([noteOf({ ...reading, rights: { ...rights, terms: [permitted], contacts: [] } })]);
  expect(told()).toMatch(/Any use: permitted\n[\s\S]*But mind: The permission is for Commons Wire articles; this one is not\./);
  expect(told(reprintReading({ conflicts: [] }))).not.toContain('But mind');
});

test('everybody who is named for a part is told with it', () => {
  const authors = [author('Ana Delgado'), author('Lee Park', { role: 'editor' }), author('Mo Reyes', { role: 'photographer' })];
  expect(text.write([noteOf(reprintReading({ authors }))])).toContain('By Ana Delgado\nEdited by Lee Park\nPhotographs by Mo Reyes\n');
});

test('a hash is called SHA-256 where it is one', () => {
  const hashed = (textHash: string) => text.write([{ ...fullNote(), textHash }]);
  expect(hashed('0f'.repeat(32))).toContain(`SHA-256 of the text: ${'0f'.repeat(32)}`);
  expect(hashed('0f1e2d3c4b5a69')).toContain('Fingerprint of the text: 0f1e2d3c4b5a69');
});

test('whatever a page says, no control character and no turned direction comes out', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const told = text.write([{ ...note, remark: '' }]);
      expect(told.startsWith(plainWords(note.corrections[0]?.value ?? '') || 'Untitled')).toBe(true);
      // What runs the other way is kept apart by Whence's own marks, each closed again; none of a page's comes out.
      const apart = told.replaceAll(/\u2068[^\n\u2066-\u2069]+\u2069/gu, '');
      expect(apart).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 60 },
  );
});
