import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reprintReading } from '../reading.test-support.ts';
import { exportNames, isExportName } from './export-names.ts';
import { exportFormat, exportFormats, exportNotes } from './index.ts';
import { fullNote, noteOf } from './notes.test-support.ts';

test('the formats that have a name are there, each once, in the order of the menus', () => {
  expect(exportFormats.map(({ id }) => id)).toEqual(exportNames);
});

test.each(exportFormats.map(({ id }) => id))('%s has a file of its own, and a test', (id) => {
  const file = id === 'csv' || id === 'tsv' ? 'tables' : id;
  for (const ending of ['ts', 'test.ts']) expect(existsSync(join(import.meta.dirname, `${file}.${ending}`))).toBe(true);
});

test.each(exportFormats)('$id loses no hop', (format) => {
  const { text } = exportNotes([fullNote()], format);
  const names = ['The Saltmarsh Review', 'Northern Wire', 'Commons Wire'];
  // A Web Annotation is about evidence; the chain is in its quotations.
  for (const name of format.id === 'web-annotation' ? names.slice(0, 1) : names) expect(text).toContain(name);
  if (format.id !== 'web-annotation') expect(text).toMatch(/Portal (?:&|&amp;|\\&) Söhne/);
});

test.each(exportFormats)('$id writes the same for the same notes, and ends with a line', (format) => {
  const { text } = exportNotes([fullNote(), noteOf(reprintReading(), { id: 'n-2' })], format);
  expect(exportNotes([fullNote(), noteOf(reprintReading(), { id: 'n-2' })], format).text).toBe(text);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(exportFormats)('$id of no notes at all is no failure', (format) => {
  expect(exportNotes([], format).name).toBe(`whence-notes.${format.extension}`);
});

test('a file bears the headline, in letters that every system takes', () => {
  const named = (title: string) => {
    const reading = reprintReading();
    return exportNotes([noteOf({ ...reading, page: { ...reading.page, title } })], exportFormat('ris')).name;
  };
  expect(named('Who Keeps the Gates?')).toBe('whence-who-keeps-the-gates.ris');
  expect(named('../../etc/passwd\0')).toBe('whence-etc-passwd.ris');
  expect(named('Ποιος φυλάει τις πύλες;')).toBe('whence-ποιος-φυλάει-τις-πύλες.ris');
  expect(named('…')).toBe('whence-notes.ris');
});

test('an unknown name is none', () => {
  expect(isExportName('pdf')).toBe(false);
  expect(exportNames.every(isExportName)).toBe(true);
});
