import { expect, test } from 'vitest';
import { authorsOf, type Parts } from './authors.test-support.ts';

/** What content systems and newspapers put under a headline, in their own markup. */
test.each<[string, Parts, string]>([
  [
    'By Ada Winter, Boris Lund, and Clara Hook',
    { byline: '<p class="byline">By Ada Winter, Boris Lund, and Clara Hook</p>' },
    'Ada Winter; Boris Lund; Clara Hook',
  ],
  ['an agency, and who posted its copy', { byline: '<div class="storyBy">ANI | | Posted by Ada Winter</div><p>March 4, 2026</p>' }, ''],
  [
    'who posted what an agency in another line wrote',
    { byline: '<div class="byline">Published By: <a href="/byline/ada">Ada Winter</a></div><div class="byline">IANS</div>' },
    '',
  ],
  ['who posted a text that no agency signs', { byline: '<div class="byline">Posted by Ada Winter</div>' }, 'Ada Winter'],
  ['an agency with its stamp', { byline: '<div class="byline">By African News Agency Published Feb 18, 2020</div>' }, ''],
  [
    'the paper’s own name before the trade',
    {
      head: '<meta property="og:site_name" content="The Quayside Courier">',
      byline: '<div>By <a rel="author">Ada Winter</a> <span>Quayside Courier staff reporter</span></div>',
    },
    'Ada Winter',
  ],
  ['an address and a wire', { byline: '<div class="byline">By Ada Winter Stateline.org (TNS)</div>' }, 'Ada Winter'],
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
  ['a name in two places', { byline: '<p>Ada Winter in Lisbon and Kyiv</p>' }, 'Ada Winter'],
  ['a name and a trade on a plain line', { byline: '<p>First rain in weeks</p><p>Ada Winter, Staff Writer</p>' }, 'Ada Winter'],
  ['a book above its own byline', { byline: '<p><i>Deep Water</i><br>by Eve Stone<br>Tarn Press, 312 pp</p>' }, ''],
  [
    'links to the pages of three, one of them by one word, where markup has the first',
    {
      head: '<meta name="author" content="Ada Winter">',
      byline:
        '<p class="byline"><a href="/author/ada">Ada Winter</a>, <a href="/author/bo">Boris Lund</a>, <a href="/author/wren">Wren</a></p>',
    },
    'Ada Winter; Boris Lund; Wren',
  ],
  [
    'one line without words, and labels that tell the parts',
    { byline: '<div class="author">Ada Winter, Boris Lund</div><p>Author: Ada Winter</p><p>Editor: Boris Lund</p>' },
    'Ada Winter',
  ],
  [
    'the desk of the site',
    { head: '<meta name="author" content="Harbour Post Web Desk"><meta property="og:site_name" content="Harbour Post">' },
    '',
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
    'About the author Ada Winter Ada Winter is a reporter in Lisbon who writes about the sea an',
    {
      foot: '<div class="author-box"><h4>About the author</h4><h3><a href="/author/ada">Ada Winter</a></h3><p>Ada Winter is a reporter in Lisbon who writes about the sea and the towns along it.</p></div>',
    },
    'Ada Winter',
  ],
  [
    'Ada Winter is a reporter in Lisbon who writes about the sea and the towns along it.',
    {
      foot: '<div class="about-author"><p><strong>Ada Winter</strong> is a reporter in Lisbon who writes about the sea and the towns along it.</p></div>',
    },
    'Ada Winter',
  ],
  ['— Ada Winter', { foot: '<p>— Ada Winter</p>' }, 'Ada Winter'],
  ['Ada Winter is a reporter in Lisbon.', { foot: '<p><em>Ada Winter is a reporter in Lisbon.</em></p>' }, 'Ada Winter'],
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
  ['By Ada Winter, The Canadian Press', { byline: '<div class="byline">By Ada Winter, The Canadian Press</div>' }, 'Ada Winter'],
  ['ADA WINTER Associated Press', { byline: '<div class="byline">ADA WINTER Associated Press</div>' }, 'Ada Winter'],
  ['Ada Winter USA TODAY', { byline: '<div class="byline">Ada Winter USA TODAY</div>' }, 'Ada Winter'],
  [
    'By Ada Winter Lakeside Herald Staff Writer',
    { byline: '<div class="byline">By Ada Winter<br>Lakeside Herald Staff Writer</div>' },
    'Ada Winter',
  ],
  ['BY ADA WINTER awinter@lakeside.test', { byline: '<div class="byline">BY ADA WINTER awinter@lakeside.test</div>' }, 'Ada Winter'],
  ['By Ada Winter • Mar 4, 2026', { byline: '<div class="byline">By Ada Winter • Mar 4, 2026</div>' }, 'Ada Winter'],
  [
    'by Ada Winter, opinion contributor - 03/04/26 10:12 AM ET',
    { byline: '<div class="byline">by Ada Winter, opinion contributor - 03/04/26 10:12 AM ET</div>' },
    'Ada Winter',
  ],
  ['Ada Winter, Contributor', { byline: '<div class="byline">Ada Winter, Contributor</div>' }, 'Ada Winter'],
  ['Ada Winter, CBC News', { byline: '<div class="byline">Ada Winter, CBC News</div>' }, 'Ada Winter'],
  ['Ada Winter | The Lakeside Herald', { byline: '<div class="byline">Ada Winter | The Lakeside Herald</div>' }, 'Ada Winter'],
  ['Ada Winter, Bloomberg', { byline: '<div class="byline">Ada Winter, Bloomberg</div>' }, 'Ada Winter'],
  ['By Ada Winter and wire services', { byline: '<div class="byline">By Ada Winter and wire services</div>' }, 'Ada Winter'],
  [
    'By ADA WINTER and BORIS LUND Associated Press',
    { byline: '<div class="byline">By ADA WINTER and BORIS LUND Associated Press</div>' },
    'Ada Winter; Boris Lund',
  ],
  ['By Ada O&rsquo;Winter', { byline: '<div class="byline">By Ada O&rsquo;Winter</div>' }, 'Ada O’Winter'],
  ['By Ada Winter-Stone', { byline: '<div class="byline">By Ada Winter-Stone</div>' }, 'Ada Winter-Stone'],
  ['By Ada de la Mar', { byline: '<div class="byline">By Ada de la Mar</div>' }, 'Ada de la Mar'],
  ['By Boris Lund III', { byline: '<div class="byline">By Boris Lund III</div>' }, 'Boris Lund III'],
  ['By Boris Lund, Jr.', { byline: '<div class="byline">By Boris Lund, Jr.</div>' }, 'Boris Lund Jr.'],
  ['By Ada M. Winter, Ph.D.', { byline: '<div class="byline">By Ada M. Winter, Ph.D.</div>' }, 'Ada M. Winter'],
  [
    'By Dr. Ada Winter and Rev. Boris Lund',
    { byline: '<div class="byline">By Dr. Ada Winter and Rev. Boris Lund</div>' },
    'Ada Winter; Boris Lund',
  ],
  ['By Sen. Ada Winter', { byline: '<div class="byline">By Sen. Ada Winter</div>' }, 'Ada Winter'],
  ['By U.S. Sen. Ada Winter', { byline: '<div class="byline">By U.S. Sen. Ada Winter</div>' }, 'Ada Winter'],
  ['By State Rep. Ada Winter', { byline: '<div class="byline">By State Rep. Ada Winter</div>' }, 'Ada Winter'],
  ['By Mayor Ada Winter', { byline: '<div class="byline">By Mayor Ada Winter</div>' }, 'Ada Winter'],
  [
    'By Ada Winter, Lakeside Herald 10:12 a.m. EST March 4, 2026',
    { byline: '<div class="byline">By Ada Winter, Lakeside Herald 10:12 a.m. EST March 4, 2026</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter March 4, 2026 at 10:12 a.m. EST',
    { byline: '<div class="byline">By Ada Winter March 4, 2026 at 10:12 a.m. EST</div>' },
    'Ada Winter',
  ],
  ['By Ada Winter 3 min read', { byline: '<div class="byline">By Ada Winter 3 min read</div>' }, 'Ada Winter'],
  ['By Ada Winter Follow', { byline: '<div class="byline">By Ada Winter Follow</div>' }, 'Ada Winter'],
  ['By Ada Winter Bio | Email | Follow', { byline: '<div class="byline">By Ada Winter Bio | Email | Follow</div>' }, 'Ada Winter'],
  ['Story by Ada Winter • 2h • 3 min read', { byline: '<div class="byline">Story by Ada Winter • 2h • 3 min read</div>' }, 'Ada Winter'],
  ['Ada Winter 2 hours ago', { byline: '<div class="byline">Ada Winter 2 hours ago</div>' }, 'Ada Winter'],
  ['Written by: Ada Winter', { byline: '<div class="byline">Written by: Ada Winter</div>' }, 'Ada Winter'],
  [
    'Author: Ada Winter, Lakeside University',
    { byline: '<div class="byline">Author: Ada Winter, Lakeside University</div>' },
    'Ada Winter',
  ],
  ['Reporter: Ada Winter', { byline: '<div class="byline">Reporter: Ada Winter</div>' }, 'Ada Winter'],
  [
    'by Ada Winter | Mar 4, 2026 | News , Top Stories | 3 comments',
    {
      byline:
        '<div>by <a href="/author/ada">Ada Winter</a> | Mar 4, 2026 | <a href="/news">News</a>, <a href="/top">Top Stories</a> | 3 comments</div>',
    },
    'Ada Winter',
  ],
  [
    'Ada Winter March 4, 2026 Leave a comment',
    { byline: '<div class="post-meta"><a href="/author/ada">Ada Winter</a> <span>March 4, 2026</span> <span>Leave a comment</span></div>' },
    'Ada Winter',
  ],
  [
    'March 4, 2026 By Ada Winter Leave a Comment',
    { byline: '<div class="post-meta">March 4, 2026 By <a href="/author/ada">Ada Winter</a> <a href="#c">Leave a Comment</a></div>' },
    'Ada Winter',
  ],
  [
    'Posted on March 4, 2026 by Ada Winter in News // 0 Comments',
    { byline: '<div class="post-meta">Posted on March 4, 2026 by Ada Winter in News // 0 Comments</div>' },
    'Ada Winter',
  ],
  ['WORDS: ADA WINTER PHOTOS: BORIS LUND', { byline: '<div class="byline">WORDS: ADA WINTER<br>PHOTOS: BORIS LUND</div>' }, 'Ada Winter'],
  [
    'Text by Ada Winter Photography by Boris Lund Illustration by Clara Hook',
    { byline: '<div class="byline">Text by Ada Winter<br>Photography by Boris Lund<br>Illustration by Clara Hook</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter | Photos by Boris Lund | Special to the Herald',
    { byline: '<div class="byline">By Ada Winter | Photos by Boris Lund | Special to the Herald</div>' },
    'Ada Winter',
  ],
  ['By Ada Winter; photos by Boris Lund', { byline: '<div class="byline">By Ada Winter; photos by Boris Lund</div>' }, 'Ada Winter'],
  [
    'By Ada Winter; translated by Boris Lund',
    { byline: '<div class="byline">By Ada Winter; translated by Boris Lund</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter, translated from the Greek by Boris Lund',
    { byline: '<div class="byline">By Ada Winter, translated from the Greek by Boris Lund</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter, illustrated by Boris Lund',
    { byline: '<div class="byline">By Ada Winter, illustrated by Boris Lund</div>' },
    'Ada Winter',
  ],
  ['By Ada Winter, Video by Boris Lund', { byline: '<div class="byline">By Ada Winter, Video by Boris Lund</div>' }, 'Ada Winter'],
  ['By Ada Winter With Boris Lund', { byline: '<div class="byline">By Ada Winter With Boris Lund</div>' }, 'Ada Winter'],
  ['Ada Winter, Staff Photographer', { byline: '<div class="byline">Ada Winter, Staff Photographer</div>' }, 'Ada Winter'],
  [
    'By Ada Winter, staff writer, and Boris Lund, staff photographer',
    { byline: '<div class="byline">By Ada Winter, staff writer, and Boris Lund, staff photographer</div>' },
    'Ada Winter',
  ],
  [
    'By Ada Winter, staff writer, and Boris Lund, business editor',
    { byline: '<div class="byline">By Ada Winter, staff writer, and Boris Lund, business editor</div>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter, Lakeside Herald, and Boris Lund, ProPublica',
    { byline: '<div class="byline">By Ada Winter, Lakeside Herald, and Boris Lund, ProPublica</div>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter (Lakeside Herald) and Boris Lund (ProPublica)',
    { byline: '<div class="byline">By Ada Winter (Lakeside Herald) and Boris Lund (ProPublica)</div>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'Ada Winter, Boris Lund and Clara Hook',
    { byline: '<div class="byline">Ada Winter, Boris Lund and Clara Hook</div>' },
    'Ada Winter; Boris Lund; Clara Hook',
  ],
  ['By Ada Winter, Boris Lund', { byline: '<div class="byline">By Ada Winter, Boris Lund</div>' }, 'Ada Winter; Boris Lund'],
  [
    'Ada Winter Boris Lund',
    { byline: '<div class="byline"><a href="/by/ada">Ada Winter</a> <a href="/by/boris">Boris Lund</a></div>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'Ada Winter Boris Lund',
    { byline: '<div class="byline"><a href="/by/ada">Ada Winter</a><a href="/by/boris">Boris Lund</a></div>' },
    'Ada Winter; Boris Lund',
  ],
  [
    'By Ada Winter Boris Lund',
    { byline: '<div class="byline"><span>By</span> <a href="/by/ada">Ada Winter</a> <a href="/by/boris">Boris Lund</a></div>' },
    'Ada Winter; Boris Lund',
  ],
  ['By Nguyen Van Anh', { byline: '<div class="byline">By Nguyen Van Anh</div>' }, 'Nguyen Van Anh'],
  ['By Kim Min-jun', { byline: '<div class="byline">By Kim Min-jun</div>' }, 'Kim Min-jun'],
  ['By Xi Chen', { byline: '<div class="byline">By Xi Chen</div>' }, 'Xi Chen'],
  ['By LI WEI in Beijing', { byline: '<div class="byline">By LI WEI in Beijing</div>' }, 'Li Wei'],
  [
    'By Li Wei and Zhang San | China Daily | Updated: 2026-03-04 10:12',
    { byline: '<div class="byline">By Li Wei and Zhang San | China Daily | Updated: 2026-03-04 10:12</div>' },
    'Li Wei; Zhang San',
  ],
  ['By Abdul-Rahman al-Rashid', { byline: '<div class="byline">By Abdul-Rahman al-Rashid</div>' }, 'Abdul-Rahman al-Rashid'],
  ['By Björk Guðmundsdóttir', { byline: '<div class="byline">By Björk Guðmundsdóttir</div>' }, 'Björk Guðmundsdóttir'],
  ['K. Ravi', { byline: '<div class="byline">K. Ravi</div>' }, 'K. Ravi'],
  ['By Ravi K.', { byline: '<div class="byline">By Ravi K.</div>' }, 'Ravi K.'],
  ['By Madonna', { byline: '<div class="byline">By Madonna</div>' }, 'Madonna'],
  ['| By ADA WINTER, Associated Press |', { byline: '<div>| By ADA WINTER, Associated Press |</div>' }, 'Ada Winter'],
  [
    'Ada Winter Ada Winter is a reporter based in Lisbon.',
    { byline: '<div class="author">Ada Winter</div><div class="author">Ada Winter is a reporter based in Lisbon.</div>' },
    'Ada Winter',
  ],
  [
    'Ada Winter is the Herald’s harbour correspondent.',
    {
      byline:
        '<p class="author"><a href="/x"><img alt="Ada Winter"></a> <a href="/author/ada">Ada Winter</a> is the Herald’s harbour correspondent.</p>',
    },
    'Ada Winter',
  ],
  [
    'labels on lines of their own',
    { byline: '<div>WORDS</div><div>Ada Winter</div><div>PHOTOGRAPHY</div><div>Boris Lund</div>' },
    'Ada Winter',
  ],
  [
    'a label before a link',
    {
      byline:
        '<div><span>Words</span> <a href="/x/a">Ada Winter</a></div><div><span>Photography</span> <a href="/x/b">Boris Lund</a></div>',
    },
    'Ada Winter',
  ],
  [
    'Photographs By',
    {
      byline:
        '<div class="Byline"><div><span>By</span><span>Ada Winter</span></div><div>Photographs By</div><div><span>Boris Lund</span></div></div>',
    },
    'Ada Winter',
  ],
  ['a name and a paper behind a comma', { byline: '<p>Ada Winter, Marsh Record</p><p>March 4, 2026</p>' }, 'Ada Winter'],
  ['a weekday before, a section behind', { byline: '<div>Wednesday, 4 March 2026 / Ada Winter / Features</div>' }, 'Ada Winter'],
  ['a second line that goes on', { byline: '<div>Ada Winter</div><div>and Boris Lund</div>' }, 'Ada Winter; Boris Lund'],
  [
    'contributors and a date',
    { byline: '<p class="contributors">Ada Winter, Boris Lund, Clara Hook&nbsp;/&nbsp;4 March 2026</p>' },
    'Ada Winter; Boris Lund; Clara Hook',
  ],
  ['a byline over two lines', { byline: '<p>By ADA WINTER<br>and BORIS LUND<br>Staff Writers</p>' }, 'Ada Winter; Boris Lund'],
  ['Author in a list of terms', { byline: '<dl><dt>Author</dt><dd>Ada Winter</dd><dt>Photos</dt><dd>Boris Lund</dd></dl>' }, 'Ada Winter'],
])('a byline as papers set it: %s', (_, parts, authors) => {
  expect(authorsOf(parts)).toBe(authors);
});
