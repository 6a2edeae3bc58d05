import { likeness } from '../page/title-likeness.ts';
import type { Page } from '../page.ts';
import { isGenre, opensWithGenre } from './genre-before.ts';
import { headlineWithin, squeezed } from './headline-parts.ts';
import { isGarbled, mended } from './mend-title.ts';
import { type Candidate, titleCandidates } from './title-candidates.ts';

/**
 * The headline as a reader sees it, without the site's name. Pages carry several headlines (one for sharing, one for
 * search, one to read); the one that most places agree on wins, in its visible form. Null where the page has none.
 */
export function drawTitle(page: Page, siteNames: readonly string[], authors: readonly string[] = []): string | null {
  const candidates = titleCandidates(page, siteNames, authors);
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const votes = candidates
      .filter((other) => likeness(candidate.folded, other.folded) > 0.8)
      .reduce((sum, other) => sum + other.weight, 0);
    if (votes > most) [best, most] = [candidate, votes];
  }
  return best ? (partOfSeen(best, candidates, page) ?? seenBeforeTail(best, candidates) ?? bestForm(best, candidates)) : null;
}

/** The headline as it is seen without the kicker or the subtitle that its element holds, where markup has it without. */
function partOfSeen(best: Candidate, candidates: readonly Candidate[], page: Page): string | null {
  const block = page.blocks[page.region.headline];
  const seen = candidates.find(({ visible, weight }) => visible && weight > 1);
  if (!block || !seen || likeness(best.folded, seen.folded) < 0.5) return null;
  const told = candidates.filter(({ visible }) => !visible);
  return headlineWithin(block.element, seen.text, (words) =>
    told.filter(({ text }) => squeezed(text) === words).reduce((sum, { weight }) => sum + weight, 0),
  );
}

/**
 * "Hráz drží - Novinky", "News Flash • Hráz drží", where the page shows "Hráz drží": what markup has behind the dash, or before the bar, is a
 * name that nothing else tells.
 */
function seenBeforeTail(best: Candidate, candidates: readonly Candidate[]): string | null {
  const seen = candidates.find(({ visible, weight }) => visible && weight > 1)?.text;
  if (!seen || seen.length < 12 || seen === best.text) return null;
  const [before = '', behind = '', ...more] = best.text.split(seen);
  return more.length === 0 && /^(?:\S.{1,40} [|·•»] )?\n(?: ?[|·•»–—-]{1,2} \S.{1,40})?$/.test(`${before}\n${behind}`) ? seen : null;
}

/**
 * Of the forms that agree, the visible one, unless it is cut short, garbled, opened by a kicker ("Premier League Late win …") or lacks the
 * first words that markup gives it twice ("Harbours: Late win …").
 */
function bestForm(best: Candidate, candidates: readonly Candidate[]): string {
  const agreeing = candidates.filter((other) => likeness(best.folded, other.folded) > 0.8);
  const visible = agreeing.find((candidate) => candidate.visible);
  if (!visible || isGarbled(visible.text) || isCut(visible.text)) {
    const told = [...agreeing, ...candidates.filter((other) => goesOn(best, other))].filter(
      ({ visible: seen, text }) => !seen && !isGarbled(text),
    );
    return mended((told.find(({ text }) => !isCut(text)) ?? told[0] ?? best).text);
  }
  const spoken = isShouted(visible.text) && agreeing.find((other) => other.folded === visible.folded && !isShouted(other.text));
  if (spoken) return spoken.text;
  // A kicker that style alone sets apart, "Verkehr Der Halt im Moor", is parted in markup: "Verkehr: Der Halt im Moor".
  const parted = agreeing.find(
    (other) =>
      !other.visible &&
      squeezed(other.text) === squeezed(visible.text) &&
      /\S ?[:–—-] \S/.test(other.text) &&
      !/[:–—-]/.test(visible.text) &&
      !opensWithGenre(other.text),
  );
  if (parted) return parted.text;
  const fuller = candidates.filter(
    (other) =>
      !other.visible &&
      other.folded !== visible.folded &&
      other.folded.endsWith(` ${visible.folded}`) &&
      !opensApart(other.text.slice(0, Math.max(0, other.text.length - visible.text.length))),
  );
  const [longer] = fuller;
  const isTold = candidates.some((other) => !other.visible && other.weight > 1 && other.folded === visible.folded);
  if (longer && !isTold && fuller.filter((other) => other.folded === longer.folded).length > 1) return longer.text;
  const withoutKicker = agreeing.find(
    (other) =>
      !isTold &&
      !other.visible &&
      visible.folded.length > other.folded.length &&
      visible.folded.endsWith(other.folded) &&
      !hasColonKicker(visible.text, other.text),
  );
  return withoutKicker ? withoutKicker.text : visible.text;
}

/** "Comment: …", "News Flash • …": what markup sets before a headline that is none of its words. */
const opensApart = (words: string): boolean => isGenre(words) || /[|·•»] $/.test(words);

const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);

/** Whether another form goes on where this one is cut short. */
const goesOn = (cut: Candidate, other: Candidate): boolean => isCut(cut.text) && other.folded.startsWith(`${cut.folded} `);

/** Capitals throughout, which is a matter of style: the same words stand elsewhere as they are spoken. */
function isShouted(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "Analysis: Asking voters …": a kicker with its colon is part of the headline. */
function hasColonKicker(visible: string, rest: string): boolean {
  return /:\s*$/.test(visible.slice(0, Math.max(0, visible.length - rest.length)));
}
