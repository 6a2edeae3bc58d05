import type { Block } from '../../page/blocks.ts';
import { textOf } from '../../page/fold-space.ts';

const PLACES =
  '[class*="location" i],[itemprop*="location" i],[class*="place" i],[class*="lugar" i],[class*="ciudad" i],[class*="localidad" i],[class*="lieu" i]';
const LONGEST = 40;

/** Words without the place that closes them in an element of its own: "EFE <span class="location">Barcelona</span>". */
export function withoutPlaceElement(words: string, { element }: Block): string {
  const place = textOf(element.querySelector(PLACES));
  return place.length > 1 && place.length <= LONGEST && words.endsWith(` ${place}`) ? words.slice(0, -place.length).trimEnd() : words;
}
