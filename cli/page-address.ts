import { parseUrl } from '../core/agents/parse-url.ts';

// Browsers write where a page was saved from into a comment before or after the root:
// "saved from url=(0042)https://…" (the number is the address's length), "Page saved with SingleFile url: https://…".
const savedFrom = /saved from url=\(\d{1,6}\)(?<address>https?:\/\/[^\s"'<>]{1,2000})/;
const singleFile = /saved with SingleFile\s{1,20}url: (?<address>https?:\/\/[^\s"'<>]{1,2000})/;

/**
 * The address a saved page stood at, by its own word: the browser's "saved from" comment, then `og:url`, then
 * the canonical link (which names the original's address where a copy is honest, so it is asked last). Null where it is silent.
 */
export function findPageAddress(document: Document): string | null {
  return (
    savedAddress(document) ??
    absolute(document.querySelector('meta[property="og:url" i]')?.getAttribute('content')) ??
    absolute(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'))
  );
}

function savedAddress(document: Document): string | null {
  const COMMENT = 8;
  for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
    if (node.nodeType !== COMMENT) continue;
    const words = node.nodeValue?.slice(0, 4000) ?? '';
    const found = absolute((savedFrom.exec(words) ?? singleFile.exec(words))?.groups?.['address']);
    if (found) return found;
  }
  return null;
}

function absolute(address: string | null | undefined): string | null {
  const url = parseUrl(address ?? '');
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
