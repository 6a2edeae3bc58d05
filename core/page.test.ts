import { expect, test } from 'vitest';
import { articleWith, documentWith, pageWith, prose } from './page.test-support.ts';
import { openPage } from './page.ts';

const zonesOf = (page: ReturnType<typeof pageWith>) =>
  Object.fromEntries(page.blocks.map((block) => [block.text.slice(0, 24), block.zone]));

test('every line of an article page knows where it stands', () => {
  const page = articleWith({
    byline: '<p class="byline">By Ada Winter</p>',
    foot: '<p>This story first ran elsewhere.</p>',
    after: '<footer>© 2026 The Harbour Post</footer>',
  });
  expect(zonesOf(page)).toMatchObject({
    'Home News': 'masthead',
    'Breakwater holds through': 'headline',
    'By Ada Winter': 'byline',
    'The harbour master said ': 'body',
    'This story first ran els': 'foot',
    '© 2026 The Harbour Post': 'site-footer',
  });
});

test('a line of dates is no paragraph, however long', () => {
  const dates = '<div>Ada Winter, Lisbon. Published 03.05.2024, 11:12, last updated on 04.05.2024 at 09:00</div>';
  const zones = (line: string) => articleWith({ body: `${line}${prose}` }).blocks.map(({ zone }) => zone);
  expect(zones(dates)).toContain('byline');
  expect(zones(dates.replace('09:00', '09:00, as the council had asked.'))).not.toContain('byline');
});

test('a line break parts two lines, an inline element does not', () => {
  const page = pageWith('<p>By <b>Ada Winter</b>, The Harbour Post<br>9 December 2016</p>');
  expect(page.blocks.map((block) => block.text)).toEqual(['By Ada Winter, The Harbour Post', '9 December 2016']);
});

test('figures of two elements are no one figure, save a note’s', () => {
  const textOf = (html: string) => pageWith(html).blocks[0]?.text;
  expect(textOf('<p><span>Feb. 7, 2024</span><span>4 min read</span></p>')).toBe('Feb. 7, 2024 4 min read');
  expect(textOf('<p>in 2024<sup>1</sup></p>')).toBe('in 20241');
  expect(textOf('<p>20<!-- -->24</p>')).toBe('2024');
});

test('white space is folded and invisible characters are left out', () => {
  const page = pageWith('<p>  Copy\u00adright\n\t ©\u00a02016\u200b  The   Post </p>');
  expect(page.blocks[0]?.text).toBe('Copyright © 2016 The Post');
});

test('a link keeps its words and its address', () => {
  const block = pageWith('<p>First in <a href="/x"> The Post </a>.</p>').blocks[0];
  expect(block?.anchors.map((anchor) => [block.text.slice(anchor.start, anchor.end), anchor.href])).toEqual([['The Post', '/x']]);
});

test('a card that is one link links each of its lines', () => {
  const page = pageWith('<a href="/y"><div>Headline</div><div>Teaser</div></a>');
  expect(page.blocks.map((block) => block.linked)).toEqual([8, 6]);
});

test('a theme that names its wrapper after a sidebar does not make the article one', () => {
  const page = pageWith(`<div class="layout with sidebar"><h1>Breakwater holds</h1>${prose}</div>`);
  expect(page.region.paragraphs).toBe(3);
  expect(page.region.bodyStart).toBeGreaterThan(0);
});

test('script, style and text that the page hides inline are not read', () => {
  const page = pageWith('<p>Seen<script>var x = "not"</script><span style="display: none">not</span><style>p{}</style></p>');
  expect(page.blocks.map((block) => block.text)).toEqual(['Seen']);
});

test('an address hidden from robots is read as a reader sees it', () => {
  const page = pageWith(
    '<p>Contact: <a href="/cdn-cgi/l/email-protection#x"><span class="__cf_email__" data-cfemail="422f3d0226366c36273136">[email protected]</span></a></p>',
  );
  expect(page.blocks[0]?.text).toContain('@');
  expect(page.blocks[0]?.text).not.toContain('[email');
});

