/** Where the badge fits without anything having to move: free room at the headline's words, in window coordinates. */
import { isFree, obstaclesAround } from './obstacles.ts';

export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Only the mark fits; the line opens from it. */
  compact: boolean;
}

type Size = Pick<Spot, 'width' | 'height' | 'compact'>;

const markAlone: Size = { width: 24, height: 22, compact: true };
const gap = 8;

/** Returns the boxes of the headline's lines of words, top to bottom: the box of the element is often wider and taller. */
function linesOf(headline: HTMLElement): DOMRect[] {
  const range = headline.ownerDocument.createRange();
  range.selectNodeContents(headline);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.sort((one, other) => one.bottom - other.bottom);
}

/** Where the lines of a headline stand as columns: under the last of them, and above the first. */
function spotsAtColumns(lines: DOMRect[], size: Size): Spot[] {
  const under = lines.map(({ left, right, bottom }) => ({ ...size, left: (left + right - size.width) / 2, top: bottom }));
  const above = lines.map(({ left, right, top }) => ({ ...size, left: (left + right - size.width) / 2, top: top - size.height }));
  return [...under, ...above];
}

/** Under the headline, beside its last line, above it, and for the mark alone the margin before it. */
function spotsAtLines(lines: DOMRect[], size: Size, rightToLeft: boolean): Spot[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const begin = rightToLeft ? Math.max(...lines.map(({ right }) => right)) - size.width : Math.min(...lines.map(({ left }) => left));
  const beside = rightToLeft ? last.left - gap - size.width : last.right + gap;
  const margin = rightToLeft ? first.right + gap : first.left - gap - size.width;
  const middleOf = (line: DOMRect) => line.top + (line.height - size.height) / 2;
  const spots = [
    { ...size, left: begin, top: last.bottom },
    { ...size, left: beside, top: middleOf(last) },
    { ...size, left: begin, top: first.top - size.height },
  ];
  return size.compact ? [...spots, { ...size, left: margin, top: middleOf(first) }] : spots;
}

/** Returns the first free spot for the whole line, else for the mark alone; null where even that would cover something. */
export function findRoom(headline: HTMLElement, { width, height }: Pick<Spot, 'width' | 'height'>): Spot | null {
  const lines = linesOf(headline);
  const { direction, writingMode } = getComputedStyle(headline);
  const spotsFor = (size: Size) =>
    writingMode === 'horizontal-tb' ? spotsAtLines(lines, size, direction === 'rtl') : spotsAtColumns(lines, size);
  const obstacles = obstaclesAround(headline);
  const whole: Size = { width, height, compact: false };
  const spots = [whole, markAlone].flatMap(spotsFor);
  return spots.find((spot) => isFree(headline, spot, obstacles)) ?? null;
}
