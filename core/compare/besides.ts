import { sameAddress } from '../follow/same-address.ts';
import { foldTitle } from '../page/title-likeness.ts';
import type { ArticleText, Disclosure } from './article-text.ts';
import { foldWords } from './fold-words.ts';

/** What stands beside the text, compared by itself. */
export interface Besides {
  headline: 'same' | 'changed' | 'unknown';
  authors: 'same' | 'changed' | 'left-out' | 'added' | 'unknown';
  date: 'same' | 'changed' | 'unknown';
  /** Addresses that the original's text links to and the copy's does not. */
  linksLeftOut: string[];
  linksAdded: string[];
  /** Correction notes, funding and interest lines of the original that the copy has nowhere in its text. */
  disclosuresLeftOut: Disclosure[];
}

/** Compares what a copy says beside the text with what its original says there. */
export function compareBesides(copy: ArticleText, original: ArticleText): Besides {
  return {
    headline: compareHeadlines(copy.headline, original.headline),
    authors: compareAuthors(copy.authors, original.authors),
    date:
      copy.date === null || original.date === null ? 'unknown' : copy.date.slice(0, 10) === original.date.slice(0, 10) ? 'same' : 'changed',
    linksLeftOut: original.links.filter((link) => !copy.links.some((other) => sameAddress(link, other))),
    linksAdded: copy.links.filter((link) => !original.links.some((other) => sameAddress(link, other))),
    disclosuresLeftOut: original.disclosures.filter((disclosure) => !says(copy, disclosure.text)),
  };
}

function compareHeadlines(copy: string | null, original: string | null): Besides['headline'] {
  if (!copy || !original) return 'unknown';
  return foldTitle(copy) === foldTitle(original) ? 'same' : 'changed';
}

function compareAuthors(copy: readonly string[], original: readonly string[]): Besides['authors'] {
  if (original.length === 0) return copy.length === 0 ? 'unknown' : 'added';
  if (copy.length === 0) return 'left-out';
  const fold = (names: readonly string[]): string => names.map(foldTitle).sort().join('\n');
  return fold(copy) === fold(original) ? 'same' : 'changed';
}

/** Whether a copy has most of a disclosure's words in one of its own disclosures or paragraphs. */
function says(copy: ArticleText, disclosure: string): boolean {
  const wanted = foldWords([disclosure]).words;
  return [...copy.disclosures.map(({ text }) => text), ...copy.paragraphs].some((text) => {
    const words = new Set(foldWords([text]).words);
    return wanted.filter((word) => words.has(word)).length >= 0.7 * wanted.length;
  });
}
