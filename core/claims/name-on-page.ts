import { registrableDomain } from '../agents/domain.ts';
import { foldName } from '../agents/fold-name.ts';
import { hostSpellings } from '../agents/host-spelling.ts';
import type { Finding } from '../model.ts';
import { foldSpace } from '../page/fold-space.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { HOME, wordsOfHomeLinks } from './home-link.ts';
import { isSpeltByHost, labelOf, OTHER_LETTERS } from './host-names.ts';

/** What parts a title into outlet, sections and headline. */
const SEAMS = / [|·•–—>/-] | ?:: ?|--|[|｜_：»]|: /;

/**
 * The site's name in the page's title: a part that the host is called by, or that its logo, a link home or a notice of its rights has too; else the part after the
 * last bar or dash, which is the name more often than not, or the first part where the headline stands last.
 */
export function nameInTitle(page: Page, said: readonly string[]): string | null {
  const title = page.titles[page.titles.length - 1] ?? '';
  const spelt = page.domain ? title.split(/ [|–—-] |: /).find((part) => isSpeltByHost(part, page.host)) : undefined;
  if (spelt) return spelt.trim();
  const headline = foldTitle(page.blocks[page.region.headline]?.text ?? '');
  const parts = title.split(SEAMS).filter((part) => foldTitle(part) !== headline);
  const short = parts.map((part) => part.trim()).filter(({ length }) => length <= 40);
  const called = short.find((part) => squash(part).length > 1 && said.some((name) => squash(name) === squash(part)));
  const agreed = called ?? short.flatMap((part) => said.flatMap((name) => agreeOn(part, name) ?? []))[0];
  if (agreed) return agreed;
  const tail = tailOfTitle(title, headline);
  if (tail.length < 2 || tail.length > 40) return null;
  const label = page.domain ? labelOf(page.host) : '';
  const isOfHost = hostSpellings(tail).some((squashed) => squashed.includes(label) || label.includes(squashed));
  // "Башня станет музеем – Мост, которого ждали": what ends the headline too is its own.
  const isOfHeadline = headline.endsWith(` ${foldTitle(tail)}`);
  return isOfHost || (!isOfHeadline && (label === '' || OTHER_LETTERS.test(tail))) ? tail : null;
}

/** "Outlet :: Section :: Headline": where the headline stands last, the site's name stands first. */
function tailOfTitle(title: string, headline: string): string {
  const parts = title.split(/ [|–—-] | ?:: ?|--|[|｜_]/);
  const isHeadlineLast = headline !== '' && foldTitle(parts.at(-1) ?? '').endsWith(headline);
  return parts.length > 1 ? ((isHeadlineLast ? parts[0] : parts.at(-1)) ?? '').trim() : '';
}

/** The shorter of two names, where one begins the other: "いそべ新聞" of "いそべ新聞社"; null for names that differ. */
function agreeOn(part: string, name: string): string | null {
  const [a, b] = [squash(part), squash(name)];
  if (a === b) return a.length > 1 ? part : null;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length <= (OTHER_LETTERS.test(short) ? 2 : 5) || !long.startsWith(short)) return null;
  return short === a ? part : name;
}

const squash = (text: string): string => foldName(text).replace(/ /g, '');

/** What else on the page may be the site's name: whom its notices call the owner, what its logos say, and what links to its front page do. */
export function namesOnPage(page: Page, findings: readonly Finding[]): string[] {
  const signers = findings.flatMap(({ says }) => (says.about === 'author' ? says.parties.map(({ name }) => name) : []));
  return [...ownersIn(findings), ...logosOf(page), ...wordsOfHomeLinks(page)].filter(
    (name) => name.length > 1 && name.length <= 60 && !signers.includes(name),
  );
}

function ownersIn(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ says }) => (says.about === 'holder' ? says.holders.map(({ name }) => name) : []));
}

function logosOf(page: Page): string[] {
  const pictures = [...page.document.querySelectorAll('a[href] > img[alt],img[src*="logo" i]:not([src^="data:"])[alt]')].slice(0, 8);
  return pictures.filter((picture) => !leadsAway(page, picture)).map((picture) => foldSpace(picture.getAttribute('alt') ?? ''));
}

/** Portals show the logo of the paper that a text is from, and link it to that paper's site. */
function leadsAway(page: Page, picture: Element): boolean {
  const url = page.resolve(picture.closest('a[href]')?.getAttribute('href') ?? '');
  const domain = url ? registrableDomain(url) : null;
  return domain !== null && page.domain !== null && domain !== page.domain && labelOf(domain) !== labelOf(page.host);
}

/** A logo whose words begin the name of an owner whom the page names: "The Narrows Tribune" of The Narrows Tribune Company. */
export function nameOfLogo(page: Page, findings: readonly Finding[]): string | null {
  const owners = ownersIn(findings).map(squash);
  const names = logosOf(page).filter((name) => name.length > 3 && name.length <= 40 && !HOME.test(name));
  return names.find((name) => owners.some((owner) => owner.startsWith(squash(name)))) ?? null;
}

/** Whom the page's footer calls the owner, where nothing else names the site: the address has the name, or no letters to have it in. */
export function nameInFooter(page: Page, findings: readonly Finding[]): string | null {
  const label = page.domain ? labelOf(page.host) : '';
  for (const { says, scope, where } of findings) {
    if (says.about !== 'holder' || scope !== 'site' || where !== 'visible-text') continue;
    const [name = ''] = says.holders.map((party) => party.name);
    const squashed = foldName(name).replace(/^the | /g, '');
    if (label === '' || (squashed !== '' && label.startsWith(squashed)) || squashed.startsWith(label) || OTHER_LETTERS.test(name))
      return name;
  }
  return null;
}
