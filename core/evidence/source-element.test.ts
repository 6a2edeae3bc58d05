import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readSourceElement } from './source-element.ts';

const sources = (byline: string, lang = 'zh') =>
  readSourceElement(articleWith({ byline }, { lang })).map(({ says }) =>
    says.about === 'origin' ? says.publisher?.name : says.about === 'agency' ? `agency ${says.agency.name}` : says.about,
  );

test.each([
  [
    '<div class="date-source"><span class="date">2024年05月03日 11:12</span><a class="source" href="http://hewan.test">河湾日报</a></div>',
    '河湾日报',
  ],
  ['<div class="date-source"><span class="date">2024年05月03日</span><span class="source ent-source">河湾日报</span></div>', '河湾日报'],
  [
    '<div class="a_Info"><span class="a_source"><a href="http://hewan.test">河湾观察</a></span><span class="a_author">方敏</span></div>',
    '河湾观察',
  ],
  ['<time>2024年5月3日</time><p class="articleVender"><a href="/vender/kawagishi/">河岸新聞</a></p>', '河岸新聞'],
  [
    '<div class="top-bar"><span class="date">2024年05月03日 11:12</span> <a class="source" href="http://hewan.test/a/b">河湾日报</a></div>',
    '河湾日报',
  ],
  [
    '<div><span class="time-source">2016年11月08日07:22 <span><a href="http://hewan.test" rel="nofollow">河湾晨报</a></span></span></div>',
    '河湾晨报',
  ],
  ['<p><span class="source">AA</span><span class="textInfo">Giriş Tarihi: 03.05.2024 10:02</span></p>', 'agency Anadolu Agency'],
  ['<p><span class="news-source">新华社</span> <span>2024-05-03</span></p>', 'agency Xinhua'],
])('an element that is called the source by its class names it: %s', (byline, name) => {
  expect(sources(byline)).toEqual([name]);
});

test.each([
  '<div><span class="source">社会</span></div>',
  '<div class="source">2024-05-03 11:12</div>',
  '<div class="source">网络</div>',
  '<div class="source">2024-05-03 11:12 社会</div>',
  '<p class="source">来源：河湾日报</p>',
  '<p class="data-source">河湾日报</p>',
  '<figure><img alt="" src="/a.jpg"><figcaption class="source">河湾日报</figcaption></figure>',
])('a section, a day, nobody, a labelled line and what a picture is from name none: %s', (byline) => {
  expect(sources(byline)).toEqual([]);
});

test('a name in Latin letters is too little, linked or not', () => {
  expect(sources('<p><span class="source">Harbour Today</span></p>', 'en')).toEqual([]);
  expect(sources('<p><a class="source" href="https://lantern.test/">The Lantern</a></p>', 'en')).toEqual([]);
  expect(sources('<p><span class="image-source">AFP</span> <span>3 May 2024</span></p>', 'en')).toEqual([]);
});

test('the source of another article, which the link leads to, is not this one’s', () => {
  const teaser = '<a href="https://hewan.test/tide"><p class="source">河湾日报</p><p>潮水退去之后</p></a>';
  expect(sources(`<p class="source">2024-05-03</p>${teaser}`)).toEqual([]);
});

const boxOf = (name: string, address: string) =>
  `<p class="author">Theo Hải Yến</p><div class="link-source-wrapper"><a class="link-source-name"><span class="link-source-text-name">${name}</span></a><div>Link bài gốc <a class="link-source-full" href="${address}">${address}</a></div></div>`;

test('the box below a Vietnamese portal’s text names the first outlet, its address there and who wrote it', () => {
  const page = articleWith({ foot: boxOf('Nhịp Sống Ven Sông', 'https://nhipsong.test/hoi-sinh-xuong-giay-do-5512.htm') }, { lang: 'vi' });
  expect(readSourceElement(page).map(({ says }) => says)).toMatchObject([
    { about: 'origin', publisher: { name: 'Nhịp Sống Ven Sông' }, url: 'https://nhipsong.test/hoi-sinh-xuong-giay-do-5512.htm' },
    { about: 'author', parties: [{ name: 'Hải Yến' }] },
  ]);
});

test('a box that names nobody says nothing', () => {
  expect(readSourceElement(articleWith({ foot: boxOf('', '') }, { lang: 'vi' }))).toEqual([]);
});

const cardOf = (words: string) =>
  readSourceElement(
    articleWith({ byline: `<div id="js_share_source"><div class="original_primary_card">${words}</div></div>` }, { lang: 'zh' }),
  );

test('the card above what a public account shows of another names that account and who wrote it', () => {
  expect(cardOf('以下文章来源于灯塔杂志，作者方敏').map(({ says }) => says)).toMatchObject([
    { about: 'origin', publisher: { name: '灯塔杂志' } },
    { about: 'author', parties: [{ name: '方敏' }] },
  ]);
  expect(cardOf('以下文章来源于网络')).toEqual([]);
});

test('a page that the site keeps of the outlet, linked by the headline, tells whose the text is', () => {
  expect(sources('<p>Publié le 3 mai 2024 | <a href="/sources/28/l-eveil-du-quai">L’Éveil du Quai</a></p>', 'fr')).toEqual([
    'L’Éveil du Quai',
  ]);
  expect(sources('<p><a href="/autori/ada-winter">Ada Winter</a>, <a href="/tag/fonti/the-lantern">The Lantern</a></p>', 'it')).toEqual([
    'The Lantern',
  ]);
  expect(sources('<div><a href="/notule-source/lantern-post">The Lantern Post</a> <span>Traduit de l’anglais</span></div>', 'fr')).toEqual([
    'The Lantern Post',
  ]);
  expect(sources('<p><i>Dr. Ada Winter</i> Pressestelle<br><a href="/de/institution812"><b>Universität Lydd</b></a></p>', 'de')).toEqual([
    'Universität Lydd',
  ]);
  expect(sources('<p><a href="/source/reuters">Reuters</a></p>', 'en')).toEqual(['agency Reuters']);
});

test.each([
  '<p><a href="/sources/28/water">What the quay drinks from</a></p>',
  '<p><a href="https://www.lantern.test/sources/the-lantern">The Lantern</a></p>',
  '<figure><figcaption><a href="/sources/the-lantern">The Lantern</a></figcaption></figure>',
  '<p><a href="/topics/the-lantern">The Lantern</a></p>',
])('a link to another page tells nothing: %s', (byline) => {
  expect(sources(byline, 'en')).toEqual([]);
});

test('a link by the headline that is itself called the source leads to whose article it is', () => {
  const byline = (href: string) =>
    `<div class="info"><span class="author">Ada Winter</span> <a class="source" href="${href}">Tidal Review</a></div>`;
  expect(sources(byline('https://tidalreview.test/2024/03/dockers-walk-off'), 'en')).toEqual(['Tidal Review']);
  expect(sources(byline('https://tidalreview.test/'), 'en')).toEqual([]);
  expect(sources(byline('/2024/03/dockers-walk-off'), 'en')).toEqual([]);
});
