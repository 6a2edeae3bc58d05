import type { Block } from '../../page/blocks.ts';
import { foldTitle } from '../../page/title-likeness.ts';
import type { Page } from '../../page.ts';

const SHORTEST = 4;
/** How much longer a word may stand in the text: "articles", "материалом", and not "reported". */
const LONGER = 1;
const LONGER_DECLINED = 3;

/** Whether the text above has the word that a notice is about, the first long one of its subject: then the notice goes on speaking of that. */
export function isSpokenOf({ blocks, region }: Page, { index }: Block, subject: string): boolean {
  const word = foldTitle(subject)
    .split(' ')
    .find((each) => each.length >= SHORTEST);
  if (!word) return false;
  const stem = word.slice(0, -1);
  const longest = word.length + (/\p{Script=Cyrillic}/u.test(word) ? LONGER_DECLINED : LONGER);
  return blocks.slice(region.bodyStart, index).some(
    ({ zone, text }) =>
      zone === 'body' &&
      foldTitle(text)
        .split(' ')
        .some((other) => other.length <= longest && other.startsWith(stem)),
  );
}
