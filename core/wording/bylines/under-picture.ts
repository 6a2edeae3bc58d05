import { readByline } from '../../agents/bylines/byline.ts';
import { isNameLine } from '../../agents/bylines/name-line.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import type { Block } from '../../page/blocks.ts';
import { textOf } from '../../page/fold-space.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';

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

/** "Foto: Ada Winter/HNS", "… in the old dock. Photo: Ada Winter": of the picture it stands under, where the lines beside it sign no text. */
export function isOfOnePicture({ traits, index, zone }: Block, { blocks, language }: Page): boolean {
  const beside = [blocks[index - 1], blocks[index + 1]].filter((other) => other?.zone === zone);
  return !(traits & Trait.byline) && !beside.some((other) => other && signsText(other, language));
}

function signsText({ traits, text }: Block, language: string | null): boolean {
  const { isMarked, parties } = readByline(text, { language });
  const isSigned = isMarked || (traits & Trait.byline) !== 0 || (beginsWithGivenName(text) && isNameLine(text, language ?? ''));
  return isSigned && parties.some(({ role }) => role === 'author');
}
