import type { Page } from '../page.ts';
import type { Block } from './blocks.ts';

/** How many blocks of the text's beginning may be a standfirst, a byline and a date. */
const MOST = 8;

/** The first blocks of the text: below a standfirst, which reads as its first paragraph, stand bylines and dates. */
export function leadLines(page: Pick<Page, 'blocks' | 'region'>): Block[] {
  const start = Math.max(0, page.region.bodyStart);
  return page.blocks.slice(start, start + MOST).filter((block) => block.zone === 'body');
}
