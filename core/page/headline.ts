import type { Block } from './blocks.ts';
import { weightOfText } from './prose.ts';
import type { Region } from './regions.ts';
import { foldTitle, likeness } from './title-likeness.ts';
import { Trait } from './traits.ts';

/** The index of the headline's block among those before and right behind the first paragraph; -1 where there is none. */
export function findHeadline(blocks: readonly Block[], titles: readonly string[], region: Region): number {
  const wanted = titles.map(foldTitle).filter((title) => title.length > 3);
  const behindName = new Set<string>();
  let best = -1;
  let most = 0;
  const limit = region.bodyStart < 0 ? blocks.length : Math.min(blocks.length, region.bodyStart + 4);
  const hasOther = blocks.slice(0, limit).some(isPlainHeading);
  for (let i = 0; i < limit; i += 1) {
    const block = blocks[i] as Block;
    const isHeading = (block.traits & Trait.heading) !== 0;
    if (!isHeading && !(block.ownTraits & Trait.headline)) continue;
    if (block.traits & (Trait.hidden | Trait.comment) || block.text.length > 400) continue;
    // A first heading without a link is the page's own even in a box that is called "headlines".
    if (block.traits & Trait.related && (block.element.localName !== 'h1' || block.linked > 0)) continue;
    if (hasOther && linksHome(block, false)) continue;
    const rest = headlineBehind(block, wanted, blocks);
    if (rest && linksHome(block, rest.index > i)) {
      behindName.add(foldTitle(rest.text));
      continue;
    }
    const score = scoreHeadline(block, wanted, region, i, behindName);
    if (score > most) {
      most = score;
      best = i;
    }
  }
  if (best < 0) return headlineWithoutMarkup(blocks, titles, limit);
  const chosen = blocks[best] as Block;
  const folded = foldTitle(chosen.text);
  if (isTailOf(folded, wanted)) return openingOfTitle(blocks, wanted, limit, best);
  return isSmall(chosen) && !wanted.some((title) => likeness(folded, title) > 0.5) ? titleAbove(blocks, titles, best) : best;
}

/** A byline in a heading, or a heading of the lowest kinds. */
const isSmall = ({ element, ownTraits, text }: Block): boolean =>
  /^h[4-6]$/.test(element.localName) ||
  (ownTraits & Trait.byline) !== 0 ||
  /^(?:by|von|par|por|di|door|av|af)\s\S{1,30}\s\S{1,40}$/i.test(text);

/** The line above a small heading that is the page's title or a part of it: "<b>Headline</b>" over "<h4>Anna Winter</h4>". */
function titleAbove(blocks: readonly Block[], titles: readonly string[], otherwise: number): number {
  const parts = new Set(titles.flatMap(partsOfTitle));
  const above = blocks
    .slice(Math.max(0, otherwise - REACH), otherwise)
    .filter(
      ({ text, linked, traits }) => linked === 0 && weightOfText(text) >= 15 && !(traits & (Trait.hidden | Trait.related | Trait.nav)),
    );
  return above.findLast(({ text }) => parts.has(foldTitle(text)))?.index ?? otherwise;
}

const notTheArticles = Trait.hidden | Trait.related | Trait.nav | Trait.aside | Trait.comment | Trait.form;

/** A heading that leads nowhere: beside one, a heading that leads home is the site's name. */
const isPlainHeading = ({ traits, linked, text }: Block): boolean =>
  (traits & Trait.heading) !== 0 && (traits & notTheArticles) === 0 && linked === 0 && weightOfText(text) > 20;

/** "Headline - The Harbour Post": a heading that is the end of the title is the site's name. */
function isTailOf(folded: string, wanted: readonly string[]): boolean {
  return wanted.some((title) => folded.length * 2 < title.length && title.endsWith(` ${folded}`));
}

/** Where the only heading is the site's name: the line without a link that opens the title ("Headline - 21 May 2011 - The Harbour Post"). */
function openingOfTitle(blocks: readonly Block[], wanted: readonly string[], limit: number, otherwise: number): number {
  const found = blocks.slice(otherwise + 1, limit).find(({ text, linked, traits }) => {
    if (linked > 0 || text.length > 200 || weightOfText(text) < 15 || traits & (Trait.hidden | Trait.related | Trait.nav)) return false;
    return wanted.some((title) => title.startsWith(`${foldTitle(text)} `));
  });
  return found?.index ?? otherwise;
}

function scoreHeadline(block: Block, wanted: readonly string[], region: Region, index: number, behindName: ReadonlySet<string>): number {
  const folded = foldTitle(block.text);
  if (folded.length < 2) return 0;
  let score = 0;
  const level = /^h([1-6])$/.exec(block.element.localName)?.[1];
  if (level) score += 7 - Number(level) + (level === '1' ? 3 : 0);
  if (block.ownTraits & Trait.headline) score += 4;
  if (block.traits & Trait.nav) score -= 8;
  if (block.traits & Trait.aside) score -= 4;
  if (folded.length < 8) score -= 3;
  const isTail = !behindName.has(folded) && isTailOf(folded, wanted);
  const match = isTail ? 0 : Math.max(0, ...wanted.map((title) => likeness(folded, title)));
  score += match * 14;
  if (region.bodyStart >= 0) score -= Math.min(4, Math.max(0, region.bodyStart - index) / 12);
  return score;
}

