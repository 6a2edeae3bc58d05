import { registrableDomain } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import { addressesOf, ownArticles } from '../page/articles-in-markup.ts';
import { unwrapAddress } from '../page/wrapper.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';
import { sayOrigin } from './say.ts';

/** Hosts that shorten, mirror or carry: an address there names no publisher. */
const CARRIER =
  /(?:^|\.)(?:feedburner\.com|t\.co|bit\.ly|ow\.ly|goo\.gl|trib\.al|wp\.me|fb\.me|tinyurl\.com|amazonaws\.com|cloudfront\.net|ampproject\.org|wpengine\.com|pantheonsite\.io|herokuapp\.com|netlify\.app|vercel\.app|azurewebsites\.net|google\.com|facebook\.com|doubleclick\.net)$/;

/**
 * Addresses that the page gives as its own preferred one: rel=canonical (RFC 6596), and where JSON-LD's
 * mainEntityOfPage or url differ in host. The first canonical in the head counts; one in the body is a paste-in
 * of a republication programme and says the more.
 */
export function readCanonicalAddress(page: Page): Finding[] {
  const canonical = page.links
    .filter((link) => link.rel.includes('canonical'))
    // A page saved from an archive has the archive before every address.
    .map((link) => ({ ...link, href: unwrapAddress(link.href)?.original ?? link.href }));
  const first = canonical.find((link) => link.inHead) ?? canonical[0];
  const findings: Finding[] = [];
  if (first) findings.push(findInMarkup('link-canonical', 'link', first.href, { about: 'canonical', url: first.href }, 0.8));
  for (const link of canonical)
    if (link !== first && !link.inHead && elsewhere(page, link.href))
      findings.push(findInMarkup('link-canonical-in-body', 'link', link.href, { about: 'canonical', url: link.href }, 0.85, 'article'));
  for (const node of ownArticles(page).slice(0, 2)) {
    const address = addressesOf(node)
      .map((value) => page.resolve(value))
      .find((value) => value !== null && elsewhere(page, value));
    if (address) findings.push(findInMarkup('jsonld-main-entity', 'json-ld', address, { about: 'canonical', url: address }, 0.7));
  }
  return [...findings, ...crossSiteOrigins(page, findings)];
}

/** A canonical address on another publisher's site, below its front page, declares that page the original. */
function crossSiteOrigins(page: Page, found: readonly Finding[]): Finding[] {
  return found.flatMap((finding) => {
    if (finding.says.about !== 'canonical') return [];
    const { url } = finding.says;
    if (!elsewhere(page, url) || isFrontPage(url) || !differsFromShared(page, url) || isOwnHosting(page, url) || isOtherEnding(page, url))
      return [];
    return [
      {
        ...finding,
        signal: `${finding.signal}-elsewhere`,
        says: sayOrigin(null, 'republished-from', url),
      } satisfies Finding,
    ];
  });
}

function elsewhere(page: Page, address: string): boolean {
  const host = new URL(address).hostname;
  const domain = registrableDomain(host);
  return domain !== null && domain !== page.domain && !CARRIER.test(host);
}

/** A canonical on a blog host at the very same path is where the site's own system lives ("localpaper.wordpress.com"). */
function isOwnHosting(page: Page, canonical: string): boolean {
  const path = (address: string) => new URL(address).pathname.replace(/\/$/, '');
  return (
    /\.(?:wordpress\.com|blogspot\.com|wpengine\.com|ghost\.io|squarespace\.com|wixsite\.com)$/.test(new URL(canonical).hostname) &&
    path(canonical) === path(page.address)
  );
}

/** "harbour-post.de" and "harbour-post.com": one outlet's two endings. */
function isOtherEnding(page: Page, canonical: string): boolean {
  const label = (domain: string | null) => domain?.split('.')[0] ?? '';
  const own = label(page.domain);
  return own.length > 3 && own === label(registrableDomain(new URL(canonical).hostname));
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname.replace(/\/{1,3}$/, '') === '' && search === '';
}

/** Where og:url names the canonical's host as well, the whole page moved or was mirrored: an alias, not a republication. */
function differsFromShared(page: Page, canonical: string): boolean {
  const shared = page
    .meta('og:url')
    .map(page.resolve)
    .find((address) => address !== null);
  if (!shared) return true;
  return registrableDomain(new URL(shared).hostname) !== registrableDomain(new URL(canonical).hostname);
}
