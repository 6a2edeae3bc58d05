import { webAddress } from '../attribution/credit-text.ts';

/**
 * Returns an address of the web as an IRI that any format may carry: what RFC 3987 leaves out of an IRI, and URL parsers let
 * stand (braces, bars, backslashes, quotes), is percent-encoded. Null for what is no address of the web, and for hosts under
 * `.invalid` (RFC 6761), which stand for an address that nobody knows.
 */
export function webIri(url: string | null | undefined): string | null {
  const address = webAddress(url);
  if (address === null || /\.invalid\.?$/.test(new URL(address).hostname)) return null;
  return address.replace(/[<>"{}|\\^`]/g, encodeURIComponent);
}
