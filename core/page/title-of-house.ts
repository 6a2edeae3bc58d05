import type { Block } from './blocks.ts';
import { foldTitle } from './title-likeness.ts';
import { Trait } from './traits.ts';

/** How many words of the house's name a footer must say. */
const WORDS = 3;

/**
 * "Coast Rowers' Association - Library - Eating Before a Pull" over a footer that says "© Coast Rowers' Association": the title opens with
 * the house, and a heading that ends it, with its byline below, is the headline. `wanted` are the page's titles, folded.
 */
export function isBehindHouse(blocks: readonly Block[], index: number, wanted: readonly string[]): boolean {
  const folded = foldTitle(blocks[index]?.text ?? '');
  if (folded === '' || !isSignedBelow(blocks, index)) return false;
  const footers = blocks.filter(({ traits }) => traits & Trait.footer).map(({ text }) => foldTitle(text));
  return wanted
    .filter((title) => title.endsWith(` ${folded}`))
    .some((title) => {
      const opening = title.split(' ', WORDS).join(' ');
      return footers.some((text) => text.includes(opening) && !text.includes(folded));
    });
}

function isSignedBelow(blocks: readonly Block[], index: number): boolean {
  const below = blocks[index + 1];
  return below !== undefined && below.linked === 0 && below.text.length < 80 && /^by\s\p{Lu}/iu.test(below.text);
}
