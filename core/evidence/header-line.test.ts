import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readHeaderLine } from './header-line.ts';

const linesOf = (byline: string, lang = 'en') => readHeaderLine(articleWith({ byline }, { lang })).map(({ says }) => says);

test('a repost carries its own line and the line of the outlet it came from', () => {
  const lines = linesOf('<div>Harbour Post, December 09, 2016</div><div><a href="https://lantern.test/">Lantern</a> 8 December 2016</div>');
  expect(lines).toMatchObject([
    { publisher: { name: 'Harbour Post', url: null }, date: '2016-12-09' },
    { publisher: { name: 'Lantern', url: 'https://lantern.test/' }, date: '2016-12-08' },
  ]);
});

test('an outlet, a day and an author make a header', () => {
  expect(linesOf('<div><a href="https://lantern.test/">The Lantern</a> 02/10/2020 Ada Harbour</div>', 'en-GB')).toMatchObject([
    { publisher: { name: 'The Lantern' }, date: '2020-10-02', authors: [{ name: 'Ada Harbour' }] },
    { role: 'author', parties: [{ name: 'Ada Harbour' }] },
  ]);
});

test('a portal names the partner whose feed it shows', () => {
  expect(linesOf('<div>灯台新聞 3/9(木) 18:45配信</div>', 'ja')).toMatchObject([
    { publisher: { name: '灯台新聞' }, relation: 'syndicated-from' },
  ]);
});

test.each([
  'By Ada Harbour, December 9, 2016',
  'Published December 9, 2016',
  'London, 9 December 2016',
  'Lantern Press, 288 pp., £18.99, December 2016',
  'News | 9 December 2016',
  'Updated: 9 December 2016',
  'News Desk 9 December 2016',
  'Harbour News Service 9 December 2016',
  '(Reprinted from The Lantern Times, 9 December 2016)',
  'Originally in The Lantern Times, 9 December 2016',
  'As published in The Lantern Times, 9 December 2016',
])('no outlet stands in "%s"', (line) => {
  expect(linesOf(`<div>${line}</div>`)).toEqual([]);
});

test('who transcribes an old paper names it with its day', () => {
  expect(linesOf('<p>From The Lantern Observer, Thursday, March 12, 1936</p>')).toMatchObject([
    { publisher: { name: 'The Lantern Observer' }, date: '1936-03-12' },
  ]);
  expect(linesOf('<p>From Ada Harbour in Lisbon, March 12, 2016</p>')).toEqual([]);
  expect(linesOf('<p>From the archive, March 12, 1936</p>')).toEqual([]);
});

test('what a site of clippings sets above the title names the paper behind the day', () => {
  const byline = (rest: string) => `<p>Published on Tuesday, March 4, 2003 ${rest}</p>`;
  expect(linesOf(byline('by the <a href="https://globe.test/">Lantern Globe</a>'))).toMatchObject([
    { publisher: { name: 'Lantern Globe' }, date: '2003-03-04' },
  ]);
  expect(linesOf(byline('by Ada Harbour'))).toEqual([]);
  expect(linesOf(byline('in Daily News'))).toEqual([]);
  expect(linesOf(byline('by the council of the Lantern Times group and its editors'))).toEqual([]);
  expect(linesOf(byline('in <a href="/news">News</a>'))).toEqual([]);
});

test('a theme’s label for the day is no outlet, in whatever language the page is', () => {
  expect(linesOf('<p><span>Post date</span><span>11 mayo, 2021</span></p>', 'es')).toEqual([]);
});

test('a section with the day beside it is no outlet', () => {
  expect(readHeaderLine(articleWith({ byline: '<p>地方新聞 2006/5/12</p>' }, { lang: 'zh' }))).toEqual([]);
  expect(readHeaderLine(articleWith({ byline: '<p>온라인뉴스팀 | 승인 2022.09.13 10:02</p>' }, { lang: 'ko' }))).toEqual([]);
});

test('who submitted a text is no outlet, though the account is called as the site is', () => {
  const page = articleWith({ byline: '<div>Submitted by example on Sun, 2018-12-02 09:30</div>' }, { lang: 'my' });
  expect(readHeaderLine(page)).toEqual([]);
});

test('the writer may stand before the outlet', () => {
  expect(linesOf('<div>Ada Harbour, The Lantern Post, 3 May 2024</div>')).toMatchObject([
    { publisher: { name: 'The Lantern Post' }, date: '2024-05-03', authors: [{ name: 'Ada Harbour' }] },
  ]);
});

test.each(['Ada Harbour, Sports Editor, 3 May 2024', 'Ada Harbour, London, 3 May 2024', 'Ada Harbour, 3 May 2024'])(
  'no outlet stands in "%s"',
  (line) => {
    expect(linesOf(`<div>${line}</div>`)).toEqual([]);
  },
);

