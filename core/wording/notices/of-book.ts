import { isMasthead } from '../labels/masthead-words.ts';
import type { Slot } from '../read-slot.ts';
import { HOUSE, PAGES } from '../work-line.ts';
import { isOfThis } from './sentence.ts';

const YEAR = /(?:1[6-9]|20)\d\d/;
/** "Originally published in 1966 by Heron Press", "First published in Great Britain in 1987 by …": a first edition has a year and no day. */
export const FIRST_EDITION = /\b(?:published|printed|issued) (?:in [\p{L} ]{4,24} )?in (?:1[6-9]|20)\d\d by\b/u;

/** "This essay originally appeared as a chapter in …". */
const CHAPTER = /\bas (?:a|the) (?:\w+ )?chapter (?:in|of|from)\b/i;

/** "First published by Mole Verlag in 1962", "Mole Press, 240 pp. First published by …": a house that makes books, of a book. */
export function isOfBook(text: string, slotStart: number, { publisher, url, end }: Slot): boolean {
  if (CHAPTER.test(text.slice(0, slotStart))) return true;
  if (publisher === null || publisher.url !== null || url !== null) return false;
  const named = text.slice(Math.max(0, slotStart - 20), end + 16);
  if (PAGES.test(text) || (HOUSE.test(named) && YEAR.test(text))) return true;
  const isPaper = isMasthead(publisher.name) && !/ Press$/.test(publisher.name);
  return FIRST_EDITION.test(text.slice(0, slotStart)) && !isPaper && !isOfThis(text);
}
