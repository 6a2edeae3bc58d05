import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readAuthorMeta } from './author-meta.ts';

const named = (head: string) =>
  readAuthorMeta(articleWith({}, { head })).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));

test('a list in one meta is several persons', () => {
  expect(named('<meta name="author" content="Ada Winter, Boris Lund and Clara Hook">')).toEqual(['Ada Winter', 'Boris Lund', 'Clara Hook']);
});

test('Highwire metas, and lists parted by semicolons, write the family name first', () => {
  expect(named('<meta name="citation_author" content="Winter, Ada"><meta name="citation_author" content="Lund, Boris">')).toEqual([
    'Ada Winter',
    'Boris Lund',
  ]);
  expect(named('<meta name="author" content="Winter, Ada; Lund, Boris">')).toEqual(['Ada Winter', 'Boris Lund']);
});

test('Parsely’s record lists authors; a broken one lists none', () => {
  expect(named(`<meta name="parsely-page" content='{"authors":["Ada Winter","Boris Lund"]}'>`)).toEqual(['Ada Winter', 'Boris Lund']);
  expect(named(`<meta name="parsely-page" content='{"authors":["Ada Winter"'>`)).toEqual([]);
});

test('Twitter’s first figure is an author where its label says so in any language', () => {
  const card = (label: string) => `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ada Winter">`;
  expect(named(card('Written by'))).toEqual(['Ada Winter']);
  expect(named(card('Verfasst von'))).toEqual(['Ada Winter']);
  expect(named(card('Filed under'))).toEqual([]);
});

test('a link in the head to an author’s page names the author in its title', () => {
  expect(named('<link rel="author" title="Ada Winter" href="/author/ada">')).toEqual(['Ada Winter']);
  expect(named('<link rel="author" title="Ada Winter" href="/humans.txt">')).toEqual([]);
});

test('an address or a handle is nobody’s name', () => {
  expect(
    named('<meta property="article:author" content="https://www.facebook.com/harbourpost"><meta name="author" content="@harbourpost">'),
  ).toEqual([]);
});

test('behind the meta "by" a name of one word is one; an account is none', () => {
  expect(named('<meta name="by" content="강물소리">')).toEqual(['강물소리']);
  expect(named('<meta name="by" content="관리자">')).toEqual([]);
  expect(named('<meta name="author" content="강물소리">')).toEqual([]);
});

test('the makers of a forum’s software sign no post', () => {
  expect(named('<meta name="author" content="Discuz! Team and Comsenz UI Team">')).toEqual([]);
});

test('what the head calls the organization signs nothing', () => {
  const author = '<meta name="author" content="Medios del Muelle">';
  expect(named(`${author}<meta name="organization" content="Medios del Muelle">`)).toEqual([]);
  expect(named('<meta name="author" content="Ada Winter"><meta name="organization" content="Medios del Muelle">')).toEqual(['Ada Winter']);
});

test('the metas for recommenders and readers’ counters name authors, several parted by semicolons', () => {
  const named = (name: string, content: string) =>
    readAuthorMeta(articleWith({}, { head: `<meta property="${name}" content="${content}">` })).flatMap(({ says }) =>
      says.about === 'author' ? says.parties.map((party) => party.name) : [],
    );
  expect(named('mrf:authors', 'Inés Barrios;Thaís Monteiro')).toEqual(['Inés Barrios', 'Thaís Monteiro']);
  expect(named('dable:author', 'Jane Harbour')).toEqual(['Jane Harbour']);
  expect(named('article-author', 'Jane Harbour, Boris Lund')).toEqual(['Jane Harbour', 'Boris Lund']);
  expect(named('mrf:authors', 'Redacción')).toEqual([]);
  expect(named('shareaholic:article_author_name', 'admin')).toEqual([]);
});
