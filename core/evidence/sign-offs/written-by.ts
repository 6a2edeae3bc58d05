import { readByline } from '../../agents/bylines/byline.ts';
import type { Block } from '../../page/blocks.ts';
import { foldSpace } from '../../page/fold-space.ts';
import type { Page } from '../../page.ts';

const LONGEST_WORDS = 24;
const LONGEST_NAME = 40;
/** What follows the name: what is told of whom, by "who", behind a dash, or in a sentence of its own. */
const TOLD = /^ (?:who|is|–|—|-|\|) |^\. \p{Lu}/u;
/** And behind a comma, where a verb says what was done: "Von Ada Winter, die …" opens a sentence as well. */
const TOLD_OF_OFFICE = /^, \p{L}/u;

/** "Written by <strong>Ada Winter</strong> who lives in …", "Ditulis oleh <b>Ada Winter</b> — pendiri …": the name in bold or a link behind words of a byline. */
export function nameBehindWords({ text, element, index }: Block, page: Page): string | null {
  if (index < page.region.bodyEnd) return null;
  const name = foldSpace(element.querySelector('strong,b,a')?.textContent ?? '');
  const start = name === '' || name.length > LONGEST_NAME ? -1 : text.indexOf(name);
  if (start < 2 || start > LONGEST_WORDS) return null;
  const words = text.slice(0, start).trim();
  const rest = text.slice(start + name.length);
  if (!TOLD.test(rest) && !(words.includes(' ') && TOLD_OF_OFFICE.test(rest))) return null;
  const { isMarked, parties } = readByline(`${words} ${name}`, { language: page.language });
  const [party] = parties;
  return isMarked && parties.length === 1 && party?.role === 'author' && party.type === 'person' ? party.name : null;
}
