import { readAgencyDateline } from '../evidence/agency-dateline.ts';
import { readOriginalSourceLine } from '../evidence/original-source-line.ts';
import { readRepublicationNotice } from '../evidence/republication-notice.ts';
import { foldTitle, likeness } from '../page/title-likeness.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { addressClues, type Clue, titleClues } from './address-clues.ts';
import { layoutClues } from './layout-clues.ts';
import { FEWEST_PARAGRAPHS, markupClues } from './markup-clues.ts';

/** Whether a page is an article, how sure that is (0 to 1; 0.5 and above is yes), and what spoke for and against. */
export interface Detection {
  isArticle: boolean;
  score: number;
  reasons: string[];
}

/** Judges whether a page holds one article: prose under a headline, not a list, a shop, a profile or a thread. */
export function detectArticle(page: Page): Detection {
  const clues = [...proseClues(page), ...markupClues(page), ...addressClues(page), ...titleClues(page), ...layoutClues(page)];
  if (isOpen(clues) && saysWhereFrom(page)) clues.push(['says where it is from', 1]);
  const score = 1 / (1 + Math.exp(-sumOf(clues)));
  return { isArticle: score >= 0.5, score: Math.round(score * 1000) / 1000, reasons: clues.map(([reason]) => reason) };
}

const sumOf = (clues: readonly Clue[]): number => clues.reduce((total, [, weight]) => total + weight, -2.2);

/** Whether little is missing to an article. To look for notices is dear. */
function isOpen(clues: readonly Clue[]): boolean {
  const sum = sumOf(clues);
  return sum < 0 && sum > -1;
}

/** Whether a notice says where the text first appeared, or its dateline whose it is; or, under a headline, a line right by the text where it was taken from: posts end so too. */
function saysWhereFrom(page: Page): boolean {
  if (readRepublicationNotice(page).length > 0 || readAgencyDateline(page).length > 0) return true;
  const { bodyStart, bodyEnd, paragraphs } = page.region;
  if (paragraphs < FEWEST_PARAGRAPHS || !isTitled(page)) return false;
  return readOriginalSourceLine(page).some(({ at }) => at !== null && at.block >= bodyStart - 2 && at.block <= bodyEnd + 2);
}

/** Whether the head calls the page as its headline does. */
function isTitled({ blocks, region, titles }: Page): boolean {
  const headline = foldTitle(blocks[region.headline]?.text ?? '');
  return headline !== '' && titles.some((title) => likeness(headline, foldTitle(title)) > 0.5);
}

function proseClues(page: Page): Clue[] {
  const { prose, paragraphs, headline } = page.region;
  const clues: Clue[] = [];
  if (prose < 140) clues.push(['almost no prose', -3]);
  else clues.push([`${paragraphs} paragraphs of prose`, Math.min(3.2, Math.log2(prose / 140) * 0.75)]);
  const block = page.blocks[headline];
  if (isTitled(page)) clues.push(['a headline that is the page’s title', 1]);
  else if (!block) clues.push(['no headline', -1.4]);
  else if (!(block.traits & (Trait.heading | Trait.headline))) clues.push(['a headline by its type alone', -0.4]);
  return clues;
}
