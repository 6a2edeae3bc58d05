import { parse } from 'astrocite-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import { fullNote, hostileNote } from './notes.test-support.ts';
import { ris } from './ris.ts';

test('a reader of RIS finds the work', () => {
  expect(parse(ris.write([fullNote()]))).toMatchObject([
    {
      type: 'article-newspaper',
      title: 'Who Keeps Our Gates',
      'container-title': 'Commons Wire',
      URL: 'https://www.commons-wire.test/essays/the-gates/5561',
      // This reader knows no translators and counts A4 as an author.
      author: [
        { 'non-dropping-particle': 'van der', family: 'Delgado', given: 'Ana' },
        { family: 'Osei', given: 'Kim' },
      ],
    },
  ]);
});

test('the first publication has its field, each hop a note', () => {
  const lines = ris.write([fullNote()]).split('\r\n');
  expect(lines).toContain('OP  - The Saltmarsh Review, 2024-05-02, https://saltmarsh.test/gates');
  expect(lines.filter((line) => line.startsWith('N1')).slice(0, 4)).toEqual([
    expect.stringContaining('The Saltmarsh Review'),
    expect.stringContaining('Northern Wire'),
    expect.stringContaining('Portal & Söhne'),
    expect.stringContaining('Commons Wire'),
  ]);
});

test('a copyright line that ends in a full stop is followed by the licence without another', () => {
  const { rights, ...reading } = fullNote().reading;
  const noted = (notice: string) => ris.write([{ ...fullNote(), reading: { ...reading, rights: { ...rights, notice } } }]);
  expect(noted('© 2024 Commons Wire. All rights reserved.')).toContain('All rights reserved. Licence: ');
  expect(noted('© 2024 Commons Wire')).toContain('Commons Wire. Licence: ');
});

test('notes are records of their own', () => {
  expect(parse(ris.write([fullNote(), fullNote()]))).toHaveLength(2);
});

test('whatever a page says, its words stay in their lines', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const text = ris.write([note]);
      for (const line of text.trim().split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
      const records = parse(text);
      expect(records).toHaveLength(1);
      expect(records[0]?.title ?? '').toBe(plainWords(note.corrections[0]?.value ?? ''));
    }),
    { numRuns: 60 },
  );
});
