import { registrableDomain } from '../agents/domain.ts';
import { type ArticleText, articleText } from '../compare/article-text.ts';
import type { Reading } from '../model.ts';
import { foldTitle, likeness } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { type ReadOptions, readWithFindings } from '../read.ts';
import { findWall, type Wall } from './wall.ts';

/** One page as following needs it: plain values, to be sent between processes and kept over the end of one. */
export interface OpenedPage {
  reading: Reading;
  text: ArticleText;
  /** What the page shows in the article's place, or before all of it; null where nothing says so. */
  wall: Wall | null;
  /** Where else on the same site the sought article stands, by the page's own word: a canonical address or a link with its headline. */
  elsewhere: string | null;
}

/**
 * Opens a document for following: reads it and takes out its text. `url` is where it was found in the end; `headline` is the
 * sought article's, where a claimed original is looked up; with `insist` the page is an article whatever it looks like.
 */
export function openForFollowing(document: Document, url: string, headline: string | null = null, options: ReadOptions = {}): OpenedPage {
  const read = readWithFindings(document, url, options);
  const { page, reading } = read;
  const text = articleText(read);
  const wall = findWall(page, text);
  return { reading, text, wall, elsewhere: headline === null ? null : findElsewhere(page, headline, wall) };
}

const MOST_LINKS = 3000;
const SHORTEST_HEADLINE = 12;

function findElsewhere(page: Page, headline: string, wall: Wall | null): string | null {
  // What says that there is no article tells no address of it either.
  return linkWithHeadline(page, headline) ?? (wall === 'not-found' ? null : canonicalOfSite(page));
}

function linkWithHeadline(page: Page, headline: string): string | null {
  const sought = foldTitle(headline);
  if (sought.length < SHORTEST_HEADLINE) return null;
  let looked = 0;
  for (const block of page.blocks) {
    for (const anchor of block.anchors) {
      looked += 1;
      if (looked > MOST_LINKS) return null;
      const words = foldTitle(block.text.slice(anchor.start, anchor.end));
      if (words.length < SHORTEST_HEADLINE || likeness(words, sought) < 0.95) continue;
      const address = page.resolve(anchor.href);
      if (address && registrableDomain(address) === page.domain) return address;
    }
  }
  return null;
}

function canonicalOfSite(page: Page): string | null {
  const canonical = page.links.find((link) => link.rel.includes('canonical'))?.href ?? null;
  if (!canonical || registrableDomain(canonical) !== page.domain) return null;
  return new URL(canonical).pathname.length > 1 ? canonical : null;
}
