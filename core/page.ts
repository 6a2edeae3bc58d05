import { registrableDomain } from './agents/domain.ts';
import { type Block, readBlocks } from './page/blocks.ts';
import { foldSpace } from './page/fold-space.ts';
import { contentsByName, type HeadLink, type Meta, readLanguage, readLinks, readMetas, readTitles } from './page/head.ts';
import { type LdNode, readJsonLd } from './page/json-ld.ts';
import { languageOfText } from './page/language.ts';
import { addressOfItself, baseOf, hostIn, isSomewhere, resolveAgainst } from './page/own-address.ts';
import { findRegion, type Region } from './page/regions.ts';
import { unwrapAddress, unwrapPage, type Wrapper } from './page/wrapper.ts';

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
  /** BCP 47 as the page declares it, else as its text tells it; null where neither does. English, the default of templates, gives way to a text that is in another. */
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

/** Opens a document for reading. `url` is the address it was opened at. Changes nothing and asks for no layout. */
export function openPage(document: Document, url: string): Page {
  let base = baseOf(document, url);
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
  const documentTitle = foldSpace((document.querySelector('title')?.textContent ?? '').slice(0, 1000));
  const titles = readTitles(documentTitle, meta, jsonLd);
  const root = document.body ?? document.documentElement;
  const blocks = root ? readBlocks(root) : [];
  const region = findRegion(blocks, titles);
  const opened = isSomewhere(url) ? url : (addressOfItself(document, meta, links, resolve) ?? url);
  if (opened !== url) base = baseOf(document, opened);
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
    language: languageOf(readLanguage(document, meta), blocks, region),
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

function languageOf(declared: string | null, blocks: readonly Block[], region: Region): string | null {
  if (declared !== null && !/^en(?:-|$)/i.test(declared)) return declared;
  const told = languageOfText(blocks, region);
  return told === null || told === 'en' ? (declared ?? told) : told;
}
