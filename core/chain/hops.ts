import { registrableDomain } from '../agents/domain.ts';
import type { Finding, Hop, Relation } from '../model.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import type { AgencyFinding, Candidate, Identity, OriginFinding } from './candidates.ts';

/** What is known of the page whose chain is built. */
export interface ChainContext extends Identity {
  page: Page;
  title: string | null;
  published: string | null;
  siteWitness: Finding | null;
  cite: (finding: Finding) => string;
}

/** Whether visible words name it. */
export function isStated(candidate: Candidate): boolean {
  return candidate.findings.some((finding) => finding.where === 'visible-text');
}

/** The hop of a news agency. */
export function agencyHop(candidate: Candidate, context: ChainContext): Hop {
  return { ...hopOf(candidate, context), role: 'agency', relation: 'published' };
}

/** The hop of the outlet that published first. */
export function outletHop(candidate: Candidate, context: ChainContext): Hop {
  return { ...hopOf(candidate, context), role: 'origin', relation: 'published' };
}

function hopOf(candidate: Candidate, context: ChainContext): Omit<Hop, 'role' | 'relation'> {
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
function workAddress(findings: readonly (OriginFinding | AgencyFinding)[], context: ChainContext): string | null {
  const addresses = findings.flatMap((finding) =>
    finding.says.about === 'origin' ? [finding.says.url, finding.says.publisher?.url ?? null] : [],
  );
  const foreign = addresses.filter((address): address is string => address !== null && address !== context.page.url);
  const paths = foreign.filter((address) => new URL(address).pathname.length > 2 || isArticleAddress(address));
  const away = paths.filter((address) => registrableDomain(address) !== context.site.domain);
  return away.find(isArticleAddress) ?? away[0] ?? paths[0] ?? null;
}

/** The first hop is 'published'; each later one derives from the one before. Several agencies stand side by side before the outlet. */
export function linkRelations(hops: Hop[]): void {
  hops.forEach((hop, i) => {
    hop.relation = i === 0 ? 'published' : 'syndicated-from';
  });
}

/** The hop of the page itself, and how it derives from the one before. */
export function ownHop(before: Candidate | null, context: ChainContext): Hop {
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
  const stated = candidate.findings.flatMap(({ says }) => (says.about === 'origin' ? [says.relation] : []));
  const specific = ['translated-from', 'excerpted-from', 'adapted-from', 'cross-posted-from'] as const;
  for (const relation of specific) if (stated.includes(relation)) return relation;
  if (stated.includes('republished-from')) return 'republished-from';
  return 'syndicated-from';
}
