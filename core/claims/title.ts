import { foldTitle, likeness } from '../page/title-likeness.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { headlineWithin } from './headline-parts.ts';
import { isGarbled, mended, withoutEntities } from './mend-title.ts';
import { cutSiteName } from './site-in-title.ts';

interface Candidate {
  text: string;
  folded: string;
  weight: number;
  visible: boolean;
}

/**
 * The headline as a reader sees it, without the site's name. Pages carry several headlines (one for sharing, one for
 * search, one to read); the one that most places agree on wins, in its visible form. Null where the page has none.
 */
export function drawTitle(page: Page, siteNames: readonly string[]): string | null {
  const candidates = titleCandidates(page, siteNames);
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
  return headlineWithin(block.element, seen.text, (folded) => candidates.some((other) => !other.visible && other.folded === folded));
}

/** "Hráz drží - Novinky", where the page shows "Hráz drží": what markup has behind the dash is a name that nothing else tells. */
function seenBeforeTail(best: Candidate, candidates: readonly Candidate[]): string | null {
  const seen = candidates.find(({ visible, weight }) => visible && weight > 1)?.text;
  if (!seen || seen.length < 12 || !best.text.startsWith(seen)) return null;
  return /^ ?[|·•»–—-]{1,2} \S.{1,40}$/.test(best.text.slice(seen.length)) ? seen : null;
}

function titleCandidates(page: Page, siteNames: readonly string[]): Candidate[] {
  const visible = page.blocks[page.region.headline];
  const isAside = visible && (visible.traits & BESIDE_ARTICLE & (visible.element.localName === 'h1' ? ~Trait.related : ~0)) !== 0;
  const other = otherHeadline(page);
  const headlines = page.jsonLd
    .slice(0, 20)
    .flatMap((node) => (typeof node['headline'] === 'string' ? [node['headline'].replace(/\s+/g, ' ').trim().slice(0, 600)] : []));
  const written: [string | undefined, number, boolean][] = [
    [visible?.text, isAside ? 0.5 : 1.2, true],
    [page.meta('og:title')[0], 1.1, false],
    [headlines[0], 1.3, false],
    [page.documentTitle, 0.9, false],
    [other, 0.15, false],
    [page.meta('twitter:title')[0], 0.3, false],
  ];
  return written.flatMap(([raw, weight, seen]) => {
    if (!raw) return [];
    const text = withoutEntities(seen ? raw : cutSiteName(raw, siteNames));
    const folded = foldTitle(text);
    if (folded.length < 2) return [];
    const isName = siteNames.some((name) => foldTitle(name) === folded);
    const isSlogan = !seen && visible?.element.localName === 'h1' && opensWithName(raw, text) && isUnlike(folded, foldTitle(visible.text));
    return [{ text, folded, weight: isName ? 0.1 : isGarbled(text) ? weight * 0.1 : isSlogan ? weight * 0.3 : weight, visible: seen }];
  });
}

/** "Outlet | Harbour news, sport and weather", the same on every page, over a headline that has none of it. */
const opensWithName = (raw: string, rest: string): boolean => rest.length < raw.length && raw.endsWith(rest);

function isUnlike(folded: string, headline: string): boolean {
  const words = new Set(folded.split(' ').filter((word) => word.length > 3));
  const own = headline.split(' ');
  return own.length > 3 && !own.some((word) => words.has(word));
}

/** A heading of the first level that is not the chosen one: templates set one title above the article and another in its head. */
function otherHeadline(page: Page): string | undefined {
  const { headline, bodyStart } = page.region;
  return page.blocks
    .slice(0, Math.max(0, bodyStart))
    .find(
      (block) => block.index !== headline && block.element.localName === 'h1' && (block.traits & Trait.hidden) === 0 && block.linked === 0,
    )
    ?.text.slice(0, 300);
}

/**
 * Of the forms that agree, the visible one, unless it is cut short, garbled, opened by a kicker ("Premier League Late win …") or lacks the
 * first words that markup gives it twice ("Harbours: Late win …").
 */
function bestForm(best: Candidate, candidates: readonly Candidate[]): string {
  const agreeing = candidates.filter((other) => likeness(best.folded, other.folded) > 0.8);
  const visible = agreeing.find((candidate) => candidate.visible);
  if (!visible || isGarbled(visible.text) || /(?:…|\.\.\.)$/.test(visible.text))
    return mended((agreeing.find((candidate) => !candidate.visible && !isGarbled(candidate.text)) ?? best).text);
  const spoken = isShouted(visible.text) && agreeing.find((other) => other.folded === visible.folded && !isShouted(other.text));
  if (spoken) return spoken.text;
  // A kicker that style alone sets apart, "Verkehr Der Halt im Moor", is parted in markup: "Verkehr: Der Halt im Moor".
  const parted = agreeing.find(
    (other) => !other.visible && other.folded === visible.folded && /\S ?[:–—-] \S/.test(other.text) && !/[:–—-]/.test(visible.text),
  );
  if (parted) return parted.text;
  const fuller = candidates.filter(
    (other) =>
      !other.visible &&
      other.folded !== visible.folded &&
      other.folded.endsWith(` ${visible.folded}`) &&
      // "Opinion | …": the section, set off by a bar; "OPINION: …": the genre.
      !/[|｜»] ?$|^(?:opinion|analysis|comment|commentary|editorial|column|letters?|review|video|watch|photos?|podcast|exclusive|breaking|updated?|live|(?:en )?direct[eo]?|ao vivo|en vivo|in diretta|diretta|liveblog|live-?ticker|ticker|vidéo|vídeo|entretien|interview|entrevista|intervista|reportage|enquête|kommentar|commentaire|meinung|opinión|opinião|opinie)\s?[.:–—-]\s?$/i.test(
        other.text.slice(0, Math.max(0, other.text.length - visible.text.length)),
      ),
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

/** Capitals throughout, which is a matter of style: the same words stand elsewhere as they are spoken. */
function isShouted(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "Analysis: Asking voters …": a kicker with its colon is part of the headline. */
function hasColonKicker(visible: string, rest: string): boolean {
  return /:\s*$/.test(visible.slice(0, Math.max(0, visible.length - rest.length)));
}
