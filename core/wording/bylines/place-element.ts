import type { Block } from '../../page/blocks.ts';

const PLACES =
  '[class*="location" i],[itemprop*="location" i],[class*="place" i],[class*="lugar" i],[class*="ciudad" i],[class*="localidad" i],[class*="lieu" i]';
const LONGEST = 40;

/** Words without the place that closes them in an element of its own: "EFE <span class="location">Barcelona</span>". */
export function withoutPlaceElement(words: string, { element }: Block): string {
  const place = (element.querySelector(PLACES)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return place.length > 1 && place.length <= LONGEST && words.endsWith(` ${place}`) ? words.slice(0, -place.length).trimEnd() : words;
}
