import { expect, test } from 'vitest';
import { articleWith, pageWith, prose } from '../page.test-support.ts';
import { detectArticle } from './detect-article.ts';

test('prose under a headline with a date is an article', () => {
  const detection = detectArticle(articleWith({ byline: '<p>March 4, 2026</p>' }));
  expect(detection.isArticle).toBe(true);
  expect(detection.reasons).toContain('3 paragraphs of prose');
});

test('a front page is none, whatever stands on it', () => {
  expect(detectArticle(articleWith({}, { url: 'https://www.harbour-post.test/' })).isArticle).toBe(false);
});

test('what a query selects on a front page is an article', () => {
  const read = (query: string) =>
    detectArticle(articleWith({ byline: '<p>March 4, 2026</p>' }, { url: `https://www.harbour-post.test/${query}` })).isArticle;
  expect(read('?p=12345')).toBe(true);
  expect(read('hl?a=20260304-00097838-harbour')).toBe(true);
  expect(read('?utm_source=20260304')).toBe(false);
});

test('an issue’s page in the archive is an article, the archive is none', () => {
  const read = (path: string) => detectArticle(articleWith({}, { url: `https://www.harbour-post.test/${path}` })).score;
  expect(read('archive/2003/42/7.html')).toBeGreaterThan(read('archive/2003/42/'));
});

test('a list of teasers is none', () => {
  const teasers = Array.from(
    { length: 20 },
    (_, i) => `<article><h2><a href="/${i}">Headline number ${i} of the day</a></h2><p>A short line.</p></article>`,
  ).join('');
  expect(detectArticle(pageWith(teasers, { url: 'https://www.harbour-post.test/category/harbours' })).isArticle).toBe(false);
});

test('a product is none', () => {
  const head = '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Rope"}</script>';
  expect(detectArticle(pageWith(`<h1>Rope</h1>${prose}`, { head, url: 'https://shop.harbour-post.test/products/rope' })).isArticle).toBe(
    false,
  );
});

test('and where the line right by it says from where it was taken', () => {
  const text = '<p>Surgeons in the harbour town have grown a vessel from a sailor’s own cells and set it in his arm this week.</p>'.repeat(
    5,
  );
  const read = (below: string) =>
    detectArticle(
      pageWith(`<div><h1>A vessel of his own</h1>${text}${below}</div>`, {
        head: '<title>A vessel of his own</title>',
        url: 'https://clinic.test/n/vessel',
      }),
    ).isArticle;
  expect(read('<p>Source: lantern.test</p>')).toBe(true);
  expect(read('<p>Contact: lantern.test</p>')).toBe(false);
  expect(read('<h2>Partners</h2><p>Quay</p><p>Weir</p><p>Source: lantern.test</p>')).toBe(false);
  const post = pageWith(`<div><p><b>A vessel of his own</b></p>${text}<p>Source: lantern.test</p></div>`, {
    head: '<title>Board 3</title>',
    url: 'https://clinic.test/n/vessel',
  });
  expect(detectArticle(post).isArticle).toBe(false);
});

test('the address that a page opened from nowhere gives itself tells as much as any other; its site alone tells nothing', () => {
  const score = (address: string) =>
    detectArticle(articleWith({}, { url: 'https://unknown.invalid/1', head: `<meta property="og:url" content="${address}">` })).score;
  expect(score('https://www.harbour-post.test/2026/03/04/breakwater-holds')).toBeGreaterThan(score('https://www.harbour-post.test/'));
  expect(score('https://www.harbour-post.test/company/breakwater')).toBeLessThan(score('https://www.harbour-post.test/'));
});

test('a thread of a forum is none', () => {
  expect(
    detectArticle(
      pageWith(`<h1>Which rope?</h1><div class="comments">${prose}${prose}</div>`, {
        url: 'https://harbour-post.test/forum/threads/which-rope.12',
      }),
    ).isArticle,
  ).toBe(false);
});

test('the date of a thread’s first post makes it none either', () => {
  const detection = detectArticle(
    pageWith(`<h2>Which rope?</h2><p class="date">4 March 2026 12:44</p><div>${prose}${prose}</div>`, {
      url: 'https://harbour-post.test/forum/discussion/which-rope-for-a-wet-and-windy-winter--338.html',
    }),
  );
  expect(detection.reasons).not.toContain('a date by the headline');
  expect(detection.isArticle).toBe(false);
});

test('an empty page is none, and says why', () => {
  const detection = detectArticle(pageWith(''));
  expect(detection.isArticle).toBe(false);
  expect(detection.reasons).toContain('almost no prose');
});

test('a product without markup is told by its basket', () => {
  const page = `<h1>A rope for every boat in the harbour</h1>${prose}<form id="addToCart"><button>Add to basket</button></form>`;
  const title = '<title>A rope for every boat in the harbour</title>';
  expect(detectArticle(pageWith(page, { head: title, url: 'https://ropes.test/dp/1849757097' })).isArticle).toBe(false);
});

