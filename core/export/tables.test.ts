import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { author, reprintReading } from '../reading.test-support.ts';
import { hopRows } from './hop-rows.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';
import { csv, tsv } from './tables.ts';

type Rows = Record<string, string>[];
const readCsv = (text: string): Rows => parse(text, { columns: true, record_delimiter: '\r\n' });
const readTsv = (text: string): Rows => parse(text, { columns: true, delimiter: '\t', record_delimiter: '\r\n' });
const undefuse = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '')]));

test('each hop has its row, origin first, with the words that say so', () => {
  const rows = readCsv(csv.write([fullNote()]));
  expect(rows.map((row) => [row['hop'], row['role'], row['publisher'], row['work_date']])).toEqual([
    ['1', 'origin', 'The Saltmarsh Review', '2024-05-02'],
    ['2', 'agency', 'Northern Wire', '2024-05'],
    ['3', 'intermediary', 'Portal & Söhne', '2024-05-02T20:00:00+02:00'],
    ['4', 'this-page', 'Commons Wire', '2024-05-03'],
  ]);
  expect(rows[0]).toMatchObject({
    page_title: 'Who Keeps Our Gates',
    quotes: '“The original source of this article is The Saltmarsh Review”',
    rights_year: '2024',
    translators: 'Kim Osei',
  });
});

test('who had another part in it is told with the part', () => {
  const authors = [author('Ana Delgado'), author('Lee Park', { role: 'editor' }), author('Mo Reyes', { role: 'photographer' })];
  const [row] = readCsv(csv.write([noteOf(reprintReading({ authors }))]));
  expect(row).toMatchObject({ authors: 'Ana Delgado', translators: '', contributors: 'Lee Park (editor); Mo Reyes (photographer)' });
});

test('what was found by comparing stands beside the hop', () => {
  const [origin, , portal] = readCsv(csv.write([fullNote()]));
  expect(portal).toMatchObject({ standing: 'confirmed', shared_of_copy: '0.94', left_out: '2', moved: '0', headline: 'changed' });
  expect(origin).toMatchObject({ shared_of_copy: '', left_out: '', headline: '' });
});

test('a note after another goes on in the same table', () => {
  expect(readCsv(csv.write([fullNote(), noteOf(reprintReading(), { id: 'n-2' })])).map((row) => row['note'])).toEqual([
    'n-1',
    'n-1',
    'n-1',
    'n-1',
    'n-2',
    'n-2',
  ]);
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r\n=1', '＝1'])('a headline %j is no formula', (title) => {
  const reading = reprintReading();
  const note = noteOf({ ...reading, page: { ...reading.page, title } });
  expect(readCsv(csv.write([note]))[0]?.['page_title']).toBe(`'${title.trim()}`);
  expect(readTsv(tsv.write([note]))[0]?.['page_title']).toBe(`'${title.trim()}`);
});

test('a spreadsheet takes every cell', () => {
  const cell = readTsv(tsv.write([noteOf(reprintReading(), { remark: '𝄞'.repeat(30_000) })]))[0]?.['remark'] ?? '';
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell.isWellFormed()).toBe(true);
});

test('whatever a page says, another reader of CSV gets it back', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const told = hopRows([note]);
      expect(readCsv(csv.write([note])).map(undefuse)).toEqual(told.map(undefuse));
      expect(readTsv(tsv.write([note])).map(undefuse)).toEqual(told.map(undefuse));
    }),
    { numRuns: 60 },
  );
});

test('no cell of any page begins a formula', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      for (const row of readCsv(csv.write([note]))) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
    { numRuns: 60 },
  );
});
