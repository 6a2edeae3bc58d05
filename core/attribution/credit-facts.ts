import { trimMarks } from '../agents/trim-marks.ts';
import type { Contributor, Hop, Reading } from '../model.ts';
import { agencyName } from './agency-name.ts';
import { articleLanguage } from './article-language.ts';
import { askedLine } from './asked-line.ts';
import { plainWords, webAddress } from './credit-text.ts';
import { ownAddress } from './own-address.ts';

/** What is known of an article for its credit. What the page does not say is null or empty, never guessed. */
export interface CreditFacts {
  /** BCP 47, as the page states it. */
  language: string | null;
  title: string | null;
  authors: string[];
  translators: string[];
  /** Who published it first, as far as the page says. */
  outlet: { name: string; url: string | null };
  /** The first publication itself. */
  original: string | null;
  /** Who published the translation that was read, and where it stands; null where the text is no translation. */
  translation: { name: string; url: string | null } | null;
  agencies: string[];
  /** What is known to have been done to the original's text. */
  changes: ('shortened' | 'changed')[];
  /** Whether the page declares an earlier publication than itself. */
  declaresEarlier: boolean;
  /** ISO 8601, of the first publication. */
  date: string | null;
  copyright: string | null;
  licence: { name: string; url: string | null } | null;
  /** The line that whoever republishes it is asked to set down, word by word. */
  asked: string | null;
  /** A counter of the Republication Tracker Tool witnesses the origin. */
  tracked: boolean;
}

const trackers = /republication-(?:pixel|tracker-tool)/i;

/** Returns what a credit may say; null where the page quarrels about its origin, is no article, or names no outlet. */
export function creditFacts(reading: Reading): CreditFacts | null {
  const { page, chain, conflicts, rights, dates, evidence } = reading;
  const here = chain.at(-1);
  const first = chain.find(({ role }) => role === 'origin') ?? here;
  const quarrels = chain.length === 1 && conflicts.some(({ about }) => about === 'origin');
  if (page.kind !== 'article' || !here || !first || quarrels || first.standing === 'contradicted') return null;
  const name = plainWords(first.publisher.name);
  if (!name) return null;
  const wires = chain.filter(({ role }) => role === 'agency');
  const agencies = wires.map((hop) => agencyName(hop, reading));
  const declaresEarlier = chain.length > 1;
  const witnesses = new Set(first.evidence);
  // A republisher's own footer speaks of its own articles: it neither licenses nor owns what comes from elsewhere.
  const isElsewhere = declaresEarlier && (first.publisher.domain === null || first.publisher.domain !== page.site.domain);
  const covers = (ids: string[]) => !isElsewhere || !evidence.some(({ id, scope }) => scope === 'site' && ids.includes(id));
  // A licence that is named beside the article is the article's, wherever else it is named.
  const isBeside = (ids: string[]) => evidence.some(({ id, scope }) => scope !== 'site' && ids.includes(id));
  return {
    language: articleLanguage(reading),
    // A translation goes by its own title.
    title: plainWords((here.relation === 'translated-from' ? null : first.work.title) ?? page.title ?? '') || null,
    authors: namesOf(reading.authors, 'author', [name, ...agencies, ...wires.map(({ publisher }) => plainWords(publisher.name))]),
    translators: namesOf(reading.authors, 'translator', []),
    outlet: { name, url: webAddress(first.publisher.url) },
    original: first === here ? ownAddress(reading) : webAddress(first.work.url),
    translation: here.relation === 'translated-from' ? { name: plainWords(here.publisher.name), url: ownAddress(reading) } : null,
    agencies,
    changes: changesOf(first, here),
    declaresEarlier,
    date: originalDate(first, here, dates),
    copyright: covers(rights.holders.flatMap((holder) => holder.evidence)) ? copyrightLine(reading) : null,
    licence:
      rights.licence && (covers(rights.licence.evidence) || isBeside(rights.licence.evidence))
        ? { name: plainWords(rights.licence.name), url: webAddress(rights.licence.url) }
        : null,
    asked: askedLine(evidence.filter(({ id }) => rights.terms.some((term) => isLeave(term) && term.evidence.includes(id)) && covers([id]))),
    tracked: evidence.some(({ id, signal, quote }) => witnesses.has(id) && signal === 'programme-marker' && trackers.test(quote)),
  };
}

const isLeave = ({ ruling }: Reading['rights']['terms'][number]) => ruling.startsWith('permitted');

/** A copy that leaves out this little of its original leaves out what stands around the text. */
const almostAll = 0.95;

/** What the page says of it, or what was found where original and copy were laid side by side. */
function changesOf(first: Hop, here: Hop): CreditFacts['changes'] {
  const found = first.standing === 'confirmed' ? first.comparison : null;
  const isShortened = here.relation === 'excerpted-from' || (found && found.leftOut > 0 && found.sharedOfOriginal < almostAll);
  const isChanged = here.relation === 'adapted-from' || (found && found.changed > 0);
  return [...(isShortened ? (['shortened'] as const) : []), ...(isChanged ? (['changed'] as const) : [])];
}

function namesOf(people: readonly Contributor[], wanted: Contributor['role'], besides: readonly string[]): string[] {
  const names = people.filter(({ role }) => role === wanted).map(({ name }) => plainWords(name));
  return [...new Set(names)].filter((name) => name && !besides.includes(name));
}

function originalDate(first: Hop, here: Hop, dates: Reading['dates']): string | null {
  const stated = first.work.date ?? dates.original?.value ?? null;
  return stated ?? (first === here ? (dates.published?.value ?? null) : null);
}

/** A notice that names nobody ("© 2024 All rights reserved") credits nobody. */
function copyrightLine({ rights: { notice, holders, year } }: Reading): string | null {
  if (notice && holders.length > 0) return trimMarks(plainWords(notice), '', ' ,;|·–—-');
  const names = holders.map(({ name }) => plainWords(name)).join(', ');
  return names ? `© ${names}${year === null ? '' : `, ${year}`}` : null;
}
