import type { Agent, Conflict, Contributor, ContributorRole, Finding, Party } from '../model.ts';
import { isAuthorPage } from '../wording/bylines/author-page.ts';
import { type AuthorList, joinLines, LIGHT, listAuthors } from './author-lists.ts';
import { sameName } from './same-name.ts';

/** The weight of a byline by the headline that says "By". */
const MARKED = 0.8;

type Cite = (finding: Finding) => string;

/**
 * Who wrote the article: the list of persons that the most independent evidence supports, the visible byline first
 * among equals. News agencies and outlets in the author's slot are no authors: they become hops.
 */
export function drawAuthors(
  findings: readonly Finding[],
  publishers: readonly Agent[],
  siteNames: readonly string[],
  cite: Cite,
): { authors: Contributor[]; conflicts: Conflict[] } {
  const stated = listAuthors(findings, publishers, siteNames);
  const others = stated.filter(({ role }) => role !== 'author').slice(0, 4);
  const authored = withoutOthers(
    stated.filter(({ role }) => role === 'author'),
    others,
  );
  const best = carried(authored) ?? bestList(joinLines(authored)) ?? reporters(others);
  const authors = best ? best.parties.map((party) => contributor(party, 'author', best.role === 'author' ? authored : others, cite)) : [];
  for (const { finding, parties, role } of others)
    for (const party of parties)
      if (!authors.some((author) => sameName(author.name, party.name))) authors.push({ ...named(party), role, evidence: [cite(finding)] });
  return { authors, conflicts: best ? authorConflicts(best, authored, cite) : [] };
}

/**
 * Content systems put whoever made the page in the author's place of its markup. Whom the page itself shows as editor, translator or
 * photographer, and nowhere as author, is none.
 */
function withoutOthers(authored: readonly AuthorList[], others: readonly AuthorList[]): AuthorList[] {
  const shown = others.filter(({ role, finding }) => role !== 'contributor' && finding.where === 'visible-text');
  const seen = authored.filter(({ finding }) => finding.where === 'visible-text');
  const isOther = (list: AuthorList, { name }: Party) =>
    has(shown, name) && (list.finding.where === 'visible-text' ? isLabelledApart(list, seen, name) : !has(seen, name));
  return authored
    .map((list) => ({ ...list, parties: list.parties.filter((party) => !isOther(list, party)) }))
    .filter(({ parties }) => parties.length > 0);
}

/** "Ada Winter, Boris Lund" without a word, then "Author: Ada Winter" and "Editor: Boris Lund": the words tell the parts. */
function isLabelledApart(list: AuthorList, seen: readonly AuthorList[], name: string): boolean {
  return seen.some((other) => other.finding.weight > list.finding.weight && !has([other], name));
}

const has = (lists: readonly AuthorList[], name: string): boolean =>
  lists.some(({ parties }) => parties.some((party) => sameName(party.name, name)));

/** Whom the page names together with where it took the text from: whoever else signs there has posted it. */
function carried(authored: readonly AuthorList[]): AuthorList | null {
  return authored.find(({ finding }) => finding.signal === 'author-carried') ?? null;
}

/** Where nobody signs, those who reported it wrote it: "(Reporting by Ada Winter; editing by …)". Who only added to it did not. */
function reporters(others: readonly AuthorList[]): AuthorList | null {
  return (
    others.find(
      ({ role, finding }) =>
        role === 'contributor' && finding.signal === 'byline' && /^\W{0,3}(?:reporting by|reporting|as told to)\b/i.test(finding.quote),
    ) ?? null
  );
}

function bestList(lists: readonly AuthorList[]): AuthorList | null {
  let best: AuthorList | null = null;
  let most = 0;
  for (const list of lists) {
    let score = list.finding.weight;
    for (const other of lists)
      if (other !== list && other.finding.signal !== list.finding.signal) score += 0.3 * shared(list.parties, other.parties);
    score += Math.min(0.06, 0.02 * (list.parties.length - 1));
    if (list.parties.every((party) => party.type !== 'person')) score -= 0.35;
    if (score > most) [best, most] = [list, score];
  }
  return best && (lists.find((list) => namesMore(list, best) || contradicts(list, best)) ?? best);
}

