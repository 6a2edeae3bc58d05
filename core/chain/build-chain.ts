import type { Chain, Conflict, DateClaim, Finding, Relation } from '../model.ts';
import { type Candidate, gatherCandidates, type OriginFinding } from './candidates.ts';
import { agencyHop, type ChainContext, isStated, linkRelations, outletHop, ownHop } from './hops.ts';
import { isLiveBlog, signsPosts } from './live-blog.ts';
import { withNameShown } from './name-shown.ts';
import { ownerNames } from './owner-names.ts';

/** Below this a candidate is too thin to name: a wrong origin is worse than none. */
const ENOUGH = 0.58;
/** Two origins closer than this quarrel. */
const CLEAR_LEAD = 0.12;

/** A chain with what was found beside it. */
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

/** Orders what the evidence says into hops, origin first; the last is the page itself. */
export function buildChain(findings: readonly Finding[], context: ChainContext): Built {
  const gathered = gatherCandidates(findings, { ...context, siteNames: [...context.siteNames, ...ownerNames(context.page)] });
  const { own, unplaced } = gathered;
  const candidates = gathered.candidates.map((candidate) => withNameShown(context.page, candidate));
  const isLive = isLiveBlog(context.page);
  const outlets = candidates.filter((candidate) => candidate.kind === 'outlet' && candidate.confidence >= ENOUGH).sort(byConfidence);
  const agencies = candidates
    .filter(
      (candidate) =>
        candidate.kind === 'agency' && candidate.confidence >= ENOUGH && isCopy(candidate) && !(isLive && signsPosts(candidate)),
    )
    .sort(byConfidence);
  const { chosen, conflicts } = chooseOutlets(outlets, context);
  const isSyndicated = chosen.length > 0 && agencies.some(isPassedOn);
  const named = agencies.filter((candidate) => !(isSyndicated && isBareMark(candidate))).slice(0, 3);
  const order = [...named.filter((one) => !isPassedOn(one)), ...chosen, ...named.filter(isPassedOn)];
  const hops = order.map((candidate) => (chosen.includes(candidate) ? outletHop(candidate, context) : agencyHop(candidate, context)));
  linkRelations(hops);
  const last = ownHop(order.at(-1) ?? null, context);
  if (chosen.length > 0 && REPEATS.has(last.relation) && findings.some(isTranslatorsNote)) last.relation = 'translated-from';
  const origin = chosen[0];
  const original = origin ? (originalDate(origin, context) ?? originalDay(findings, context)) : null;
  for (const hop of hops) if (hop.role === 'origin') hop.work.date ??= original?.value ?? null;
  const heard = [
    ...unusedFindings(candidates, [...chosen, ...agencies], own),
    ...unplaced.filter((finding) => finding.where === 'visible-text').slice(0, 4),
  ];
  return { chain: [...hops, last], conflicts, original, own, heard };
}

/** What a translator's note tells more of: "Translated by Ada Winter" on what is from another outlet. */
const REPEATS: ReadonlySet<Relation> = new Set(['republished-from', 'syndicated-from']);

const isTranslatorsNote = ({ signal, says }: Finding): boolean =>
  signal === 'translation-note' && says.about === 'author' && says.role === 'translator';

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

/** "AP" alone above a headline: beside an outlet whose text a syndicate passes on it only says where the site files wire stories. */
function isBareMark(candidate: Candidate): boolean {
  return candidate.findings.every(({ signal, quote }) => signal === 'agency-byline' && quote.length <= 8);
}

/** One origin, or none where two of like strength quarrel. Words beat markup; both are kept as a conflict. */
function chooseOutlets(outlets: readonly Candidate[], context: ChainContext): { chosen: Candidate[]; conflicts: Conflict[] } {
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

function originalDate(candidate: Candidate, context: ChainContext): DateClaim | null {
  const dated = candidate.findings.find(
    (finding): finding is OriginFinding => finding.says.about === 'origin' && finding.says.date !== null,
  );
  return dated?.says.date ? { value: dated.says.date, evidence: [context.cite(dated)] } : null;
}

/** The day that a line of dates calls the original's, beside the page's own. */
function originalDay(findings: readonly Finding[], context: ChainContext): DateClaim | null {
  for (const finding of findings)
    if (finding.signal === 'date-line' && finding.says.about === 'date' && finding.says.which === 'original')
      return { value: finding.says.value, evidence: [context.cite(finding)] };
  return null;
}
