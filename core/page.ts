import { hostOf, registrableDomain } from './agents/domain.ts';
import { type Block, readBlocks } from './page/blocks.ts';
import { type LdNode, readJsonLd } from './page/json-ld.ts';
import { languageOfText } from './page/language.ts';
import { findRegion, type Region } from './page/regions.ts';
import { unwrapAddress, unwrapPage, type Wrapper } from './page/wrapper.ts';

/** One meta element: its name, property, itemprop or http-equiv in lower case, and its content, white space folded. */
export interface Meta {
  name: string;
  content: string;
  /** Whether it was named by itemprop: microdata. */
  microdata: boolean;
}

/** One link element with an address: rel tokens in lower case, the address absolute. */
export interface HeadLink {
  rel: readonly string[];
  href: string;
  type: string;
  inHead: boolean;
}

/** A page opened for reading: parsed once, read only. Everything that readers need of the document stands here. */
export interface Page {
  readonly document: Document;
  /** The address as opened. */
  readonly url: string;
  /** The address that tells whose page this is: as opened, the one that an archive holds, or what a saved page says of itself (og:url, canonical) where it was opened from nowhere. */
  readonly address: string;
  /** The archive, cache or translator that holds the page; null for a page at its own address. */
  readonly wrapper: Wrapper | null;
  readonly host: string;
  /** Registrable domain of the address; null for addresses without one. */
  readonly domain: string | null;
  /** BCP 47 as the page declares it, else as its text tells it; null where neither does. */
  readonly language: string | null;
  readonly metas: readonly Meta[];
  readonly links: readonly HeadLink[];
  readonly jsonLd: readonly LdNode[];
  readonly blocks: readonly Block[];
  readonly region: Region;
  /** What the head calls the page, likeliest headline first. */
  readonly titles: readonly string[];
  /** The title element's text; empty where there is none. */
  readonly documentTitle: string;
  /** The contents of all metas of these names, in the order of the names. */
  meta(...names: string[]): string[];
  /** An address on the page made absolute; null for what is no http(s) address. */
  resolve(href: string): string | null;
}

const MOST_METAS = 2000;

/** Opens a document for reading. `url` is the address it was opened at. Changes nothing and asks for no layout. */
export function openPage(document: Document, url: string): Page {
  const base = baseOf(document, url);
  let wrapper = unwrapPage(document, url);
  const resolve = (href: string): string | null => {
    const address = resolveAgainst(base, href);
    // Archives lead every link to a capture of theirs.
    return wrapper && address ? (unwrapAddress(address)?.original ?? address) : address;
  };
  const metas = readMetas(document);
  const links = readLinks(document, resolve);
  const jsonLd = readJsonLd(document.querySelectorAll('script[type="application/ld+json" i]'));
  const contents = contentsByName(metas);
  const meta = (...names: string[]): string[] => names.flatMap((name) => contents.get(name) ?? []);
  const documentTitle = fold((document.querySelector('title')?.textContent ?? '').slice(0, 1000));
  const titles = readTitles(documentTitle, meta, jsonLd);
  const root = document.body ?? document.documentElement;
  const blocks = root ? readBlocks(root) : [];
  const region = findRegion(blocks, titles);
  const opened = isSomewhere(url) ? url : (addressInMarkup(meta, links, resolve) ?? addressInLinks(document, links) ?? url);
  wrapper ??= unwrapAddress(opened);
  const address = wrapper?.original ?? opened;
  const host = hostIn(address);
  return {
    document,
    url,
    address,
    wrapper,
    host,
    domain: isSomewhere(address) ? registrableDomain(host) : null,
    language: readLanguage(document, meta) ?? languageOfText(blocks, region),
    metas,
    links,
    jsonLd,
    blocks,
    region,
    titles,
    documentTitle,
    meta,
    resolve,
  };
}

/** Whether an address names a site: reserved hosts and files name none (RFC 2606, ".invalid"). */
function isSomewhere(url: string): boolean {
  return /^https?:/i.test(url) && !/\.invalid$/.test(hostIn(url));
}

function addressInMarkup(meta: Page['meta'], links: readonly HeadLink[], resolve: Page['resolve']): string | null {
  const claimed = [...meta('og:url').map(resolve), ...links.filter((link) => link.rel.includes('canonical')).map((link) => link.href)];
  return claimed.find((address) => address !== null && isSomewhere(address)) ?? null;
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

function hostIn(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

function baseOf(document: Document, url: string): string {
  const declared = document.querySelector('base[href]')?.getAttribute('href');
  return (declared && resolveAgainst(url, declared)) || url;
}

function resolveAgainst(base: string, href: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > 4000) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readMetas(document: Document): Meta[] {
  const metas: Meta[] = [];
  for (const element of document.querySelectorAll('meta[content]')) {
    if (metas.length >= MOST_METAS) break;
    const content = fold((element.getAttribute('content') ?? '').slice(0, 4000));
    const itemprop = element.getAttribute('itemprop');
    const names = new Set([element.getAttribute('property'), element.getAttribute('name'), itemprop, element.getAttribute('http-equiv')]);
    for (const name of names) {
      if (name) metas.push({ name: name.trim().toLowerCase(), content, microdata: name === itemprop });
    }
  }
  return metas;
}

function contentsByName(metas: readonly Meta[]): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const { name, content } of metas) {
    if (content === '') continue;
    const known = contents.get(name);
    if (known) known.push(content);
    else contents.set(name, [content]);
  }
  return contents;
}

function readLinks(document: Document, resolve: (href: string) => string | null): HeadLink[] {
  const links: HeadLink[] = [];
  for (const element of document.querySelectorAll('link[rel][href]')) {
    if (links.length >= MOST_METAS) break;
    const href = resolve(element.getAttribute('href') ?? '');
    if (!href || element.parentElement?.localName === 'noscript') continue;
    links.push({
      rel: (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/),
      href,
      type: (element.getAttribute('type') ?? '').toLowerCase(),
      inHead: element.parentElement?.localName === 'head',
    });
  }
  return links;
}

function readTitles(documentTitle: string, meta: Page['meta'], jsonLd: readonly LdNode[]): string[] {
  const titles = [...meta('og:title', 'twitter:title', 'headline', 'dc.title', 'sailthru.title', 'parsely-title', 'title').slice(0, 6)];
  for (const node of jsonLd.slice(0, 20)) if (typeof node['headline'] === 'string') titles.push(fold(node['headline'].slice(0, 600)));
  if (documentTitle) titles.push(documentTitle);
  return [...new Set(titles)];
}

function readLanguage(document: Document, meta: Page['meta']): string | null {
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    ...meta('content-language', 'og:locale', 'dc.language', 'language', 'inlanguage'),
    document.body?.getAttribute('lang'),
  ];
  for (const value of declared) {
    const tag = value?.trim().replace(/_/g, '-');
    if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return tag;
  }
  return null;
}
