import { type TakenPage, takePage } from '../../core/page/take.ts';
import { deskOfPage } from './desk.ts';

/** The page at hand as it stands now, to be read elsewhere, with its address; or why there is nothing to read. */
export type PageTaken = { ok: true; page: TakenPage; url: string } | { ok: false; why: 'document' | 'too-large' };

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

/** Browsers carry 64 MiB in one message, and a character takes up to three bytes. */
const LARGEST = 20_000_000;

/** Takes this page down as its makers left it: with the badge among its elements the selectors of evidence would count it. */
export function takeThisPage(): PageTaken {
  if (!pageTypes.has(document.contentType)) return { ok: false, why: 'document' };
  const { badge } = deskOfPage();
  const take = () => takePage(document);
  const page = badge ? badge.aside(take) : take();
  const length = page.markup.reduce((sum, piece) => sum + piece.length, 0);
  return length > LARGEST ? { ok: false, why: 'too-large' } : { ok: true, page, url: document.URL };
}
