import { expect, test } from 'vitest';
import { articleHtml, documentWith } from '../page.test-support.ts';
import { readArticle } from '../read.ts';
import { authorsOf, type Parts } from './authors.test-support.ts';

/** Names beside an article that did not write it, and articles that several places sign. */
test.each<[string, Parts, string]>([
  ['انتهای پیام/', { foot: '<p>انتهای پیام/</p>' }, ''],
  [
    'By Ada Winter',
    {
      byline: '<p class="byline">By Ada Winter</p>',
      after: '<section class="related"><h2>More</h2><article><h3>Storm ahead</h3><p class="byline">By Eve Stone</p></article></section>',
    },
    'Ada Winter',
  ],
  [
    'More Storm ahead By Eve Stone Another storm By Max Rock',
    {
      foot: '<section class="more-stories"><h2>More</h2><div><h3>Storm ahead</h3><p class="byline">By Eve Stone</p></div><div><h3>Another storm</h3><p class="byline">By Max Rock</p></div></section>',
    },
    '',
  ],
  [
    'More from Harbour Post Storm ahead for the coast By Eve Stone Another storm for the coast ',
    {
      foot: '<div><h2>More from Harbour Post</h2><div><h3><a href="/a">Storm ahead for the coast</a></h3><p class="byline">By Eve Stone</p></div><div><h3><a href="/b">Another storm for the coast</a></h3><p>By Max Rock</p></div></div>',
    },
    '',
  ],
  [
    'By Ada Winter',
    {
      byline: '<p>By Ada Winter</p>',
      body: '<p>The harbour master said on Tuesday that the new breakwater would hold through the winter, after a week in which waves had come over the old wall.</p><div class="inline-promo"><h4><a href="/x">Storm ahead</a></h4><p>By Eve Stone</p></div><p>Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon; the last of them tied up shortly before dark.</p>',
    },
    'Ada Winter',
  ],
  [
    'Eve Stone says: Well done all of you there in the harbour, I really mean it.',
    {
      after:
        '<div id="comments"><ol class="commentlist"><li><cite class="fn">Eve Stone</cite> says: <p>Well done all of you there in the harbour, I really mean it.</p></li></ol></div>',
    },
    '',
  ],
  [
    '3 Comments Eve Stone March 5, 2026 Well done all of you there in the harbour, I really mea',
    {
      foot: '<h3>3 Comments</h3><div><b>Eve Stone</b> <span>March 5, 2026</span><p>Well done all of you there in the harbour, I really mean it.</p></div>',
    },
    '',
  ],
  ['The Tide, a newsletter by Eve Stone', { foot: '<div class="newsletter-signup"><p>The Tide, a newsletter by Eve Stone</p></div>' }, ''],
  ['Listen: The Tide, hosted by Eve Stone', { foot: '<div><p>Listen: The Tide, hosted by Eve Stone</p></div>' }, ''],
  [
    'Breakwater to be closed on Sunday By Eve Stone 3 May 2026',
    {
      byline:
        '<div><a href="/breaking/1"><h6>Breakwater to be closed on Sunday</h6><ul><li>By Eve Stone</li><li>3 May 2026</li></ul></a></div>',
    },
    '',
  ],
  [
    'More stories, each signed',
    {
      byline: '<p class="byline" itemprop="author">Ada Winter</p>',
      foot: '<ul><li><h3>A storm ahead for the whole of the coast and its towns</h3><p itemprop="author">Eve Stone</p></li><li><h3>Another storm ahead for the whole of the coast</h3><p itemprop="author">Max Rock</p></li></ul>',
    },
    'Ada Winter',
  ],
  [
    'Harbour Coast, a section of the menu',
    {
      before: '<nav><ul><li><a href="/harbour-coast/">Harbour Coast</a></li></ul></nav>',
      byline: '<div class="author-container"><a href="/harbour-coast/">Harbour Coast</a></div><div class="author">Ada Winter</div>',
    },
    'Ada Winter',
  ],
  ['© 2026 Eve Stone', { foot: '<p>© 2026 Eve Stone</p>' }, ''],
  [
    'Waves at the wall. Photo by Eve Stone',
    { byline: '<figure><img><figcaption>Waves at the wall. Photo by Eve Stone</figcaption></figure>' },
    '',
  ],
  ['Waves at the wall. (Photo: Eve Stone)', { byline: '<div><img></div><div>Waves at the wall. (Photo: Eve Stone)</div>' }, ''],
  ['Photo by Eve Stone', { byline: '<div><img></div><p>Photo by Eve Stone</p>' }, ''],
  ['Eve Stone/Harbour Post', { byline: '<div><img></div><p>Eve Stone/Harbour Post</p>' }, ''],
  [
    'By Ada Winter',
    {
      byline: '<p>By Ada Winter</p>',
      body: '<p>The Old Wall. By Eve Stone. Lakeside Press; 320 pages; $28.</p><p>The harbour master said on Tuesday that the new breakwater would hold through the winter, after a week in which waves had come over the old wall.</p><p>Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon; the last of them tied up shortly before dark.</p>',
    },
    'Ada Winter',
  ],
  [
    'The Old Wall By Eve Stone Lakeside Press; 320 pages; $28. The harbour master said on Tuesd',
    {
      body: '<p>The Old Wall</p><p>By Eve Stone</p><p>Lakeside Press; 320 pages; $28.</p><p>The harbour master said on Tuesday that the new breakwater would hold through the winter, after a week in which waves had come over the old wall.</p><p>Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon; the last of them tied up shortly before dark.</p>',
    },
    '',
  ],
  [
    'By Ada Winter',
    {
      byline: '<p class="byline">By Ada Winter</p>',
      after: '<aside><h2>Most read</h2><ol><li><a href="/1" >Storm</a> <span class="author">Eve Stone</span></li></ol></aside>',
    },
    'Ada Winter',
  ],
  [
    'Boris Johnson Harbour Towns',
    { byline: '<div class="tags"><a href="/topic/boris-johnson">Boris Johnson</a> <a href="/topic/x">Harbour Towns</a></div>' },
    '',
  ],
  ['Donald Trump', { byline: '<div><a href="/tag/donald-trump">Donald Trump</a></div>' }, ''],
  ['World News Middle East', { byline: '<div>World News</div><div>Middle East</div>' }, ''],
  ['Share This Read More Listen Now', { byline: '<div>Share This</div><div>Read More</div><div>Listen Now</div>' }, ''],
  [
    'Posted by Harbour Post',
    { byline: '<div class="byline">Posted by Harbour Post</div>', head: '<meta property="og:site_name" content="Harbour Post">' },
    '',
  ],
  ['Source: Eve Stone', { byline: '<div>Source: Eve Stone</div>' }, ''],
  [
    'By Ada Winter By ADA WINTER, Staff',
    { byline: '<div class="byline">By Ada Winter</div><div class="byline-mobile">By ADA WINTER, Staff</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter and Boris Lund',
    { byline: '<div class="byline"><div>By</div><div>Ada Winter</div><div>and</div><div>Boris Lund</div></div>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'Ada Winter Reporter Boris Lund Editor-at-large',
    {
      byline:
        '<div class="authors"><div class="author"><a href="/author/a">Ada Winter</a><span>Reporter</span></div><div class="author"><a href="/author/b">Boris Lund</a><span>Editor-at-large</span></div></div>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter and Boris Lund',
    {
      byline: '<div class="byline">By Ada Winter and Boris Lund</div>',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter"}}</script>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter Associated Press',
    {
      byline: '<div class="byline">By Ada Winter</div><div>Associated Press</div>',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Organization","name":"Associated Press"}}</script>',
    },
    'Ada Winter',
  ],
  [
    'By Ada Winter',
    {
      byline: '<div class="byline">By Ada Winter</div>',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":[{"@type":"Person","name":"Ada Winter"},{"@type":"Person","name":"Boris Lund"}]}</script>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter',
    {
      byline: '<div class="byline">By Ada Winter</div>',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Eve Poster"}}</script>',
    },
    'Ada Winter',
  ],
  [
    'By Ada Winter',
    {
      byline: '<div class="byline">By Ada Winter</div>',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Harbour Editor"}}</script>',
    },
    'Ada Winter',
  ],
  [
    'Der Autor: Jana Hafen ist Professorin in Lissabon.',
    { foot: '<p>Der Autor: Jana Hafen ist Professorin in Lissabon.</p>' },
    'Jana Hafen',
  ],
  ['By Lakeside University', { byline: '<div class="byline">By Lakeside University</div>' }, 'Lakeside University'],
  [
    'itemprop content',
    { byline: '<span itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Ada Winter"></span>' },
    'Ada Winter',
  ],
  ['itemprop meta', { byline: '<meta itemprop="author" content="Ada Winter">' }, 'Ada Winter'],
  [
    'outside root itemprop',
    {
      after:
        '<section class="post__byline"><address><span>By —</span><p><a itemprop="author" href="/author/ada"><span itemprop="name">Ada Winter, Associated Press</span></a></p></address></section>',
    },
    'Ada Winter',
  ],
  ['outside root rel', { before: '<div class="topinfo"><a rel="author" href="/author/ada">Ada Winter</a></div>' }, 'Ada Winter'],
  ['hero before article', { before: '<div class="hero"><p class="byline">By Ada Winter</p></div>' }, 'Ada Winter'],
  ['Bloomberg News', { byline: '<div class="byline">Bloomberg News</div>' }, ''],
  ['Reuters Staff', { byline: '<div class="byline">Reuters Staff</div>' }, ''],
  ['Posted by Admin', { byline: '<div class="byline">Posted by Admin</div>' }, ''],
  ['By Our Correspondent', { byline: '<div class="byline">By Our Correspondent</div>' }, ''],
  ['Our Foreign Staff', { byline: '<div class="byline">Our Foreign Staff</div>' }, ''],
  ['By Staff Reporter', { byline: '<div class="byline">By Staff Reporter</div>' }, ''],
  ['Special Correspondent', { byline: '<div class="byline">Special Correspondent</div>' }, ''],
  ['Associated Press Reporter', { byline: '<div class="byline">Associated Press Reporter</div>' }, ''],
  ['The Editorial Board', { byline: '<div class="byline">The Editorial Board</div>' }, ''],
  ['From staff and wire reports', { byline: '<div class="byline">From staff and wire reports</div>' }, ''],
  ['From Wire Reports', { byline: '<div class="byline">From Wire Reports</div>' }, ''],
  ['By Guest Contributor', { byline: '<div class="byline">By Guest Contributor</div>' }, ''],
  ['By Press Release', { byline: '<div class="byline">By Press Release</div>' }, ''],
  ['Contributed photo', { byline: '<div class="byline">Contributed photo</div>' }, ''],
  ['News Service Reports', { byline: '<div class="byline">News Service Reports</div>' }, ''],
  ['Sponsored by Lakeside Bank', { byline: '<div class="byline">Sponsored by Lakeside Bank</div>' }, ''],
  ['Presented by Eve Stone', { byline: '<div class="byline">Presented by Eve Stone</div>' }, ''],
  ['Photo: Eve Stone / Getty Images', { byline: '<div class="author">Photo: Eve Stone / Getty Images</div>' }, ''],
  ['Eve Stone/Getty Images', { byline: '<div class="credit">Eve Stone/Getty Images</div>' }, ''],
  ['Illustration: Eve Stone', { byline: '<div>Illustration: Eve Stone</div>' }, ''],
  ['Credit: Eve Stone', { byline: '<div>Credit: Eve Stone</div>' }, ''],
  ['Image by Eve Stone from Pixabay', { byline: '<div>Image by Eve Stone from Pixabay</div>' }, ''],
  ['Courtesy of Eve Stone', { byline: '<div>Courtesy of Eve Stone</div>' }, ''],
  ['Directed by Eve Stone', { byline: '<p>Directed by Eve Stone</p>' }, ''],
  ['Music by Eve Stone', { byline: '<p>Music by Eve Stone</p>' }, ''],
  ['Starring Eve Stone and Max Rock', { byline: '<p>Starring Eve Stone and Max Rock</p>' }, ''],
  ['Shot by police, Eve Stone survives', { byline: '<p>Shot by police, Eve Stone survives</p>' }, ''],
  ['Hosted by Eve Stone', { byline: '<p>Hosted by Eve Stone</p>' }, ''],
  ['Narrated by Eve Stone', { byline: '<p>Narrated by Eve Stone</p>' }, ''],
  ['Listen to this article, read by Eve Stone', { byline: '<p>Listen to this article, read by Eve Stone</p>' }, ''],
  ['Endorsed by Eve Stone', { byline: '<p>Endorsed by Eve Stone</p>' }, ''],
  ['Last edited by Eve Stone', { byline: '<div class="byline">Last edited by Eve Stone</div>' }, ''],
  ['In response to Eve Stone', { byline: '<p>In response to Eve Stone</p>' }, ''],
  ['Book by Eve Stone', { byline: '<p>Book by Eve Stone</p>' }, ''],
  ['Follow Eve Stone on Twitter @evestone', { foot: '<p>Follow Eve Stone on Twitter @evestone</p>' }, ''],
  ['Contact Eve Stone at eve@harbour-post.test', { foot: '<p>Contact Eve Stone at eve@harbour-post.test</p>' }, ''],
  ['Tags: Eve Stone, Harbour, Storm', { foot: '<p>Tags: Eve Stone, Harbour, Storm</p>' }, ''],
  ['Eve Stone', { foot: '<p><a href="/tag/eve-stone">Eve Stone</a></p>' }, ''],
  ['Previous: Storm ahead By Eve Stone', { foot: '<div>Previous: Storm ahead By Eve Stone</div>' }, ''],
  [
    'Storm ahead for the coast by Eve Stone Another by Max Rock',
    { foot: '<ul><li><a href="/a">Storm ahead for the coast</a> by Eve Stone</li><li><a href="/b">Another</a> by Max Rock</li></ul>' },
    '',
  ],
  ['Eve Stone contributed to this report.', { foot: '<p>Eve Stone contributed to this report.</p>' }, ''],
  ['Additional reporting by Eve Stone', { foot: '<p>Additional reporting by Eve Stone</p>' }, ''],
  ['Editing by Eve Stone', { foot: '<p>Editing by Eve Stone</p>' }, ''],
  ['Copyright 2026 by Eve Stone', { foot: '<p>Copyright 2026 by Eve Stone</p>' }, ''],
  ['This story was edited by Eve Stone', { foot: '<p>This story was edited by Eve Stone</p>' }, ''],
  ['Cover photo by Eve Stone', { foot: '<p>Cover photo by Eve Stone</p>' }, ''],
  ['Featured image: Eve Stone', { foot: '<p>Featured image: Eve Stone</p>' }, ''],
  ['Media contact', { byline: '<p>Media contact</p><p>Eve Stone</p>' }, ''],
  ['In this story', { byline: '<p>In this story</p><p>Eve Stone</p>' }, ''],
  ['Photo by', { byline: '<p>Photo by</p><p>Eve Stone</p>' }, ''],
  ['Mayor Eve Stone', { byline: '<p>Mayor Eve Stone</p>' }, ''],
  ['Wall Street', { byline: '<p>Wall Street</p>' }, ''],
  ['San Francisco Bay', { byline: '<p>San Francisco Bay</p><p>March 4, 2026</p>' }, ''],
  ['Interview: Eve Stone on the wall', { byline: '<p>Interview: Eve Stone on the wall</p>' }, ''],
  ['Sponsored content by Eve Stone', { foot: '<p>Sponsored content by Eve Stone</p>' }, ''],
])('who wrote it and who did not: %s', (_, parts, authors) => {
  expect(authorsOf(parts)).toBe(authors);
});

test('the section that the head puts the article in is nobody, a column named after its writer is', () => {
  const line = (name: string, href: string) => `<div class="byline"><a href="${href}">${name}</a></div>`;
  const meta = (name: string) => `<meta property="article:section" content="${name}">`;
  expect(authorsOf({ head: meta('Silver Coast'), byline: line('Silver Coast', '/silver-coast/') })).toBe('');
  expect(authorsOf({ head: meta('Ada Winter'), byline: line('Ada Winter', '/author/ada-winter') })).toBe('Ada Winter');
  const trail = `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Silver Coast"},{"@type":"ListItem","position":2,"item":{"name":"Coral Bay"}}]}</script>`;
  expect(authorsOf({ head: trail, byline: line('Silver Coast', '/silver-coast/') })).toBe('');
  expect(authorsOf({ head: trail, byline: line('Coral Bay', '/coral-bay/') })).toBe('');
});

test('the account that put a text online is no author beside a person who signs', () => {
  const byline = '<p class="byline">Publicado por Alberquero 18 de junio de 2017</p>';
  expect(authorsOf({ byline: `${byline}<p>Rosa Lund Vela</p>` }, 'es')).toBe('Rosa Lund Vela');
  expect(authorsOf({ byline }, 'es')).toBe('Alberquero');
});

test('who signs on a site of their own account is its author, and the account’s name no house', () => {
  const signed = (url: string) =>
    readArticle(
      documentWith(articleHtml({ byline: '<p class="byline">By Orsa Kelm</p>' }), {
        head: '<meta property="og:type" content="article"><meta property="og:site_name" content="Low Tide">',
      }),
      url,
    ).authors.map(({ name }) => name);
  expect(signed('https://orsakelm.hashnode.dev/walls')).toEqual(['Orsa Kelm']);
  expect(signed('https://orsakelm.test/walls')).toEqual([]);
});
