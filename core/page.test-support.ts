import { JSDOM } from 'jsdom';
import { openPage, type Page } from './page.ts';

/** What a test says of a page beyond its body. */
export interface PageSetup {
  url?: string;
  head?: string;
  lang?: string;
}

const PROSE = [
  'The harbour master said on Tuesday that the new breakwater would hold through the winter, after a week in which waves had come over the old wall three nights in a row.',
  'Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon; the last of them tied up shortly before dark, under a clearing sky.',
  'The town council will meet on Thursday to decide who pays for the repairs, which engineers put at four million and which the county has so far refused to share.',
];

/** Three paragraphs of invented news, to stand a statement in or beside. */
export const prose = PROSE.map((text) => `<p>${text}</p>`).join('\n');

/** Opens a document made of this body, as the command line would. */
export function pageWith(body: string, setup: PageSetup = {}): Page {
  const { url = 'https://www.harbour-post.test/2026/03/04/breakwater-holds-through-winter', head = '', lang = 'en' } = setup;
  return openPage(documentWith(body, { head, lang }), url);
}

/** Parses a whole page around a body. */
export function documentWith(body: string, setup: Pick<PageSetup, 'head' | 'lang'> = {}): Document {
  const html = `<!DOCTYPE html><html lang="${setup.lang ?? 'en'}"><head><meta charset="utf-8">${setup.head ?? ''}</head><body>${body}</body></html>`;
  return new JSDOM(html).window.document;
}

/** An article page: headline, byline block, prose and foot, each as given. */
export function articleWith(
  parts: { byline?: string; foot?: string; headline?: string; body?: string; after?: string },
  setup: PageSetup = {},
): Page {
  return pageWith(articleHtml(parts), setup);
}

/** The body of an article page. */
export function articleHtml(parts: { byline?: string; foot?: string; headline?: string; body?: string; after?: string }): string {
  const { byline = '', foot = '', headline = 'Breakwater holds through the winter storms', body = prose, after = '' } = parts;
  return `<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><main><article><h1>${headline}</h1>${byline}<div class="entry-content">${body}</div>${foot}</article></main>${after}`;
}
