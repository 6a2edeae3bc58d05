import { dateInAddress } from '../dates/address-date.ts';
import { findDate } from '../dates/date.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { languagesOf } from '../wording/date-of.ts';
import { LABELLED, readDateLine, UPDATED } from './date-line.ts';
import { readDateMarkup } from './date-markup.ts';
import { findInMarkup, findInText } from './finding.ts';

/** How many blocks above the headline and below the text may hold nothing but a date. */
const REACH = 3;
const LONGEST_DATELINE = 60;
const LONGEST_LINE = 64;

/**
 * Dates of pages that give none by the headline and none in markup: alone on a line right above the headline or right below the text, or
 * in the dateline that opens it ("PORTSMITH, March 12, 2024 – …").
 */
export function readLooseDate(page: Page): Finding[] {
  if (readDateLine(page).length > 0 || readDateMarkup(page).length > 0) return [];
  const { headline, bodyStart, bodyEnd } = page.region;
  if (headline < 0 || bodyStart < 0) return [];
  const first = page.blocks[bodyStart];
  const above = page.blocks
    .slice(Math.max(0, headline - REACH), headline)
    .filter((block) => LABELLED.test(block.text) || datesText(page, block));
  const below = page.blocks.slice(bodyEnd + 1, bodyEnd + 1 + REACH);
  const opening = first ? inDateline(page, first) : [];
  const alone = [...above, ...below].flatMap((block) => aloneIn(page, block));
  if (alone.length === 0) alone.push(...ofAddress(page));
  return [...opening, ...alone, ...inIssue(page), ...inTitle(page)].slice(0, 1);
}

/** "Κυριακή 12 Οχτώβρη 2008 Σελίδα 14": archives of printed papers head a text with its issue's day and its page in it. */
const PAGE_BEHIND =
  /^[\s,|·•–—-]{1,5}(?:page|p\.|seite|s\.|página|pág\.|pagina|pag\.|strona|str\.|strana|страница|стр\.|σελίδα|σελ\.)\s?\d{1,3}$/i;

function inIssue(page: Page): Finding[] {
  const line = page.blocks.slice(0, page.region.headline).find(({ text, linked }) => {
    const date = text.length <= LONGEST_LINE && linked === 0 && /\d$/.test(text) ? findDate(text, languagesOf(page)) : null;
    return date?.value.length === 10 && PAGE_BEHIND.test(text.slice(date.end));
  });
  return line ? dated(line, findDate(line.text, languagesOf(page))) : [];
}

/** "Headline - 21 Мая 2011 - Outlet": free hosts write the day of a text into its page's title. */
function inTitle(page: Page): Finding[] {
  const between = page.documentTitle.split(/\s[|–—-]\s/, 9).slice(1, -1);
  for (const part of between) {
    const date = /\d{4}$/.test(part) ? findDate(part, languagesOf(page)) : null;
    if (date?.value.length === 10 && date.start === 0 && date.end === part.length)
      return [findInMarkup('date-line', 'meta', part, { about: 'date', which: 'published', value: date.value }, 0.45)];
  }
  return [];
}

const dated = (block: Block, date: ReturnType<typeof findDate>): Finding[] =>
  date ? [findInText('date-line', block, { about: 'date', which: 'published', value: date.value }, 0.45, date)] : [];

/**
 * The day that a page was opened on stands in its masthead: what dates the text shares the headline's box, or stands on a page that has
 * no masthead (the inner page of a frame), where nothing above the headline is linked.
 */
function datesText({ blocks, region: { headline } }: Page, block: Block): boolean {
  const box = blocks[headline]?.element.parentElement?.parentElement;
  if (box && box.localName !== 'body' && box.contains(block.element)) return true;
  return headline <= REACH && blocks.slice(0, headline).every(({ linked, traits }) => linked === 0 && !(traits & Trait.header));
}

/** "2018年09月14日 星期五" over a page of a printed paper: a day in the masthead is the text's where the address has it too. */
function ofAddress(page: Page): Finding[] {
  const day = dateInAddress(page.address);
  if (day?.length !== 10) return [];
  const lines = page.blocks.slice(0, Math.max(0, page.region.headline)).filter(({ text }) => text.length <= LONGEST_LINE);
  return lines.flatMap((block) => {
    const date = findDate(block.text, languagesOf(page));
    return date?.value === day ? dated(block, date) : [];
  });
}

/** What parts a line: "No. 17 · 25 April 2002 · Region". */
const SEAM = /\s[|·•–—/-]\s/;

/** "いそべ新聞 2004年5月1日 東部朝刊": the printed edition that a text stood in. */
const EDITION = /^\s?\S{0,6}(?:朝刊|夕刊)$/;

/** How long a date is: without blanks "日" and the words that go on behind it are one. */
function lengthOf(date: string): number {
  const day = date.search(/[日号號일]/) + 1;
  return day > 0 && /^\p{L}/u.test(date.slice(day)) ? day : date.length;
}

function aloneIn(page: Page, block: Block): Finding[] {
  const isLinked = block.linked > 0 && !(block.ownTraits & Trait.date);
  if (
    block.text.length > LONGEST_LINE ||
    isLinked ||
    block.traits & ((LABELLED.test(block.text) ? Trait.hidden | Trait.related : BESIDE_ARTICLE) | Trait.caption)
  )
    return [];
  const date = findDate(block.text, languagesOf(page));
  if (!date || date.value.length < 10) return [];
  const before = block.text.slice(0, date.start).split(SEAM).at(-1) ?? '';
  const length = lengthOf(block.text.slice(date.start, date.end));
  const behind = block.text.slice(date.start + length).split(SEAM, 1)[0] ?? '';
  if (EDITION.test(behind)) return dated(block, date);
  if (length * 2 < before.length + length + behind.length || UPDATED.test(before)) return [];
  return dated(block, date);
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
