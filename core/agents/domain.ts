import { parseUrl } from './parse-url.ts';
import { isHostOfNothing } from './placeholder.ts';
import { remember } from './remember.ts';
import { suffixRules } from './suffix-rules.ts';

/**
 * Hosts of blogs where each subdomain is another publisher, though the Public Suffix List does not have them.
 * Their own pages live at the bare name or at "www.".
 */
const blogHosts =
  ' wordpress.com substack.com tumblr.com livejournal.com over-blog.com over-blog.fr canalblog.com typepad.com medium.com ghost.io beehiiv.com weebly.com jimdofree.com webnode.com hashnode.dev micro.blog write.as edublogs.org noblogs.org hypotheses.org livedoor.blog tistory.com pixnet.net blogfa.com blogsky.com blog.hu blogspot.de blogspot.fr blogspot.it blogspot.in blogspot.ca blogspot.ru blogspot.jp blogspot.co.uk blogspot.com.es blogspot.com.br blogspot.com.au ';

const addressOfHost = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;

/** An address with a host of plain letters, which no parser would read otherwise; numbers may be written IP addresses. */
const plainAddress = /^(?:https?:)?\/\/((?:[a-z\d](?:[a-z\d-]{0,62})\.){1,6}[a-z]{2,24})(?:[/?#]|$)/i;

/** Whether the address is absolute, http or https, and carries no name or password. */
export function isPlainHttpUrl(address: string): boolean {
  const url = parseUrl(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password && url.hostname !== '';
}

/** The host an absolute http(s) or protocol-relative address names, in lower-case ASCII without port or final dot; null for anything else. */
export function hostOf(address: string): string | null {
  // Nearly every address is plain, and reading one so takes a tenth of the URL parser's time.
  const plain = plainAddress.exec(address)?.[1];
  if (plain !== undefined) return plain.toLowerCase();
  const trimmed = address.trim();
  const absolute = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  const url = parseUrl(absolute);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null;
  return url.hostname.replace(/\.$/, '');
}

/** The host in a host name or an address, however it is written; null where there is none. */
function hostIn(hostOrUrl: string): string | null {
  const text = hostOrUrl.trim();
  if (text.includes('//')) return hostOf(text);
  return /[\s@]/.test(text) || text === '' ? null : hostOf(`http://${text}`);
}

/** How many labels the public suffix of these labels has: 1 by the list's default rule "*". */
function suffixLength(labels: string[]): number {
  const rules = suffixRules(labels.at(-1) ?? '');
  if (rules === '') return 1;
  for (let length = Math.min(labels.length, 5); length > 1; length -= 1) {
    const below = labels.slice(-length, -1);
    if (rules.includes(`,!${below.join('.')},`)) return length - 1;
    if (rules.includes(`,${below.join('.')},`) || rules.includes(`,${['*', ...below.slice(1)].join('.')},`)) return length;
  }
  return 1;
}

/**
 * The registrable domain of a host or an address, by the Public Suffix List (https://publicsuffix.org/list/):
 * "news.harbour-post.test" gives "harbour-post.test", "a.co.uk" itself. Blogs of a shared host ("x.wordpress.com") count each
 * as a domain of its own. An IP address or a name without a dot is returned as it is; null where there is no host, or one of ".invalid", which names
 * nothing (RFC 6761).
 */
export const registrableDomain: (hostOrUrl: string) => string | null = remember(domainIn);

function domainIn(hostOrUrl: string): string | null {
  const host = hostIn(hostOrUrl);
  if (host !== null && isHostOfNothing(host)) return null;
  if (host === null || addressOfHost.test(host)) return host;
  const labels = host.split('.');
  const domain = labels.slice(-(suffixLength(labels) + 1));
  const name = domain.join('.');
  const blog = labels.at(-domain.length - 1);
  return blog !== undefined && blog !== 'www' && blogHosts.includes(` ${name} `) ? `${blog}.${name}` : name;
}
