import { nameAgency } from '../agents/agency.ts';
import { sameOutlet } from '../agents/name-agent.ts';
import type { Agent, Conflict, Contributor, Finding, Party } from '../model.ts';

type AuthorFinding = Finding<{ about: 'author'; role: Contributor['role']; parties: Party[] }>;
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
  const stated = findings
    .filter((finding): finding is AuthorFinding => finding.says.about === 'author')
    .map((finding) => ({ finding, parties: finding.says.parties.filter((party) => !isPublisher(party, publishers, siteNames)) }))
    .filter(({ parties }) => parties.length > 0);
  const authored = stated.filter(({ finding }) => finding.says.role === 'author');
  const best = bestList(authored);
  const others = stated.filter(({ finding }) => finding.says.role !== 'author').slice(0, 4);
  const authors = best ? best.parties.map((party) => contributor(party, 'author', authored, cite)) : [];
  for (const { finding, parties } of others)
    for (const party of parties)
      if (!authors.some((author) => sameName(author.name, party.name)))
        authors.push({ ...named(party), role: finding.says.role, evidence: [cite(finding)] });
  return { authors, conflicts: best ? authorConflicts(best, authored, cite) : [] };
}

interface Listed {
  finding: AuthorFinding;
  parties: Party[];
}

function isPublisher(party: Party, publishers: readonly Agent[], siteNames: readonly string[]): boolean {
  if (nameAgency(party.name)) return true;
  const agent = { name: party.name, domain: null };
  if (publishers.some((publisher) => sameOutlet(agent, publisher))) return true;
  return siteNames.some((name) => sameOutlet(agent, { name, domain: null }));
}

function bestList(lists: readonly Listed[]): Listed | null {
  let best: Listed | null = null;
  let most = 0;
  for (const list of lists) {
    let score = list.finding.weight;
    for (const other of lists)
      if (other !== list && other.finding.signal !== list.finding.signal) score += 0.3 * shared(list.parties, other.parties);
    score += Math.min(0.06, 0.02 * (list.parties.length - 1));
    if (list.parties.every((party) => party.type !== 'person')) score -= 0.35;
    if (score > most) [best, most] = [list, score];
  }
  return best;
}

/** The share of names that two lists have in common, 0 to 1. */
function shared(a: readonly Party[], b: readonly Party[]): number {
  const common = a.filter((party) => b.some((other) => sameName(party.name, other.name))).length;
  return common / Math.max(a.length, b.length);
}

/** Whether two spellings name one person: letters compared without case, accents and punctuation, in any order. */
export function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ');
}

function contributor(party: Party, role: Contributor['role'], lists: readonly Listed[], cite: Cite): Contributor {
  const witnesses = lists
    .filter((list) => list.parties.some((other) => sameName(other.name, party.name)))
    .sort((a, b) => b.finding.weight - a.finding.weight);
  return { ...named(party), role, evidence: witnesses.slice(0, 3).map(({ finding }) => cite(finding)) };
}

function named(party: Party): Pick<Contributor, 'name' | 'type' | 'url'> {
  return { name: party.name, type: party.type, url: party.url };
}

/** Where the visible byline and the markup name nobody in common, both are shown. */
function authorConflicts(best: Listed, lists: readonly Listed[], cite: Cite): Conflict[] {
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