test('opening a page changes nothing in it', () => {
  const document = documentWith(`<article><h1>Breakwater</h1>${prose}</article>`, { head: '<title>Breakwater</title>' });
  const before = document.documentElement.outerHTML;
  openPage(document, 'https://www.harbour-post.test/a');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a page opened from nowhere takes the address that it gives itself', () => {
  const page = pageWith('<p>x</p>', {
    url: 'https://unknown.invalid/1',
    head: '<meta property="og:url" content="https://www.harbour-post.test/a">',
  });
  expect(page.domain).toBe('harbour-post.test');
  expect(page.resolve('/2026/breakwater')).toBe('https://www.harbour-post.test/2026/breakwater');
});

test('a canonical address that the page’s links have nothing to do with is another page’s', () => {
  const links = (host: string, count: number) => Array.from({ length: count }, (_, i) => `<a href="https://${host}/${i}">x</a>`).join('');
  const domain = (body: string) =>
    pageWith(body, { url: 'https://unknown.invalid/1', head: '<link rel="canonical" href="https://www.quay-review.test/a">' }).domain;
  expect(domain(links('www.harbour-post.test', 20))).toBe('harbour-post.test');
  expect(domain(links('www.harbour-post.test', 8))).toBe('quay-review.test');
  expect(domain(links('www.harbour-post.test', 20) + links('www.quay-review.test', 5))).toBe('quay-review.test');
});

test('an address that names no host is nobody’s', () => {
  const page = pageWith('<p>x</p>', { url: 'https://unknown.invalid/1', head: '<link rel="canonical" href="https://.harbour-post.test">' });
  expect(page.domain).toBeNull();
});

test('broken JSON-LD is nobody’s failure, lenient JSON-LD is read', () => {
  const page = pageWith('<p>x</p>', {
    head: `<script type="application/ld+json">{"@type": "NewsArticle", oops</script><script type="application/ld+json"><!-- {"@graph":[{"@type":"NewsArticle","headline":"A",},]} --></script>`,
  });
  expect(page.jsonLd.map((node) => node['headline'])).toEqual(['A']);
});

test('a page nested thousands of elements deep is walked, not recursed into', () => {
  const page = pageWith(`${'<div>'.repeat(1200)}bottom${'</div>'.repeat(1200)}`);
  expect(page.blocks.at(-1)?.text).toBe('bottom');
});

test('the publisher’s name that a theme hides in the byline is no part of the line', () => {
  const line = (attributes: string) =>
    pageWith(
      `<article><h1>Quay holds</h1><div><span ${attributes}>Harbour Post</span> <span>By Ada Winter</span></div></article>`,
    ).blocks.at(-1)?.text;
  expect(line('itemprop="publisher" class="hidden"')).toBe('By Ada Winter');
  expect(line('class="hidden-xs"')).toBe('Harbour Post By Ada Winter');
});

test('a line with the date is the article’s own, though its class calls it a menu; a menu is none', () => {
  const zoneOf = (line: string) =>
    articleWith({ byline: `<div class="news_nav">${line}</div>` }).blocks.find(({ text }) => line.includes(text))?.zone;
  expect(zoneOf('تاریخ انتشار: ۱۵ اسفند ۱۴۰۲ - ۱۳:۲۲')).toBe('byline');
  expect(zoneOf('<a href="/">Home</a> <a href="/2024">2024</a>')).not.toBe('byline');
});

test('a wrapper of a short text in Japanese holds the article, whatever its class says', () => {
  const text = '湾岸のコンテナターミナルで動く無人クレーンは、昨年9月の稼働からこれまでに31回、自動で停止した。うち19回は鳥が原因だった。';
  const page = pageWith(
    `<main><h1>港の無人クレーン</h1><div class="subscription"><p>${text}</p><p>${text}</p><p>${text}</p></div></main>`,
    {
      lang: 'ja',
    },
  );
  expect(page.blocks.filter(({ zone }) => zone === 'body')).toHaveLength(3);
});
