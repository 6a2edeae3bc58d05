import type { OpenedPage } from '../follow/open-page.ts';
import { foldWords } from './fold-words.ts';

/** Of fewer words any two pages may have the same. */
const FEWEST = 20;
/** What stands in an article's place, a question about cookies or an offer to subscribe, has fewer words than this, the same on every page. */
const FEWEST_ALONE = 120;

/**
 * What a page's text is known again by, wherever it stands: its words in order, however they are set and parted into paragraphs, with
 * the headline's where they are few. Null where there are too few, or no more than the words of a wall.
 */
export function textKey({ text, wall }: Pick<OpenedPage, 'text' | 'wall'>): string | null {
  const { words } = foldWords(text.paragraphs);
  if (words.length >= FEWEST_ALONE) return words.join(' ');
  return words.length < FEWEST || wall ? null : foldWords([text.headline ?? '', ...text.paragraphs]).words.join(' ');
}
