import type { Hop } from '../model.ts';
import { type Opened, withOpened } from './opened-original.ts';
import { refuseAddress } from './public-address.ts';
import type { Unreached } from './reasons.ts';
import { sameAddress } from './same-address.ts';
import { settleHops } from './settle-hops.ts';
import { walkOfSide, withSide } from './side-chains.ts';
import { judgeOriginal, unreachable, type Verdict } from './standing.ts';
import { withVerdict } from './verdict-on-hop.ts';
import { type Budget, type LookedUp, type Lookup, type Trail, usualBudget, type Walk } from './walk.ts';
import { contradictionOf } from './walk-conflicts.ts';

/**
 * The walk after a lookup: the hop's standing with its reason and comparison, and the hops that the original itself names put
 * before it, each with the words on the fetched page that name it. An article that has moved on its site is asked for there.
 */
export function extendChain(walk: Walk, lookup: Lookup, outcome: LookedUp, budget: Budget = usualBudget): Walk {
  const side = lookup.side === undefined ? undefined : walk.sides[lookup.side];
  if (!side || lookup.side === undefined) return stepAlong(walk, lookup, outcome, budget);
  return withSide(walk, lookup.side, stepAlong(walkOfSide(walk, side), lookup, outcome, budget));
}

function stepAlong(walk: Walk, lookup: Lookup, outcome: LookedUp, budget: Budget): Walk {
  const asked = { ...walk, pages: walk.pages + 1, trails: walk.trails.map((trail) => ({ ...trail })) };
  const trail = asked.trails[lookup.hop] as Trail;
  if (lookup.inArchive) trail.capture = 'asked';
  else trail.asked = [...trail.asked, lookup.url];
  trail.moved = null;
  const verdict = outcome.ok ? judge(asked, lookup, outcome) : unreachable(outcome.why);
  const moved = lookup.inArchive ? null : movedTo(asked, trail, outcome, verdict);
  if (moved) {
    trail.moved = moved;
    trail.before ??= { ...verdict, compared: null };
    return asked;
  }
  if (isWantedFromArchive(asked, trail, verdict)) {
    trail.capture = 'wanted';
    trail.before ??= { ...verdict, compared: null };
    return asked;
  }
  trail.isChecked = true;
  if (trail.before && !verdict.isSameArticle) return settleHops(withNamed(asked, lookup.hop, trail.before));
  return settleHops(outcome.ok ? withOpened(asked, lookup, outcome, verdict, budget) : withVerdict(asked, lookup.hop, verdict));
}

/** Reasons that say that the article is no longer where it was. */
const gone: ReadonlySet<Unreached | null> = new Set(['not-found', 'gone', 'soft-404', 'no-connection']);

function isWantedFromArchive(walk: Walk, trail: Trail, verdict: Verdict): boolean {
  return walk.archives === true && !trail.capture && !verdict.isSameArticle && gone.has((trail.before ?? verdict).why);
}

function judge(walk: Walk, lookup: Lookup, outcome: Opened): Verdict {
  const later = walk.reading.chain.slice(lookup.hop + 1);
  const leadsBack = later.some((hop) => hop.work.url && sameAddress(hop.work.url, outcome.url));
  if (leadsBack) return unreachable('leads-back');
  const verdict = judgeOriginal(
    walk.start,
    outcome.page,
    later[0]?.relation ?? 'republished-from',
    later.map((hop) => hop.publisher),
  );
  // A site that sends on from an address says nothing of what once stood there.
  const isElsewhere = verdict.because?.code === 'another-text' && !lookup.inArchive && !sameAddress(lookup.url, outcome.url);
  return isElsewhere ? unreachable('leads-elsewhere') : verdict;
}

/** Another address of the same site, where the named one has no such article; each is asked for once. */
function movedTo(walk: Walk, trail: Trail, outcome: LookedUp, verdict: Verdict): string | null {
  const isFound =
    verdict.isSameArticle ||
    verdict.standing === null ||
    (verdict.standing === 'contradicted' && (verdict.comparison?.sharedOfCopy ?? 0) >= 0.2);
  const elsewhere = outcome.ok ? outcome.page.elsewhere : (outcome.elsewhere ?? null);
  if (isFound || verdict.why === 'leads-back' || verdict.why === 'paywall' || !elsewhere || refuseAddress(elsewhere)) return null;
  const known = [
    ...trail.asked,
    ...(outcome.ok ? [outcome.url] : []),
    ...walk.reading.chain.flatMap((hop, index) => (walk.trails[index] === trail ? [] : (hop.work.url ?? []))),
  ];
  return known.some((address) => sameAddress(address, elsewhere)) ? null : elsewhere;
}

/** The verdict on the named address, since the article is not found elsewhere either. */
function withNamed(walk: Walk, index: number, verdict: Verdict): Walk {
  const judged = withVerdict(walk, index, verdict);
  const conflicts = [...judged.reading.conflicts, ...contradictionOf(judged.reading.chain[index] as Hop, verdict, judged.reading)];
  return { ...judged, reading: { ...judged.reading, conflicts } };
}
