import { readByline } from '../../agents/bylines/byline.ts';
import { isPictureTrade } from '../../agents/bylines/name-with-trade.ts';
import type { Block } from '../../page/blocks.ts';

/** "Photographer", not "Photography". */
const PERSON_OF_PICTURES = /(?:er|ist|e|fotograf\p{L}{0,3}|фотограф|фотокор\p{L}{0,12}|צלם|기자)$/iu;

/** The trade stands in a line of its own below the name: "Boris Lund", "Fotograf". */
export function tookPictures(below: Block | undefined, { zone }: Block): boolean {
  const isTrade = below?.zone === zone && below.text.length <= 30 && isPictureTrade(below.text) && PERSON_OF_PICTURES.test(below.text);
  return isTrade && readByline(below.text).parties.length === 0;
}
