import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { readAuthorElement } from './author-element.ts';

const named = (parts: Parameters<typeof articleWith>[0]) =>
  readAuthorElement(articleWith(parts)).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));

test('microdata by the headline is read, with its link', () => {
  const [found] = readAuthorElement(articleWith({ byline: '<span itemprop="author"><a href="/by/ada">Ada Winter</a></span>' }));
  expect(found?.says).toEqual({
    about: 'author',
    role: 'author',
    parties: [{ name: 'Ada Winter', type: 'person', url: 'https://www.harbour-post.test/by/ada' }],
  });
});

test('authors of teasers, comments and asides are not the article’s', () => {
  expect(
    named({
      byline:
        '<aside><a rel="author" href="/by/eve">Eve Stone</a></aside><div class="comments"><span class="author vcard">Eve Stone</span></div>',
    }),
  ).toEqual([]);
});

test('a byline outside of the article’s element is read where it stands alone', () => {
  const beside = (html: string) =>
    readAuthorElement(pageWith(`<main><article><h1>Breakwater holds through the winter storms</h1>${prose}</article></main>${html}`))
      .length;
  expect(beside('<section><a rel="author" href="/by/ada">Ada Winter</a></section>')).toBe(1);
  expect(beside('<article><h2>Storm ahead</h2><a rel="author" href="/by/eve">Eve Stone</a></article>')).toBe(0);
  const teaser = (name: string) =>
    `<div><h2>Storm ahead for the whole of the coast</h2><p>${'The sea was high. '.repeat(12)}</p><a rel="author" href="/by">${name}</a></div>`;
  expect(beside(teaser('Eve Stone') + teaser('Max Rock'))).toBe(0);
});

test('who signs in the footer of the entry is heard, who stands in the page’s footer is not', () => {
  const signed = '<span class="author vcard"><span class="fn">Ada Winter(id:ada_w)</span></span>';
  expect(named({ foot: `<footer class="entry-footer"><p>${signed}</p></footer>` })).toEqual(['Ada Winter']);
  expect(named({ foot: `<footer class="site-footer"><p>${signed}</p></footer>` })).toEqual([]);
});

test('a blog with its writer’s name above the text and in the page’s title is signed, one with another name is not', () => {
  const above = (title: string) =>
    readAuthorElement(
      pageWith(`<h1>林晚舟的博客</h1><article><h2>老城的豆腐坊</h2>${prose}</article>`, { head: `<title>${title}</title>`, lang: 'zh' }),
    ).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));
  expect(above('老城的豆腐坊_林晚舟_墨池博客')).toEqual(['林晚舟']);
  expect(above('老城的豆腐坊_墨池博客')).toEqual([]);
});

test('an account that a portal shows above its own views signs, a paper’s does not, nor where the text is signed', () => {
  const account = (name: string, byline = '') => {
    const page = articleWith(
      {
        byline: `<h4><a href="/profile?x=1">${name}</a></h4>${byline}`,
        foot: '<div>平台声明：该文观点仅代表作者本人，湖畔仅提供信息存储空间服务。</div>',
      },
      { head: `<meta name="mediaid" content="${name}">`, lang: 'zh' },
    );
    return readAuthorElement(page).flatMap(({ says }) => (says.about === 'author' ? says.parties.map((party) => party.name) : []));
  };
  expect(account('推着板车看云')).toEqual(['推着板车看云']);
  expect(account('河湾晚报')).toEqual([]);
  expect(account('推着板车看云', '<p>文/林小舟</p>')).toEqual([]);
});

test('an account whose link stands above a text that the platform calls the blogger’s own signs it, one that passes a text on does not', () => {
  const blog = (words: string) =>
    readAuthorElement(
      articleWith(
        { byline: `<div><a class="follow-nickName vip" href="/adu">不想加班的阿杜</a> 2021-01-21</div><div>${words}</div>` },
        { lang: 'zh' },
      ),
    ).flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));
  expect(blog('版权声明：本文为博主原创文章，遵循 CC 4.0 BY-SA 版权协议')).toEqual(['不想加班的阿杜']);
  expect(blog('版权声明：本文转载自他处')).toEqual([]);
});

test('themes mark the author with a class in the line of the entry’s data; teasers do so too', () => {
  expect(
    named({
      byline: '<p class="entry-meta"><span>21. August</span> <span class="author">Ada Winter</span> <a href="#c">Antworten</a></p>',
    }),
  ).toEqual(['Ada Winter']);
  expect(named({ byline: '<aside><p class="entry-meta"><span class="author">Eve Stone</span></p></aside>' })).toEqual([]);
});

test('a pen name of one word is one where the markup says that a person signs, a house is none', () => {
  const person = (name: string) =>
    named({
      byline: `<div itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="${name}"></div>`,
    });
  expect(person('水边拾遗')).toEqual(['水边拾遗']);
  expect(person('海岸线杂志社')).toEqual([]);
  expect(person('管理员')).toEqual([]);
  expect(named({ byline: '<span class="rich_media_meta" id="js_author_name">宋雨禾</span> <a id="js_name">海岸线杂志</a>' })).toEqual([
    '宋雨禾',
  ]);
});

test('cards of other stories in the article’s own element are not heard where somebody signs above the text', () => {
  const sign = (name: string) => `<p itemprop="author"><span itemprop="name">${name}</span></p>`;
  const cards = `<div><a href="/storm">Storm ahead for the coast</a>${sign('Eve Stone')}</div>`;
  expect(named({ byline: sign('Ada Winter'), foot: cards })).toEqual(['Ada Winter']);
  expect(named({ foot: `<div>${sign('Ada Winter')}</div>` })).toEqual(['Ada Winter']);
});
