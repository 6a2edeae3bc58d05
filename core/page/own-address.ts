import { hostOf, registrableDomain } from '../agents/domain.ts';
import type { Page } from '../page.ts';
import type { HeadLink } from './head.ts';

/** Whether an address names a site: reserved hosts and files name none (RFC 2606, ".invalid"), nor does a template's "https://.harbour.test". */
export function isSomewhere(url: string): boolean {
  return /^https?:\/\/[^./]/i.test(url) && !/\.invalid$/.test(hostIn(url));
}

/**
 * The address that a page opened from nowhere gives itself, og:url before canonical; null where it gives none. Where almost no
 * link of the page shares a site with that, it is the original's: then the front page of the site that the links lead to.
 */
export function addressInMarkup(
  document: Document,
  meta: Page['meta'],
  links: readonly HeadLink[],
  resolve: Page['resolve'],
): string | null {
  const claims = [...meta('og:url').map(resolve), ...links.filter((link) => link.rel.includes('canonical')).map((link) => link.href)];
  const claimed = claims.find((address) => address !== null && isSomewhere(address)) ?? null;
  const linked = addressInLinks(document, links);
  if (!claimed || !linked || registrableDomain(claimed) === registrableDomain(linked)) return claimed ?? linked;
  const counts = countHosts(document, links);
  const times = (address: string) =>
    [...counts].reduce((sum, [host, count]) => (registrableDomain(host) === registrableDomain(address) ? sum + count : sum), 0);
  return times(linked) >= 10 && times(linked) > times(claimed) * 9 ? linked : claimed;
}

/** Sites that every other site links to, by the first label of their domains: they tell nothing of where a page comes from. */
const LINKED_BY_ALL = new Set(
  'facebook twitter x google googleapis gstatic youtube instagram linkedin pinterest whatsapp telegram t weibo qq baidu wp gravatar cloudflare amazonaws cloudfront doubleclick addthis disqus apple microsoft vk ok reddit tumblr delicious digg stumbleupon technorati feedburner w3 schema ogp creativecommons adobe jquery bootstrapcdn wordpress typepad'.split(
    ' ',
  ),
);
const MOST_ANCHORS = 400;

/** For a page saved without its address: the front page of the site that most of its absolute links lead to. */
function addressInLinks(document: Document, links: readonly HeadLink[]): string | null {
  const domains = new Map<string, { hosts: [string, number][]; total: number }>();
  let all = 0;
  for (const [host, times] of countHosts(document, links)) {
    const domain = registrableDomain(host);
    if (!domain || host.endsWith('.invalid') || LINKED_BY_ALL.has(domain.slice(0, domain.indexOf('.')))) continue;
    const known = domains.get(domain) ?? { hosts: [], total: 0 };
    known.hosts.push([host, times]);
    known.total += times;
    domains.set(domain, known);
    all += times;
  }
  const [most] = [...domains.values()].sort((a, b) => b.total - a.total);
  if (!most || most.total < 3 || most.total * 2 < all) return null;
  const [host] = most.hosts.sort((a, b) => b[1] - a[1]);
  return host ? `https://${host[0]}/` : null;
}

/** How often each host is linked to outright. */
function countHosts(document: Document, links: readonly HeadLink[]): Map<string, number> {
  const hosts = new Map<string, number>();
  const count = (address: string) => {
    const host = /^(?:http|\/\/)/.test(address) ? hostOf(address.startsWith('/') ? `https:${address}` : address) : null;
    if (host) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  };
  for (const link of links) count(link.href);
  const anchors = document.getElementsByTagName('a');
  for (let i = 0; i < Math.min(anchors.length, MOST_ANCHORS); i += 1) count(anchors[i]?.getAttribute('href') ?? '');
  return hosts;
}

/** The host of an address; empty for what is none. */
export function hostIn(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** What the page's relative addresses start from. */
export function baseOf(document: Document, url: string): string {
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  return (declared && resolveAgainst(url, declared)) || url;
}

/** An address made absolute; null for what is no http(s) address. */
export function resolveAgainst(base: string, href: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > 4000) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
