import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import { bibtex } from './bibtex.ts';
import { fullNote, hostileNote } from './notes.test-support.ts';

const entriesOf = (text: string) => {
  const { entries, errors } = parse(text, { sentenceCase: false, caseProtection: false, unsupported: 'ignore' } as never);
  expect(errors).toEqual([]);
  return entries;
};

test('the entry is what was read, and each hop before it is an entry that it names', () => {
  const [entry, ...hops] = entriesOf(bibtex.write([fullNote()]));
  expect(entry?.fields).toMatchObject({
    author: [{ lastName: 'Delgado', firstName: 'Ana', prefix: 'van der' }],
    title: 'Who Keeps Our Gates',
    journal: 'Commons Wire',
    date: '2024-05-03',
    urldate: '2026-11-24',
    origpublisher: ['The Saltmarsh Review'],
    origdate: '2024-05-02',
    relatedtype: 'reprintof',
  });
  expect(entry?.fields.related).toBe(hops.map(({ key }) => key).join(','));
  expect(hops.map(({ fields }) => [fields['journal'], fields['date']])).toEqual([
    ['The Saltmarsh Review', '2024-05-02'],
    ['Northern Wire', '2024-05'],
    ['Portal & Söhne', '2024-05-02'],
  ]);
});

test('another reader of BibLaTeX finds the first publication', () => {
  const [item] = new Cite(bibtex.write([fullNote()])).data;
  expect(item).toMatchObject({
    title: 'Who Keeps Our Gates',
    'container-title': 'Commons Wire',
    'original-publisher': 'The Saltmarsh Review',
    'original-date': { 'date-parts': [[2024, 5, 2]] },
    URL: 'https://www.commons-wire.test/essays/the-gates/5561',
  });
});

test('whatever a page says, there are its entries and no other, with its words', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const text = bibtex.write([note]);
      const items = new Cite(text).data;
      expect(items).toHaveLength(note.reading.chain.length);
      expect(items[0]?.title ?? '').toBe(plainWords(note.corrections[0]?.value ?? ''));
      expect(items[0]?.['original-publisher']).toBe(plainWords(note.reading.chain[0]?.publisher.name ?? '') || undefined);
      expect(entriesOf(text)).toHaveLength(note.reading.chain.length);
    }),
    { numRuns: 60 },
  );
});
