import { expect, test } from 'vitest';
import { documentWith, prose } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

/** Whom an article cites, as read from Harbour Post with one paragraph added. */
function citedIn(paragraph: string, byline = ''): string[] {
  const title = 'Breakwater holds through the winter storms';
  const document = documentWith(`<main><article><h1>${title}</h1>${byline}${prose}<p>${paragraph}</p></article></main>`, {
    head: `<title>${title}</title><meta property="og:site_name" content="Harbour Post">`,
    lang: 'en',
  });
  const url = 'https://www.harbour-post.test/2026/03/04/breakwater-holds-through-winter';
  return readArticle(document, url, { insist: true }).citedSources.map(({ name }) => name);
}

test('an agency under two names is cited once', () => {
  expect(citedIn('The engineer told The Associated Press that it held. Her deputy told the AP that it might not.')).toEqual([
    'Associated Press',
  ]);
});

test('the page’s own outlet is no source that it cites', () => {
  expect(citedIn('The engineer told Harbour Post that it held, as reported by Quayside News in March.')).toEqual(['Quayside News']);
});

test('the agency whose copy the page is, is no source that it cites', () => {
  expect(citedIn('The engineer told the AP that it held.', '<p class="byline">By Ada Winter, Associated Press</p>')).toEqual([]);
});

test('a long sentence is quoted from word to word', () => {
  const title = 'Breakwater holds through the winter storms';
  const long = `${'The engineers measured waves again and again '.repeat(8)}, their chief told Reuters, ${'and then they measured them once more '.repeat(9)}.`;
  const document = documentWith(`<main><article><h1>${title}</h1>${prose}<p>${long}</p></article></main>`, { lang: 'en' });
  const reading = readArticle(document, 'https://www.harbour-post.test/a/breakwater-holds', { insist: true });
  const quote = reading.evidence.find(({ signal }) => signal === 'cited-mention')?.quote ?? '';
  expect(quote).toMatch(/^(?:The|engineers|measured|waves|again|and)\s.* told Reuters, .*\s(?:and|then|they|measured|them|once|more)$/);
});
