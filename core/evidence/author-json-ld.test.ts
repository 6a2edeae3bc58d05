import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readAuthorJsonLd } from './author-json-ld.ts';

const named = (json: string) =>
  readAuthorJsonLd(articleWith({}, { head: `<script type="application/ld+json">${json}</script>` })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map(({ name, type }) => `${name} (${type})`) : [],
  );

test('JSON-LD names persons, also by reference', () => {
  expect(named('{"@graph":[{"@type":"NewsArticle","author":{"@id":"#ada"}},{"@type":"Person","@id":"#ada","name":"Ada Winter"}]}')).toEqual(
    ['Ada Winter (person)'],
  );
});

test('a person whose name no rule would guess is one where the markup says so', () => {
  expect(named('{"@type":"NewsArticle","author":{"@type":"Person","name":"Nautilus"}}')).toEqual(['Nautilus (person)']);
  expect(named('{"@type":"NewsArticle","author":{"@type":"Person","givenName":"Ada","familyName":"Winter"}}')).toEqual([
    'Ada Winter (person)',
  ]);
});

test('an institute that signs is an organisation, the publisher repeated as author nobody', () => {
  const institute = '{"@type":"Organization","name":"Lakeside Institute"}';
  expect(named(`{"@type":"NewsArticle","author":${institute}}`)).toEqual(['Lakeside Institute (organization)']);
  expect(named(`{"@type":"NewsArticle","author":${institute},"publisher":${institute}}`)).toEqual([]);
  expect(
    named('{"@type":"NewsArticle","author":{"@type":"Organization","name":"HP Digital","url":"https://www.harbour-post.test/"}}'),
  ).toEqual([]);
});

test('a station or an agency beside a person is the house, not who signs', () => {
  expect(
    named('{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ada Winter"},{"@type":"Organization","name":"TV Farol"}]}'),
  ).toEqual(['Ada Winter (person)']);
});

test('accounts, addresses and desks are nobody', () => {
  for (const name of ['admin', 'ada@harbour-post.test', 'https://www.harbour-post.test/ada', 'Editor', 'Web Desk', 'Редактор сайта'])
    expect(named(`{"@type":"NewsArticle","author":{"@type":"Person","name":"${name}"}}`), name).toEqual([]);
});

test('whom a Vietnamese portal took the text from is no author, and Theo elsewhere is a person', () => {
  const signed = (lang: string) =>
    readAuthorJsonLd(
      articleWith(
        {},
        {
          lang,
          head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Theo Winter"}}</script>',
        },
      ),
    ).length;
  expect(signed('vi')).toBe(0);
  expect(signed('en')).toBe(1);
});

test('an author whom the markup calls the editor too is less sure', () => {
  const weight = (editor: string) => {
    const json = `{"@type":"NewsArticle","author":{"@type":"Person","name":"Wulan Anjani"},"editor":{"@type":"Person","name":"${editor}"}}`;
    return readAuthorJsonLd(articleWith({}, { head: `<script type="application/ld+json">${json}</script>` }))[0]?.weight ?? 0;
  };
  expect(weight('Wulan Anjani')).toBeLessThan(weight('Ada Winter'));
});
