import type { Block } from './blocks.ts';
import { textOf } from './fold-space.ts';
import { weightOfText } from './prose.ts';
import { foldTitle, likeness } from './title-likeness.ts';
import { partsOfTitle } from './title-parts.ts';
import { Trait } from './traits.ts';

/**
 * The index of a headline that no markup marks, as on pages of old, which have it in bold or in a table cell: known by its likeness to
 * the page's title or to a part of it, else by its type or by the byline below it. -1 where there is none.
 */
export function headlineWithoutMarkup(blocks: readonly Block[], titles: readonly string[], limit: number): number {
  const wanted = titles.map(foldTitle).filter((title) => title.length > 3);
  const parts = new Set(titles.flatMap(partsOfTitle));
  let part = -1;
  let longest = 0;
  for (let i = 0; i < limit; i += 1) {
    const block = blocks[i] as Block;
    if (/^by\s/i.test(block.text)) continue;
    if (block.text.length > 300 || weightOfText(block.text) < 12 || block.traits & (Trait.hidden | Trait.related | Trait.nav)) continue;
    const folded = foldTitle(block.text);
    if (wanted.some((title) => likeness(folded, title) > 0.9)) return i;
    // The outlet's name is a part of the title as well, and mostly the shorter one.
    if (block.linked === 0 && parts.has(folded) && folded.length > longest * 0.6) {
      part = i;
      longest = folded.length;
    }
  }
  if (part >= 0) return part;
  const largest = largestAbove(blocks, limit);
  return largest >= 0 ? largest : aboveByline(blocks, limit);
}

/** How far above the text a headline stands, and the least size of type that makes one, of the seven that pages of old have. */
const REACH = 6;
const LEAST_SIZE = 4;

/** The line in the largest type above the text, where the page's title knows none of them: "Archives - Outlet". */
function largestAbove(blocks: readonly Block[], limit: number): number {
  let best = -1;
  let largest = LEAST_SIZE - 1;
  for (let i = Math.max(0, limit - 4 - REACH); i < limit; i += 1) {
    const block = blocks[i] as Block;
    if (block.linked > 0 || block.text.length > 160 || weightOfText(block.text) < 15 || block.traits & (Trait.hidden | Trait.nav)) continue;
    const size = sizeOfType(block);
    if (size > largest) [best, largest] = [i, size];
  }
  return best;
}

const SIGNED = /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|[Pp]rzez)\s\p{Lu}/u;

/** The line right above "By Ada Winter", "Von Ada Winter", where the head knows it no more than its type tells. */
function aboveByline(blocks: readonly Block[], limit: number): number {
  const byline = blocks.slice(0, Math.max(0, limit - 4)).findLast(({ text }) => SIGNED.test(text) && text.length < 60);
  const above = byline ? blocks[byline.index - 1] : undefined;
  if (!byline || !above || byline.index < limit - 4 - REACH || above.linked > 0 || above.text.length > 160) return -1;
  return weightOfText(above.text) < 15 || above.traits & (Trait.hidden | Trait.nav) ? -1 : above.index;
}

/** The size of type that a font element around all of a block's words gives them; 0 where none does. */
function sizeOfType({ element, text }: Block): number {
  for (const font of [...element.querySelectorAll('font[size]')].slice(0, 20)) {
    if (textOf(font) !== text) continue;
    const size = font.getAttribute('size') ?? '';
    return size.startsWith('+') ? 3 + Number(size.slice(1)) : Number(size);
  }
  return 0;
}

/** Where the only heading is the site's name or a column's: the line without a link that opens the title ("Headline - 21 May 2011 - The Harbour Post"). */
export function openingOfTitle(blocks: readonly Block[], wanted: readonly string[], limit: number, otherwise: number): number {
  const found = blocks.slice(otherwise + 1, limit).find(({ text, linked, traits }) => {
    if (linked > 0 || text.length > 200 || weightOfText(text) < 15 || traits & (Trait.hidden | Trait.related | Trait.nav)) return false;
    return wanted.some((title) => title.startsWith(`${foldTitle(text)} `));
  });
  return found?.index ?? otherwise;
}

/** The line above a small heading that is the page's title or a part of it: "<b>Headline</b>" over "<h4>Anna Winter</h4>". */
export function titleAbove(blocks: readonly Block[], titles: readonly string[], otherwise: number): number {
  const parts = new Set(titles.flatMap(partsOfTitle));
  const above = blocks
    .slice(Math.max(0, otherwise - REACH), otherwise)
    .filter(
      ({ text, linked, traits }) => linked === 0 && weightOfText(text) >= 15 && !(traits & (Trait.hidden | Trait.related | Trait.nav)),
    );
  return above.findLast(({ text }) => parts.has(foldTitle(text)))?.index ?? otherwise;
}
