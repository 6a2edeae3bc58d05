import { isAuthorPage } from './author-page.ts';
import type { Block, Zone } from './blocks.ts';
import { isOfOther } from './others.ts';
import type { Region } from './regions.ts';
import { BESIDE_ARTICLE, Trait } from './traits.ts';

/** How far around the article its byline and its foot reach, in blocks. */
const BEFORE_HEADLINE = 8;
const FOOT_IN_ROOT = 60;
const FOOT_WITHOUT_ROOT = 12;

/** Gives every block its zone: where it stands in relation to the article. */
export function setZones(blocks: readonly Block[], region: Region): void {
  const { headline, bodyStart, bodyEnd, root } = region;
  const start = headline >= 0 && (bodyStart < 0 || headline <= bodyStart + 4) ? headline : bodyStart;
  const ownRoot = !root || root.localName === 'body' || root.localName === 'html' ? null : root;
  const bodyFrom = bodyStart < 0 ? start + 12 : bodyStart;
  let footEnds = bodyEnd < 0 ? -1 : bodyEnd + (ownRoot ? FOOT_IN_ROOT : FOOT_WITHOUT_ROOT);
  for (const block of blocks) {
    const i = block.index;
    const isNear = i >= start - BEFORE_HEADLINE && i <= footEnds;
    const inRoot = isNear && Boolean(ownRoot?.contains(block.element));
    if (i > bodyEnd && i <= footEnds && endsFoot(block, inRoot)) footEnds = i - 1;
    if (i === headline) block.zone = 'headline';
    else if (start < 0) block.zone = 'outside';
    else if (i < start) block.zone = !inRoot || isOfMenu(block) ? 'masthead' : standsAbove(blocks, i, headline) ? 'aside' : 'byline';
    else if (i < bodyFrom)
      block.zone = standsAside(block) || isOfOther(block.element, region) || isOfCard(blocks, i, headline) ? 'aside' : 'byline';
    else if (i <= bodyEnd) block.zone = block.traits & BESIDE_ARTICLE ? 'aside' : 'body';
    else if (i <= footEnds && (inRoot || !ownRoot)) block.zone = footZone(block);
    if (block.traits & Trait.footer && (block.zone === 'masthead' || block.zone === 'outside' || block.zone === 'aside'))
      block.zone = 'site-footer';
    if (block.zone === 'byline') block.traits &= ~Trait.nav;
  }
  markTail(blocks);
}

/** A year or a time in figures of any script. */
const DATED = /[\d\u06f0-\u06f9\u0660-\u0669]{4}|[\d\u06f0-\u06f9\u0660-\u0669]{1,2}:[\d\u06f0-\u06f9\u0660-\u0669]{2}/;

/** Whether a block is of a menu. What holds a date and few links is the article's own line, whatever its class: "news_nav", "top-bar". */
const isOfMenu = ({ traits, linked, text }: Block): boolean =>
  (traits & Trait.nav) !== 0 && (linked * 2 > text.length || !DATED.test(text));

/** The article's foot ends where comments begin, or a footer outside of the article's root. */
function endsFoot(block: Block, inRoot: boolean): boolean {
  return (block.traits & Trait.comment) !== 0 || ((block.traits & Trait.footer) !== 0 && !inRoot);
}

function footZone(block: Block): Zone {
  // Blogs sign below the text, in a footer of the post: "Posted by … at …"; an article's own footer holds its notes.
  if (block.traits & Trait.footer && block.traits & (Trait.byline | Trait.article) && !(block.traits & BESIDE_ARTICLE)) return 'foot';
  return block.traits & (BESIDE_ARTICLE | Trait.footer) & ~Trait.share ? 'aside' : 'foot';
}

/** By the headline only a byline may call itself a card or a teaser. */
function standsAside(block: Block): boolean {
  const beside = (block.traits & (Trait.hidden | Trait.comment | Trait.related)) | (isOfMenu(block) ? Trait.nav : 0);
  return beside !== 0 && (beside !== Trait.related || !(block.traits & Trait.byline));
}

/** Above the headline stand boxes of other stories too: what is read most, a teaser with its own byline. */
function standsAbove(blocks: readonly Block[], i: number, headline: number): boolean {
  const block = blocks[i] as Block;
  if (standsAside(block) || (block.traits & Trait.aside && !DATED.test(block.text))) return true;
  const own = blocks[headline]?.element;
  let box = block.element;
  while (own && box.parentElement && !box.parentElement.contains(own)) box = box.parentElement;
  const beside = blocks.slice(Math.max(0, i - 3), i + 4).filter((other) => other !== block && box.contains(other.element));
  return own !== undefined && beside.some((other) => wholeLink(other) !== null && other.text.split(' ').length > 3);
}

/** One link around several blocks is the card of another story, unless it leads to who wrote this one or is the headline's own. */
function isOfCard(blocks: readonly Block[], i: number, headline: number): boolean {
  const href = wholeLink(blocks[i]);
  if (href === null || isAuthorPage(href) || href === wholeLink(blocks[headline])) return false;
  return [blocks[i - 1], blocks[i + 1]].some((beside) => beside?.zone !== 'headline' && wholeLink(beside) === href);
}

/** Where a block leads that is linked from end to end by one link; null for others. */
function wholeLink(block: Block | undefined): string | null {
  const [link, ...others] = block?.anchors ?? [];
  return link && others.length === 0 && link.start === 0 && link.end >= (block as Block).text.length && link.href !== '#'
    ? link.href
    : null;
}

/** The last twentieth of a page is its footer where no markup says otherwise. */
function markTail(blocks: readonly Block[]): void {
  const from = Math.max(blocks.length - 14, Math.floor(blocks.length * 0.94));
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    if (block.zone === 'outside') block.zone = 'site-footer';
  }
}
