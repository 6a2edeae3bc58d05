import { webAddress } from '../attribution/credit-text.ts';

/**
 * Returns an address of the web as an IRI that any format may carry: what RFC 3987 leaves out of an IRI, and URL parsers let
 * stand (braces, bars, backslashes, quotes), is percent-encoded. Null for what is no address of the web.
 */
export function webIri(url: string | null | undefined): string | null {
  return webAddress(url)?.replace(/[<>"{}|\\^`]/g, encodeURIComponent) ?? null;
}
