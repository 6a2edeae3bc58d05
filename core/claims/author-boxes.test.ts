import { expect, test } from 'vitest';
import { authorsOf, type Parts } from './authors.test-support.ts';

const quoted = 'We would rather close it a year too early';

test.each<[string, Parts]>([
  ['a pull quote', { byline: `<div class="pullquote"><p>${quoted}</p><span class="pullquote__author">Ada Winter</span></div>` }],
  [
    'a quotation and its cite',
    { byline: `<aside><blockquote>${quoted}</blockquote><footer><cite>Ada Winter, chair</cite></footer></aside>` },
  ],
  ['an epigraph', { byline: `<p class="epigraph"><em>${quoted}</em><br>Ada Winter</p>` }],
  [
    'a post',
    {
      byline: '<div class="social-card"><div><span class="author-name">Ada Winter</span> <span>@ada</span></div><p>Lorries out.</p></div>',
    },
  ],
  [
    'a post below the text',
    {
      foot: '<div class="fb-post"><blockquote><p>Lorries out</p>Posted by <a href="https://www.facebook.com/ada">Ada Winter</a></blockquote></div>',
    },
  ],
  ['a video above the headline', { before: '<div class="video-card"><h3>Piles tested</h3><p class="video-author">Ada Winter</p></div>' }],
  ['a player', { byline: '<div class="video-player"><video></video><p class="video-byline">By Ada Winter</p></div>' }],
  ['a picture', { byline: '<div class="lead-image"><img src="/a.jpg"><span class="credit">By Ada Winter</span></div>' }],
  ['a speaker', { byline: '<div class="event-box"><h4>Lecture</h4><p class="author">Ada Winter</p></div>' }],
  ['who paid', { byline: '<div class="sponsor">Presented by <a href="/s">Crestline Freight</a></div>' }],
  [
    'a teaser above the headline',
    {
      before:
        '<div class="post-item"><h3><a href="/o1">Why harbours fail</a></h3><div class="post-meta"><span class="author vcard"><a href="/a/eve">Ada Winter</a></span></div></div>',
    },
  ],
  [
    'another story in JSON-LD',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry times change in April","url":"https://www.harbour-post.test/a1","author":{"@type":"Person","name":"Ada Winter"}}</script>',
    },
  ],
  ['a subject above the text', { byline: '<div class="kicker"><a href="/people/ada-winter">Ada Winter</a></div>' }],
  ['a plug-in', { head: '<meta name="author" content="Yoast SEO">' }],
  [
    'a portrait in a box',
    { foot: '<div class="infobox"><h4>Ada Winter</h4><p>Ada Winter is a civil engineer who sat on the board.</p></div>' },
  ],
  [
    'six boxes of columnists',
    {
      foot: ['Ada Winter', 'Boris Lund', 'Eve Stone', 'Max Rock', 'Jan Petersen', 'Anna Pike']
        .map((name) => `<div class="author-box"><h4>${name}</h4></div>`)
        .join(''),
    },
  ],
])('who is named in %s did not write the article', (_, parts) => {
  expect(authorsOf(parts)).toBe('');
});

test.each<[string, Parts, string]>([
  [
    'a line with a portrait',
    {
      byline: '<div class="avatar"><img alt=""><div><div class="avatar__name"><a href="https://ada.test">Ada Winter</a></div></div></div>',
    },
    'Ada Winter',
  ],
  [
    'two elements of one class',
    { byline: '<div class="author">By <span class="name">Ada Winter</span> <span class="name">Boris Lund</span></div>' },
    'Ada Winter; Boris Lund',
  ],
  ['two initials', { byline: '<p class="byline">By M. J. Winter</p>' }, 'M. J. Winter'],
  ['one initial', { byline: '<p class="byline">By M. Winter</p>' }, 'M. Winter'],
  [
    'a linked name at the foot',
    { foot: '<footer class="article-footer"><a href="/authors/ada-winter">Ada Winter</a></footer>' },
    'Ada Winter',
  ],
  [
    'a box that tells of a reporter',
    { foot: '<div><div><h3>Ada Winter</h3><p>Ports</p><p>Ada Winter is a reporter and covers ports.</p></div></div>' },
    'Ada Winter',
  ],
  [
    'a box outside of the article',
    { after: '<div class="author-bio"><p class="bio-name">Ada Winter</p><p>Ada Winter has written on ports since 2009.</p></div>' },
    'Ada Winter',
  ],
  [
    'two boxes',
    {
      foot: '<div class="author-box"><h4>Ada Winter</h4><p>Covers ports.</p></div><div class="author-box"><h4>Boris Lund</h4><p>Draws maps.</p></div>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'a note on two',
    { foot: '<p><em>Ada Winter is minister of transport. Boris Lund is mayor of Eastvale.</em></p>' },
    'Ada Winter; Boris Lund',
  ],
  ["an author's section", { foot: '<section class="author"><h4>Ada Winter</h4><p>Five years on the docks.</p></section>' }, 'Ada Winter'],
  ['a footer of its own', { foot: '<footer><p>Ada Winter</p><p>Reporter, ports and shipping</p></footer>' }, 'Ada Winter'],
  ['the credits alone', { foot: '<p>Reporting by Ada Winter and Boris Lund; Editing by Eve Stone</p>' }, 'Ada Winter; Boris Lund'],
  [
    'a line with credits',
    { foot: '<p>By Ada Winter; Additional reporting by Boris Lund and Max Rock; Editing by Eve Stone</p>' },
    'Ada Winter',
  ],
  ['a note on the writer', { foot: '<p>The writer, Ada Winter, is minister of transport.</p>' }, 'Ada Winter'],
])('who signs in %s wrote the article', (_, parts, authors) => {
  expect(authorsOf(parts)).toBe(authors);
});

test.each([
  ['Von Marx zu Engels', ''],
  ['Von Angela Merkel zu Olaf Scholz', ''],
  ['Von Tripolis bis Bengasi', ''],
  ['Von Karl zu Guttenberg', 'Karl zu Guttenberg'],
])('a German subtitle tells from where to where: %s', (line, authors) => {
  expect(authorsOf({ byline: `<h3>${line}</h3>` }, 'de')).toBe(authors);
});

test('a letter is signed below its closing words', () => {
  const body = `<p>${'The ferry to the far quay has been late on every market day since the autumn timetable came. '.repeat(3)}</p>`.repeat(
    4,
  );
  expect(authorsOf({ body: `${body}<p><strong>Wilfred Tanager</strong>, Saltmarsh</p>` })).toBe('Wilfred Tanager');
  expect(authorsOf({ body: `${body}<p>Yours faithfully,</p><p>Wilfred Tanager<br>Saltmarsh</p>` })).toBe('Wilfred Tanager');
});
