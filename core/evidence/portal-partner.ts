import { portalOf } from '../agents/portals.ts';
import type { Finding } from '../model.ts';
import { articleNodes } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { isName } from '../wording/is-name.ts';
import { creditFinding } from './markup/credit-finding.ts';

const LONGEST_NAME = 60;

/**
 * Whom the head of a portal's page names beside the portal: as the publisher in JSON-LD, as an author that is no person, or in the site's
 * name ("한빛뉴스 | 다음"). On any other site the publisher of another name is its owner.
 */
export function readPortalPartner(page: Page): Finding[] {
  const portal = portalOf(page.address);
  if (!portal) return [];
  const named: [where: 'json-ld' | 'meta', name: string][] = [
    ...articleNodes(page.jsonLd, [page.address])
      .slice(0, 2)
      .flatMap((node) => [...nodesOf(node, 'publisher'), ...nodesOf(node, 'author').filter(isOrganization)])
      .flatMap((party) => textsOf(party, 'name').slice(0, 1))
      .map((name): ['json-ld', string] => ['json-ld', name.trim()]),
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

const isOrganization = (party: LdNode): boolean => typesOf(party).some((type) => /Organization$/.test(type));
