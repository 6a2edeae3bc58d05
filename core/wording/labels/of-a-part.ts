import { foldName } from '../../agents/fold-name.ts';
import type { Block } from '../../page/blocks.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { originLabel } from './origin-labels.ts';

/** Classes of charts and the hosts that embed them; a player or a post in a frame shows no figures. */
const CHART =
  /(?:^|[\s_-])(?:charts?|graphs?|graphics?|grafik[a-zà-ž]{0,3}|gr[aá]ficos?|diagramm?|infogra[a-zà-ž]{2,8}|datawrapper|flourish|tableau|highcharts|plotly|statista)(?:$|[\s_-])/i;
const EMBEDS_CHART = /chart|datawrapper|dwcdn|flourish|flo\.uri|infogram|tableau|everviz|plotly|graph|statista/i;
const DRAWN = 'canvas,table,svg[role],iframe,object';
const MOST_LEVELS = 3;
const LONGEST_VALUE = 60;
const PROSE = 60;
const ENDS_SENTENCE = /[.!?…。！？।؟][”"»“’』」)]?$/u;
const NOT_SOURCES = /^(?:via|h\/t|za|theo)$/i;

/** Whether a source line in an article tells where a part of it is from: a chart's or a table's, a section's, or one of several items'. */
export function isOfAPart(page: Page, block: Block): boolean {
  return isItem(page, block) || isBelowChart(block) || closesSection(page, block) || isAmidProse(page, block) || hasOthers(page, block);
}

/** In a box below the text that has a heading of its own and more than this line beneath it: another article's teaser. */
function isItem({ blocks, region }: Page, { element, index, zone }: Block): boolean {
  const box = element.parentElement;
  const text = blocks[region.bodyStart]?.element;
  if (zone !== 'foot' || !box || !text || box.contains(text)) return false;
  const above = blocks.slice(Math.max(0, index - 4), index).filter((other) => box.contains(other.element));
  const heading = above.findIndex(({ ownTraits, text }) => (ownTraits & Trait.heading) !== 0 && !originLabel.test(`${text}:`));
  return heading >= 0 && above.length > heading + (above[heading]?.anchors.length ? 0 : 1);
}

function isBelowChart({ element }: Block): boolean {
  if (isInChart(element)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS && !/^(?:article|main|body)$/.test(at.localName); level += 1) {
    if (isChart(at.previousElementSibling)) return true;
    // Only what opens its box has the box's neighbour right above it.
    if (at.previousElementSibling) return false;
    at = at.parentElement;
  }
  return false;
}

function isInChart(element: Element): boolean {
  const holders = [element, element.parentElement, element.parentElement?.parentElement];
  return holders.some((holder) => holder && CHART.test(holder.getAttribute('class') ?? ''));
}

function isChart(element: Element | null): boolean {
  if (!element) return false;
  if (CHART.test(element.getAttribute('class') ?? '')) return true;
  const drawn = element.matches(DRAWN) ? element : element.querySelector(DRAWN);
  if (!drawn) return false;
  return drawn.localName === 'iframe' || drawn.localName === 'object'
    ? EMBEDS_CHART.test(drawn.getAttribute('src') ?? drawn.getAttribute('data') ?? '')
    : true;
}

/** Whether a subheading of the text stands before a block and another behind it. */
export function closesSection({ blocks, region }: Page, { index, element }: Block): boolean {
  const beside = (block: Block) => (block.ownTraits & Trait.heading) !== 0 && block.element.parentElement === element.parentElement;
  return blocks.slice(region.bodyStart, index).some(beside) && blocks.slice(index + 1, index + 12).some(beside);
}

/** It links nothing, and the text goes on behind it. */
function isAmidProse({ blocks, region }: Page, { index, zone, anchors }: Block): boolean {
  const next = blocks[index + 1];
  const isAmid = zone === 'body' && index > region.bodyStart + 1 && anchors.length === 0;
  return isAmid && next?.zone === 'body' && next.text.length >= PROSE && ENDS_SENTENCE.test(next.text) && next.anchors.length === 0;
}

/** Reviews of the press and digests close each of their items with its source. */
function hasOthers({ blocks, region }: Page, { index }: Block): boolean {
  if (index > region.bodyEnd + 1) return false;
  const values = blocks
    .slice(region.bodyStart, region.bodyEnd + 2)
    .filter(({ traits }) => !(traits & (Trait.caption | Trait.related | Trait.comment)))
    .flatMap(({ text }) => valueIn(text.slice(-LONGEST_VALUE - 30)) ?? []);
  return new Set(values).size > 1;
}

function valueIn(text: string): string | null {
  const label = originLabel.exec(text);
  const words = label?.groups?.['latin'] ?? label?.groups?.['han'] ?? '';
  if (!label || words === '' || NOT_SOURCES.test(words)) return null;
  const value = foldName(text.slice(label.index + label[0].length)).trim();
  return value === '' || value.length > LONGEST_VALUE ? null : value;
}
