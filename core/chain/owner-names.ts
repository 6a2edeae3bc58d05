import { registrableDomain } from '../agents/domain.ts';
import { nodesOf, textsOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';

const MOST = 4;
/** "… The Harbour Post, a Gannet Media company." */
const COMPANY_OF =
  /^(?:an?|part of(?: the)?) (?<owner>\p{Lu}.{2,38}) (?:company|publication|newspaper|title|brand|business|property|family)$/u;

/** Who owns the page's outlet, by its markup and its footer: bylines name the house as they name the title, and neither is an earlier publisher. */
export function ownerNames({ jsonLd, blocks }: Page): string[] {
  const marked = jsonLd
    .flatMap((node) => [node, ...nodesOf(node, 'publisher')])
    .flatMap((node) => nodesOf(node, 'parentOrganization'))
    .flatMap((owner) => [...textsOf(owner, 'name'), ...textsOf(owner, 'url').flatMap((url) => registrableDomain(url) ?? [])]);
  const written = blocks
    .filter(({ zone, text }) => zone === 'site-footer' && text.length <= 300)
    .flatMap(({ text }) => text.split(/[.,;|©–—]/))
    .flatMap((clause) => COMPANY_OF.exec(clause.trim())?.groups?.['owner'] ?? []);
  return [...new Set([...marked, ...written])].slice(0, MOST);
}
