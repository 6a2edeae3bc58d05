import type { Block } from '../page/blocks.ts';
import { foldTitle, likeness } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from './address-words.ts';
import type { LinkedTitle } from './linked-title.ts';

/** "Оригинал взят у <a>…</a> в <a>Как дед паром водил</a>": right behind the name the page's own headline, linked. */
export function ownTitleBehind(page: Page, block: Block, from: number): { url: string; title: string } | null {
  const anchor = block.anchors.find(({ start }) => start >= from && start - from <= 12);
  const title = anchor ? block.text.slice(anchor.start, anchor.end) : '';
  const url = anchor ? page.resolve(anchor.href) : null;
  return url && isArticleAddress(url) && isOwnTitle(page, title) ? { url, title } : null;
}

/** Linked words that are the page's own headline, or spelled in the address they lead to: a title, and no outlet's name. */
export const ownOrInPath = (page: Page, words: string, url: string): LinkedTitle | null =>
  isOwnTitle(page, words) || isInPath(words, url) ? { title: words, site: null } : null;

/** The page's own headline, linked: the work is meant, not its outlet. */
function isOwnTitle(page: Page, words: string): boolean {
  return words.includes(' ') && page.titles.some((title) => likeness(foldTitle(words), foldTitle(title)) > 0.6);
}

/** "The Song of the Dyke" linked to …/the-song-of-the-dyke: articles' addresses hold their titles. */
function isInPath(words: string, url: string): boolean {
  const title = foldTitle(words).replaceAll(' ', '-');
  return title.split('-').length > 2 && new URL(url).pathname.toLowerCase().includes(title);
}
