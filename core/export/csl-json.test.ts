import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import { author, reprintReading } from '../reading.test-support.ts';
import { cslItems, cslJson } from './csl-json.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';

const render = (text: string, template: string): string =>
  new Cite(JSON.parse(text)).format('bibliography', { format: 'text', template }) as string;

test('a style renders what was read, and the first publication', () => {
  expect(plugins.list()).toContain('@csl');
  expect(render(cslJson.write([fullNote()]), 'apa')).toBe(
    'van der Delgado, A. (2024, May 3). Who Keeps Our Gates (K. Osei, Trans.). Commons Wire. https://www.commons-wire.test/essays/the-gates/5561 (Original work published 2024, The Saltmarsh Review)\n',
  );
});

test('the first publication has its fields, and the note tells every hop', () => {
  const [item] = cslItems([fullNote()]);
  expect(item).toMatchObject({ 'original-publisher': 'The Saltmarsh Review', 'original-date': { 'date-parts': [[2024, 5, 2]] } });
  for (const name of ['The Saltmarsh Review', 'Northern Wire', 'Portal & Söhne', 'Commons Wire', 'Agency: Northern Wire'])
    expect(item?.['note']).toContain(name);
});

test('holders of rights are named where the page has no copyright line', () => {
  const { rights } = reprintReading();
  const holders = ['Ana Delgado', 'The Saltmarsh Review'].map((name) => author(name, { role: 'rights-holder' }));
  const [item] = cslItems([noteOf(reprintReading({ rights: { ...rights, notice: null, holders } }))]);
  expect(item?.['note']).toContain('© Ana Delgado, The Saltmarsh Review, 2024');
});

test('a page that declares nothing has no original', () => {
  const [, here] = reprintReading().chain;
  const [item] = cslItems([noteOf(reprintReading({ chain: here ? [{ ...here, relation: 'published' }] : [] }))]);
  expect(Object.keys(item ?? {})).not.toContain('original-publisher');
});

test('two notes of one work have two keys', () => {
  expect(cslItems([fullNote(), fullNote()]).map(({ id }) => id)).toEqual(['vanderdelgado2024keeps', 'vanderdelgado2024keeps-2']);
});

test('whatever a page says, the fields hold it and a style renders', () => {
  fc.assert(
    fc.property(hostileNote, (note) => {
      const [item] = JSON.parse(cslJson.write([note]));
      expect(item.title ?? '').toBe(plainWords(note.corrections[0]?.value ?? ''));
      expect(item['original-publisher'] ?? '').toBe(plainWords(note.reading.chain[0]?.publisher.name ?? ''));
      expect(render(JSON.stringify([item]), 'vancouver')).toBeTypeOf('string');
    }),
    { numRuns: 60 },
  );
});
