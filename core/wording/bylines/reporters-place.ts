import { isNameLine } from '../../agents/bylines/name-line.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { withoutPlaceElement } from './place-element.ts';

const NAME_AND_PLACE = /^(\p{Lu}[^,|:\d]{3,40}), (\p{Lu}[\p{L} '’-]{2,30})$/u;
const PREPOSITION = /(?:^|[\s("“])(?:at|in|near|outside|à|en|bei)\s$/i;
const OPENING = 2;

/** "ADA WINTER <i itemprop="location">VIGO</i>", and "Nell Garside, Port Lydd" under the headline without the place, which the text's opening tells as one: "Dockers at Port Lydd voted …". */
export function withoutPlace(line: string, block: Block, { blocks, language, region }: Page): string {
  const bare = withoutPlaceElement(line, block);
  if (bare !== line && isNameLine(bare, language ?? '')) return bare;
  const [, name = '', place = ''] = (block.zone === 'byline' && NAME_AND_PLACE.exec(line)) || [];
  if (name === '' || beginsWithGivenName(place)) return line;
  const opening = blocks.slice(Math.max(0, region.bodyStart), Math.max(0, region.bodyStart) + OPENING);
  const isPlace = opening.some(({ text }) => {
    const at = text.indexOf(place);
    return at > 0 && PREPOSITION.test(text.slice(Math.max(0, at - 10), at));
  });
  return isPlace ? name : line;
}
