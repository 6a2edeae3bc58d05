import type { Reading } from '../model.ts';
import { documentWith, prose } from '../page.test-support.ts';
import { extendChain } from './extend-chain.ts';
import { openForFollowing } from './open-page.ts';
import { type Budget, beginWalk, endWalk, type LookedUp, nextLookup, usualBudget } from './walk.ts';

/** What an invented article says beside its text. */
export interface InventedArticle {
  site: string;
  date?: string;
  headline?: string;
  credit?: string;
  body?: string;
  head?: string;
  lang?: string;
}

/** Another page of an invented web: a status, a redirect, or markup of its own. */
export type InventedPage = InventedArticle | { status: number; html?: string } | { redirect: string } | { html: string };

export const HEADLINE = 'Breakwater holds through the winter storms';

/** A credit line that names an outlet as the original, with the article's address there. */
export function creditTo(name: string, url: string): string {
  return `<p>This article first appeared in <a href="${url}">${name}</a>.</p>`;
}

/** The page of an invented article. */
function articlePage({ site, date = 'March 4, 2026', headline = HEADLINE, credit = '', body = prose, head = '' }: InventedArticle): {
  head: string;
  body: string;
} {
  return {
    head: `<title>${headline} - ${site}</title><meta property="og:site_name" content="${site}"><meta property="og:type" content="article">${head}`,
    body: `<main><article><h1>${headline}</h1><p class="date">${date}</p><div class="entry-content">${body}</div>${credit}</article></main>`,
  };
}

function documentOf(page: InventedArticle | { html: string }): Document {
  if ('html' in page) return documentWith(page.html);
  const { head, body } = articlePage(page);
  return documentWith(body, { head, lang: page.lang ?? 'en' });
}

/** Follows the article at the first address through a web of invented pages; `asked` lists what was asked for, in order. */
export function follow(
  web: Record<string, InventedPage>,
  budget: Partial<Budget> = {},
  secondsAPage = 0,
): { reading: Reading; asked: string[] } {
  const [url, page] = Object.entries(web)[0] as [string, InventedArticle];
  const most = { ...usualBudget, ...budget };
  const asked: string[] = [];
  let walk = beginWalk(openForFollowing(documentOf(page), url));
  for (;;) {
    const lookup = nextLookup(walk, most, asked.length * secondsAPage);
    if (!lookup) return { reading: endWalk(walk), asked };
    asked.push(lookup.url);
    walk = extendChain(walk, lookup, lookUp(web, lookup.url, lookup.headline), most);
    // A walk may be kept between two steps.
    walk = JSON.parse(JSON.stringify(walk)) as typeof walk;
  }
}

function lookUp(web: Record<string, InventedPage>, url: string, headline: string | null): LookedUp {
  const redirects: string[] = [];
  let at = url;
  let page = web[at];
  while (page && 'redirect' in page) {
    at = page.redirect;
    redirects.push(at);
    page = web[at];
  }
  if (!page) return { ok: false, why: 'no-connection' };
  if ('status' in page) {
    const elsewhere = page.html ? openForFollowing(documentWith(page.html), at, headline).elsewhere : null;
    return { ok: false, why: page.status === 410 ? 'gone' : page.status === 404 ? 'not-found' : 'server-failure', elsewhere };
  }
  return { ok: true, page: openForFollowing(documentOf(page as InventedArticle | { html: string }), at, headline), url: at, redirects };
}
