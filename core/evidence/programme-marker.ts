import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Mention } from '../model.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';
import { sayOrigin } from './say.ts';

/** A republication programme's counter: how its address is told, who it counts for and where the original is. */
interface Programme {
  address: RegExp;
  publisher: Mention | null;
  original(address: URL, match: RegExpExecArray): string | null;
  /** Under which every copy of the programme stands, where that is one for all. */
  licence?: string;
}

/** Told by a part of the address alone: what follows is only looked at then. */
const MARK =
  /theconversation\.(?:com|edu\.au)\/content\/|republication-(?:pixel|tracker-tool)|pixel\.propublica\.org|(?:grist|khn|kffhealthnews)\.org\//i;
const HOLDERS = ['img', 'script', 'iframe'];

const programmes: readonly Programme[] = [
  {
    address: /^https?:\/\/counter\.theconversation\.(?:com|edu\.au)\/content\/(\d{2,9})\//i,
    publisher: { name: 'The Conversation', url: 'https://theconversation.com/' },
    original: (_, match) => `https://theconversation.com/article-${match[1]}`,
    licence: 'CC BY-ND',
  },
  {
    // Republication Tracker Tool: SITE/?republication-pixel=true&post=ID, older SITE/wp-content/plugins/…/pixel.php?post=ID; and pixels of houses' own.
    address: /republication-(?:pixel|tracker-tool)|^https?:\/\/(?:www\.)?(?:kffhealthnews|khn|grist)\.org\//i,
    publisher: null,
    original: (address) => postOn(address),
  },
  {
    address: /^https?:\/\/pixel\.propublica\.org\/pixel\.js/i,
    publisher: { name: 'ProPublica', url: 'https://www.propublica.org/' },
    original: () => null,
  },
];

function postOn(address: URL): string | null {
  const post = address.searchParams.get('post') ?? address.searchParams.get('p');
  const home = `${address.origin}${address.pathname.split('/wp-content/')[0]?.replace(/\/$/, '') ?? ''}/`;
  return post && /^\d{1,9}$/.test(post) ? `${home}?p=${post}` : null;
}

/**
 * Counters that republication programmes have copies carry (The Conversation, Republication Tracker Tool, ProPublica): read from the
 * attributes, never requested. On the programme's own site the same counter counts its own readers and states nothing.
 */
export function readProgrammeMarker(page: Page): Finding[] {
  const findings: Finding[] = [];
  for (const element of markedElements(page.document)) {
    if (findings.length >= 3) break;
    if (element.closest('textarea, template, li, [hidden], [id*="republication-tracker-tool-modal"], [class*="republish-modal"]')) continue;
    const marked = markerOf(page, element);
    if (!findings.some((known) => known.quote === marked[0]?.quote)) findings.push(...marked);
  }
  return findings;
}

const addressOf = (element: Element): string =>
  element.getAttribute('data-counter') ?? element.getAttribute('data-src') ?? element.getAttribute('src') ?? '';

function markedElements(document: Document): Element[] {
  return HOLDERS.flatMap((name) => Array.from(document.getElementsByTagName(name))).filter(
    (element) => MARK.test(addressOf(element)) && isCounter(element),
  );
}

/** Programmes of one pixel's size count; a picture from the same house is a picture. */
function isCounter(element: Element): boolean {
  return (
    element.localName !== 'img' || !/(?:grist|khn|kffhealthnews)\.org\//i.test(addressOf(element)) || element.getAttribute('width') === '1'
  );
}

function markerOf(page: Page, element: Element): Finding[] {
  const written = addressOf(element);
  const href = page.resolve(written);
  if (!href || registrableDomain(href) === page.domain) return [];
  const address = new URL(href);
  for (const programme of programmes) {
    const match = programme.address.exec(href);
    if (!match) continue;
    const url = programme.original(address, match) ?? canonicalOf(page, registrableDomain(href));
    // ProPublica's pixel also stands on pages about its data: without the original's address it states nothing.
    if (!url) return [];
    const publisher = programme.publisher ?? { name: address.hostname.replace(/^www\./, ''), url: `${address.origin}/` };
    const says = sayOrigin(publisher, 'republished-from', url);
    const quote = written.slice(0, 300);
    return [findInMarkup('programme-marker', 'attribute', quote, says, 0.93), ...licenceOf(programme, quote)];
  }
  return [];
}

/** The licence of every copy: weaker than what the page itself says of one, and without a version. */
function licenceOf({ licence }: Programme, quote: string): Finding[] {
  return licence
    ? [findInMarkup('programme-licence', 'attribute', quote, { about: 'licence', name: licence, url: null, spdx: null }, 0.6)]
    : [];
}

/** The canonical address that a programme's paste-in carries, in the head or in the body. */
function canonicalOf(page: Page, domain: string | null): string | null {
  const stated = [
    ...page.links.filter((link) => link.rel.includes('canonical')).map((link) => link.href),
    ...page.meta('syndication-source'),
  ];
  return stated.find((href) => registrableDomain(href) === domain) ?? null;
}
