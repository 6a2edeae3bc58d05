/** Where the badge fits without anything having to move: free room beside the headline's words, in window coordinates. */

export interface Spot {
  left: number;
  top: number;
  /** Only the mark fits; the line opens from it. */
  compact: boolean;
}

interface Size {
  width: number;
  height: number;
}

const compactSize: Size = { width: 24, height: 24 };
const gap = 6;

/** Returns the boxes of the headline's lines of words, top to bottom: the box of the element is often wider and taller. */
function linesOf(headline: HTMLElement): DOMRect[] {
  const range = headline.ownerDocument.createRange();
  range.selectNodeContents(headline);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.sort((one, other) => one.bottom - other.bottom);
}

/** Says whether nothing but the headline, and what holds it, lies under the spot. A few pixels at the foot may overlap: lines have air above. */
function isFree(headline: HTMLElement, spot: Spot, size: Size): boolean {
  const page = headline.ownerDocument;
  const view = page.documentElement;
  if (spot.left < 0 || spot.top < 0 || spot.left + size.width > view.clientWidth) return false;
  const columns = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => spot.left + size.width * share);
  const rows = [spot.top + 2, spot.top + size.height - 7];
  return columns.every((x) =>
    rows.every((y) => {
      const under = page.elementFromPoint(x, y);
      return under !== null && (under.contains(headline) || headline.contains(under));
    }),
  );
}

function spotsFor(lines: DOMRect[], size: Size, compact: boolean, rightToLeft: boolean): Spot[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const begin = rightToLeft ? Math.max(...lines.map(({ right }) => right)) - size.width : Math.min(...lines.map(({ left }) => left));
  const besideLeft = rightToLeft ? last.left - gap - size.width : last.right + gap;
  const gutter = rightToLeft ? first.right + gap : first.left - gap - size.width;
  return [
    { left: begin, top: last.bottom, compact },
    { left: besideLeft, top: last.top + (last.height - size.height) / 2, compact },
    { left: begin, top: first.top - size.height - 2, compact },
    ...(compact ? [{ left: gutter, top: first.top + (first.height - size.height) / 2, compact }] : []),
  ];
}

/** Returns the first free spot: under the headline, beside its last line, above it; then the same for the mark alone; null where even that would cover something. */
export function findRoom(headline: HTMLElement, size: Size): Spot | null {
  const lines = linesOf(headline);
  const rightToLeft = getComputedStyle(headline).direction === 'rtl';
  const whole = spotsFor(lines, size, false, rightToLeft).find((spot) => isFree(headline, spot, size));
  return whole ?? spotsFor(lines, compactSize, true, rightToLeft).find((spot) => isFree(headline, spot, compactSize)) ?? null;
}
