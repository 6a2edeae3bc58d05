import { readByline } from '../../agents/bylines/byline.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';

/** What may open a byline before the name: "de", "Par". */
const LONGEST_OPENING = 12;

/**
 * "<a>Ada Winter</a> Translator, once a proof-reader Subscriber", "de <a>Ada Winter</a> Quay.news": the byline as far as the link that it
 * opens with, where that is a person's name. Null for other lines.
 */
export function openingName({ text, traits, anchors }: Block, { language }: Page): { line: string; name: string } | null {
  const first = anchors.find(({ start, end }) => end > start);
  if (!first || first.start > LONGEST_OPENING || !(traits & Trait.byline || isAuthorPage(first.href))) return null;
  const opening = text.slice(0, first.start);
  const name = text.slice(first.start, first.end).trim();
  if (!isPersonName(name, language ?? '')) return null;
  const isOpened =
    opening.trim() === '' ? beginsWithGivenName(name) || isAuthorPage(first.href) : readByline(`${opening}${name}`, { language }).isMarked;
  return isOpened ? { line: `${opening}${name}`, name } : null;
}
