import type { Evidence, Hop, Reading } from '../model.ts';
import { type Found, findEarlierHops } from './earlier-hops.ts';
import { keepEvidence } from './keep-evidence.ts';
import type { OpenedPage } from './open-page.ts';
import { captureOf } from './own-chain.ts';
import { refuseAddress } from './public-address.ts';
import type { Unreached } from './reasons.ts';
import { sameAddress } from './same-address.ts';
import { settleHops, withStanding } from './settle-hops.ts';
import { walkOfSide, withSide } from './side-chains.ts';
import { judgeOriginal, unreachable, type Verdict } from './standing.ts';
import { type Budget, type LookedUp, type Lookup, type Trail, usualBudget, type Walk } from './walk.ts';
import { conflictsOf, contradictionOf } from './walk-conflicts.ts';

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

type Opened = Extract<LookedUp, { ok: true }>;

function judge(walk: Walk, lookup: Lookup, outcome: Opened): Verdict {
  const later = walk.reading.chain.slice(lookup.hop + 1);
  const leadsBack = later.some((hop) => hop.work.url && sameAddress(hop.work.url, outcome.url));
  if (leadsBack) return unreachable('leads-back');
  return judgeOriginal(
    walk.start,
    outcome.page,
    later[0]?.relation ?? 'republished-from',
    later.map((hop) => hop.publisher),
  );
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

function withVerdict(walk: Walk, index: number, verdict: Verdict): Walk {
  const chain = walk.reading.chain.map((hop, at) => (at === index ? applyVerdict(hop, verdict) : hop));
  return { ...walk, reading: { ...walk.reading, chain } };
}

/** The verdict on the named address, since the article is not found elsewhere either. */
function withNamed(walk: Walk, index: number, verdict: Verdict): Walk {
  const judged = withVerdict(walk, index, verdict);
  const conflicts = [...judged.reading.conflicts, ...contradictionOf(judged.reading.chain[index] as Hop, verdict)];
  return { ...judged, reading: { ...judged.reading, conflicts } };
}

function applyVerdict(hop: Hop, verdict: Verdict): Hop {
  const confidence =
    verdict.standing === 'confirmed'
      ? Math.max(hop.confidence, 0.97)
      : verdict.standing === 'contradicted'
        ? Math.min(hop.confidence, 0.3)
        : hop.confidence;
  return { ...withStanding(hop, verdict), confidence, comparison: verdict.comparison };
}

function withOpened(walk: Walk, lookup: Lookup, outcome: Opened, verdict: Verdict, budget: Budget): Walk {
  const { hop: index } = lookup;
  const judged = withVerdict(walk, index, verdict);
  const evidence = [...walk.reading.evidence];
  const hop = { ...(judged.reading.chain[index] as Hop) };
  const { page } = outcome;
  hop.evidence = [...hop.evidence, keepEvidence(evidence, openedEvidence(page, outcome.url))];
  const capture = outcome.capture ?? captureOf(page.reading);
  if (capture) hop.capture = capture;
  if (verdict.isSameArticle) {
    const { title } = page.reading.page;
    const date = page.reading.dates.published?.value.slice(0, 10) ?? null;
    hop.work = { title: title ?? hop.work.title, url: workUrl(hop, lookup, outcome), date: date ?? hop.work.date };
  }
  const found = verdict.isSameArticle ? findEarlierHops(judged.reading.chain, index, page.reading, evidence, budget) : noneFound;
  if (found.relation && found.hops.length > 0) hop.relation = found.relation;
  if (found.hops.some((earlier) => earlier.role !== 'agency') && hop.role === 'origin') hop.role = 'intermediary';
  const chain = judged.reading.chain.map((other, at) => (at === index ? hop : (found.fuller.get(at) ?? other)));
  chain.splice(index, 0, ...found.hops);
  const trails = [...judged.trails];
  trails.splice(index, 0, ...found.hops.map(() => ({ isChecked: false, asked: [], moved: null, before: null })));
  const conflicts = [...judged.reading.conflicts, ...conflictsOf(judged.reading.chain[index] as Hop, hop, verdict, found, page)];
  const dates = originalDate({ ...judged.reading, chain }, index + found.hops.length, verdict, page, evidence);
  return { ...judged, trails, reading: { ...judged.reading, chain, conflicts, evidence, dates } };
}

const noneFound: Found = { hops: [], relation: null, fuller: new Map(), loops: [] };

/** The address that the article was found at: as named, unless it has moved. */
function workUrl(hop: Hop, lookup: Lookup, outcome: Opened): string {
  return hop.work.url && sameAddress(lookup.url, hop.work.url) && outcome.redirects.length === 0 ? hop.work.url : outcome.url;
}

function openedEvidence(page: OpenedPage, url: string): Omit<Evidence, 'id'> {
  return {
    signal: 'opened-original',
    where: 'fetched-page',
    scope: 'article',
    quote: (page.reading.page.title ?? url).slice(0, 500),
    selector: null,
  };
}

/** When the first publisher published it, where the page at hand does not say and its original was opened. */
function originalDate(reading: Reading, index: number, verdict: Verdict, page: OpenedPage, evidence: Evidence[]): Reading['dates'] {
  const { published } = page.reading.dates;
  if (index !== 0 || verdict.standing !== 'confirmed' || reading.dates.original || !published) return reading.dates;
  const id = keepEvidence(evidence, {
    signal: 'opened-original',
    where: 'fetched-page',
    scope: 'article',
    quote: published.value,
    selector: null,
  });
  return { ...reading.dates, original: { value: published.value, evidence: [id] } };
}
