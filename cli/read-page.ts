import { parseUrl } from '../core/agents/parse-url.ts';
import { type OpenedPage, openForFollowing } from '../core/follow/open-page.ts';
import type { Reading } from '../core/model.ts';
import { readArticle } from '../core/read.ts';
import { decodePage } from './decode-page.ts';
import { nestsDeeperThan } from './nesting.ts';
import { openDocument } from './open-document.ts';
import { findPageAddress } from './page-address.ts';

/** One page as it came in: its text, or its bytes with the charset that the transport named. */
export interface PageToRead {
  url: string | null;
  /** Stands for the address where neither the input nor the page names one. */
  fallbackUrl: string;
  content: string | Uint8Array;
  charset?: string;
  /** Opened for following too; `headline` is the sought article's, where a claimed original is opened. */
  follow?: { headline: string | null };
}

/** `opened` only where it was asked for. */
export type Outcome = { reading: Reading; opened?: OpenedPage } | { error: string };

/** No article comes near this; a parsed page takes some forty times its size in memory. */
const LARGEST_PAGE = 24 * 1024 * 1024;

/** Eight times as deep as browsers go; the DOM library's time grows with the square. */
const DEEPEST_NESTING = 4096;

/** The reading of one page, or why there is none, in words for a person. */
export function readPage(page: PageToRead): Outcome {
  if (page.content.length > LARGEST_PAGE) return { error: tooLarge(page.content.length) };
  const html = typeof page.content === 'string' ? page.content : decodePage(page.content, page.charset);
  const refusal = refuseText(html);
  if (refusal) return { error: refusal };
  if (page.url !== null && !parseUrl(page.url)) return { error: `The address is not one: ${page.url.slice(0, 200)}` };
  const document = openDocument(html);
  const url = page.url ?? findPageAddress(document) ?? page.fallbackUrl;
  if (!page.follow) return { reading: readArticle(document, new URL(url).href) };
  const opened = openForFollowing(document, new URL(url).href, page.follow.headline);
  return { reading: opened.reading, opened };
}

function tooLarge(size: number): string {
  return `The page is too large: ${Math.ceil(size / 1024 / 1024)} MB, and no more than ${LARGEST_PAGE / 1024 / 1024} MB are read`;
}

function refuseText(html: string): string | null {
  if (!/\S/.test(html)) return 'The page is empty';
  if (html.startsWith('%PDF-')) return 'The page is a PDF, not HTML';
  if (html.slice(0, 1024).includes('\0\0\0')) return 'The page is not text';
  if (nestsDeeperThan(html, DEEPEST_NESTING)) return `The page nests its elements more than ${DEEPEST_NESTING} deep`;
  return null;
}
