import type { Block } from '../page/blocks.ts';
import { lineWithSeams } from '../page/line-with-seams.ts';
import type { Page } from '../page.ts';
import { withoutKicker } from './headline-parts.ts';

/** Lines that a headline's element holds at most. */
const MOST_LINES = 4;
/** A line that ends with a colon is a section, unless it is so long. */
const LONG = 25;

/**
 * The headline's text as it is seen. A heading broken into lines is one headline where the head has the lines together:
 * "Breakwater holds<br>and the town sleeps"; a line that the head leaves out, or parts from the others by a mark, is a
 * kicker or a subtitle.
 */
export function seenText(page: Page, told: readonly string[]): string | undefined {
  const block = page.blocks[page.region.headline];
  if (!block || !/^h\d$/.test(block.element.localName)) return block?.text;
  const spaced = told.find((title) => title.length > block.text.length && closed(title) === closed(block.text));
  if (spaced !== undefined) return spaced;
  const [above, below] = linesAround(page, block);
  const whole = told.map((title) => title.toLowerCase());
  if (whole.includes(block.text.toLowerCase())) return block.text;
  for (let from = 0; from <= above.length; from += 1)
    for (let count = below.length; count >= 0; count -= 1) {
      const text = [...above.slice(from), block.text, ...below.slice(0, count)].join(' ');
      if (whole.some((title) => title === text.toLowerCase() || title.startsWith(`${text.toLowerCase()} `))) return text;
    }
  return isOfElements(block.element) && !block.text.includes(' | ') ? lineWithSeams(block).replaceAll(' | ', ' ') : block.text;
}

const closed = (text: string): string => text.replaceAll(' ', '').toLowerCase();

/** `<h1><span>The Long</span><span>Road Home</span></h1>`: style alone sets the lines apart; beside bare text an element may be within a word. */
const isOfElements = ({ childElementCount, childNodes }: Element): boolean =>
  childElementCount > 1 && [...childNodes].every((node) => node.nodeType !== TEXT || !node.nodeValue?.trim());

const TEXT = 3;

/** The lines of the headline's element before and behind its own; a section with a dash or a colon behind it is none of them. */
function linesAround(page: Page, { element, index }: Block): [string[], string[]] {
  const linesIn = (from: number, to: number) =>
    page.blocks
      .slice(Math.max(0, from), to)
      .filter((block) => block.element === element)
      .map(({ text }) => text);
  const above = linesIn(index - MOST_LINES, index).map((line) => withoutKicker(element, line));
  return [above.some((line) => line.length < LONG && /[-–—:|/]$/.test(line)) ? [] : above, linesIn(index + 1, index + MOST_LINES)];
}
