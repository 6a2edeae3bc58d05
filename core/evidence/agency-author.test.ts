import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readAgencyAuthor } from './agency-author.ts';

const said = (head: string) =>
  readAgencyAuthor(articleWith({}, { head })).map(({ says }) => (says.about === 'agency' ? [says.agency.name, says.share] : []));
const ld = (author: string) => `<script type="application/ld+json">{"@type":"NewsArticle","author":${author}}</script>`;

test('an agency that signs in JSON-LD wrote the copy', () => {
  expect(said(ld('{"@type":"Organization","name":"The Associated Press"}'))).toEqual([['Associated Press', 'copy']]);
});

test('a reporter of an agency signs for it', () => {
  expect(said('<meta name="sailthru.author" content="By ADA WINTER, AP National Political Writer">')).toEqual([
    ['Associated Press', 'copy'],
  ]);
});

test('an agency right behind the name, as content systems join them', () => {
  expect(said(ld('{"@type":"Person","name":"ADA WINTER Associated Press"}'))).toEqual([['Associated Press', 'copy']]);
  expect(said(ld('{"@type":"Person","name":"Ada Marie Bloomberg"}'))).toEqual([]);
});

test('an author archive’s address gives the agency away', () => {
  expect(said('<meta property="article:author" content="https://www.harbour-post.test/auteur/2005-afp">')).toEqual([['AFP', 'copy']]);
});

test('an agency behind “with” only added to the text', () => {
  expect(said(ld('"Le Quai avec AFP"'))).toEqual([['AFP', 'contributed']]);
});

test('a person is no agency', () => {
  expect(said(ld('{"@type":"Person","name":"Ada Winter"}'))).toEqual([]);
});

test('an outlet known by name in the author’s place is whom the text is from, except on its own site', () => {
  const read = (url: string) =>
    readAgencyAuthor(articleWith({}, { head: '<meta name="parsely-author" content="Grist">', url })).map(({ says }) =>
      says.about === 'origin' ? says.publisher?.name : null,
    );
  expect(read('https://www.harbour-post.test/a/breakwater')).toEqual(['Grist']);
  expect(read('https://grist.org/a/breakwater')).toEqual([]);
});

test('a foreign outlet in the author’s place of a page in another language is where it was translated from', () => {
  const origin = (lang: string, name: string) =>
    readAgencyAuthor(articleWith({}, { lang, head: ld(`{"@type":"Person","name":"${name}"}`) })).flatMap(({ says }) =>
      says.about === 'origin' ? [[says.publisher?.name, says.relation]] : [],
    );
  expect(origin('de', 'The Quayside Guardian')).toEqual([['The Quayside Guardian', 'translated-from']]);
  expect(origin('en', 'The Quayside Guardian')).toEqual([]);
  expect(origin('de', 'The Winter Sisters')).toEqual([]);
});
