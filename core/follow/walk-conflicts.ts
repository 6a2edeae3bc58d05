import type { Conflict, Hop } from '../model.ts';
import { type Followed, wordFollowed } from './because.ts';
import type { Found } from './earlier-hops.ts';
import type { OpenedPage } from './open-page.ts';
import type { Verdict } from './standing.ts';

/** That a claimed original is contradicted, as a conflict; none where no words can be quoted. */
export function contradictionOf(hop: Hop, verdict: Verdict): Conflict[] {
  if (verdict.standing !== 'contradicted' || !verdict.because || hop.evidence.length === 0) return [];
  return [conflictOver('origin', { code: 'contradicted', name: hop.publisher.name, because: verdict.because }, hop.evidence)];
}

function conflictOver(about: Conflict['about'], followed: Followed, evidence: string[]): Conflict {
  return { about, explanation: wordFollowed(followed), evidence, followed };
}

/** What the page at hand and its opened original say that cannot both hold, for the reader to see. `claimed` is the hop before it was opened. */
export function conflictsOf(claimed: Hop, hop: Hop, verdict: Verdict, found: Found, page: OpenedPage): Conflict[] {
  const conflicts = contradictionOf(hop, verdict);
  const { name } = hop.publisher;
  const outlet = found.hops.find((earlier) => earlier.role !== 'agency');
  if (outlet && claimed.role === 'origin')
    conflicts.push(
      conflictOver('origin', { code: 'names-another', name, other: outlet.publisher.name }, [
        ...new Set([...claimed.evidence.slice(0, 1), ...outlet.evidence.slice(0, 1), ...hop.evidence.slice(-1)]),
      ]),
    );
  for (const loop of found.loops)
    conflicts.push(conflictOver('origin', { code: 'names-later-hop', name, other: loop.name }, loop.evidence));
  const stated = claimed.work.date?.slice(0, 10);
  const published = page.reading.dates.published?.value.slice(0, 10);
  if (
    verdict.isSameArticle &&
    stated?.length === 10 &&
    published?.length === 10 &&
    Math.abs(Date.parse(stated) - Date.parse(published)) > 86_400_000
  )
    conflicts.push(conflictOver('date', { code: 'dated-otherwise', name, stated, published }, hop.evidence));
  return conflicts;
}
