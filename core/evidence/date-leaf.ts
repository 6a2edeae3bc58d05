import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { findOwnDate } from '../wording/date-of.ts';
import { readDateLine } from './date-line.ts';
import { findInMarkup } from './finding.ts';

const REACH = 5;
const LONGEST_PART = 12;
const LONGEST_LEAF = 24;

/**
 * The leaf of a calendar that themes set beside the headline, its parts in boxes of their own: `<div>Sep 05</div><div>2011</div>`. Read only
 * where no line tells the day.
 */
export function readDateLeaf(page: Page): Finding[] {
  const { headline } = page.region;
  if (headline < 0 || readDateLine(page).length > 0) return [];
  const near = page.blocks.slice(Math.max(0, headline - REACH), headline + REACH).filter(isPart);
  for (const first of near) {
    const parts = partsFrom(page, first);
    for (let count = 2; count <= parts.length; count += 1) {
      const leaf = parts.slice(0, count).join(' ');
      const date = leaf.length <= LONGEST_LEAF ? findOwnDate(page, leaf) : null;
      if (!date || date.start > 0 || date.end < leaf.length) continue;
      return [findInMarkup('date-leaf', 'microdata', leaf, { about: 'date', which: 'published', value: date.value }, 0.62, 'article')];
    }
  }
  return [];
}

const isPart = ({ text, traits }: Block): boolean => (traits & Trait.date) !== 0 && text.length <= LONGEST_PART;

/** The texts of a block and of the one or two behind it that are parts too and stand in one box with it. */
function partsFrom(page: Page, first: Block): string[] {
  const box = first.element.parentElement;
  const parts = [first.text];
  for (const block of page.blocks.slice(first.index + 1, first.index + 3)) {
    if (!isPart(block) || !(box?.contains(block.element) || first.element.contains(block.element))) break;
    parts.push(block.text);
  }
  return parts;
}
