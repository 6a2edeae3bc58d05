import { nameAgency } from '../../agents/agency.ts';
import { registrableDomain } from '../../agents/domain.ts';
import type { Finding, Mention, Statement } from '../../model.ts';
import type { Page } from '../../page.ts';
import { findInMarkup } from '../finding.ts';
import { sayAgency, sayOrigin } from '../say.ts';

const STUDIES = new Set(['doi.org', 'arxiv.org', 'nih.gov', 'ssrn.com', 'biorxiv.org', 'medrxiv.org']);

/** Whether an address names another's work that a text may be made from: not the page's own site, nor a study that an article reports on. */
export function isElsewhere(address: string, page: Page): boolean {
  const domain = registrableDomain(address);
  return domain !== page.domain && !STUDIES.has(domain ?? '');
}

/** A credit names a news agency or an outlet: which of them decides whether this is wire copy or a republication. */
export function creditFinding(signal: string, where: Finding['where'], mention: Mention, weight: number): Finding[] {
  const agency = nameAgency(mention.name);
  const says: Statement = agency
    ? sayAgency(agency.name)
    : sayOrigin(mention, 'syndicated-from', isPageAddress(mention.url) ? mention.url : null);
  return [findInMarkup(signal, where, mention.name, says, weight)];
}

/** Whether an address leads past a site's front page. */
export function isPageAddress(url: string | null): boolean {
  return url !== null && new URL(url).pathname.length > 8;
}