/** "Harbour Post: Late win …", where another heading says "Late win …": that one. Then this one is the site's name. */
function headlineBehind(block: Block, wanted: readonly string[], blocks: readonly Block[]): Block | undefined {
  const folded = foldTitle(block.text);
  const rests = wanted.filter((title) => title.startsWith(`${folded} `)).map((title) => title.slice(folded.length + 1));
  return rests.length > 0 ? blocks.find((other) => other.traits & Trait.heading && rests.includes(foldTitle(other.text))) : undefined;
}

/** Whether a heading is one link to the front page; blogs have it in a folder, and their names stand before the headline. */
function linksHome({ anchors, linked, text }: Block, isFirst: boolean): boolean {
  const href = anchors[0]?.href ?? '';
  if (href === '' || linked * 10 <= text.length * 9) return false;
  return (
    /^(?:https?:)?(?:\/\/[^/?#]+)?\/?(?:index\.\w{2,5})?$/i.test(href) ||
    (isFirst && /^(?:https?:)?(?:\/\/[^/?#]+)?\/[\w~-]{1,30}\/(?:index\.\w{2,5})?$/i.test(href))
  );
}

/** What parts a title: "Outlet :: Section :: Headline", "Headline--Outlet", "みなと：見出し", "[港聞] 標題". */
const TITLE_SEAMS =
  /\s?[[【][^[\]【】]{1,12}[\]】]\s?|\s[|–—-]{1,3}\s|\s?(?:::|--|[|｜»：_])\s?|(?<=\p{Script=Han})-(?=\p{Script=Han})|:\s|\s:\s|\s[>/]\s/u;
const MOST_TITLE_PARTS = 9;

/** Pages of old: the headline stands in bold or a table cell, known only by its likeness to the page's title or to a part of it. */
function headlineWithoutMarkup(blocks: readonly Block[], titles: readonly string[], limit: number): number {
  const wanted = titles.map(foldTitle).filter((title) => title.length > 3);
  const parts = new Set(titles.flatMap(partsOfTitle));
  let part = -1;
  let longest = 0;
  for (let i = 0; i < limit; i += 1) {
    const block = blocks[i] as Block;
    if (/^by\s/i.test(block.text)) continue;
    if (block.text.length > 300 || weightOfText(block.text) < 12 || block.traits & (Trait.hidden | Trait.related | Trait.nav)) continue;
    const folded = foldTitle(block.text);
    if (wanted.some((title) => likeness(folded, title) > 0.9)) return i;
    // The outlet's name is a part of the title as well, and mostly the shorter one.
    if (block.linked === 0 && parts.has(folded) && folded.length > longest * 0.6) {
      part = i;
      longest = folded.length;
    }
  }
  return part >= 0 ? part : largestAbove(blocks, limit);
}

/** How far above the text a headline stands, and the least size of type that makes one, of the seven that pages of old have. */
const REACH = 6;
const LEAST_SIZE = 4;

/** The line in the largest type above the text, where the page's title knows none of them: "Archives - Outlet". */
function largestAbove(blocks: readonly Block[], limit: number): number {
  let best = -1;
  let largest = LEAST_SIZE - 1;
  for (let i = Math.max(0, limit - 4 - REACH); i < limit; i += 1) {
    const block = blocks[i] as Block;
    if (block.linked > 0 || block.text.length > 160 || weightOfText(block.text) < 15 || block.traits & (Trait.hidden | Trait.nav)) continue;
    const size = sizeOfType(block);
    if (size > largest) [best, largest] = [i, size];
  }
  return best;
}

/** The size of type that a font element around all of a block's words gives them; 0 where none does. */
function sizeOfType({ element, text }: Block): number {
  for (const font of [...element.querySelectorAll('font[size]')].slice(0, 20)) {
    if ((font.textContent ?? '').replace(/\s+/g, ' ').trim() !== text) continue;
    const size = font.getAttribute('size') ?? '';
    return size.startsWith('+') ? 3 + Number(size.slice(1)) : Number(size);
  }
  return 0;
}

/** The day that some titles end with, folded: "Headline 05/09/99". */
const DAY_BEHIND = / \d{1,2} \d{1,2} (?:\d{2}|\d{4})$/;
/** The section or the genre in a bracket behind the headline: "(Inland, Sunday paper)". */
const BRACKET_BEHIND = /\s\([^()]{3,50}\)\s?$/;

/** Every run of a title's parts, folded: a headline may have a seam of its own ("Dam: no water till autumn"). */
function partsOfTitle(title: string): string[] {
  const parts = title
    .replace(BRACKET_BEHIND, '')
    .split(TITLE_SEAMS, MOST_TITLE_PARTS)
    .map((part) => foldTitle(part).replace(DAY_BEHIND, ''));
  return parts.flatMap((_, from) => parts.slice(from).map((__, count) => parts.slice(from, from + count + 1).join(' ')));
}
