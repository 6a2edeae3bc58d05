import { carriedFrom } from '../attribution/carried-from.ts';
import { citeNews, wikiAddress, wikiWords } from '../attribution/cite-news.ts';
import { type CitedNote, citedNotes } from './cited-notes.ts';
import type { ExportFormat } from './export-format.ts';
import { hopInWords, isRemarkable } from './words.ts';

/**
 * Wikipedia's `{{cite news}}`, a line a note (`{{cite web}}` for what is no article): `work` is who first published what was read, `agency` whose copy it is, `via`
 * where it was read. Hops for which the template has no parameter follow it in words.
 */
export const wikipedia: ExportFormat = {
  id: 'wikipedia',
  label: 'Wikipedia citation',
  extension: 'wiki.txt',
  mediaType: 'text/plain;charset=utf-8',
  write: (notes) =>
    citedNotes(notes)
      .map((cited) => `${citeNews(cited.work, cited.accessed)}${hopsBeside(cited)}\n`)
      .join(''),
};

function hopsBeside({ reading: { chain } }: CitedNote): string {
  const named = carriedFrom(chain);
  const beside = chain.flatMap((hop, place) => {
    const isTold = hop.role === 'agency' || hop.role === 'this-page' || (hop === named && !isRemarkable(hop));
    return isTold ? [] : [hopInWords(chain, place, { words: wikiWords, address: wikiAddress })];
  });
  return beside.length > 0 ? ` ${beside.join('. ')}.` : '';
}