test('the text of a law is none, a report that quotes some of it is one', () => {
  const text = 'the keeper of the sluices answers for every gate that is left open, and for what the tide carries away through it.';
  const read = (sections: string[]) => detectArticle(articleWith({ byline: '<p>March 4, 2026</p>', body: sections.join('') + prose }));
  const law = (begin: (number: number) => string, many: number) =>
    Array.from({ length: many }, (_, place) => `<p>${begin(place + 1)} ${text}</p>`);
  for (const begin of [(n: number) => `§ ${n}`, (n: number) => `Article ${n}.`, (n: number) => `第${n}条\u3000`]) {
    expect(read(law(begin, 14)).reasons).toContain('14 sections of a law');
    expect(read(law(begin, 14)).isArticle).toBe(false);
    expect(read(law(begin, 4)).isArticle).toBe(true);
  }
  expect(read(law((n) => `In the ${n}th year`, 14)).isArticle).toBe(true);
});

test('an archive of one author’s lines is none', () => {
  const lines = Array.from(
    { length: 6 },
    (_, i) =>
      `0${i + 1}.04.2006 <a href="/y?id=${i}">The shade of the plane tree, part ${i}</a><br>They cut the old tree on the square, and nobody asked for it, nor said why it had to be so.<br>`,
  );
  const page = (text: string) =>
    detectArticle(
      pageWith(`<table><tr><td><h2>Selma Tunçay</h2>2 April 2006<br>${text}</td></tr></table>`, {
        url: 'http://www.harbour-post.test/yazar.asp?id=2',
      }),
    );
  expect(page(lines.join('')).isArticle).toBe(false);
  expect(page(lines.join('').replace(/0\d\.04\.2006 /g, '')).score).toBeGreaterThan(page(lines.join('')).score);
});

test('a short page without a date is an article where it says where it first appeared', () => {
  const short =
    '<p>GULL POINT - Carpenters were still nailing down the last of the boardwalk when the gates opened for the season.</p>'.repeat(5);
  const read = (note: string) =>
    detectArticle(
      pageWith(`<div><h1>Park opens season</h1>${note}${short}</div>`, {
        head: '<title>Park opens season</title>',
        url: 'https://park.test/news/opens',
      }),
    ).isArticle;
  expect(read('<p>This article originally appeared on <a href="https://lantern.test/park-opens-season-today">The Lantern</a></p>')).toBe(
    true,
  );
  expect(read('<p>The park originally appeared on maps of <a href="https://lantern.test/old-maps-of-the-point">The Lantern</a></p>')).toBe(
    false,
  );
});

test('an issue of a periodical above the text stands for a date, a volume of water does not', () => {
  const read = (line: string) => detectArticle(pageWith(`<p>${line}</p><h2>New ways to sell</h2>${prose}`)).reasons;
  expect(read('Volume 43, Number 4, Winter, 1995-96')).toContain('an issue of a periodical');
  expect(read('Volume of water in 1995')).not.toContain('an issue of a periodical');
});

test('a short page without a date is an article where its author signs right below the headline', () => {
  const body = Array.from({ length: 3 }, (_, at) => `<p>${'The oak wants an hour in the steam for each inch. '.repeat(at + 4)}</p>`).join(
    '',
  );
  const read = (byline: string) =>
    detectArticle(
      articleWith(
        { headline: 'Building a steam box', byline, body },
        { head: '<title>Building a steam box</title>', url: 'http://shed.test/~pike/steam.htm' },
      ),
    ).isArticle;
  expect(read('<p>by Ronald Pike</p>')).toBe(true);
  expect(read('<p>by Lock Works Ltd</p>')).toBe(false);
  expect(read('<p>Oak and ash</p>')).toBe(false);
});

test('a short text without its year is an article where an agency’s dateline opens it', () => {
  const isArticle = (opening: string) =>
    detectArticle(
      articleWith(
        {
          byline: '<p>Mar 14, 6:52 PM EDT</p><p>By Ada Winter</p>',
          body: prose.replace('<p>', `<p>${opening}`),
        },
        {
          head: '<title>Breakwater holds through the winter storms</title>',
          url: 'https://hosted.harbour-post.test/dynamic/US_WALL?SITE=HARBOR',
        },
      ),
    ).isArticle;
  expect(isArticle('GULL POINT, Maine (AP) -- ')).toBe(true);
  expect(isArticle('')).toBe(false);
});

test('a list whose entries have their days behind their headlines is none', () => {
  const entry = (i: number) =>
    `<li><a href="/${i}.html">三条乡村公路完成改造第${i}段</a><span>日期：2012-05-0${i} 10:00:12</span><p>镇水务站站长介绍，旧闸门用了三十一年，铁板最薄的地方只剩两毫米，去年秋天的大潮把下沿撕开了一道口子，海水倒灌进了稻田。</p></li>`;
  const list = (count: number) => `<ul>${Array.from({ length: count }, (_, i) => entry(i + 1)).join('')}</ul>`;
  expect(detectArticle(pageWith(list(7), { lang: 'zh', url: 'http://www.hekou.test/minsheng/' })).isArticle).toBe(false);
});

