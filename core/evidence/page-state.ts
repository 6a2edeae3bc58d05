import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import { type Outlet, outletByDomain, outletByName } from '../agents/outlet.ts';
import type { Finding, Statement } from '../model.ts';
import { foldTitle } from '../page/regions.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';

const LARGEST_STATE = 2_000_000;
const LARGEST_LAYER = 20_000;
const MOST_NODES = 20_000;
const MOST_FOUND = 3;
const LONGEST_NAME = 60;

/** Fields in which content systems keep where an article came from. Each is exact; "source" alone may be anything, so it counts beside the headline only. */
const FIELDS = [
  'contentSource',
  'content_source',
  'wireSource',
  'wire_source',
  'contentProvider',
  'content_provider',
  'articleSource',
  'article_source',
  'newsSource',
  'news_source',
  'sourceName',
  'source_name',
  'syndicationSource',
  'syndication_source',
];
const BESIDE_HEADLINE = [...FIELDS, 'source', 'provider', 'agency'];
const HEADLINES = ['headline', 'title', 'name'];
const LAYERS = ['dataLayer', 'digitalData', 'utag_data'];
const IN_LAYER = new RegExp(`["']?\\b(${FIELDS.join('|')})\\b["']?\\s?:\\s?["']([^"'\\\\<>{}]{2,${LONGEST_NAME}})["']`, 'g');

/**
 * What a page's embedded state says of where the article came from: the object of a hydration script that bears the page's headline, and
 * the small data layers that describe the page to counters. Parsed as JSON or searched as text, never run. Only known agencies and outlets count.
 */
export function readPageState(page: Page): Finding[] {
  const found: Finding[] = [];
  const scripts = page.document.getElementsByTagName('script');
  for (let at = 0; at < scripts.length && found.length < MOST_FOUND; at += 1) {
    const script = scripts[at];
    if (!script || script.hasAttribute('src')) continue;
    const names = script.getAttribute('type') === 'application/json' ? namesInState(script, page) : namesInLayer(script);
    for (const name of names) found.push(...creditOf(name, page));
  }
  return found.slice(0, MOST_FOUND);
}

function namesInLayer(script: Element): string[] {
  const text = script.textContent ?? '';
  if (text.length > LARGEST_LAYER || !LAYERS.some((layer) => text.includes(layer)) || !FIELDS.some((field) => text.includes(field)))
    return [];
  return [...text.matchAll(IN_LAYER)].map((match) => match[2] ?? '');
}

function namesInState(script: Element, page: Page): string[] {
  const text = script.textContent ?? '';
  if (text.length > LARGEST_STATE || !mayCredit(text)) return [];
  try {
    return namesBeside(JSON.parse(text), new Set(page.titles.map(foldTitle).filter((title) => title.length > 8)));
  } catch {
    // The state is the page's own affair: what is no JSON is not read.
    return [];
  }
}

const MOST_LOOKED_AT = 200;

/**
 * Whether parsing the state can yield a credit: one of the fields holds an object, or a name that an agency or an outlet goes by. The text is
 * searched as it stands, since most states are large and name none.
 */
function mayCredit(text: string): boolean {
  let looked = 0;
  for (const field of BESIDE_HEADLINE) {
    const key = `"${field}"`;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
      looked += 1;
      if (looked > MOST_LOOKED_AT || mayName(text.slice(at + key.length, at + key.length + LONGEST_NAME + 20))) return true;
    }
  }
  return false;
}

/** `behind` is what follows a field: a colon and its value. */
function mayName(behind: string): boolean {
  const value = /^\s{0,8}:\s{0,8}(?:\{|"([^"]*)("?))/.exec(behind);
  if (!value) return false;
  const [, name, closing] = value;
  if (name === undefined || name.includes('\\')) return true;
  return closing !== '' && isKnown(name);
}

function isKnown(name: string): boolean {
  return nameAgency(name) !== null || outletNamed(name) !== null;
}

function outletNamed(name: string): Outlet | null {
  return outletByName(name) ?? outletByDomain(/^[\w.-]{4,60}$/.test(name) ? registrableDomain(name) : null);
}

/** The names in objects that bear one of the headlines. */
function namesBeside(state: unknown, titles: ReadonlySet<string>): string[] {
  const names: string[] = [];
  const waiting: unknown[] = [state];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at += 1) {
    const next = waiting[at];
    if (typeof next !== 'object' || next === null) continue;
    const node = next as Record<string, unknown>;
    if (!Array.isArray(next) && bearsHeadline(node, titles)) names.push(...namesOf(node));
    for (const value of Object.values(node)) if (typeof value === 'object' && waiting.length < MOST_NODES) waiting.push(value);
  }
  return names;
}

function bearsHeadline(node: Record<string, unknown>, titles: ReadonlySet<string>): boolean {
  return HEADLINES.some((key) => Object.hasOwn(node, key) && typeof node[key] === 'string' && titles.has(foldTitle(node[key])));
}

function namesOf(node: Record<string, unknown>): string[] {
  return BESIDE_HEADLINE.flatMap((key) => {
    const value = Object.hasOwn(node, key) ? node[key] : undefined;
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
    return typeof name === 'string' && name.length >= 2 && name.length <= LONGEST_NAME ? [name] : [];
  });
}

function creditOf(name: string, page: Page): Finding[] {
  const agency = nameAgency(name);
  const outlet = agency ? null : outletNamed(name);
  if ((!agency && !outlet) || (agency ?? outlet)?.domain === page.domain) return [];
  const says: Statement = agency
    ? { about: 'agency', agency: { name: agency.name, url: null }, share: 'copy', date: null }
    : {
        about: 'origin',
        publisher: { name: outlet?.name ?? name, url: null },
        relation: 'syndicated-from',
        url: null,
        title: null,
        date: null,
      };
  return [findInMarkup('page-state', 'attribute', name, says, agency ? 0.6 : 0.5)];
}
