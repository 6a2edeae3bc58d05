import { readByline, writersAmong } from '../../agents/bylines/byline.ts';
import type { Party } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';

const LONGEST_LINE = 80;

/**
 * Who wrote what a line below the text says was taken from elsewhere, as the line above or below it tells: "Reporter: Irwan Sagara" over
 * "Sumber: Kabar Bahari". Whoever signs by the headline has put it here.
 */
export function signedBeside({ blocks, region, language }: Page, { index }: Block): Party[] {
  if (index <= region.bodyEnd - 4) return [];
  return [blocks[index - 1], blocks[index + 1]]
    .filter((block) => block !== undefined && block.index > region.bodyStart + 1 && LABELLED.test(block.text))
    .flatMap((block) => (block && block.text.length <= LONGEST_LINE ? partiesIn(block.text, language) : []));
}

const LABELLED = /^[【[(（]?[^：:丨|]{1,16}\s?[：:丨]/u;

function partiesIn(text: string, language: string | null): Party[] {
  const { parties, isMarked } = readByline(text, { language });
  return isMarked ? writersAmong(parties) : [];
}
