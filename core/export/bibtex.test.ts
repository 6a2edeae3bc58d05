import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import type { Chain, Hop } from '../model.ts';
import { noArticleReading, reprintReading } from '../reading.test-support.ts';
import { bibtex } from './bibtex.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';

const entriesOf = (text: string) => {
  const { entries, errors } = parse(text, { sentenceCase: false, caseProtection: false, unsupported: 'ignore' } as never);
  expect(errors).toEqual([]);
  return entries;
};

test('the entry is what was read, and each hop before it is an entry that the next one comes from', () => {
  const [entry, ...hops] = entriesOf(bibtex.write([fullNote()]));
  expect(entry?.fields).toMatchObject({
    author: [{ lastName: 'Delgado', firstName: 'Ana', prefix: 'van der' }],
    title: 'Who Keeps Our Gates',
    journal: 'Commons Wire',
    date: '2024-05-03',
    urldate: '2026-11-24',
    origpublisher: ['The Saltmarsh Review'],
    origdate: '2024-05-02',
  });
  const [first, second, third] = hops.map(({ key }) => key);
  const relations = [entry, ...hops].map((one) => [one?.fields.related, one?.fields['relatedtype']]);
  expect(relations).toEqual([
    [third, 'reprintof'],
    [undefined, undefined],
    [first, 'reprintof'],
    [second, 'translationof'],
  ]);
  expect(hops.map(({ fields }) => [fields['journal'], fields['date']])).toEqual([
    ['The Saltmarsh Review', '2024-05-02'],
    ['Northern Wire', '2024-05'],
    ['Portal & Söhne', '2024-05-02'],
  ]);
});

test('a hop before a translation has no title that was only translated', () => {
  const [, ...hops] = entriesOf(bibtex.write([fullNote()]));
  expect(hops.map(({ fields }) => fields.title)).toEqual([undefined, undefined, 'Die Torhüter']);
  const [, origin] = entriesOf(bibtex.write([noteOf(reprintReading())]));
  expect(origin?.fields.title).toBe('Who Keeps the Gates');
});

test('an excerpt is no reprint, and what the original denies is not said to be one', () => {
  const [origin, here] = reprintReading().chain as [Hop, Hop];
  const entries = (chain: Chain) => entriesOf(bibtex.write([noteOf(reprintReading({ chain }))])).map(({ fields }) => fields);
  expect(entries([origin, { ...here, relation: 'excerpted-from' }])[0]).toMatchObject({ relatedstring: 'Excerpt of' });
  const [denied, other] = entries([{ ...origin, standing: 'contradicted' }, here]);
  expect(denied).toMatchObject({ related: expect.any(String), relatedstring: expect.stringContaining('otherwise') });
  expect(denied).not.toHaveProperty('relatedtype');
  expect(denied).not.toHaveProperty('origpublisher');
  expect(other).toMatchObject({ journal: 'The Saltmarsh Review' });
  expect(other).not.toHaveProperty('author');
  expect(other).not.toHaveProperty('title');
});

test('a page that is no article is one of the web', () => {
  const [entry] = entriesOf(bibtex.write([noteOf(noArticleReading())]));
  expect(entry).toMatchObject({ type: 'online', fields: { organization: ['Commons Wire'] } });
  expect(new Cite(bibtex.write([noteOf(noArticleReading())])).data).toMatchObject([{ type: 'webpage', title: 'Who Keeps the Gates' }]);
});

test('the reader’s remark is no note that a bibliography would print', () => {
  const [entry] = entriesOf(bibtex.write([fullNote()]));
  expect(entry?.fields['annotation']).toBe('Ask **Ana** about the *second* hop.');
  expect(entry?.fields.note).not.toContain('Ana** about');
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
