import { expect, test } from 'vitest';
import { authorsOf, type Parts } from './authors.test-support.ts';

/** What markup says that no reader sees. */
test.each<[string, Parts, string]>([
  [
    '"Ada Winter / kustmedien"',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Winter / kustmedien"}}</script>',
    },
    'Ada Winter',
  ],
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
  [
    '[{"@type":"Person","name":"Ada Winter"},{"@type":"Organization","name":"Harbour Post"}],"p',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":[{"@type":"Person","name":"Ada Winter"},{"@type":"Organization","name":"Harbour Post"}],"publisher":{"@type":"Organization","name":"Harbour Post"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@id":"#org"},"publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"No',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","author":{"@id":"#org"},"publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"Nordlicht Medien"}]}</script>',
    },
    '',
  ],
  [
    '[{"@type":"Person","name":"Ada Winter"}],"contributor":[{"@type":"Person","name":"Boris Lu',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":[{"@type":"Person","name":"Ada Winter"}],"contributor":[{"@type":"Person","name":"Boris Lund"}]}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Ada Winter (Harbour Post)"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter (Harbour Post)"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"ADA WINTER"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"ADA WINTER"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Ada Winter for Harbour Post"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Ada Winter for Harbour Post"}}</script>',
    },
    'Ada Winter',
  ],
  [
    '{"@type":"Person","name":"Harbour Post Staff"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Harbour Post Staff"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"HP Newsroom"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"HP Newsroom"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"Online Team"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"Online Team"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"ada.winter"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"ada.winter"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Organization","name":"HarbourPost"}}</script>',
    {
      head: '<meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Organization","name":"HarbourPost"}}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":""}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":""}}</script>',
    },
    '',
  ],
  [
    'null}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":null}</script>',
    },
    '',
  ],
  [
    '{"@type":"Person","name":"<a href=\\"/x\\">Ada Winter</a>"}}</script>',
    {
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Breakwater holds through the winter storms","author":{"@type":"Person","name":"<a href=\\"/x\\">Ada Winter</a>"}}</script>',
    },
    'Ada Winter',
  ],
  [
    'author=&lt;a href=&quot;/x&quot;&gt;Ada Winter&lt;/a&gt;',
    { head: '<meta name="author" content="&lt;a href=&quot;/x&quot;&gt;Ada Winter&lt;/a&gt;">' },
    'Ada Winter',
  ],
  ['byl=By Ada Winter', { head: '<meta name="byl" content="By Ada Winter">' }, 'Ada Winter'],
  ['byl=By ADA WINTER and BORIS LUND', { head: '<meta name="byl" content="By ADA WINTER and BORIS LUND">' }, 'Ada Winter; Boris Lund'],
  [
    'author=Ada Winter (ada@harbour-post.test)',
    { head: '<meta name="author" content="Ada Winter (ada@harbour-post.test)">' },
    'Ada Winter',
  ],
  ['author=Ada Winter|Boris Lund', { head: '<meta name="author" content="Ada Winter|Boris Lund">' }, 'Ada Winter; Boris Lund'],
  ['author=WordPress', { head: '<meta name="author" content="WordPress">' }, ''],
  ['author=Lakeside Web Design Ltd', { head: '<meta name="author" content="Lakeside Web Design Ltd">' }, ''],
  ['author=The Harbour Post Newspaper', { head: '<meta name="author" content="The Harbour Post Newspaper">' }, ''],
  ['author=Harbour Post - News from the coast', { head: '<meta name="author" content="Harbour Post - News from the coast">' }, ''],
  ['author=Ada Winter, Harbour Post', { head: '<meta name="author" content="Ada Winter, Harbour Post">' }, 'Ada Winter'],
  ['Ada Winter', { byline: '<span property="schema:author">Ada Winter</span>' }, 'Ada Winter'],
  ['Ada Winter', { byline: '<span itemprop="creator">Ada Winter</span>' }, 'Ada Winter'],
])('an author in markup: %s', (_, parts, authors) => {
  expect(authorsOf(parts)).toBe(authors);
});
