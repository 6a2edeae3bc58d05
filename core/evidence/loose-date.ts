import { findDate } from '../agents/date.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { languagesOf } from '../wording/date-of.ts';
import { readDateLine } from './date-line.ts';
import { readDateMarkup } from './date-markup.ts';
import { findInText } from './finding.ts';

/** How many blocks above the headline and below the text may hold nothing but a date. */
const REACH = 3;
const LONGEST_DATELINE = 60;

/**
 * Dates of pages that give none by the headline and none in markup: alone on a line right above the headline or right below the text, or
 * in the dateline that opens it ("PORTSMITH, March 12, 2024 – …").
 */
export function readLooseDate(page: Page): Finding[] {
  if (readDateLine(page).length > 0 || readDateMarkup(page).length > 0) return [];
  const { headline, bodyStart, bodyEnd } = page.region;
  if (headline < 0 || bodyStart < 0) return [];
  const first = page.blocks[bodyStart];
  // The day that a page was opened on stands in its masthead: what dates the text shares the headline's box.
  const box = page.blocks[headline]?.element.parentElement?.parentElement;
  const above = page.blocks
    .slice(Math.max(0, headline - REACH), headline)
    .filter((block) => box && box.localName !== 'body' && box.contains(block.element));
  const below = page.blocks.slice(bodyEnd + 1, bodyEnd + 1 + REACH);
  const opening = first ? inDateline(page, first) : [];
  return [...opening, ...[...above, ...below].flatMap((block) => aloneIn(page, block))].slice(0, 1);
}

function aloneIn(page: Page, block: Block): Finding[] {
  if (block.text.length > 48 || block.linked > 0 || block.traits & (BESIDE_ARTICLE | Trait.caption)) return [];
  const date = findDate(block.text, languagesOf(page));
  if (!date || date.value.length < 10 || (date.end - date.start) * 2 < block.text.length) return [];
  return [findInText('date-line', block, { about: 'date', which: 'published', value: date.value }, 0.45, date)];
}

function inDateline(page: Page, block: Block): Finding[] {
  const opening = block.text.slice(0, LONGEST_DATELINE);
  const date = /\d{4}/.test(opening) ? findDate(opening, languagesOf(page)) : null;
  if (!date || date.value.length < 10) return [];
  const before = opening.slice(0, date.start).trim();
  const isPlace = before === '' || /^\p{Lu}[^.!?;:()]{1,40},$/u.test(before);
  if (!isPlace || !/^(?:,? \d{1,2}:\d{2})?\s{0,2}(?:[-–—:/(]|--)/.test(block.text.slice(date.end))) return [];
  return [findInText('date-line', block, { about: 'date', which: 'published', value: date.value }, 0.5, date)];
}
