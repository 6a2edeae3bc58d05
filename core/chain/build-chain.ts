import { registrableDomain } from '../agents/domain.ts';
import type { Chain, Conflict, DateClaim, Finding, Hop, Relation } from '../model.ts';
import type { Page } from '../page.ts';
import { type AgencyFinding, type Candidate, gatherCandidates, type Identity, type OriginFinding } from './candidates.ts';

/** Below this a candidate is too thin to name: a wrong origin is worse than none. */
const ENOUGH = 0.58;
/** Two origins closer than this quarrel. */
const CLEAR_LEAD = 0.12;

export interface Built {
  chain: Chain;
  conflicts: Conflict[];
  /** When it was first published anywhere, where the page states it. */
  original: DateClaim | null;
  /** Findings that name the page's own site, with a date perhaps: they tell of this page, not of an earlier one. */
  own: OriginFinding[];
  /** What was said and made no hop: self-naming lines, contributing agencies, candidates too thin to name. */
  heard: Finding[];
}

interface Context extends Identity {
  page: Page;
  title: string | null;
  published: string | null;
  siteWitness: Finding | null;
  cite: (finding: Finding) => string;
}

/** Orders what the evidence says into hops, origin first; the last is the page itself. */
export function buildChain(findings: readonly Finding[], context: Context): Built {
  const { candidates, own, unplaced } = gatherCandidates(findings, context);
  const outlets = candidates.filter((candidate) => candidate.kind === 'outlet' && candidate.confidence >= ENOUGH).sort(byConfidence);
  const agencies = candidates
    .filter((candidate) => candidate.kind === 'agency' && candidate.confidence >= ENOUGH && isCopy(candidate))
    .sort(byConfidence);
  const { chosen, conflicts } = chooseOutlets(outlets, context);
  const named = agencies.slice(0, 3);
  const order = [...named.filter((one) => !isPassedOn(one)), ...chosen, ...named.filter(isPassedOn)];
  const hops = order.map((candidate) => (chosen.includes(candidate) ? outletHop(candidate, context) : agencyHop(candidate, context)));
  linkRelations(hops);
  const last = ownHop(order.at(-1) ?? null, context);
  const origin = chosen[0];
  const heard = [
    ...unusedFindings(candidates, [...chosen, ...agencies], own),
    ...unplaced.filter((finding) => finding.where === 'visible-text').slice(0, 4),
  ];
  return { chain: [...hops, last], conflicts, original: origin ? originalDate(origin, context) : null, own, heard };
}

function unusedFindings(candidates: readonly Candidate[], used: readonly Candidate[], own: readonly OriginFinding[]): Finding[] {
  const unused = candidates.filter((candidate) => !used.includes(candidate));
  return [...own.filter((finding) => finding.where === 'visible-text'), ...unused.flatMap((candidate) => candidate.findings)].slice(0, 12);
}

function byConfidence(a: Candidate, b: Candidate): number {
  return b.confidence - a.confidence;
}

/** Material "with files from" an agency is part of a text, not its origin. */
function isCopy(candidate: Candidate): boolean {
  return candidate.findings.some((finding) => finding.says.about === 'origin' || finding.says.share === 'copy');
}

/** A syndicate that only passes on what an outlet published: it stands behind that outlet. */
function isPassedOn(candidate: Candidate): boolean {
  return candidate.findings.every((finding) => finding.signal === 'agency-syndicated');
}

function isStated(candidate: Candidate): boolean {
  return candidate.findings.some((finding) => finding.where === 'visible-text');
}

/** One origin, or none where two of like strength quarrel. Words beat markup; both are kept as a conflict. */
function chooseOutlets(outlets: readonly Candidate[], context: Context): { chosen: Candidate[]; conflicts: Conflict[] } {
  const [first, second] = outlets;
  if (!first || !second) return { chosen: first ? [first] : [], conflicts: [] };
  const stated = outlets.filter(isStated);
  const strongest = stated.length === 1 ? (stated[0] as Candidate) : first;
  const rival = outlets.find((candidate) => candidate !== strongest) as Candidate;
  const isClear = stated.length === 1 || strongest.confidence - rival.confidence >= CLEAR_LEAD;
  const conflict: Conflict = {
    about: 'origin',
    explanation: `The page gives two different origins: ${strongest.agent.name} and ${rival.agent.name}.`,
    evidence: [context.cite(strongest.findings[0] as Finding), context.cite(rival.findings[0] as Finding)],
    chains: (isClear ? [rival] : [strongest, rival]).map((candidate) => [outletHop(candidate, context), ownHop(candidate, context)]),
  };
  return { chosen: isClear ? [strongest] : [], conflicts: [conflict] };
}

