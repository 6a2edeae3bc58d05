import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readAuthorMarkup } from './author-markup.ts';

const named = (head: string, byline = '') =>
  readAuthorMarkup(articleWith({ byline }, { head })).map(({ signal, says }) => [
    signal,
    says.about === 'author' ? says.parties.map((party) => party.name) : [],
  ]);

test('JSON-LD names persons, also by reference', () => {
  const head =
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#ada"}},{"@type":"Person","@id":"#ada","name":"Ada Winter"}]}</script>';
  expect(named(head)).toEqual([['jsonld-author', ['Ada Winter']]]);
});

test('a list in one meta is several persons', () => {
  expect(named('<meta name="author" content="Ada Winter, Boris Lund and Clara Hook">')).toEqual([
    ['meta-author', ['Ada Winter', 'Boris Lund', 'Clara Hook']],
  ]);
});

test('Highwire metas write the family name first', () => {
  expect(named('<meta name="citation_author" content="Winter, Ada"><meta name="citation_author" content="Lund, Boris">')).toEqual([
    ['meta-author', ['Ada Winter', 'Boris Lund']],
  ]);
});

test('microdata by the headline is read, with its link', () => {
  const found = readAuthorMarkup(articleWith({ byline: '<span itemprop="author"><a href="/by/ada">Ada Winter</a></span>' }));
  expect(found[0]?.says).toEqual({
    about: 'author',
    role: 'author',
    parties: [{ name: 'Ada Winter', type: 'person', url: 'https://www.harbour-post.test/by/ada' }],
  });
});

test('authors of teasers, comments and asides are not the article’s', () => {
  expect(
    named(
      '',
      '<aside><a rel="author" href="/by/eve">Eve Stone</a></aside><div class="comments"><span class="author vcard">Eve Stone</span></div>',
    ),
  ).toEqual([]);
});

test('an address or a handle is nobody’s name', () => {
  expect(
    named('<meta property="article:author" content="https://www.facebook.com/harbourpost"><meta name="author" content="@harbourpost">'),
  ).toEqual([]);
});
