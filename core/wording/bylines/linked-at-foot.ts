import { isNameLine } from '../../agents/bylines/name-line.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';

/** `<footer><a href="/authors/ada-winter">Ada Winter</a></footer>`: a name alone below the text, linked to an author's page; "/people/…" may be of whom it tells. */
export function isLinkedAtFoot({ zone, anchors, text, index }: Block, line: string, { language, blocks }: Page): boolean {
  const [link] = anchors;
  const isAlone = zone === 'foot' && link !== undefined && anchors.length === 1 && link.start < 4 && link.end >= text.length;
  if (!isAlone || !isAuthorPage(link.href) || /\/(?:people|person|users?|u|team)\//.test(link.href)) return false;
  const isListed = [blocks[index - 1], blocks[index + 1]].some(
    (beside) => beside?.zone === zone && isNameLine(beside.text, language ?? ''),
  );
  return !isListed && isNameLine(line, language ?? '');
}
