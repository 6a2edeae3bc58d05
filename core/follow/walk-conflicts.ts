import type { Conflict, Hop, Reading } from '../model.ts';
import { type Followed, wordFollowed } from './because.ts';
import type { Found } from './earlier-hops.ts';
import type { OpenedPage } from './open-page.ts';
import type { Verdict } from './standing.ts';

/** Whether the page at hand names a hop itself. What only an opened page names is that page's claim. */
function isNamedHere({ evidence }: Hop, reading: Reading): boolean {
  return evidence.some((id) => reading.evidence.some((piece) => piece.id === id && piece.where !== 'fetched-page'));
}

/** That an original which the page at hand claims is contradicted, as a conflict; none where no words can be quoted. */
export function contradictionOf(hop: Hop, verdict: Verdict, reading: Reading): Conflict[] {
  if (verdict.standing !== 'contradicted' || !verdict.because || !isNamedHere(hop, reading)) return [];
  return [conflictOver('origin', { code: 'contradicted', name: hop.publisher.name, because: verdict.because }, hop.evidence)];
}

function conflictOver(about: Conflict['about'], followed: Followed, evidence: string[]): Conflict {
  return { about, explanation: wordFollowed(followed), evidence, followed };
}

/** What an opened original and the pages that lead to it say that cannot both hold, for the reader to see. */
export function conflictsOf(
  opened: { claimed: Hop; hop: Hop; verdict: Verdict; found: Found; page: OpenedPage },
  reading: Reading,
): Conflict[] {
  const { claimed, hop, found } = opened;
  const { name } = hop.publisher;
  const loops = found.loops.map((loop) => conflictOver('origin', { code: 'names-later-hop', name, other: loop.name }, loop.evidence));
  if (!isNamedHere(claimed, reading)) return loops;
  return [...contradictionOf(hop, opened.verdict, reading), ...namesAnother(opened), ...loops, ...datedOtherwise(opened)];
}

/** That the page at hand calls an outlet the first, and the outlet another. */
function namesAnother({ claimed, hop, found }: { claimed: Hop; hop: Hop; found: Found }): Conflict[] {
  const outlet = found.hops.find((earlier) => earlier.role !== 'agency');
  if (!outlet || claimed.role !== 'origin') return [];
  const sides = [claimed.evidence[0], outlet.evidence[0] ?? hop.evidence.at(-1)].filter((id) => id !== undefined);
  return [conflictOver('origin', { code: 'names-another', name: hop.publisher.name, other: outlet.publisher.name }, [...new Set(sides)])];
}

function datedOtherwise({ claimed, hop, verdict, page }: { claimed: Hop; hop: Hop; verdict: Verdict; page: OpenedPage }): Conflict[] {
  const stated = claimed.work.date?.slice(0, 10);
  const published = page.reading.dates.published?.value.slice(0, 10);
  if (!verdict.isSameArticle || stated?.length !== 10 || published?.length !== 10) return [];
  if (Math.abs(Date.parse(stated) - Date.parse(published)) <= 86_400_000) return [];
  return [conflictOver('date', { code: 'dated-otherwise', name: hop.publisher.name, stated, published }, hop.evidence)];
}
