import { nameAgency } from '../agents/agency.ts';
import { registrableDomain } from '../agents/domain.ts';
import { sameOutlet } from '../agents/name-agent.ts';
import { outletByDomain } from '../agents/outlet.ts';
import type { Agent, Finding } from '../model.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';

type SiteFinding = Finding<{ about: 'site'; name: string }>;

/** The site that serves the page: the name that most of its markup agrees on, its registrable domain and its front page. */
export function drawSite(page: Page, findings: readonly Finding[]): { site: Agent; names: string[]; witness: SiteFinding | null } {
  const named = findings.filter(
    (finding): finding is SiteFinding => finding.says.about === 'site' && !isForeignAgency(finding.says.name, page),
  );
  const best = bestName(named, page);
  // A publisher's meta alone is the owner as often as the site.
  const witness = best && best.weight < 0.5 && nameInTitle(page) ? null : best;
  const name = witness
    ? knownName(withoutTagline(cleanName(witness.says.name), page), page)
    : (nameInTitle(page) ?? nameInFooter(page, findings) ?? nameOfHomeLink(page) ?? (page.domain ? nameOfHost(page.host) : 'unknown site'));
  const origin = page.host && page.domain ? new URL(page.address).origin : null;
  const names = [...new Set([name, ...named.map((finding) => cleanName(finding.says.name)), ...hostNames(page)])].filter(Boolean);
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

/** A site's name without what templates wrap around it: "By: X", "X | News, sport", trademark signs. */
function cleanName(name: string): string {
  const [first = ''] = name
    .replace(/[®™]/g, '')
    .replace(/^by:\s/i, '')
    .split(/ [|–—] /);
  return first.trim();
}

/** Whom the page's footer calls the owner, where nothing else names the site: the address has the name, or no letters to have it in. */
function nameInFooter(page: Page, findings: readonly Finding[]): string | null {
  const label = page.domain ? labelOf(page.host) : '';
  for (const { says, scope, where } of findings) {
    if (says.about !== 'holder' || scope !== 'site' || where !== 'visible-text') continue;
    const [name = ''] = says.holders.map((party) => party.name);
    const squashed = foldTitle(name).replace(/^the | /g, '');
    if (label === '' || (squashed !== '' && label.startsWith(squashed)) || squashed.startsWith(label) || OTHER_LETTERS.test(name))
      return name;
  }
  return null;
}

const OTHER_LETTERS = /[\u0250-\uffff]/;

const HOME =
  /^(?:home ?(?:page)?|startseite|accueil|inicio|início|zurück|back|strona główna|главная|首页|首頁|ホーム|홈|menu|logo|site logo|skip.*)$/i;

/** What the link to the front page, or the logo in it, calls the site. */
function nameOfHomeLink(page: Page): string | null {
  if (!page.domain) return null;
  for (const link of [...page.document.querySelectorAll('a[rel~="home"],a[href="/"]')].slice(0, 6)) {
    const written = link.textContent?.trim() || link.querySelector('img[alt]')?.getAttribute('alt') || '';
    const name = written
      .replace(/\s+/g, ' ')
      .replace(/\slogo$/i, '')
      .trim();
    if (name.length > 2 && name.length <= 40 && !HOME.test(name) && fitsHost(name, page.host)) return name;
  }
  return null;
}

/** Whether the address has a name, its beginning or its initials: "Coastal Herald" fits herald.test and ch-online.test. */
function fitsHost(name: string, host: string): boolean {
  if (OTHER_LETTERS.test(name)) return true;
  const words = foldTitle(name).split(' ');
  const squashed = words.join('');
  const initials = words.map((word) => word[0]).join('');
  return [labelOf(host), ownLabel(host)].some(
    (label) =>
      label.length > 1 && (squashed.includes(label) || label.includes(squashed) || (initials.length > 1 && label.startsWith(initials))),
  );
}

/** "Harbour Post - News, Sport and Weather", "Harbour Post: the latest": where the address has the name alone, the rest is a tagline. */
function withoutTagline(name: string, page: Page): string {
  const [first = ''] = name.split(/ - |: /);
  const label = page.domain ? labelOf(page.host) : '';
  const isTailOfTitle = page.documentTitle.endsWith(first) && page.documentTitle.length > first.length + 12;
  return first !== name && (foldTitle(first).replace(/^the | /g, '') === label || isTailOfTitle) ? first : name;
}

/** The part of a title after its last bar or dash is the site's name more often than not, unless it is the headline; so is any that the host is called by. */
function nameInTitle(page: Page): string | null {
  const title = page.titles[page.titles.length - 1] ?? '';
  const own = page.domain ? ownLabel(page.host) : '';
  const called = own.length > 4 ? title.split(/ [|–—-] |: /).find((part) => foldTitle(part).replace(/ /g, '') === own) : undefined;
  if (called) return called.trim();
  const parts = title.split(/ [|–—-] | ?:: ?|--|[|｜_]/);
  const headline = foldTitle(page.blocks[page.region.headline]?.text ?? '');
  // "Outlet :: Section :: Headline": where the headline stands last, the site's name stands first.
  const isHeadlineLast = headline !== '' && foldTitle(parts.at(-1) ?? '') === headline;
  const tail = parts.length > 1 ? ((isHeadlineLast ? parts[0] : parts.at(-1)) ?? '').trim() : '';
  if (tail.length < 2 || tail.length > 40) return null;
  const label = page.domain ? labelOf(page.host) : '';
  const squashed = foldTitle(tail).replace(/ /g, '');
  return label === '' || squashed.includes(label) || label.includes(squashed) || OTHER_LETTERS.test(tail) ? tail : null;
}

function nameOfHost(host: string): string {
  return host.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');
}

function labelOf(host: string): string {
  const domain = registrableDomain(host) ?? host;
  return (domain.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The first label of a host that isn't "www": "science.harbour-post.test" is "science". */
function ownLabel(host: string): string {
  return (nameOfHost(host).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function hostNames(page: Page): string[] {
  if (!page.domain) return [];
  return [page.domain, page.domain.split('.')[0] ?? ''];
}
