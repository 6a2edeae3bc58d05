import type { Reading } from '../model.ts';
import { citeInApa, citeInChicago, citeInMla } from './citation-styles.ts';
import { citeNews } from './cite-news.ts';
import { citedWork } from './cited-work.ts';
import { type CreditText, writeOut } from './credit-text.ts';

export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'wikipedia';

/**
 * Returns the citation of an article in a style, in every format; Wikipedia's template is plain text in all of them.
 * `accessed` is the day of reading, ISO 8601. What the page does not say is left out.
 */
export function citationOf(reading: Reading, style: CitationStyle, accessed: string): CreditText {
  const work = citedWork(reading);
  if (style === 'wikipedia') {
    const text = citeNews(work, accessed);
    return { ...writeOut([[{ text }]], null), markdown: text, text };
  }
  const cite = { apa: citeInApa, mla: citeInMla, chicago: citeInChicago }[style];
  const line = cite(work, accessed);
  // A citation shows its address once, not again behind the words.
  return { ...writeOut([line], 'en'), text: line.map(({ text }) => text).join('') };
}