/** Templates give their markup the first of several authors: the byline that links the same and others, or says "By", tells more. */
function namesMore({ finding, parties }: AuthorList, { finding: other, parties: few }: AuthorList): boolean {
  return (
    finding.signal === 'byline' &&
    (other.where !== 'visible-text' || other.weight < LIGHT) &&
    parties.length > few.length &&
    parties.every(
      ({ type, url }) => type === 'person' && (finding.weight >= MARKED || finding.weight < LIGHT || (url !== null && isAuthorPage(url))),
    ) &&
    few.every((party) => has([{ finding, parties, role: 'author' }], party.name))
  );
}

/** A byline by the headline, marked by its word or linked to the authors' pages, stands against markup that names others: that has whoever filled in the form. */
function contradicts({ finding, parties }: AuthorList, { finding: other, parties: others }: AuthorList): boolean {
  // One link to "/people/…" alone may be to whom the article is about.
  const isLinked = parties.every(
    ({ url }) => url !== null && isAuthorPage(url) && (parties.length > 1 || !/\/(?:people|person)\//.test(url)),
  );
  return (
    finding.signal === 'byline' &&
    !/^(?:posted|published|curated|submitted)\b/i.test(finding.quote) &&
    finding.weight >= (isLinked ? 0.7 : MARKED) &&
    other.where !== 'visible-text' &&
    parties.every(({ type }) => type === 'person') &&
    shared(parties, others) === 0
  );
}

/** The share of names that two lists have in common, 0 to 1. */
function shared(a: readonly Party[], b: readonly Party[]): number {
  const common = a.filter((party) => b.some((other) => sameName(party.name, other.name))).length;
  return common / Math.max(a.length, b.length);
}

function contributor(party: Party, role: ContributorRole, lists: readonly AuthorList[], cite: Cite): Contributor {
  const witnesses = lists
    .filter((list) => list.parties.some((other) => sameName(other.name, party.name)))
    .sort((a, b) => b.finding.weight - a.finding.weight);
  const name = bestSpelling(party.name, witnesses);
  return { ...named(party), name, role, evidence: witnesses.slice(0, 3).map(({ finding }) => cite(finding)) };
}

/** The spelling that tells most where several lists name one person: with capitals rather than "viktor hedlund", "McNeil" rather than "Mcneil", accents rather than none. */
function bestSpelling(name: string, witnesses: readonly AuthorList[]): string {
  const spellings = witnesses.flatMap(({ parties }) => parties.map((party) => party.name).filter((other) => sameName(other, name)));
  return spellings.reduce((best, other) => (detailOf(other) > detailOf(best) && sameOrder(other, best) ? other : best), name);
}

const sameOrder = (a: string, b: string): boolean => a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase();

const detailOf = (name: string): number => [...name].filter((letter) => letter !== letter.toLowerCase() || letter > '\u00bf').length;

function named(party: Party): Pick<Contributor, 'name' | 'type' | 'url'> {
  return { name: party.name, type: party.type, url: party.url };
}

/** Where the visible byline and the markup name nobody in common, both are shown. */
function authorConflicts(best: AuthorList, lists: readonly AuthorList[], cite: Cite): Conflict[] {
  if (carried([best])) return [];
  const other = lists.find(
    (list) =>
      list.finding.weight >= 0.7 &&
      (list.finding.where === 'visible-text') !== (best.finding.where === 'visible-text') &&
      shared(list.parties, best.parties) === 0,
  );
  if (!other) return [];
  const list = (parties: readonly Party[]) => parties.map((party) => party.name).join(', ');
  return [
    {
      about: 'author',
      explanation: `The page names two different authors: ${list(best.parties)} and ${list(other.parties)}.`,
      evidence: [cite(best.finding), cite(other.finding)],
    },
  ];
}
