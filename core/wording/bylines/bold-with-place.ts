import { isTopic, isTrade } from '../../agents/names/name-words.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';

const NAMES_AND_PLACE =
  /^(?<first>\p{Lu}[^,\d:]{4,40}?)(?:(?:,| and| &) \p{Lu}[^,\d:]{4,40}?){0,3}, (?<place>\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}\p{Ll}{2,15})?)$/u;
const BEFORE_TEXT = 2;

/** "<strong>Ada Winter and Boris Lund, Port Lydd</strong>" on a line of its own right above the first sentence: papers of Nigeria sign so. */
export function isBoldWithPlace({ text, element, index }: Block, { blocks, region }: Page): boolean {
  const { first = '', place = '' } = (text.length < 100 && NAMES_AND_PLACE.exec(text)?.groups) || {};
  if (first === '' || place.split(' ').some((word) => isTrade(word) || isTopic(word))) return false;
  if (index > region.bodyStart + 1 || index < region.bodyStart - BEFORE_TEXT || index <= region.headline) return false;
  const surname = first.split(' ').at(-1) ?? '';
  if (blocks[region.headline]?.text.includes(surname) === true || /^["“'‘]/.test(blocks[index + 1]?.text ?? '')) return false;
  return element.querySelector('strong,b')?.textContent?.replace(/\s+/g, ' ').trim() === text;
}
