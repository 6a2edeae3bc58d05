import { nameAgency } from '../../agents/agency.ts';
import { registrableDomain } from '../../agents/domain.ts';
import { foldName } from '../../agents/fold-name.ts';
import type { Finding } from '../../model.ts';
import { leadLines } from '../../page/lead-lines.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { isName } from '../../wording/is-name.ts';
import { isOwnName } from '../../wording/own-name.ts';
import { findInText } from '../finding.ts';
import { sayAgency, sayOrigin } from '../say.ts';

const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden | Trait.heading;
const MOST_LINES = 12;
/** `/sources/28/leveil-du-golfe`, `/tag/fonti/the-tidewatcher`, `/weekly-source/tidewatcher`. */
const PAGE_OF_SOURCE = /\/(?:(?:[a-z]{2,12}-)?sources?|fonti?|fontes?|fuentes?|quellen?|bronnen)\/(?:\d{1,8}\/)?(?<slug>[\w-]{3,60})\/?$/i;

/** `/de/institution812`, `/Institution?i=91`, `/institutions/newsroom/lydd-state`: services for releases of science keep one of each university. */
const PAGE_OF_INSTITUTION = /\/institutions?(?:\d{1,6}|\?i=\d{1,6}|\/newsroom\/[\w-]{3,60})\/?$/i;

/**
 * Portals and weeklies that carry others' texts keep a page of each outlet and link it by the headline: "3 May 2024 | <a href="/sources/28/
 * lantern-weekly">Lantern Weekly</a>". Heard where the address spells the name.
 */
export function readOutletsOwnPage(page: Page): Finding[] {
  const near = [...page.blocks.filter(({ zone }) => zone === 'byline').slice(0, MOST_LINES), ...leadLines(page)];
  for (const block of near.filter(({ traits }) => !(traits & NEVER)))
    for (const { start, end, href } of block.anchors) {
      const name = block.text.slice(start, end).trim();
      const address = page.resolve(href) ?? '';
      if (registrableDomain(address) !== page.domain) continue;
      const slug = PAGE_OF_SOURCE.exec(address)?.groups?.['slug'];
      const isKept = slug ? spelled(slug) === spelled(name) : PAGE_OF_INSTITUTION.test(address);
      if (!isKept || !isName(name, true) || isOwnName(page, { name, url: null })) continue;
      const agency = nameAgency(name);
      const says = agency ? sayAgency(agency.name) : sayOrigin({ name, url: null }, 'republished-from');
      return [findInText('source-element', block, says, 0.75, { start, end })];
    }
  return [];
}

const spelled = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]|^the(?=[ -])/gu, '');
