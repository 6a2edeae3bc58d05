import { foldName } from '../agents/fold-name.ts';
import type { Agent, Conflict, Contributor, ContributorRole, Finding, Party } from '../model.ts';
import { isSameDeclined } from '../wording/cases/declined.ts';
import { type AuthorList, joinLines, listAuthors } from './author-lists.ts';
import { bestList, has, shared } from './best-author-list.ts';
import { bestSpelling } from './best-spelling.ts';
import { withoutPosters } from './posters.ts';
import { sameName } from './same-name.ts';

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
  const signed = withoutPosters(
    stated.filter(({ role }) => role === 'author'),
    findings,
  );
  const authored = withoutOthers(signed, others);
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

function contributor(party: Party, role: ContributorRole, lists: readonly AuthorList[], cite: Cite): Contributor {
  const witnesses = lists
    .filter((list) => list.parties.some((other) => sameName(other.name, party.name)))
    .sort((a, b) => b.finding.weight - a.finding.weight);
  const name = inNote(party.name, lists) ?? bestSpelling(party.name, witnesses);
  return { ...named(party), name, role, evidence: witnesses.slice(0, 3).map(({ finding }) => cite(finding)) };
}

/** "Του Γιάννη Μακρή" above, "*Ο Γιάννης Μακρής είναι …" below: Greek bylines have the name in the genitive, the note as it is called. */
function inNote(name: string, lists: readonly AuthorList[]): string | undefined {
  if (!/^[\u0370-\u03ff]/.test(name)) return undefined;
  const noted = lists.filter(({ finding }) => finding.signal === 'author-note').flatMap(({ parties }) => parties);
  return noted.find((party) => isSameDeclined(party.name, name))?.name;
}

function named(party: Party): Pick<Contributor, 'name' | 'type' | 'url'> {
  return { name: party.name, type: party.type, url: party.url };
}

/** Whether one of two names stands in the other, blanks aside: templates run a name and what follows together ("Ada WinterBNS"). */
function isWithin(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].map((name) => foldName(name).replaceAll(' ', '')).sort((x, y) => x.length - y.length);
  return short.length > 5 && long.includes(short);
}

/** Where the visible byline and the markup name nobody in common, both are shown. */
function authorConflicts(best: AuthorList, lists: readonly AuthorList[], cite: Cite): Conflict[] {
  if (carried([best])) return [];
  const other = lists.find(
    (list) =>
      list.finding.weight >= 0.7 &&
      (list.finding.where === 'visible-text') !== (best.finding.where === 'visible-text') &&
      shared(list.parties, best.parties) === 0 &&
      !list.parties.some(({ name }) => best.parties.some((party) => isWithin(party.name, name))),
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
