import { portalOf } from '../agents/portals.ts';
import type { Finding } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { isName } from '../wording/is-name.ts';
import { FEED_TIME } from './header-lines/feed-line.ts';
import { creditFinding } from './markup/credit-finding.ts';

const LONGEST_NAME = 60;

/**
 * Whom the head of a portal's page names beside the portal: as the publisher in JSON-LD, as an author that is no person, or in the site's
 * name ("한빛뉴스 | 다음"). On any other site the publisher of another name is its owner; an author that is no person is whose release it shows.
 */
export function readPortalPartner(page: Page): Finding[] {
  const nodes = ownArticles(page).slice(0, 2);
  const organisations = nodes.flatMap((node) => nodesOf(node, 'author').filter(isOrganization)).flatMap(nameOf);
  const portal = portalOf(page.address);
  const published = nodes.flatMap((node) => nodesOf(node, 'publisher')).flatMap(nameOf);
  if (!portal) return isFed(page) ? fedBy(organisations, published) : released(page, organisations);
  const named: [where: 'json-ld' | 'meta', name: string][] = [
    ...[...published, ...organisations].map((name): ['json-ld', string] => ['json-ld', name]),
    ...page
      .meta('og:site_name')
      .flatMap((name) => name.split(/\s[|–—-]\s/))
      .map((name): ['meta', string] => ['meta', name.trim()]),
  ];
  return named
    .filter(([, name]) => name.length <= LONGEST_NAME && !portal.isOwn(name) && isName(name, true))
    .slice(0, 1)
    .flatMap(([where, name]) => creditFinding('portal-partner', where, { name, url: null }, 0.8));
}

/** "3/14(木) 7:01配信": the line by the headline tells when a partner's feed brought it. */
const isFed = ({ blocks }: Page): boolean => blocks.some(({ zone, text }) => zone === 'byline' && FEED_TIME.test(text));

function fedBy(organisations: readonly string[], published: readonly string[]): Finding[] {
  const name = organisations.find((one) => !published.includes(one));
  return name !== undefined && name.length <= LONGEST_NAME && isName(name, true)
    ? creditFinding('portal-partner', 'json-ld', { name, url: null }, 0.8)
    : [];
}

/** "Sønderhavn Kommune | Pressemeddelelse": the line by the headline calls the page a release of the one whom JSON-LD names as its author. */
const RELEASE =
  /(?:^|[|•·]\s?)(?:(?:press|news) ?release|pressemitteilung|pressm?eddelande|pressemelding|pressemeddelelse|(?:lehdistö)?tiedote|communiqué(?: de presse)?|comunicado(?: de prensa)?|comunicato stampa|persbericht|informacja prasowa|tisková zpráva)(?:\s?[|•·]|$)/i;

function released(page: Page, organisations: readonly string[]): Finding[] {
  const [name] = organisations;
  if (name === undefined || name.length > LONGEST_NAME || !isName(name, true)) return [];
  const says = page.blocks.some(({ zone, text }) => zone === 'byline' && text.length <= 160 && text.includes(name) && RELEASE.test(text));
  return says ? creditFinding('press-release', 'json-ld', { name, url: null }, 0.8) : [];
}

const nameOf = (party: LdNode): string[] =>
  textsOf(party, 'name')
    .slice(0, 1)
    .map((name) => name.trim());

const isOrganization = (party: LdNode): boolean => typesOf(party).some((type) => /Organization$/.test(type));