test('who wrote it is no outlet, though the name leads to a site of its own', () => {
  expect(linesOf('<div>De <a href="https://profile.test/2" rel="author">Rosalía Lago</a> - junio 09, 2021</div>', 'es')).toEqual([]);
  expect(linesOf('<div><a href="https://julia-harbour.test/">Julia Harbour</a> 8 December 2016</div>')).toEqual([]);
});

test('portals of the mainland name the paper behind the time', () => {
  const line = (text: string) =>
    readHeaderLine(articleWith({ byline: `<p>${text}</p>` }, { lang: 'zh' })).map(
      ({ says }) => says.about === 'origin' && says.publisher?.name,
    );
  expect(line('http://www.langhua.test 2003年07月08日09:12 津门晚报')).toEqual(['津门晚报']);
  expect(line('2003年07月08日09:12 字号 大 中 小')).toEqual([]);
});

test.each([
  ['<p>2024/05/03 11:12 河岸新聞</p>', 'ja'],
  ['<p>河岸新聞　2024年5月3日 11時12分</p>', 'ja'],
  ['<p><time>5/3(金) 11:12</time><span>配信</span></p><div><a href="/media/kawagishi">河岸新聞</a></div>', 'ja'],
])('portals of Japan name the outlet beside the time: %s', (html, lang) => {
  expect(linesOf(html, lang)).toMatchObject([{ publisher: { name: '河岸新聞' } }]);
});

test('a label before the outlet is no part of its name, and elements that share a line are several', () => {
  expect(linesOf('<p>来源：河湾新闻客户端 | 2024年05月03日 11:12</p>', 'zh')).toEqual([]);
  expect(linesOf('<p><b>社会</b><b>河湾日报</b><b>方敏</b><i>2017-05-03 11:12</i></p>', 'zh')).toEqual([]);
});

test('the page’s own outlet and its reporter’s place are not from where the text was taken', () => {
  const url = 'http://www.jornaldocais.test/noticia1234567.html';
  const found = readHeaderLine(articleWith({ byline: '<p>Jornal do Cais São Paulo | 23/05/2007 12:40</p>' }, { url, lang: 'pt' }));
  expect(found).toEqual([]);
});

test('whom a header names behind a linked outlet wrote the text, whom it names beside an unlinked one need not have', () => {
  const carried = (byline: string) =>
    readHeaderLine(articleWith({ byline })).flatMap(({ signal, says }) =>
      signal === 'author-carried' && says.about === 'author' ? says.parties.map(({ name }) => name) : [],
    );
  const ledger = '<a href="https://ledger.test/2004/03/04/tug/">Gullport Ledger</a>';
  expect(carried(`<div>${ledger} ^ | March 4, 2004 | Ellen Barstow</div>`)).toEqual(['Ellen Barstow']);
  expect(linesOf(`<div>${ledger} ^ | March 4, 2004 | Ellen Barstow</div>`)[0]).toMatchObject({ publisher: { name: 'Gullport Ledger' } });
  expect(carried('<div>Harbour Post | March 4, 2004 | Ellen Barstow</div>')).toEqual([]);
  expect(carried(`<div>${ledger} ^ | March 4, 2004</div>`)).toEqual([]);
});

test('a person’s page at another outlet is no outlet, whatever the name', () => {
  expect(linesOf('<p><a href="https://lantern.test/author/wyatt-brill/">Wyatt Brill</a> on May 14, 2024</p>')).toEqual([]);
  expect(linesOf('<p><a href="https://lantern.test/author/desk/">The Lantern Post</a> May 14, 2024</p>')).toMatchObject([
    { publisher: { name: 'The Lantern Post' } },
  ]);
});

test('what kind of text it is, before its day, is no outlet', () => {
  for (const kind of ['News Release', 'Media Release', 'Press Releases']) expect(linesOf(`<p>${kind} March 14, 2022</p>`)).toEqual([]);
  expect(linesOf('<p>News Register March 14, 2022</p>')).toMatchObject([{ publisher: { name: 'News Register' } }]);
});

test('a sentence that tells where the text appeared is no name before a day', () => {
  expect(linesOf('<p>Articolo apparso sul Corriere della Costa del 26.11.2013</p>')).toEqual([]);
  expect(linesOf('<p>Corriere della Costa, 26.11.2013</p>')).toMatchObject([{ publisher: { name: 'Corriere della Costa' } }]);
});

test('a link to the original and a portal’s own name beside the day are no outlet', () => {
  const original = '<div><a href="https://lantern.test/news/2024-05-03-breakwater">기사원문</a> 2024.05.03.</div>';
  expect(linesOf(original, 'ko')).toEqual([]);
  const own = '<div><a href="https://www.daum.net/">다음뉴스</a> 2024.05.03.</div>';
  expect(readHeaderLine(articleWith({ byline: own }, { lang: 'ko', url: 'https://v.daum.net/v/20240503123456789' }))).toEqual([]);
});

test('the news of a day is nobody’s', () => {
  expect(readHeaderLine(articleWith({ byline: '<p>Business News of Tuesday, 12 March 2024</p>' }))).toEqual([]);
});
