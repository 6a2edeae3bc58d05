/** What stands around a headline and must not be covered. */
import type { Spot } from './find-room.ts';

const mostObstacles = 400;
const levelsUp = 4;
/** A line of words has some pixels of air above and below, where the badge may reach. */
const air = 2;

function surroundingsOf(headline: HTMLElement): Element {
  let around: Element = headline;
  for (let level = 0; level < levelsUp; level += 1) around = around.parentElement ?? around;
  return around;
}

/** Returns the boxes of the words around the headline: text that lies bare in what holds the headline is found in no other way. */
export function obstaclesAround(headline: HTMLElement): DOMRect[] {
  const page = headline.ownerDocument;
  const walker = page.createTreeWalker(surroundingsOf(headline), NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  const range = page.createRange();
  const boxes: DOMRect[] = [];
  const gather = (step: () => Node | null) => {
    for (let node = step(), seen = 0; node && seen < mostObstacles / 2; node = step(), seen += 1) {
      range.selectNodeContents(node);
      if ((node as Text).data.trim() !== '') boxes.push(...range.getClientRects());
    }
  };
  gather(() => walker.nextNode());
  walker.currentNode = headline;
  gather(() => walker.previousNode());
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

function covers(spot: Spot, box: DOMRect): boolean {
  const acrossApart = spot.left >= box.right || spot.left + spot.width <= box.left;
  const downApart = spot.top >= box.bottom - air || spot.top + spot.height <= box.top + air;
  return !acrossApart && !downApart;
}

// Cookie bars and sticky menus come and go above the page; they are no part of the headline's surroundings.
function floats(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** Says whether a spot lies within the page's width, and its height as far as that can be scrolled, with nothing under it but the headline's own ground: no words, no pictures, no controls. */
export function isFree(headline: HTMLElement, spot: Spot, obstacles: DOMRect[]): boolean {
  const page = headline.ownerDocument;
  const { clientWidth, clientHeight, scrollHeight } = page.documentElement;
  if (spot.left < 0 || spot.top + scrollY < 0 || spot.left + spot.width > clientWidth) return false;
  if (spot.top + spot.height + scrollY > scrollHeight) return false;
  if (obstacles.some((box) => covers(spot, box))) return false;
  // What is out of sight can't be probed; it is looked at again when it comes into sight.
  if (spot.top < 0 || spot.top + spot.height > clientHeight) return true;
  const columns = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => spot.left + spot.width * share);
  const rows = [spot.top + 4, spot.top + spot.height - 8];
  return columns.every((x) =>
    rows.every((y) => {
      const under = page.elementsFromPoint(x, y).find((element) => !floats(element));
      return under !== undefined && (under.contains(headline) || headline.contains(under));
    }),
  );
}
