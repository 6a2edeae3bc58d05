import type { Block } from './blocks.ts';
import { weightOfText } from './prose.ts';
import type { Region } from './regions.ts';
import { foldTitle, likeness } from './title-likeness.ts';
import { isBehindHouse } from './title-of-house.ts';
import { Trait } from './traits.ts';
import { headlineWithoutMarkup, openingOfTitle, titleAbove } from './unmarked-headline.ts';

/** The index of the headline's block among those before and right behind the first paragraph; -1 where there is none. */
export function findHeadline(blocks: readonly Block[], titles: readonly string[], region: Region): number {
  const wanted = titles.map(foldTitle).filter((title) => title.length > 3);
  const limit = region.bodyStart < 0 ? blocks.length : Math.min(blocks.length, region.bodyStart + 4);
  const best = bestHeading(blocks, wanted, region, limit);
  if (best < 0) return headlineWithoutMarkup(blocks, titles, limit);
  const chosen = blocks[best] as Block;
  const folded = foldTitle(chosen.text);
  if (isTailOf(folded, wanted) && !isBehindHouse(blocks, best, wanted)) return openingOfTitle(blocks, wanted, limit, best);
  if (wanted.some((title) => likeness(folded, title) > 0.5)) return best;
  const above = isSmall(chosen) ? titleAbove(blocks, titles, best) : best;
  // "<h3>Editor</h3>" in a column before the text's own, whose headline is in bold.
  return above === best && /^h[3-6]$/.test(chosen.element.localName) ? openingOfTitle(blocks, wanted, limit, best) : above;
}

/** The index of the block that markup marks best as the headline; -1 where it marks none. */
function bestHeading(blocks: readonly Block[], wanted: readonly string[], region: Region, limit: number): number {
  const behindName = new Set<string>();
  let best = -1;
  let most = 0;
  const hasOther = blocks
    .slice(0, limit)
    .some((block, at) => isPlainHeading(block) || (at >= region.bodyStart - NEAR && leadsToItself(block)));
  for (let i = 0; i < limit; i += 1) {
    const block = blocks[i] as Block;
    if (!mayBeHeadline(block) || (hasOther && linksHome(block, false))) continue;
    if (isCrumb(block) && hasHeadingBehind(blocks, region, i)) continue;
    const rest = headlineBeside(block, wanted, blocks);
    if (rest && linksHome(block, rest.index > i)) {
      behindName.add(foldTitle(rest.text));
      continue;
    }
    const score = scoreHeadline(block, wanted, region, i, behindName, isBehindHouse(blocks, i, wanted));
    if (score > most) [best, most] = [i, score];
  }
  return best;
}

/** "Home › Local › Weir opened", the last of them in a heading: where on the site the page stands, in an editor's words for search. */
function isCrumb({ element, traits }: Block): boolean {
  if (traits & Trait.nav) return true;
  const before = element.closest('li')?.previousElementSibling;
  return before?.querySelector('a') != null && before.querySelector('h1, h2, h3') === null;
}

/** Whether a heading that leads nowhere stands between a place and the text. */
function hasHeadingBehind(blocks: readonly Block[], { bodyStart }: Region, index: number): boolean {
  return blocks.slice(index + 1, Math.max(0, bodyStart)).some((block) => /^h[12]$/.test(block.element.localName) && isPlainHeading(block));
}

function mayBeHeadline({ element, linked, ownTraits, text, traits }: Block): boolean {
  if (!(traits & Trait.heading) && !(ownTraits & Trait.headline)) return false;
  if (traits & (Trait.hidden | Trait.comment) || text.length > 400) return false;
  // A first heading without a link is the page's own even in a box that is called "headlines".
  return !(traits & Trait.related) || (element.localName === 'h1' && linked === 0);
}

/** A byline in a heading, or a heading of the lowest kinds. */
const isSmall = ({ element, ownTraits, text }: Block): boolean =>
  /^h[4-6]$/.test(element.localName) ||
  (ownTraits & Trait.byline) !== 0 ||
  /^(?:by|von|par|por|di|door|av|af)\s\S{1,30}\s\S{1,40}$/i.test(text);

const notTheArticles = Trait.hidden | Trait.related | Trait.nav | Trait.aside | Trait.comment | Trait.form;

/** A heading that leads nowhere: beside one, a heading that leads home is the site's name. */
const isPlainHeading = ({ traits, linked, text }: Block): boolean =>
  (traits & Trait.heading) !== 0 && (traits & notTheArticles) === 0 && linked === 0 && weightOfText(text) > 20;

/** Blogs link the headline, right above the text, to the page that it stands on. */
const NEAR = 5;
const leadsToItself = (block: Block): boolean =>
  /^h[12]$/.test(block.element.localName) &&
  (block.traits & notTheArticles) === 0 &&
  block.linked > 0 &&
  weightOfText(block.text) > 20 &&
  !linksHome(block, false);

/** "Headline - The Harbour Post": a heading that is the end of the title is the site's name. */
function isTailOf(folded: string, wanted: readonly string[]): boolean {
  return wanted.some((title) => folded.length * 2 < title.length && title.endsWith(` ${folded}`));
}

function scoreHeadline(
  block: Block,
  wanted: readonly string[],
  region: Region,
  index: number,
  behindName: ReadonlySet<string>,
  isBehind: boolean,
): number {
  const folded = foldTitle(block.text);
  if (folded.length < 2) return 0;
  let score = 0;
  const level = /^h([1-6])$/.exec(block.element.localName)?.[1];
  if (level) score += 7 - Number(level) + (level === '1' ? 3 : 0);
  if (block.ownTraits & Trait.headline) score += 4;
  if (block.traits & Trait.nav) score -= 8;
  if (block.traits & Trait.aside) score -= 4;
  if (folded.length < 8) score -= 3;
  const isTail = !isBehind && !behindName.has(folded) && isTailOf(folded, wanted);
  const match = isTail ? 0 : Math.max(0, ...wanted.map((title) => likeness(folded, title)));
  // Below the first paragraph stand headings of the text's parts and of boxes in it.
  if (index > region.bodyStart && region.bodyStart >= 0 && match < 0.3 && /^h[4-6]$/.test(block.element.localName)) return 0;
  score += match * 14;
  if (region.bodyStart >= 0) score -= Math.min(4, Math.abs(region.bodyStart - index) / 12);
  return score;
}

/** "Harbour Post: Late win …", "Late win … | Harbour Post", where another heading says "Late win …": that one. Then this one is the site's name. */
function headlineBeside(block: Block, wanted: readonly string[], blocks: readonly Block[]): Block | undefined {
  const folded = foldTitle(block.text);
  const rests = wanted.flatMap((title) => {
    if (title.startsWith(`${folded} `)) return title.slice(folded.length + 1);
    return title.endsWith(` ${folded}`) ? title.slice(0, -folded.length - 1) : [];
  });
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
