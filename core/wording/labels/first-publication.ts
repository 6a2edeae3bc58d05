import { findDate } from '../../dates/date.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { languagesOf } from '../date-of.ts';
import { readSlot, type Slot } from '../read-slot.ts';
import { trimMarks } from '../trim.ts';
import { isMasthead } from './masthead-words.ts';

const LONGEST_VALUE = 110;
/** The words that head such a field, alone or before a colon. */
const LABEL = /^(?:(?:originally|first) (?:published|appeared|printed)(?: (?:in|on|by|at))?\s?(?::\s?|$)|published in:?$)/i;

/** Whom a field for the first publication names, and where: in the label's own block or the one below it. */
export interface FirstPublication {
  block: Block;
  slot: Slot;
}

/**
 * "<dt>Originally published</dt><dd>Harbour Post</dd>", "First published: 12 March 2022, The Delta Chronicle": the outlet that a field beside
 * the text names, before or behind the day. Null where the field holds the day alone.
 */
export function firstPublicationIn(page: Page, block: Block): FirstPublication | null {
  const label = LABEL.exec(block.text);
  if (!label) return null;
  const isAlone = label[0].length >= block.text.length;
  const holder = isAlone ? valueBelow(page, block) : block;
  if (!holder || holder.text.length > LONGEST_VALUE) return null;
  // "Published in" heads the section as often.
  if (/^published/i.test(label[0]) && !isMasthead(holder.text)) return null;
  const from = isAlone ? 0 : label[0].length;
  const value = holder.text.slice(from);
  const date = findDate(value, languagesOf(page));
  // What stands behind the outlet in the label's own line is read as any notice is.
  if (!isAlone && date?.start !== 0) return null;
  const start = date?.start === 0 ? date.end + (/^[\s,;|(–—-]{0,4}/.exec(value.slice(date.end))?.[0].length ?? 0) : 0;
  const slot = start < value.length ? readSlot(page, holder, from + start) : null;
  if (!slot?.publisher || trimMarks(withoutDate(page, holder.text.slice(slot.end)), ' ,;|()[].–—-') !== '') return null;
  return { block: holder, slot: { ...slot, date: slot.date ?? date?.value ?? null } };
}

/** The next block of the same list or box. */
function valueBelow({ blocks }: Page, { index, zone, element }: Block): Block | null {
  const below = blocks[index + 1];
  return below?.zone === zone && element.parentElement?.contains(below.element) === true ? below : null;
}

function withoutDate(page: Page, words: string): string {
  const date = findDate(words, languagesOf(page));
  return date ? words.slice(0, date.start) + words.slice(date.end) : words;
}
