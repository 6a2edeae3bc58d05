import type { EvidenceScope } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { lowerOf } from './phrase-list.ts';

/** A block where rights may be spoken of, and whose rights its words would be. */
export interface RightsBlock {
  block: Block;
  /** Its text in lower case, every character in its place. */
  lower: string;
  scope: EvidenceScope;
  /** It stands among the article's own paragraphs: only words that speak of "this article" count there. */
  isProse: boolean;
  /** A short line of its own that closes the article's text, where notes stand as often as last sentences. */
  isClosing: boolean;
}

const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.quotation | Trait.form;
const LONGEST = 6000;
const known = new WeakMap<Page, readonly RightsBlock[]>();

/**
 * The blocks of a page that may speak of rights, in order: at the article's head and foot, at either end of its text,
 * in the page's footer and where markup says so; never captions, comments, forms, teasers or block quotations. Read once a page.
 */
export function rightsBlocks(page: Page): readonly RightsBlock[] {
  const before = known.get(page);
  if (before) return before;
  const found = page.blocks
    .filter((block) => mayStandHere(page, block))
    .map((block) => ({
      block,
      lower: lowerOf(block.text),
      scope: scopeOf(page, block),
      isProse: isProse(page, block),
      isClosing: isClosing(page, block),
    }));
  known.set(page, found);
  return found;
}

function mayStandHere(page: Page, block: Block): boolean {
  if (block.traits & NEVER || block.text.length > LONGEST || block.text.length < 4) return false;
  const isMarked = (block.traits & Trait.copyright) !== 0;
  if (block.zone === 'aside')
    return isMarked || (block.index > page.region.bodyEnd && block.text.length < 300 && !(block.traits & Trait.hidden));
  if (block.zone === 'headline') return false;
  if (block.zone === 'body')
    return isMarked || block.text.length < 400 || block.index >= page.region.bodyEnd - 4 || block.index <= page.region.bodyStart + 2;
  return block.zone !== 'masthead' || block.text.length < 300;
}

function scopeOf(page: Page, block: Block): EvidenceScope {
  if (block.zone === 'byline' || block.zone === 'body' || block.zone === 'foot' || closesArticle(page, block)) return 'article';
  return block.zone === 'aside' ? 'page' : 'site';
}

/** Marked as a notice, behind lists of other articles but within the article's own element. */
function closesArticle({ blocks, region }: Page, { zone, ownTraits, element }: Block): boolean {
  const article = blocks[region.bodyStart]?.element.closest('article');
  return zone === 'outside' && (ownTraits & Trait.copyright) !== 0 && article?.contains(element) === true;
}

function isProse(page: Page, block: Block): boolean {
  return (
    block.zone === 'body' &&
    !(block.ownTraits & Trait.copyright) &&
    block.index < page.region.bodyEnd - 2 &&
    block.index > page.region.bodyStart + 1
  );
}

function isClosing(page: Page, block: Block): boolean {
  return block.zone === 'body' && block.text.length < 400 && block.index >= page.region.bodyEnd - 1;
}
