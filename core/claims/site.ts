import { nameAgency } from '../agents/agency.ts';
import { outletByDomain } from '../agents/outlet.ts';
import { type Portal, portalOf } from '../agents/portals.ts';
import { sameOutlet } from '../agents/same-outlet.ts';
import type { Agent, Finding } from '../model.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { nameOfHomeLink, nameOfTitleLink } from './home-link.ts';
import { hostNames, labelOf, nameOfHost } from './host-names.ts';
import { nameInFooter, nameInTitle, nameOfLogo, namesOnPage } from './name-on-page.ts';

type SiteFinding = Finding<{ about: 'site'; name: string }>;

/** The site that serves the page: the name that most of its markup agrees on, its registrable domain and its front page. */
export function drawSite(page: Page, findings: readonly Finding[]): { site: Agent; names: string[]; witness: SiteFinding | null } {
  const named = findings.filter(
    (finding): finding is SiteFinding => finding.says.about === 'site' && !isForeignAgency(finding.says.name, page),
  );
  const portal = portalOf(page.address);
  const best = bestName(portal ? named.filter(({ says }) => portal.isOwn(says.name)) : named, page);
  // A publisher's meta alone is the owner as often as the site.
  const titled = portal || (best && best.weight >= 0.5) ? null : nameInTitle(page, namesOnPage(page, findings));
  const witness = titled ? null : best;
  const name = witness
    ? knownName(withoutTagline(cleanName(witness.says.name, portal), page), page)
    : (titled ??
      portal?.name ??
      nameOfLogo(page, findings) ??
      nameOfTitleLink(page) ??
      nameInFooter(page, findings) ??
      nameOfHomeLink(page) ??
      (page.domain ? nameOfHost(page.host) : 'unknown site'));
  const origin = page.host && page.domain ? new URL(page.address).origin : null;
  const own = portal ? named.filter(({ says }) => portal.isOwn(cleanName(says.name, portal))) : named;
  const names = [...new Set([name, ...own.map((finding) => cleanName(finding.says.name, portal)), ...hostNames(page)])].filter(Boolean);
  return { site: { name, domain: page.domain, url: origin ? `${origin}/` : null }, names, witness };
}

/** Systems that take wire copy put the agency where the publisher belongs. */
function isForeignAgency(name: string, page: Page): boolean {
  const agency = nameAgency(name);
  return agency !== null && agency.domain !== page.domain;
}

/** A known outlet's own name where the markup writes it with its domain: "CounterPunch.org" is CounterPunch. */
function knownName(name: string, page: Page): string {
  const known = outletByDomain(page.domain);
  return known && sameOutlet({ name, domain: null }, known) && /\.\w{2,4}$/.test(name) ? known.name : name;
}

function bestName(named: readonly SiteFinding[], page: Page): SiteFinding | null {
  let best: SiteFinding | null = null;
  let most = 0;
  for (const finding of named) {
    const score = scoreName(finding, named, page);
    if (score > most) [best, most] = [finding, score];
  }
  return best;
}

function scoreName(finding: SiteFinding, named: readonly SiteFinding[], page: Page): number {
  const name = cleanName(finding.says.name);
  const folded = foldTitle(name);
  if (folded === '') return 0;
  let score = finding.weight;
  if (named.some((other) => other.signal !== finding.signal && foldTitle(cleanName(other.says.name)) === folded)) score += 0.3;
  const label = labelOf(page.host);
  const squashed = folded.replace(/^the /, '').replace(/ /g, '');
  if (label.length > 2 && (squashed.includes(label) || label.includes(squashed))) score += 0.35;
  if (folded.split(' ').length > 6) score -= 0.5;
  if (page.titles.some((title) => foldTitle(title) === folded)) score -= 0.7;
  if (/\.(?:com|net|org|de|co)\b/i.test(name)) score -= 0.25;
  return score;
}

/** A site's name without what templates wrap around it: "By: X", "X | News, sport", a partner's name before a portal's, trademark signs, "www.". */
function cleanName(name: string, portal: Portal | null = null): string {
  const parts = name
    .replace(/[®™]/g, '')
    .replace(/^by:\s/i, '')
    .replace(/^(?:https?:\/\/)?www\d?\./i, '')
    .split(/ [|–—] /);
  return (parts.find((part) => portal?.isOwn(part)) ?? parts[0] ?? '').trim();
}

/** "Harbour Post - News, Sport and Weather", "Harbour Post: the latest": where the address has the name alone, the rest is a tagline. */
function withoutTagline(name: string, page: Page): string {
  const [first = ''] = name.split(/ - |: /);
  const label = page.domain ? labelOf(page.host) : '';
  const isTailOfTitle = page.documentTitle.endsWith(first) && page.documentTitle.length > first.length + 12;
  return first !== name && (foldTitle(first).replace(/^the | /g, '') === label || isTailOfTitle) ? first : name;
}
