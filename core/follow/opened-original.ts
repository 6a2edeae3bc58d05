import type { Evidence, Hop, Reading } from '../model.ts';
import { type Found, findEarlierHops } from './earlier-hops.ts';
import { keepEvidence } from './keep-evidence.ts';
import type { OpenedPage } from './open-page.ts';
import { captureOf } from './own-chain.ts';
import { sameAddress } from './same-address.ts';
import type { Verdict } from './standing.ts';
import { withVerdict } from './verdict-on-hop.ts';
import type { Budget, LookedUp, Lookup, Walk } from './walk.ts';
import { conflictsOf } from './walk-conflicts.ts';

/** A lookup that came to a page. */
export type Opened = Extract<LookedUp, { ok: true }>;

/**
 * The walk with what an opened page says of a hop: the verdict with the page's own words as evidence; where it has the article, what it
 * states of it and the hops that it names before itself.
 */
export function withOpened(walk: Walk, lookup: Lookup, outcome: Opened, verdict: Verdict, budget: Budget): Walk {
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
  const opened = { claimed: judged.reading.chain[index] as Hop, hop, verdict, found, page };
  const conflicts = [...judged.reading.conflicts, ...conflictsOf(opened, judged.reading)];
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
