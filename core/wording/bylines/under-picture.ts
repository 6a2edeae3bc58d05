import type { Block } from '../../page/blocks.ts';
import { textOf } from '../../page/fold-space.ts';
import { Trait } from '../../page/traits.ts';

/** `<div class="foto"><img><p>Anna Winter</p></div>`: whom the picture shows. */
export function isUnderPicture({ element, text, traits }: Block): boolean {
  const holder = [element, element.parentElement].find((one) => one && OF_PICTURE.test(one.className));
  return !(traits & Trait.byline) && !!holder && holder.querySelector('img') !== null && textOf(holder) === text;
}

const OF_PICTURE = /(?:^|[\s_-])(?:photos?|fotos?|images?|img|bild|picture|pic)(?:$|[\s_-])/i;

/** `<img><p class="credit"><a href="/staff/ada-winter/">Ada Winter</a></p>`: who took the picture right above it. */
export function isCreditOfPicture({ element, ownTraits }: Block): boolean {
  if (!(ownTraits & Trait.credit) || ownTraits & Trait.byline) return false;
  const above = element.previousElementSibling;
  return above !== null && (above.localName === 'img' || above.localName === 'picture' || holdsNothingButPicture(above));
}

const holdsNothingButPicture = (element: Element): boolean =>
  element.querySelector('img') !== null && (element.textContent ?? '').trim() === '';
