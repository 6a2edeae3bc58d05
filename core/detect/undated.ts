import { isPersonName } from '../agents/names/person-name.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';

/** "by Ada Winter" right below the headline: pages made by hand tell no day. */
export function isSigned({ blocks, region, language }: Page): boolean {
  const { zone = '', text = '' } = blocks[region.headline + 1] ?? {};
  return zone === 'byline' && /^by\s/i.test(text) && isPersonName(text.slice(3), language ?? '');
}

/** "Volume 43, Number 4, Winter 1995-96" above the text: periodicals date by the season. */
export const isIssue = ({ zone, text }: Block): boolean =>
  (zone === 'masthead' || zone === 'byline') &&
  text.length <= 80 &&
  /^vol(?:ume|\.)? ?(?:\d{1,3}|[IVXLC]{1,7}),? (?:no|number|issue|nr)\.? ?\d{1,3}\b/i.test(text) &&
  /\b(?:1[89]|20)\d\d\b/.test(text);
