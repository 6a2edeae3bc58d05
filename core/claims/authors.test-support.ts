import type { Contributor } from '../model.ts';
import { documentWith, prose } from '../page.test-support.ts';
import { readArticle } from '../read.ts';

/** What a test sets on an article's page, each where it would stand. */
export interface Parts {
  before?: string;
  byline?: string;
  body?: string;
  foot?: string;
  after?: string;
  head?: string;
}

/** The authors that a page's reading names, joined by semicolons. */
export function authorsOf(parts: Parts, lang = 'en'): string {
  return readAuthors(parts, lang)
    .filter(({ role }) => role === 'author')
    .map(({ name }) => name)
    .join('; ');
}

/** All whom a page's reading names: authors with their type, others with their part. */
export function contributorsOf(parts: Parts, lang = 'en'): string {
  return readAuthors(parts, lang)
    .map(({ name, type, role }) => `${name}:${role === 'author' ? type : role}`)
    .join(', ');
}

/** The reader insists, so that short texts are read too. */
function readAuthors(parts: Parts, lang: string): Contributor[] {
  const title = 'Breakwater holds through the winter storms';
  const body = `<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>${parts.before ?? ''}<main><article><h1>${title}</h1>${parts.byline ?? ''}<div class="entry-content">${parts.body ?? prose}</div>${parts.foot ?? ''}</article></main>${parts.after ?? ''}`;
  const document = documentWith(body, { head: `<title>${title}</title>${parts.head ?? ''}`, lang });
  const url = 'https://www.harbour-post.test/2026/03/04/breakwater-holds-through-winter';
  return readArticle(document, url, { insist: true }).authors;
}
