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
  if (!visible || isGarbled(visible.text) || isCut(visible.text)) return toldForm(best, agreeing, candidates);
  const told = agreeing.filter((other) => !other.visible);
  const form = spokenForm(visible, agreeing) ?? partedForm(visible, told);
  if (form) return form.text;
  const isTold = candidates.some((other) => !other.visible && other.weight > 1 && other.folded === visible.folded);
  return (isTold ? visible : (fullerForm(visible, candidates) ?? formWithoutKicker(visible, told) ?? visible)).text;
}

/** What markup tells, whole and as it was written. */
function toldForm(best: Candidate, agreeing: readonly Candidate[], candidates: readonly Candidate[]): string {
  const told = [...agreeing, ...candidates.filter((other) => goesOn(best, other))].filter(
    ({ visible, text }) => !visible && !isGarbled(text),
  );
  return mended((told.find(({ text }) => !isCut(text)) ?? told[0] ?? best).text);
}

/** The words of a headline that is shown in capitals, as they stand elsewhere. */
function spokenForm(visible: Candidate, agreeing: readonly Candidate[]): Candidate | undefined {
  if (!isShouted(visible.text)) return undefined;
  return agreeing.find((other) => other.folded === visible.folded && !isShouted(other.text));
}

/** A kicker that style alone sets apart, "Verkehr Der Halt im Moor", is parted in markup: "Verkehr: Der Halt im Moor". */
function partedForm(visible: Candidate, told: readonly Candidate[]): Candidate | undefined {
  if (/[:–—]|\s-\s/.test(visible.text)) return undefined;
  return told.find(({ text }) => squeezed(text) === squeezed(visible.text) && /\S ?[:–—-] \S/.test(text) && !opensWithGenre(text));
}

/** The form that markup gives twice with words before those that are seen. */
function fullerForm(visible: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const fuller = candidates.filter(
    (other) =>
      !other.visible &&
      other.folded !== visible.folded &&
      other.folded.endsWith(` ${visible.folded}`) &&
      !opensApart(other.text.slice(0, Math.max(0, other.text.length - visible.text.length))),
  );
  const [longer] = fuller;
  return longer && fuller.filter((other) => other.folded === longer.folded).length > 1 ? longer : undefined;
}

/** The form without the words that only open the one that is seen. */
function formWithoutKicker(visible: Candidate, told: readonly Candidate[]): Candidate | undefined {
  return told.find(
    (other) =>
      visible.folded.length > other.folded.length && visible.folded.endsWith(other.folded) && !hasColonKicker(visible.text, other.text),
  );
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
