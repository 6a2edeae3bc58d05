import { registrableDomain } from '../agents/domain.ts';
import { hostSpellings } from '../agents/host-spelling.ts';
import { isKnownByHost } from '../agents/known-by-host.ts';
import { isAuthorPage } from '../page/author-page.ts';
import type { Page } from '../page.ts';
import { isName } from '../wording/is-name.ts';
import type { Candidate } from './candidates.ts';

const MOST_PICTURES = 60;
const LONGEST_NAME = 40;
/** What stands before the domain is an edition up to this length, "es", "news", "blog"; what is longer is an outlet's own, as on hosts of blogs. */
const LONGEST_EDITION = 4;

/** An outlet known by its host alone takes the name that the page shows for it; any other stays as it is. */
export function withNameShown(page: Page, candidate: Candidate): Candidate {
  const { agent } = candidate;
  if (candidate.kind !== 'outlet' || !isKnownByHost(agent)) return candidate;
  const name = nameShown(page, agent.name.toLowerCase());
  return name ? { ...candidate, agent: { ...agent, name } } : candidate;
}

/** The words of a link or of a picture that spell the host, "Harbour Post" for harbourpost.test; those of a link that leads there may say more. */
function nameShown(page: Page, host: string): string | null {
  const domain = registrableDomain(host) ?? host;
  const edition = host.slice(0, -domain.length - 1);
  const label = (domain.split('.')[0] ?? '').replace(/[^a-z\d]/g, '');
  if (label.length < 3 || edition.length > LONGEST_EDITION) return null;
  const spells = ({ words, leadsThere }: Shown) =>
    isCapitalised(words) && hostSpellings(words).some((spelt) => spelt === label || (leadsThere && spelt.startsWith(label)));
  return shownOn(page, domain).find(spells)?.words ?? null;
}

interface Shown {
  words: string;
  leadsThere: boolean;
}

function shownOn(page: Page, domain: string): Shown[] {
  const linked = page.blocks.flatMap(({ anchors, text }) =>
    anchors
      .filter(({ href, rel }) => !isAuthorPage(href) && !/\bauthor\b/.test(rel))
      .map(({ start, end, href }) => ({
        words: text.slice(start, end).trim(),
        leadsThere: href.includes(domain) && registrableDomain(page.resolve(href) ?? '') === domain,
      })),
  );
  const pictures = [...page.document.querySelectorAll('img[alt]')].slice(0, MOST_PICTURES);
  const pictured = pictures.map((picture) => ({
    words: (picture.getAttribute('alt') ?? '').replace(/\slogo$/i, '').trim(),
    leadsThere: false,
  }));
  return [...linked, ...pictured].filter(({ words }) => words.length <= LONGEST_NAME && isName(words));
}

/** "harbourpost.test" and "@harbourpost" are addresses again. */
const isCapitalised = (words: string): boolean => /^\P{Ll}/u.test(words) && !/\.\p{L}{2,}$/u.test(words);
