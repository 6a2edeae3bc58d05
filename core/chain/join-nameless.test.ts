import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

const chainOf = (byline: string, foot: string) =>
  readArticle(documentWith(articleHtml({ byline, foot })), 'https://www.harbour-post.test/2026/03/04/breakwater-holds').chain.map(
    ({ publisher, work }) => [publisher.name, work.url],
  );
const link = '<p><a href="https://lantern.test/2024/05/breakwater-holds-again">Source link</a></p>';

test('an outlet that is named and the bare link to the source are one origin', () => {
  expect(chainOf('<p>Ada Winter, Lantern Weekly, 3 May 2024</p>', link)[0]).toEqual([
    'Lantern Weekly',
    'https://lantern.test/2024/05/breakwater-holds-again',
  ]);
});

test('two bare links quarrel with each other, and nothing is joined', () => {
  const other = '<p>Source: https://ebb.test/2024/05/breakwater-is-old</p>';
  expect(chainOf('<p>Ada Winter, Lantern Weekly, 3 May 2024</p>', link + other)).toHaveLength(1);
});

test('on a portal the partner’s logo and the canonical address are one origin, whatever letters the partner is called in', () => {
  const logo = '<div class="publisher"><img alt="潮見タイムス" src="/p.png"></div><p class="date">March 4, 2026</p>';
  const read = (url: string, byline: string) =>
    readArticle(
      documentWith(articleHtml({ byline }), { head: '<link rel="canonical" href="https://shiomi.test/2026/03/breakwater-7781">' }),
      url,
    );
  const { chain, conflicts } = read('https://www.smartnews.com/ja/article/8812', logo);
  expect(chain[0]).toMatchObject({
    publisher: { name: '潮見タイムス', domain: 'shiomi.test' },
    work: { url: 'https://shiomi.test/2026/03/breakwater-7781' },
  });
  expect(conflicts).toEqual([]);
  const button = `${logo}<a href="https://padoilbo.test/news/1234567">기사원문</a>`;
  const naver = readArticle(documentWith(articleHtml({ byline: button })), 'https://n.news.naver.com/mnews/article/607/0000001234');
  expect(naver.chain[0]).toMatchObject({ publisher: { name: '潮見タイムス' }, work: { url: 'https://padoilbo.test/news/1234567' } });
  const beside = '<p>Published 4 March 2026. Source: <a href="https://ebb.test/2026/03/breakwater-holds-7">Ebb Courier</a></p>';
  expect(read('https://www.harbour-post.test/8812', beside).chain.map(({ publisher }) => publisher.domain)).not.toContain('shiomi.test');
});
