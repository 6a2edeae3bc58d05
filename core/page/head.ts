import type { Page } from '../page.ts';
import { foldSpace } from './fold-space.ts';
import type { LdNode } from './json-ld.ts';

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

const MOST_METAS = 2000;

/** The metas with a content, one for each name that an element has. */
export function readMetas(document: Document): Meta[] {
  const metas: Meta[] = [];
  for (const element of document.querySelectorAll('meta[content]')) {
    if (metas.length >= MOST_METAS) break;
    const content = foldSpace((element.getAttribute('content') ?? '').slice(0, 4000));
    const itemprop = element.getAttribute('itemprop');
    const names = new Set([element.getAttribute('property'), element.getAttribute('name'), itemprop, element.getAttribute('http-equiv')]);
    for (const name of names) {
      if (name) metas.push({ name: name.trim().toLowerCase(), content, microdata: name === itemprop });
    }
  }
  return metas;
}

/** What the metas of each name say; empty ones say nothing. */
export function contentsByName(metas: readonly Meta[]): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const { name, content } of metas) {
    if (content === '') continue;
    const known = contents.get(name);
    if (known) known.push(content);
    else contents.set(name, [content]);
  }
  return contents;
}

/** The links with an address, but those for browsers without scripts. */
export function readLinks(document: Document, resolve: (href: string) => string | null): HeadLink[] {
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

/** What the head calls the page, each once, likeliest headline first. */
export function readTitles(documentTitle: string, meta: Page['meta'], jsonLd: readonly LdNode[]): string[] {
  const titles = [...meta('og:title', 'twitter:title', 'headline', 'dc.title', 'sailthru.title', 'parsely-title', 'title').slice(0, 6)];
  for (const node of jsonLd.slice(0, 20)) if (typeof node['headline'] === 'string') titles.push(foldSpace(node['headline'].slice(0, 600)));
  if (documentTitle) titles.push(documentTitle);
  return [...new Set(titles)];
}

/** The language that the page declares, as BCP 47; null where it declares none. */
export function readLanguage(document: Document, meta: Page['meta']): string | null {
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