function agencyHop(candidate: Candidate, context: Context): Hop {
  return { ...hopOf(candidate, context), role: 'agency', relation: 'published' };
}

function outletHop(candidate: Candidate, context: Context): Hop {
  return { ...hopOf(candidate, context), role: 'origin', relation: 'published' };
}

function hopOf(candidate: Candidate, context: Context): Omit<Hop, 'role' | 'relation'> {
  const strongestFirst = [...candidate.findings].sort(
    (a, b) => Number(b.where === 'visible-text') - Number(a.where === 'visible-text') || b.weight - a.weight,
  );
  return {
    publisher: candidate.agent,
    work: {
      title: firstOf(strongestFirst, (says) => says.title),
      url: workAddress(strongestFirst, context),
      date: firstOf(strongestFirst, (says) => says.date),
    },
    standing: isStated(candidate) ? 'stated' : 'inferred',
    confidence: candidate.confidence,
    evidence: [...new Set(strongestFirst.slice(0, 6).map(context.cite))],
  };
}

function firstOf(
  findings: readonly (OriginFinding | AgencyFinding)[],
  pick: (says: OriginFinding['says']) => string | null,
): string | null {
  for (const finding of findings)
    if (finding.says.about === 'origin') {
      const value = pick(finding.says);
      if (value) return value;
    }
  return null;
}

/** The address of the earlier publication: the most article-like one that the evidence gives. */
function workAddress(findings: readonly (OriginFinding | AgencyFinding)[], context: Context): string | null {
  const addresses = findings.flatMap((finding) =>
    finding.says.about === 'origin' ? [finding.says.url, finding.says.publisher?.url ?? null] : [],
  );
  const foreign = addresses.filter((address): address is string => address !== null && address !== context.page.url);
  return (
    foreign.find((address) => registrableDomain(address) !== context.site.domain && new URL(address).pathname.length > 2) ??
    foreign.find((address) => new URL(address).pathname.length > 2) ??
    null
  );
}

/** The first hop is 'published'; each later one derives from the one before. Several agencies stand side by side before the outlet. */
function linkRelations(hops: Hop[]): void {
  hops.forEach((hop, i) => {
    hop.relation = i === 0 ? 'published' : 'syndicated-from';
  });
}

function ownHop(before: Candidate | null, context: Context): Hop {
  const { page } = context;
  return {
    publisher: context.site,
    role: 'this-page',
    relation: before ? relationOf(before) : 'published',
    work: { title: context.title, url: page.url, date: context.published?.slice(0, 10) ?? null },
    standing: 'stated',
    confidence: 1,
    evidence: context.siteWitness ? [context.cite(context.siteWitness)] : [],
  };
}

/** How this page derives from the hop before it: the most specific relation that a piece of evidence states. */
function relationOf(candidate: Candidate): Relation {
  const stated = candidate.findings.flatMap((finding) =>
    finding.says.about === 'origin' ? [{ relation: finding.says.relation, text: finding.where === 'visible-text' }] : [],
  );
  const specific = ['translated-from', 'excerpted-from', 'adapted-from', 'cross-posted-from'] as const;
  for (const relation of specific) if (stated.some((entry) => entry.relation === relation)) return relation;
  if (stated.some((entry) => entry.relation === 'republished-from')) return 'republished-from';
  return 'syndicated-from';
}

function originalDate(candidate: Candidate, context: Context): DateClaim | null {
  const dated = candidate.findings.find(
    (finding): finding is OriginFinding => finding.says.about === 'origin' && finding.says.date !== null,
  );
  return dated?.says.date ? { value: dated.says.date, evidence: [context.cite(dated)] } : null;
}
