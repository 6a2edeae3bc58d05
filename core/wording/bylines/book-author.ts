import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { tellsOfWork } from '../work-line.ts';

/** What a review says below the author of the book it reviews: "Lakeside Press; 320 pages; $28". */
const bookLine =
  /\d{2,4}\s?(?:pages|pp\b|seiten|páginas|pagine|sider|sidor|stron\b|с\.)|[£$€]\s?\d{1,3}(?:\.\d\d)?(?![\d,.]|\s?(?:[mb]illion|trillion|thousand|bn|m|k)\b)/i;

/** Whether the line below speaks of a book: then a review names the author of what it reviews. */
export function isBookAuthor(block: Block, page: Page): boolean {
  const next = page.blocks[block.index + 1]?.text ?? '';
  // A sum of money in the first sentence of the text is no price of a book.
  const isSentence = next.length > 90 && /[.!?]["”»]?$/.test(next);
  return (
    bookLine.test(block.text) ||
    tellsOfWork(block.text) ||
    (next.length < 200 && !isSentence && bookLine.test(next) && !/\bby\b/i.test(next))
  );
}
