import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import { FIELD, LARGEST_LAYER, LARGEST_STATE, mayHoldLayer, ORIGINAL_FIELDS, SOURCE_FIELDS, stateIn } from '../page/script-text.ts';
import { nodesBeside } from '../page/state-nodes.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { findInMarkup } from './finding.ts';
import { LONGEST_NAME, namesOf, outletNamed } from './markup/state-fields.ts';
import { sayAgency, sayOrigin } from './say.ts';

const MOST_FOUND = 3;
const MOST_LOOKED_AT = 200;

const IN_LAYER = new RegExp(`["']?\\b(${SOURCE_FIELDS.join('|')})\\b["']?\\s?:\\s?["']([^"'\\\\<>{}]{2,${LONGEST_NAME}})["']`, 'g');

/**
 * What a page's embedded state says of where the article came from: the object of a hydration script that bears the page's headline, and
 * the small data layers that describe the page to counters. Parsed as JSON or searched as text, never run. A name counts where it is a known
 * agency's or outlet's, and any beside the address of an article elsewhere.
 */
export function readPageState(page: Page): Finding[] {
  const found: Finding[] = [];
  const scripts = page.document.getElementsByTagName('script');
  for (let at = 0; at < scripts.length && found.length < MOST_FOUND; at += 1) {
    const script = scripts[at];
    if (!script || script.hasAttribute('src')) continue;
    const text = script.textContent ?? '';
    const state = text.length > LARGEST_STATE ? null : stateIn(script.getAttribute('type'), text);
    if (state !== null) found.push(...creditsInState(state, page));
    else for (const name of namesInLayer(text)) found.push(...creditOf(name, page));
  }
  return found.slice(0, MOST_FOUND);
}

function namesInLayer(text: string): string[] {
  if (text.length > LARGEST_LAYER || !mayHoldLayer(text)) return [];
  return [...text.matchAll(IN_LAYER)].map((match) => match[2] ?? '');
}

function creditsInState(text: string, page: Page): Finding[] {
  if (!maySay(text, page)) return [];
  try {
    const titles = new Set(page.titles.map(foldTitle).filter((title) => title.length > 8));
    return nodesBeside(JSON.parse(text), titles).flatMap(
      (node) => originalIn(node, page) ?? namesOf(node).flatMap((name) => creditOf(name, page)),
    );
  } catch {
    // The state is the page's own affair: what is no JSON is not read.
    return [];
  }
}

/**
 * Whether parsing the state can tell anything: a field holds an object, a known name, or an address elsewhere. The text is searched as it
 * stands, since most states are large and tell nothing.
 */
function maySay(text: string, page: Page): boolean {
  let looked = 0;
  for (const [, field = '', value] of text.matchAll(FIELD)) {
    looked += 1;
    if (looked > MOST_LOOKED_AT || value === undefined) return true;
    if (ORIGINAL_FIELDS.includes(field) ? isElsewhere(value.replaceAll('\\/', '/'), page) : value.includes('\\') || isKnown(value))
      return true;
  }
  return false;
}

const isKnown = (name: string): boolean => nameAgency(name) !== null || outletNamed(name) !== null;

function isElsewhere(address: string, page: Page): boolean {
  const domain = /^https?:/.test(address) ? registrableDomain(address) : null;
  return domain !== null && domain !== page.domain && isArticleAddress(address);
}

/** "originalUrl" beside the headline, with whoever provided it. */
function originalIn(node: Record<string, unknown>, page: Page): Finding[] | null {
  const url = ORIGINAL_FIELDS.map((key) => (Object.hasOwn(node, key) ? node[key] : null)).find(
    (value): value is string => typeof value === 'string' && value.length < 400 && isElsewhere(value, page),
  );
  if (!url) return null;
  const name = namesOf(node).find((one) => !nameAgency(one));
  const says = sayOrigin(name ? { name, url: null } : null, 'syndicated-from', url);
  return [findInMarkup('page-state', 'attribute', url, says, 0.62)];
}

function creditOf(name: string, page: Page): Finding[] {
  const agency = nameAgency(name);
  const outlet = agency ? null : outletNamed(name);
  if ((!agency && !outlet) || (agency ?? outlet)?.domain === page.domain) return [];
  const says = agency ? sayAgency(agency.name) : sayOrigin({ name: outlet?.name ?? name, url: null }, 'syndicated-from');
  return [findInMarkup('page-state', 'attribute', name, says, agency ? 0.6 : 0.5)];
}
