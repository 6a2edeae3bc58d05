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
export function addressOfItself(
  document: Document,
  meta: Page['meta'],
  links: readonly HeadLink[],
  resolve: Page['resolve'],
): string | null {
  const claims = [...meta('og:url').map(resolve), ...links.filter((link) => link.rel.includes('canonical')).map((link) => link.href)];
  const claimed = claims.find((address) => address !== null && isSomewhere(address)) ?? null;
  const sites = countSites(document, links);
  const linked = mostLinked(sites);
  const own = claimed === null ? null : registrableDomain(claimed);
  if (own === null || linked === null || own === linked.domain) return claimed ?? linked?.address ?? null;
  return linked.times >= 10 && linked.times > (sites.get(own)?.times ?? 0) * 9 ? linked.address : claimed;
}

/** Sites that every other site links to, by the first label of their domains: they tell nothing of where a page comes from. */
const LINKED_BY_ALL = new Set(
  'facebook twitter x google googleapis gstatic youtube instagram linkedin pinterest whatsapp telegram t weibo qq baidu wp gravatar cloudflare amazonaws cloudfront doubleclick addthis disqus apple microsoft vk ok reddit tumblr delicious digg stumbleupon technorati feedburner w3 schema ogp creativecommons adobe jquery bootstrapcdn wordpress typepad'.split(
    ' ',
  ),
);
const MOST_ANCHORS = 400;

interface LinkedSite {
  /** How often it is linked to outright, and each of its hosts. */
  times: number;
  hosts: Map<string, number>;
}

/** The front page of the site that most of the absolute links lead to; null where none stands out. */
function mostLinked(sites: ReadonlyMap<string, LinkedSite>): { domain: string; address: string; times: number } | null {
  const telling = [...sites].filter(([domain]) => !LINKED_BY_ALL.has(domain.slice(0, domain.indexOf('.'))));
  const all = telling.reduce((sum, [, { times }]) => sum + times, 0);
  const [most] = telling.sort(([, a], [, b]) => b.times - a.times);
  if (!most || most[1].times < 3 || most[1].times * 2 < all) return null;
  const [host] = [...most[1].hosts].sort(([, a], [, b]) => b - a);
  return host ? { domain: most[0], address: `https://${host[0]}/`, times: most[1].times } : null;
}

function countSites(document: Document, links: readonly HeadLink[]): Map<string, LinkedSite> {
  const sites = new Map<string, LinkedSite>();
  const count = (address: string) => {
    const host = /^(?:http|\/\/)/.test(address) ? hostOf(address.startsWith('/') ? `https:${address}` : address) : null;
    const domain = host && registrableDomain(host);
    if (!host || !domain) return;
    const site = sites.get(domain) ?? { times: 0, hosts: new Map() };
    site.times += 1;
    site.hosts.set(host, (site.hosts.get(host) ?? 0) + 1);
    sites.set(domain, site);
  };
  for (const link of links) count(link.href);
  const anchors = document.getElementsByTagName('a');
  for (let i = 0; i < Math.min(anchors.length, MOST_ANCHORS); i += 1) count(anchors[i]?.getAttribute('href') ?? '');
  return sites;
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
