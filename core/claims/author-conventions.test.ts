import { expect, test } from 'vitest';
import { authorsOf, type Parts } from './authors.test-support.ts';

/** What content systems and newspapers put under a headline, in their own markup. */
test.each<[string, Parts, string]>([
  [
    'By Ada Winter, Boris Lund, and Clara Hook',
    { byline: '<p class="byline">By Ada Winter, Boris Lund, and Clara Hook</p>' },
    'Ada Winter; Boris Lund; Clara Hook',
  ],
  ['By Ada Winter & Boris Lund', { byline: '<p class="byline">By Ada Winter & Boris Lund</p>' }, 'Ada Winter; Boris Lund'],
  ['By Ada Winter for Lakeside Herald', { byline: '<p class="byline">By Ada Winter for Lakeside Herald</p>' }, 'Ada Winter'],
  ['By Ada Winter for The Conversation', { byline: '<p class="byline">By Ada Winter for The Conversation</p>' }, 'Ada Winter'],
  ['By Ada Winter | Staff Writer', { byline: '<p class="byline">By Ada Winter | Staff Writer</p>' }, 'Ada Winter'],
  [
    'By Ada Winter of the Lakeside Herald staff',
    { byline: '<p class="byline">By Ada Winter of the Lakeside Herald staff</p>' },
    'Ada Winter',
  ],
  ['Ada Winter Political Correspondent', { byline: '<div class="byline">Ada Winter Political Correspondent</div>' }, 'Ada Winter'],
  ['Ada Winter in Lisbon', { byline: '<div class="byline">Ada Winter in Lisbon</div>' }, 'Ada Winter'],
  [
    'Ada Winter in Lisbon and Boris Lund in Kyiv',
    { byline: '<div class="byline">Ada Winter in Lisbon and Boris Lund in Kyiv</div>' },
    'Ada Winter; Boris Lund',
  ],
  ['By Ada Winter @adawinter', { byline: '<div class="byline">By Ada Winter @adawinter</div>' }, 'Ada Winter'],
  [
    'By Ada Winter awinter@harbour-post.test',
    { byline: '<div class="byline">By Ada Winter awinter@harbour-post.test</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter Updated: March 4, 2026 10:12 AM',
    { byline: '<div class="byline">By Ada Winter<br>Updated: March 4, 2026 10:12 AM</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter Updated by Boris Lund on March 4, 2026',
    { byline: '<div class="meta">By <a href="/author/ada">Ada Winter</a> Updated by Boris Lund on March 4, 2026</div>' },
    'Ada Winter',
  ],
  [
    'Story by Ada Winter, photographs by Boris Lund',
    { byline: '<div class="byline">Story by Ada Winter, photographs by Boris Lund</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter Photography by Boris Lund',
    { byline: '<div class="byline">By Ada Winter Photography by Boris Lund</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter Photographs by Boris Lund',
    { byline: '<div class="byline">By <a>Ada Winter</a></div><div class="byline">Photographs by <a>Boris Lund</a></div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter Illustrations by Boris Lund',
    { byline: '<div class="byline">By Ada Winter</div><div class="byline">Illustrations by Boris Lund</div>' },
    'Ada Winter',
  ],
  ['By Ada Winter, as told to Boris Lund', { byline: '<div class="byline">By Ada Winter, as told to Boris Lund</div>' }, 'Ada Winter'],
  ['As told to Boris Lund', { byline: '<div class="byline">As told to Boris Lund</div>' }, 'Boris Lund'],
  ['Guest author: Ada Winter', { byline: '<div class="byline">Guest author: Ada Winter</div>' }, 'Ada Winter'],
  ['Opinion by Ada Winter', { byline: '<div class="byline">Opinion by Ada Winter</div>' }, 'Ada Winter'],
  ['Analysis by Ada Winter, CNN', { byline: '<div class="byline">Analysis by Ada Winter, CNN</div>' }, 'Ada Winter'],
  ['Commentary by Ada Winter', { byline: '<div class="byline">Commentary by Ada Winter</div>' }, 'Ada Winter'],
  ['Words by Ada Winter', { byline: '<div class="byline">Words by Ada Winter</div>' }, 'Ada Winter'],
  ['Story by Ada Winter', { byline: '<div>Story by Ada Winter</div>' }, 'Ada Winter'],
  [
    'By Ada Winter Produced by Boris Lund',
    { byline: '<div class="byline">By Ada Winter</div><div class="byline">Produced by Boris Lund</div>' },
    'Ada Winter',
  ],
  [
    'Written by Ada Winter — Medically reviewed by Boris Lund, M.D.',
    { byline: '<div class="byline">Written by Ada Winter — Medically reviewed by Boris Lund, M.D.</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter | Fact checked by Boris Lund',
    { byline: '<div class="byline">By Ada Winter | Fact checked by Boris Lund</div>' },
    'Ada Winter',
  ],
  ['By Ada Winter Edited by Boris Lund', { byline: '<div class="byline">By Ada Winter Edited by Boris Lund</div>' }, 'Ada Winter'],
  ['By Prof. Dr. Ada Winter', { byline: '<div class="byline">By Prof. Dr. Ada Winter</div>' }, 'Ada Winter'],
  ['By Sir Boris Lund', { byline: '<div class="byline">By Sir Boris Lund</div>' }, 'Boris Lund'],
  [
    'By Ada Winter, former foreign minister of Norway',
    { byline: '<div class="byline">By Ada Winter, former foreign minister of Norway</div>' },
    'Ada Winter',
  ],
  [
    'Ada Winter Boris Lund',
    { byline: '<ul class="byline"><li><a href="/by/ada">Ada Winter</a></li><li><a href="/by/boris">Boris Lund</a></li></ul>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'Ada Winter in Lisbon',
    {
      byline:
        '<address aria-label="Contributor info" data-component="meta-byline"><div><a rel="author" href="/profile/ada-winter">Ada Winter</a> in Lisbon</div></address>',
    },
    'Ada Winter',
  ],
  [
    'Ada Winter and agencies',
    { byline: '<address><a rel="author" href="/profile/ada-winter">Ada Winter</a> and agencies</address>' },
    'Ada Winter',
  ],
  ['Staff and agencies', { byline: '<address>Staff and agencies</address>' }, ''],
  [
    'By Ada Winter and Boris Lund Ada Winter reported from Lisbon, and Boris Lund from Kyiv.',
    {
      byline:
        '<div class="css-1x"><p class="css-aknsld e1jsehar1"><span class="byline-prefix">By </span><a href="/by/ada-winter" class="css-1x e1jsehar0">Ada Winter</a> and <a href="/by/boris">Boris Lund</a></p><p class="css-bio">Ada Winter reported from Lisbon, and Boris Lund from Kyiv.</p></div>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'Ada Winter BBC News, Lisbon',
    { byline: '<div data-component="byline-block"><div><span>Ada Winter</span></div><div>BBC News, Lisbon</div></div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter Technology correspondent',
    {
      byline:
        '<div class="byline"><span class="byline__name">By Ada Winter</span><span class="byline__title">Technology correspondent</span></div>',
    },
    'Ada Winter',
  ],
  [
    'By Ada Winter and Boris Lund , CNN',
    {
      byline:
        '<div class="byline__names">By <a><span class="byline__name">Ada Winter</span></a> and <span class="byline__name">Boris Lund</span>, CNN</div>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter March 4, 2026 at 6:00 a.m. EST',
    {
      byline:
        '<div class="PJLV"><span>By </span><a data-qa="author-name" rel="author" href="https://harbour-post.test/people/ada-winter/">Ada Winter</a></div><span data-testid="display-date">March 4, 2026 at 6:00 a.m. EST</span>',
    },
    'Ada Winter',
  ],
  [
    'medium',
    {
      byline:
        '<div><a rel="noopener follow" href="/@adawinter?source=post_page"><p>Ada Winter</p></a><span>·</span><a href="/follow">Follow</a></div><div><span>5 min read</span><span>·</span><span>Mar 4, 2026</span></div>',
      head: '<meta name="author" content="Ada Winter">',
    },
    'Ada Winter',
  ],
  [
    'medium no meta',
    {
      byline:
        '<div><a rel="noopener follow" href="/@adawinter?source=post_page"><p data-testid="authorName">Ada Winter</p></a><span>·</span><a href="/follow">Follow</a></div><div><span>5 min read</span></div>',
    },
    'Ada Winter',
  ],
  [
    'substack',
    {
      byline:
        '<h3 class="subtitle">What the storm taught us</h3><div class="byline-wrapper"><div class="profile-hover-card-target"><a href="https://substack.com/@adawinter">Ada Winter</a></div><div class="pencraft">Mar 04, 2026</div></div><div>12</div><div>Share</div>',
    },
    'Ada Winter',
  ],
  [
    'substack and',
    {
      byline:
        '<div class="byline-wrapper"><a href="https://substack.com/@adawinter">Ada Winter</a> and <a href="https://substack.com/@boris">Boris Lund</a></div>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'wordpress entry-meta',
    {
      byline:
        '<div class="entry-meta"><span class="posted-on">Posted on <time>March 4, 2026</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ada/">Ada Winter</a></span></span></div>',
    },
    'Ada Winter',
  ],
  [
    'wordpress admin',
    {
      byline:
        '<div class="entry-meta"><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></span></div>',
    },
    '',
  ],
  [
    'ghost',
    {
      byline:
        '<section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/ada/" class="author-avatar"><img alt="Ada Winter"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/ada/">Ada Winter</a></h4><time>Mar 4, 2026</time> <span>— 5 min read</span></div></section>',
    },
    'Ada Winter',
  ],
  [
    'drupal submitted',
    {
      byline:
        '<div class="submitted">Submitted by <span rel="sioc:has_creator"><a class="username" href="/users/ada-winter">Ada Winter</a></span> on Tue, 03/04/2026 - 10:12</div>',
    },
    'Ada Winter',
  ],
  [
    'blogger',
    {
      foot: '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span itemprop="name">Ada Winter</span></a></span></span> <span class="post-timestamp">at 5:11 AM</span></div>',
    },
    'Ada Winter',
  ],
  [
    'squarespace',
    {
      byline:
        '<div class="blog-meta-item blog-meta-item--author"><span class="blog-author"><a class="blog-author-name" href="/news?author=1">Ada Winter</a></span></div>',
    },
    'Ada Winter',
  ],
  ['squarespace written by', { foot: '<div class="author-name">Written By <a href="/blog?author=1">Ada Winter</a></div>' }, 'Ada Winter'],
  [
    'wix',
    {
      byline:
        '<ul><li><span data-hook="user-name" class="user-name" title="Ada Winter">Ada Winter</span></li><li><span data-hook="time-ago">Mar 4</span></li><li><span data-hook="time-to-read">3 min read</span></li></ul>',
    },
    'Ada Winter',
  ],
  [
    'By Ada Winter and Boris Lund',
    {
      byline:
        '<div class="c-attribution b-byline"><span class="c-attribution__prefix">By </span><span class="b-byline__names"><a class="c-link" href="/author/ada-winter/">Ada Winter</a> and <a href="/author/boris-lund/">Boris Lund</a></span></div>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'by Ada Winter and Boris Lund , special to Harbour Post',
    {
      byline:
        '<p class="byline">by <span class="name"><a rel="author" href="/people/ada">Ada Winter</a></span> and <span class="name">Boris Lund</span>, <span>special to Harbour Post</span></p>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'Ada Winter Professor of Ocean Engineering, Lakeside University Boris Lund PhD Candidate, L',
    {
      byline:
        '<section class="content-authors"><ol><li class="vcard"><a class="author-name" href="/profiles/ada-1"><span class="fn author-name">Ada Winter</span></a><p class="role">Professor of Ocean Engineering, Lakeside University</p></li><li class="vcard"><span class="fn author-name">Boris Lund</span><p class="role">PhD Candidate, Lakeside University</p></li></ol></section>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter and Boris Lund March 4, 2026 6:00 AM UTC Updated 2 hours ago',
    {
      byline:
        '<div class="author-name"><span>By </span><a rel="author" href="/authors/ada-winter/">Ada Winter</a> and <a rel="author" href="/authors/boris/">Boris Lund</a></div><time>March 4, 2026 6:00 AM UTC Updated 2 hours ago</time>',
      foot: '<p class="sign-off">Reporting by Ada Winter and Boris Lund; Editing by Clara Hook</p>',
    },
    'Ada Winter; Boris Lund',
  ],
  ['(Reporting by Ada Winter; Editing by Clara Hook)', { foot: '<p>(Reporting by Ada Winter; Editing by Clara Hook)</p>' }, 'Ada Winter'],
  [
    'By ADA WINTER',
    { byline: '<div class="Page-authors"><span>By </span><a href="https://apnews.com/author/ada-winter">ADA WINTER</a></div>' },
    'Ada Winter',
  ],
  ['By Ada Winter', { byline: '<div class="byline">By Ada Winter</div>', head: '<meta name="author" content="ada winter">' }, 'Ada Winter'],
  [
    'By danah boyd',
    {
      byline: '<div class="byline">By danah boyd</div>',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"danah boyd"}}</script>',
    },
    'danah boyd',
  ],
])('a byline as papers set it: %s', (_, parts, authors) => {
  expect(authorsOf(parts)).toBe(authors);
});

/** What markup says that no reader sees. */
test.each<[string, Parts, string]>([
  [
    '"Ada Winter"}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":"Ada Winter"}</script>',
    },
    'Ada Winter',
  ],
  [
    '["Ada Winter","Boris Lund"]}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":["Ada Winter","Boris Lund"]}</script>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    '{"@type":"Person","name":"Ada Winter, Boris Lund and Clara Hook"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter, Boris Lund and Clara Hook"}}</script>',
    },
    'Ada Winter; Boris Lund; Clara Hook',
  ],
  [
    '{"@type":"Person","name":["Ada Winter","Boris Lund"]}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":["Ada Winter","Boris Lund"]}}</script>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    '{"@type":"Person","name":"By Ada Winter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"By Ada Winter"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Organization","name":"Harbour Post"},"publisher":{"@type":"Organization","name":',
    {
      head: '<meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Organization","name":"Harbour Post"},"publisher":{"@type":"Organization","name":"Harbour Post"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"Harbour Post"},"publisher":{"@type":"Organization","name":"Harbo',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Harbour Post"},"publisher":{"@type":"Organization","name":"Harbour Post"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Organization","name":"Nordlicht Medien"},"publisher":{"@type":"Organization","na',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Organization","name":"Nordlicht Medien"},"publisher":{"@type":"Organization","name":"Nordlicht Medien"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"https://www.harbour-post.test/author/ada"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"https://www.harbour-post.test/author/ada"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","url":"https://www.harbour-post.test/author/ada-winter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","url":"https://www.harbour-post.test/author/ada-winter"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","givenName":"Ada","familyName":"Winter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","givenName":"Ada","familyName":"Winter"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Winter, Ada"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Winter, Ada"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Maria José de la Cruz y Fernández"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Maria José de la Cruz y Fernández"}}</script>',
    },
    'Maria José de la Cruz y Fernández',
  ],
  [
    '{"@type":"Person","name":"Nautilus"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Nautilus"}}</script>',
    },
    'Nautilus',
  ],
  [
    '{"@type":"Person","name":"ada@harbour-post.test"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"ada@harbour-post.test"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"admin"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"admin"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"Editor"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Editor"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"Ada Winter","jobTitle":"Reporter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter","jobTitle":"Reporter"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Ada Winter, Senior Reporter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter, Senior Reporter"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Ada Winter | Harbour Post"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter | Harbour Post"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"name":"Ada Winter","@id":"x#/schema/person/1"},"publisher":{"@id":"x#org"}},{"@type":"Or',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"x#article","author":{"name":"Ada Winter","@id":"x#/schema/person/1"},"publisher":{"@id":"x#org"}},{"@type":"Organization","@id":"x#org","name":"Harbour Post"},{"@type":["Person"],"@id":"x#/schema/person/1","name":"Ada Winter"}]}</script>',
    },
    'Ada Winter',
  ],
  [
    '[{"@id":"#p1"},{"@id":"#p2"}]},{"@type":"Person","@id":"#p1","name":"Ada Winter"},{"@type"',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","author":[{"@id":"#p1"},{"@id":"#p2"}]},{"@type":"Person","@id":"#p1","name":"Ada Winter"},{"@type":"Person","@id":"#p2","name":"Boris Lund"}]}</script>',
    },
    'Ada Winter; Boris Lund',
  ],
  [
    '{"@type":"Organization","name":"Lakeside Institute of Oceanography"}}</script>',
    {
      head: '<meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Organization","name":"Lakeside Institute of Oceanography"}}</script>',
    },
    'Lakeside Institute of Oceanography',
  ],
  [
    '{"@type":"Person","name":"Ada O&#39;Winter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada O&#39;Winter"}}</script>',
    },
    "Ada O'Winter",
  ],
  [
    '{"@type":"Person","name":"Ada Winter"},"editor":{"@type":"Person","name":"Boris Lund"}}</s',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter"},"editor":{"@type":"Person","name":"Boris Lund"}}</script>',
    },
    'Ada Winter',
  ],
  ['author=Ada Winter, Boris Lund', { head: '<meta name="author" content="Ada Winter, Boris Lund">' }, 'Ada Winter; Boris Lund'],
  ['author=Ada Winter; Boris Lund', { head: '<meta name="author" content="Ada Winter; Boris Lund">' }, 'Ada Winter; Boris Lund'],
  ['author=Winter, Ada; Lund, Boris', { head: '<meta name="author" content="Winter, Ada; Lund, Boris">' }, 'Ada Winter; Boris Lund'],
  ['parsely-author=Ada Winter', { head: '<meta name="parsely-author" content="Ada Winter">' }, 'Ada Winter'],
  ['sailthru.author=Ada Winter', { head: '<meta name="sailthru.author" content="Ada Winter">' }, 'Ada Winter'],
  [
    'parsely-page={"title":"x","authors":["Ada Winter","Boris Lund"],"link":"x"}',
    { head: '<meta name="parsely-page" content=\'{"title":"x","authors":["Ada Winter","Boris Lund"],"link":"x"}\'>' },
    'Ada Winter; Boris Lund',
  ],
  ['DC.creator=Ada Winter', { head: '<meta name="DC.creator" content="Ada Winter">' }, 'Ada Winter'],
  [
    'citation_author=Winter, Ada citation_author=Lund, Boris',
    { head: '<meta name="citation_author" content="Winter, Ada"><meta name="citation_author" content="Lund, Boris">' },
    'Ada Winter; Boris Lund',
  ],
  ['citation_author=Winter, A. B.', { head: '<meta name="citation_author" content="Winter, A. B.">' }, 'A. B. Winter'],
  ['article:author=Ada Winter', { head: '<meta property="article:author" content="Ada Winter">' }, 'Ada Winter'],
  [
    'article:author=https://www.facebook.com/adawinter',
    { head: '<meta property="article:author" content="https://www.facebook.com/adawinter">' },
    '',
  ],
  ['article:author=/author/ada-winter', { head: '<meta property="article:author" content="/author/ada-winter">' }, ''],
  [
    'twitter:label1=Written by twitter:data1=Ada Winter',
    { head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Winter">' },
    'Ada Winter',
  ],
  [
    'twitter:label1=Verfasst von twitter:data1=Ada Winter',
    { head: '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Winter">' },
    'Ada Winter',
  ],
  [
    'twitter:label1=Est. reading time twitter:data1=5 minutes',
    { head: '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="5 minutes">' },
    '',
  ],
  [
    'og:site_name=Harbour Post author=Harbour Post',
    { head: '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">' },
    '',
  ],
  [
    'og:site_name=Harbour Post author=Harbour Post Media GmbH',
    { head: '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post Media GmbH">' },
    '',
  ],
  ['author=harbour-post.test', { head: '<meta name="author" content="harbour-post.test">' }, ''],
  ['mf2', { byline: '<div class="h-entry"><a class="p-author h-card" href="/ada">Ada Winter</a></div>' }, 'Ada Winter'],
  ['rel author head link', { head: '<link rel="author" href="https://plus.google.com/1">' }, ''],
  ['hnews', { byline: '<span class="byline author vcard">By <span class="fn">ADA WINTER</span></span>' }, 'Ada Winter'],
])('an author in markup: %s', (_, parts, authors) => {
  expect(authorsOf(parts)).toBe(authors);
});
