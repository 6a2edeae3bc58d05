import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readViaCredit } from './via-credit.ts';

const says = (line: string) => readViaCredit(articleWith({ foot: `<p>${line}</p>` })).map((finding) => finding.says);

test('a line above a repost names who wrote it and through whom it came', () => {
  expect(says('<em>Authored by Ada Winter via <a href="https://lantern.test/p/walls">The Lantern</a>,</em>')).toMatchObject([
    { about: 'origin', publisher: { name: 'The Lantern' }, authors: [{ name: 'Ada Winter' }] },
    { about: 'author', parties: [{ name: 'Ada Winter' }] },
  ]);
});

test.each(['By Boris Lund of Harbour Notes, via Lantern Weekly', 'Submitted by Boris Lund, a reader, via Lantern Weekly.'])(
  '%s',
  (line) => {
    expect(says(line)).toMatchObject([{ publisher: { name: 'Lantern Weekly' } }, { parties: [{ name: 'Boris Lund' }] }]);
  },
);

test.each([
  ['di <strong>Ada Winter</strong> – da <a href="https://lantern.test/2024/05/walls">La Lanterna</a>', 'La Lanterna'],
  ['By Ada Winter, from <a href="https://lantern.test/">The Lantern</a>', 'The Lantern'],
])('%s', (line, outlet) => {
  expect(says(line)).toMatchObject([{ publisher: { name: outlet } }, { parties: [{ name: 'Ada Winter' }] }]);
});

test.each([
  'By Ada Winter, from <a href="/places/gull-point">Gull Point</a>',
  'By Ada Winter, from Gull Point',
  'By Ada Winter via Facebook',
  'By Ada Winter via Getty Images',
  'Photo by Ada Winter via Flickr',
  'Written by hand via Lantern Weekly',
  'Posted by Ada Winter',
  'Ada Winter travelled by boat via Gull Point.',
])('%s: no outlet that the text came through', (line) => {
  expect(says(line)).toEqual([]);
});

test('who wrote the original is told behind whose it is', () => {
  expect(says('Materials provided by Lantern University. Original written by Ada Winter.')).toMatchObject([
    { about: 'author', parties: [{ name: 'Ada Winter' }] },
  ]);
  expect(says('The original was written by hand.')).toEqual([]);
  expect(says('This is a guest post by Ada Winter, a lawyer in Port Lydd.')).toMatchObject([{ parties: [{ name: 'Ada Winter' }] }]);
  expect(says('Guest post by Dr. Ada Winter')).toMatchObject([{ parties: [{ name: 'Ada Winter' }] }]);
  expect(says('Guest post by invitation only.')).toEqual([]);
});

test.each([
  ['By Ada Winter, a lecturer at Gull College, and Boris Lund, fellow at the Tide Institute. Originally published at Tide Notes', 2],
  ['By Ada Winter. Cross-posted from <a href="https://lantern.test/p/walls">The Lantern</a>', 1],
  ['By Ada Winter, who lives in Gull Point. First published by The Lantern.', 1],
])('%s: those who wrote it are named with where it was first', (line, count) => {
  const authors = says(`<em>${line}</em>`).filter(({ about }) => about === 'author');
  expect(authors).toMatchObject([{ parties: ['Ada Winter', 'Boris Lund'].slice(0, count).map((name) => ({ name })) }]);
});

test.each([
  'By Ada Winter. Photographs by Boris Lund',
  'By the spring of 1961 it was lost. First published in 1958, the book was forgotten.',
  'By our own reporter. Originally published at The Lantern',
])('%s: nobody is named with a first publication', (line) => {
  expect(says(`<em>${line}</em>`)).toEqual([]);
});

test('a linked outlet behind "in" is where the writer wrote it', () => {
  expect(says('Por Ada Winter, no <a href="https://lantern.test/2024/05/walls">Lantern</a> | Tradução: Boris Lund')).toMatchObject([
    { about: 'origin', publisher: { name: 'Lantern' } },
    { about: 'author', parties: [{ name: 'Ada Winter' }] },
  ]);
  expect(says('Por Ada Winter, no Porto')).toEqual([]);
  expect(says('Por Ada Winter, no <a href="/cidades/porto">Porto</a>')).toEqual([]);
});

test('a paper in quotation marks with its day needs no link behind the writer', () => {
  expect(says('di Ada Winter, da “Il Lume” dell’8 agosto 2015')).toMatchObject([
    { about: 'origin', publisher: { name: 'Il Lume' }, date: '2015-08-08' },
    { about: 'author', parties: [{ name: 'Ada Winter' }] },
  ]);
  expect(says('di Ada Winter, da “Il Lume”')).toEqual([]);
  expect(says('di Ada Winter, da Pieve, 8 agosto 2015')).toEqual([]);
});

test('an outlet that a link leaves unnamed is named by its address', () => {
  expect(says('por Ada Winter, no seu <a href="https://adawinter.example/2018/09/o-cais">blog</a>')).toMatchObject([
    { about: 'origin', publisher: { name: 'adawinter.example' } },
    { about: 'author' },
  ]);
});
