import { parseUrl } from '../agents/parse-url.ts';

/** Names in a query that tell who sent the reader, not which page is meant. */
const tracking =
  /^(?:utm_\w{1,30}|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|ns_campaign|ns_mchannel|ref|ref_src|referrer|source|sref|smid|share|amp|outputtype|guccounter|partner)$/i;

/**
 * An address for comparison: without scheme, "www.", port of the scheme, fragment, final slash and tracking parameters, the rest
 * of the query in a settled order. Null for what is no http(s) address.
 */
export function foldAddress(address: string): string | null {
  const url = parseUrl(address);
  if (!url) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const parameters = url.search === '' ? [] : [...url.searchParams];
  const query = parameters.filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  const path = url.pathname.replace(/(?<!\/)\/$/, '').replace(/^\/$/, '');
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  return `${host}${url.port ? `:${url.port}` : ''}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`;
}

/** Whether two addresses mean one page. */
export function sameAddress(a: string, b: string): boolean {
  const folded = foldAddress(a);
  return folded !== null && folded === foldAddress(b);
}
