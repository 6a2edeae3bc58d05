import { agenciesIn } from '../agents/agency.ts';
import { readByline } from '../agents/bylines/byline.ts';
import { outletByDomain, outletByName } from '../agents/outlet.ts';
import type { EvidencePlace, Finding } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { nodesOf, textsOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { agencyInTongue } from '../wording/agency-initials.ts';
import { houseRunOn } from '../wording/bylines/run-on-house.ts';
import { contributedIn } from '../wording/contributed.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { isOwnName } from '../wording/own-name.ts';
import { findInMarkup } from './finding.ts';
import { sayAgency, sayOrigin } from './say.ts';

const AUTHOR_METAS = [
  'sailthru.author',
  'parsely-author',
  'byl',
  'byline',
  'author',
  'article:author',
  'og:article:author',
  'cxenseparse:author',
  'dc.creator',
  'dcterms.creator',
];
/** Author archives whose address names the agency: "/auteur/2005-afp", "/author/associated-press". */
const AUTHOR_ADDRESS = /\/(?:authors?|auteur|autor|autoren|profile|people|staff|by)\/([^/?#]{2,70})/i;

/**
 * News agencies, and outlets known by name, that the markup puts in the author's place: "The Associated Press", "Jane Harbour, Associated Press", "AFP".
 * An agency that signs wrote the copy; one named after "with" only added to it.
 */
export function readAgencyAuthor(page: Page): Finding[] {
  const fromLd = ownArticles(page)
    .slice(0, 2)
    .flatMap((node) => [
      ...textsOf(node, 'author'),
      ...textsOf(node, 'creator'),
      ...nodesOf(node, 'author').flatMap((author) => textsOf(author, 'name')),
    ]);
  const fromMetas = AUTHOR_METAS.flatMap((name) => page.meta(name).map(nameInAddress));
  return [
    ...fromLd.flatMap((text) => agenciesSigning(text, 'json-ld', page)),
    ...fromMetas.flatMap((text) => agenciesSigning(text, 'meta', page)),
  ].slice(0, 6);
}

function nameInAddress(value: string): string {
  const slug = AUTHOR_ADDRESS.exec(value)?.[1];
  return slug ? slug.replace(/^\d{1,8}-/, '').replace(/-/g, ' ') : value;
}

/** "The Harbour Guardian" on a page in German: by its article and its words the outlet that the text was translated from. */
function isForeignOutlet(text: string, page: Page): boolean {
  const isForeign = page.language !== null && !page.language.startsWith('en');
  return isForeign && /^The \p{Lu}/u.test(text) && isOutletLike(text) && !isOwnName(page, { name: text, url: null });
}

function agenciesSigning(text: string, where: EvidencePlace, page: Page): Finding[] {
  if (text.length > 160 || text.length < 2) return [];
  const inTongue = agencyInTongue(text, page.language);
  const house = houseRunOn(text, page.language)?.house ?? '';
  const whole = inTongue ? [inTongue] : agenciesIn(house || text);
  const outlet = whole.length === 0 ? outletByName(house || text) : null;
  if (outlet && outlet.domain !== outletByDomain(page.domain)?.domain && (text === outlet.name || text.includes(' '))) {
    const publisher = { name: outlet.name, url: null };
    const says = sayOrigin(publisher, 'syndicated-from');
    return [findInMarkup('outlet-author', where, text, says, 0.75)];
  }
  if (isForeignOutlet(text, page)) {
    const says = sayOrigin({ name: text, url: null }, 'translated-from');
    return [findInMarkup('outlet-author', where, text, says, 0.75)];
  }
  const agencies = whole.length > 0 ? whole : readByline(text, { language: page.language }).agencies;
  const share = contributedIn(text) ? 'contributed' : 'copy';
  return agencies
    .slice(0, 3)
    .map((agency) => findInMarkup('agency-author', where, text, sayAgency(agency.name, share), whole.length > 0 ? 0.85 : 0.8));
}
