import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';
import { sameName } from './same-name.ts';

const url = 'https://www.harbour-post.test/2026/03/04/breakwater-holds-through-winter';
const read = (byline: string, head = '') => readArticle(documentWith(articleHtml({ byline }), { head }), url);
const authorsOf = (byline: string, head = '') => read(byline, head).authors.map((author) => author.name);
const ld = (author: string) => `<script type="application/ld+json">{"@type":"NewsArticle","author":${author}}</script>`;

test('several authors are read in their order', () => {
  expect(authorsOf('<p class="byline">By Ada Winter, Boris Lund and Clara Hook</p><p>March 4, 2026</p>')).toEqual([
    'Ada Winter',
    'Boris Lund',
    'Clara Hook',
  ]);
});

test('an agency beside an author is no author', () => {
  expect(authorsOf('<p class="byline">By Ada Winter, Associated Press</p><p>March 4, 2026</p>')).toEqual(['Ada Winter']);
});

test('the site itself is no author', () => {
  expect(
    authorsOf('<p class="byline">By The Harbour Post</p><p>March 4, 2026</p>', '<meta property="og:site_name" content="The Harbour Post">'),
  ).toEqual([]);
});

test('an author only the markup names is read from it', () => {
  expect(authorsOf('', ld('[{"@type":"Person","name":"Ada Winter"},{"@type":"Person","name":"Boris Lund"}]'))).toEqual([
    'Ada Winter',
    'Boris Lund',
  ]);
});

test('byline and markup that agree are both cited', () => {
  const [author] = read('<p class="byline">By Ada Winter</p>', ld('{"@type":"Person","name":"Ada Winter"}')).authors;
  expect(author?.evidence.length).toBe(2);
});

test('byline and markup that name nobody in common are a conflict, both shown', () => {
  const reading = read('<p class="byline">By Ada Winter</p>', ld('{"@type":"Person","name":"Boris Lund"}'));
  expect(reading.conflicts.map((conflict) => conflict.about)).toEqual(['author']);
  expect(reading.conflicts[0]?.explanation).toContain('Boris Lund');
});

test('a name with what a template ran into it is no second author', () => {
  for (const glued of ['Ada WinterBNS', 'Text by Ada Winter', 'Redacció'])
    expect(read('<p class="byline">By Ada Winter</p>', ld(`{"@type":"Person","name":"${glued}"}`)).conflicts, glued).toEqual([]);
});

test('a byline by the headline stands against an account that the markup names twice', () => {
  const account = `<meta name="author" content="Clara Hook">${ld('{"@type":"Person","name":"Clara Hook"}')}`;
  expect(authorsOf('<p class="byline">By Ada Winter</p>', account)).toEqual(['Ada Winter']);
  expect(authorsOf('<p><a href="/people/ada">Ada Winter</a> and <a href="/people/bo">Boris Lund</a></p>', account)).toEqual([
    'Ada Winter',
    'Boris Lund',
  ]);
});

test('who posted or published the page, and whom a topic’s link names, do not stand against the markup', () => {
  const author = `<meta name="author" content="Clara Hook">${ld('{"@type":"Person","name":"Clara Hook"}')}`;
  for (const line of ['Posted by Eve Stone', '<a href="/people/eve">Eve Stone</a>', 'By Eve Stone, Tide Press, £12.99'])
    expect(authorsOf(`<p>${line}</p>`, author), line).toEqual(['Clara Hook']);
});

test('a name by the headline that no word marks does not stand against the markup', () => {
  expect(authorsOf('<p>Eve Stone</p>', `<meta name="author" content="Clara Hook">${ld('{"@type":"Person","name":"Clara Hook"}')}`)).toEqual(
    ['Clara Hook'],
  );
});

test('a page without a byline has no author', () => {
  expect(authorsOf('<p>March 4, 2026</p>')).toEqual([]);
});

test('a name is the same in capitals, without accents and turned round', () => {
  expect(sameName('GARCÍA, José', 'Jose Garcia')).toBe(true);
  expect(sameName('Ada Winter', 'Ada Winters')).toBe(false);
});

test('whoever posted what another wrote is not its author, and no conflict', () => {
  const line =
    '<p>by Dorian Flint</p><p>Saturday, March 4, 2026</p><p>Authored by Ada Winter via <a href="https://lantern.test/">The Lantern</a>,</p>';
  const reading = read(line, ld('{"@type":"Person","name":"Dorian Flint"}'));
  expect(reading.authors.map(({ name }) => name)).toEqual(['Ada Winter']);
  expect(reading.conflicts.filter(({ about }) => about === 'author')).toEqual([]);
});
