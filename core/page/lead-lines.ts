import type { Page } from '../page.ts';
import type { Block } from './blocks.ts';
import { isProse, weightOfText } from './prose.ts';

/** How many blocks of the text's beginning may be a standfirst, a byline and a date. */
const MOST = 8;
/** What a paragraph weighs at least. */
const PARAGRAPH = 100;

/**
 * The first blocks of the text: below a standfirst, which reads as its first paragraph, stand bylines and dates. What stands between the
 * second paragraph and the last but one is a box in the text; a short text is signed at its end.
 */
export function leadLines(page: Pick<Page, 'blocks' | 'region'>): Block[] {
  const { bodyStart, bodyEnd } = page.region;
  const start = Math.max(0, bodyStart);
  const [, second, ...others] = page.blocks.slice(start, bodyEnd + 1).filter((block) => block.zone === 'body' && isParagraph(block));
  // Behind a signature one note may follow.
  const last = others.at(-2);
  return page.blocks
    .slice(start, start + MOST)
    .filter((block) => block.zone === 'body' && !(second && last && block.index > second.index && block.index < last.index));
}

const isParagraph = (block: Block): boolean => isProse(block) && weightOfText(block.text) >= PARAGRAPH;
