import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { readLooseDate } from './loose-date.ts';

const day = (page: Parameters<typeof readLooseDate>[0]) =>
  readLooseDate(page).map(({ says }) => (says.about === 'date' ? says.value : null));

test('a date alone below the text dates it', () => {
  expect(day(articleWith({ foot: '<p>March 12, 2024</p>' }))).toEqual(['2024-03-12']);
});

test('a date alone above the headline dates the text, one in the masthead or among other words does not', () => {
  const above = (line: string) =>
    day(pageWith(`<div>${line}<div><h1>Breakwater holds through storms</h1></div></div><div class="body">${prose}</div>`));
  expect(above('<p>Tuesday, March 12, 2024</p>')).toEqual(['2024-03-12']);
  expect(above('<p>The next meeting of the harbour: March 12, 2024</p>')).toEqual([]);
  expect(above('<p class="topic-time"><a href="/2024/03/12/">12:08, March 12, 2024</a> <a href="/wall">Wall</a></p>')).toEqual([
    '2024-03-12',
  ]);
  expect(above('<p><a href="/2024/03/12/">March 12, 2024</a></p>')).toEqual([]);
  const masthead = '<header><p>Friday, June 7, 2024</p></header>';
  expect(day(pageWith(`${masthead}<article><h1>Breakwater holds through storms</h1>${prose}</article>`))).toEqual([]);
});

test('the dateline of a release has its day', () => {
  const body = (opening: string) =>
    articleWith({ body: `<p>${opening} The harbour master said that the wall held all winter long.</p>${prose}` });
  expect(day(body('PORTSMITH, Maine, March 12, 2024 /Wire/ --'))).toEqual(['2024-03-12']);
  expect(day(body('On March 12, 2024 the wall was opened.'))).toEqual([]);
});

test('where the page dates itself elsewhere, nothing loose is read', () => {
  const head = '<meta property="article:published_time" content="2024-03-14">';
  expect(day(articleWith({ foot: '<p>March 12, 2024</p>' }, { head }))).toEqual([]);
});

test('a page without a masthead has its day in its first line, beside the number of the issue', () => {
  const day98 = (line: string, masthead = '') =>
    day(pageWith(`${masthead}<font>${line}</font><hr><table><tr><td><h1>Breakwater holds</h1>${prose}</td></tr></table>`));
  expect(day98('No. 17 · 25 April 2002 · Region')).toEqual(['2002-04-25']);
  expect(day98('No. 17 · 25 April 2002 · Region', '<p><a href="/">Home</a></p>')).toEqual([]);
  expect(day98('Last updated: 25 April 2002')).toEqual([]);
});

test('the printed edition named below the text dates it', () => {
  const below = (line: string) => day(articleWith({ foot: `<p>${line}</p>` }, { lang: 'ja' }));
  expect(below('いそべ新聞 2004年5月1日 東部朝刊')).toEqual(['2004-05-01']);
  expect(below('いそべ新聞の催しは2004年5月1日に東部の会場で開かれ、親子が集まった')).toEqual([]);
});

test('the issue’s day and the page in it date a text of a paper’s archive, the day alone in the masthead does not', () => {
  const under = (line: string) =>
    day(pageWith(`<div>${line}</div><p><a href="/">Home</a></p><article><h1>Breakwater holds</h1>${prose}</article>`));
  expect(under('Sunday, 12 October 2008, page 14')).toEqual(['2008-10-12']);
  expect(under('Sunday, 12 October 2008')).toEqual([]);
});

test('a day between headline and outlet in the page’s title dates it, one that the headline ends with does not', () => {
  const titled = (title: string) => day(articleWith({}, { head: `<title>${title}</title>` }));
  expect(titled('Breakwater holds through storms - 21 May 2011 - The Harbour Post')).toEqual(['2011-05-21']);
  expect(titled('What the storm did on 21 May 2011 - The Harbour Post')).toEqual([]);
  expect(titled('Breakwater holds through storms - Storm of 21 May 2011 - The Harbour Post')).toEqual([]);
});

test('the day in a masthead is the text’s where the address has it too', () => {
  const over = (url: string) =>
    day(
      pageWith(
        `<header><p>2018年09月14日 星期五</p><p><a href="/">首页</a></p></header><article><h1>防波堤挺过冬天</h1>${prose}</article>`,
        {
          url,
          lang: 'zh',
        },
      ),
    );
  expect(over('http://epaper.test/html/2018-09/14/content_2.htm')).toEqual(['2018-09-14']);
  expect(over('http://epaper.test/html/2018-09/13/content_2.htm')).toEqual([]);
});

test('a day behind its label is the text’s in a bar of tools above the headline, and in a list below the text', () => {
  const bar = (line: string) =>
    day(
      pageWith(`<div class="news_nav">${line}</div><h1>Breakwater holds through storms</h1><div class="body">${prose}</div>`, {
        lang: 'fa',
      }),
    );
  expect(bar('<span>تاریخ انتشار: </span>۰۹ دی ۱۳۹۵ - ۱۸:۳۳')).toEqual(['2016-12-29']);
  expect(bar('<span>امروز: </span>۰۹ دی ۱۳۹۵')).toEqual([]);
});
