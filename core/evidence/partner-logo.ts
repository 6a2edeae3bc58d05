import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import { outletByName } from '../agents/outlet.ts';
import { portalOf } from '../agents/portals.ts';
import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { isMasthead } from '../wording/labels/masthead-words.ts';
import { creditFinding } from './markup/credit-finding.ts';

const MOST_PICTURES = 12;
/** "Harbour Observer (Lagos)": where an outlet of a common name appears. */
const PLACE_BEHIND = /\s\(\p{Lu}[\p{L} ]{2,24}\)$/u;
const LONGEST_CREDIT = 160;
const LONGEST_LABEL = 40;
/** What stands before the masthead of the paper that a text is from: "Article from: ▢". */
const FROM = /(?:^|[\s|•·])(?:article|story|report) (?:from|courtesy of):?\s*$/i;
const PARTNER = /(?:^|[\s_-])(?:provider|partner|source|publisher|agency|wire|syndicat\w{0,6})(?:$|[\s_-])/i;
const PARTNER_OF_PORTAL = /(?:^|[\s_-])(?:provider|partner|source(?:name)?|publisher|press|media|channel|cp)(?:$|[\s_-])/i;

/**
 * The logo of an agency or a known outlet above the text, in a place for partners or linked to its own site: portals and wire copy are
 * signed so where no words name whom the text is from. Of any other outlet a picture must be too, but where a portal shows the page or a label
 * stands before the logo.
 */
export function readPartnerLogo(page: Page): Finding[] {
  const first = page.blocks[page.region.bodyStart]?.element;
  const root = page.region.root;
  if (!first || !root) return [];
  const pictures = [...root.querySelectorAll('img[alt]')].slice(0, MOST_PICTURES);
  return pictures
    .filter((picture) => (picture.compareDocumentPosition(first) & 4) !== 0 && picture.closest('figure,aside,nav') === null)
    .flatMap((picture) => creditOf(page, picture))
    .slice(0, 1);
}

function creditOf(page: Page, picture: Element): Finding[] {
  const name = (picture.getAttribute('alt') ?? '')
    .replace(/\slogo$/i, '')
    .replace(PLACE_BEHIND, '')
    .trim();
  if (name.length < 2 || name.length > 40) return [];
  const agency = nameAgency(name);
  const outlet = agency ? null : outletByName(name);
  const known = agency ?? outlet;
  const isMeant = known
    ? isInPlace(picture, PARTNER) || linksTo(page, picture, known.domain)
    : (isInPlace(picture, PARTNER) && provides(page, name)) ||
      isPartnerOfPortal(page, picture, name) ||
      (isMasthead(name) && isLabelled(picture));
  return isMeant ? creditFinding('partner-logo', 'microdata', { name, url: null }, 0.75) : [];
}

/** "© Provided by Harbour Post" on a picture, and the same name in the partner's place: only together do they tell whose the text is. */
function provides(page: Page, name: string): boolean {
  return page.blocks.some(({ text }) => text.length <= LONGEST_CREDIT && text.includes(`rovided by ${name}`));
}

function isPartnerOfPortal(page: Page, picture: Element, name: string): boolean {
  const portal = portalOf(page.address);
  return portal !== null && !portal.isOwn(name) && isInPlace(picture, PARTNER_OF_PORTAL);
}

/** "Article from: <a><img alt="The Harbour Mail"></a>": words right before the picture say whose the text is. */
function isLabelled(picture: Element): boolean {
  const linked = picture.closest('a') ?? picture;
  let before = linked.previousSibling ?? linked.parentElement?.previousSibling;
  while (before && (before.textContent ?? '').trim() === '') before = before.previousSibling;
  return FROM.test((before?.textContent ?? '').slice(-LONGEST_LABEL));
}

function isInPlace(picture: Element, place: RegExp): boolean {
  const holder = picture.parentElement;
  return [picture, holder, holder?.parentElement].some((element) => element && place.test(element.getAttribute('class') ?? ''));
}

function linksTo(page: Page, picture: Element, domain: string | null): boolean {
  const address = page.resolve(picture.closest('a')?.getAttribute('href') ?? '');
  return address !== null && domain !== null && registrableDomain(address) === domain;
}