test('what a site says of itself, and a month’s list, are no articles by their addresses', () => {
  const read = (path: string) =>
    detectArticle(articleWith({ byline: '<p>March 4, 2026</p>' }, { url: `https://www.harbour-post.test${path}` })).score;
  const article = read('/news/breakwater');
  for (const path of ['/terms', '/privacy-policy/', '/impressum', '/about/', '/2026/03/', '/blog/2026/'])
    expect(read(path)).toBeLessThan(article);
  expect(read('/2026/03/04/breakwater-holds')).toBeGreaterThanOrEqual(article);
  expect(read('/about-the-breakwater')).toBe(article);
});

test('a policy of the site or its staff is none whatever its markup says, an article on one is', () => {
  const read = (headline: string) =>
    detectArticle(articleWith({ headline, byline: '<p>March 4, 2026</p>' }, { head: '<meta property="og:type" content="article">' }))
      .isArticle;
  for (const title of ['Privacy Policy', 'Política de cookies', 'Datenschutzerklärung', 'Terms of use', 'プライバシーポリシー'])
    expect(read(title)).toBe(false);
  for (const title of ['Masthead', 'Meet the team', 'Die Redaktion', 'Quiénes somos', 'Редакция', '关于我们'])
    expect(read(title)).toBe(false);
  expect(read('Our staff walks out')).toBe(true);
  expect(read('Privacy policy of the harbour changes for the third time')).toBe(true);
});

test('a list of whole posts is none, a post whose box stands above and below it is one', () => {
  const box = '<dl class="article-info"><dd>Written by Ada Winter</dd><dd><time datetime="2026-03-04">4 March 2026</time></dd></dl>';
  const read = (boxes: number) =>
    detectArticle(articleWith({ byline: box, body: prose + `<div>${box}${prose}</div>`.repeat(boxes) })).score;
  expect(read(1)).toBeGreaterThan(0.5);
  expect(read(4)).toBeLessThan(read(1) - 0.1);
});

test('lists of people, prices and results are none, whatever stands between their lines', () => {
  const names = ['Ada Winter', 'Tom Reed', 'Ines Varga', 'Bruno Keller', 'Clara Holt', 'Piet Smit', 'Nora Lind'];
  const read = (line: (name: string) => string, tag = 'p') =>
    detectArticle(
      articleWith(
        { headline: 'Clergy of the diocese', body: names.map((name) => `<${tag}>${line(name)}</${tag}>`).join('') },
        { head: '<title>Clergy of the diocese</title>' },
      ),
    ).reasons.includes('not a sentence in it');
  expect(read((name) => `Rev. ${name}, rector of St. Anne’s Church, Lower Harbour since 2010, ordained in 1993`)).toBe(true);
  expect(read((name) => `Wash and cut by ${name}, with advice on care at home and a coffee ..... 20,00 €`, 'li')).toBe(true);
  expect(read((name) => `${name} kept the sluices for many years, and nobody in the town knew the tide as well.`)).toBe(false);
  expect(read((name) => `${name} went down to the sluices in the dark and had nothing to show for it.`)).toBe(false);
  expect(
    read((name) => `${'وقال إن البوابات القديمة فوق المطحنة فتحت يوم الثلاثاء للمرة الأولى منذ ثلاثين عاما '.repeat(3)} ${name}`),
  ).toBe(false);
  expect(read((name) => `${name} ประตูน้ำเก่าเหนือโรงสีถูกเปิดเมื่อวันอังคารเป็นครั้งแรกในรอบสามสิบปีและน้ำไหลผ่านช้ากว่าที่คิดไว้`)).toBe(false);
});

test('the posts of a tag or a month are entries of a list, an article’s own headings are none', () => {
  const entry = (i: number, time: string) =>
    `<article><h2><a href="/posts/${i}/">Notes on the weir, part ${i}</a></h2>${time}${prose}</article>`;
  const read = (entries: string) =>
    detectArticle(pageWith(`<main><h1>Series: River</h1>${entries}</main>`, { url: 'https://log.test/series/river/' })).isArticle;
  const times = [1, 2, 3, 4].map((i) => entry(i, `<time datetime="2024-03-0${i}">2024-03-0${i}</time>`)).join('');
  expect(read(times)).toBe(false);
  expect(read(times.replaceAll('article>', 'div>'))).toBe(false);
  const sections = [1, 2, 3, 4].map((i) => `<h2><a href="#part-${i}">Part ${i} of the weir</a></h2>${prose}`).join('');
  expect(read(`<article><time datetime="2024-03-04">2024-03-04</time>${sections}</article>`)).toBe(true);
});
