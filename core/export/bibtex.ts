import { dateParts } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import { relatedFields } from './bibtex-related.ts';
import { bibtexNames, latexWords, oneItem } from './bibtex-words.ts';
import { type CitedNote, citedNotes } from './cited-notes.ts';
import type { ExportFormat } from './export-format.ts';
import { webIri } from './iri.ts';

type Fields = [name: string, value: string | null | undefined][];

/**
 * BibLaTeX that plain BibTeX reads too (biblatex manual, 2.2). What was read is the entry; every hop before it is an entry of its own,
 * each tied by `related` to the one before it. Written by hand: Citation.js and its kin know neither `related` nor a chain.
 */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  label: 'BibTeX/BibLaTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write: (notes) => citedNotes(notes).flatMap(entriesOf).join('\n'),
};

function entriesOf(cited: CitedNote): string[] {
  const { reading, key } = cited;
  const { chain } = reading;
  const keyOf = (place: number) => `${key}-hop${place + 1}`;
  const tied = (place: number) => relatedFields(chain, place, keyOf(place - 1));
  return [
    entry(reading.page.kind === 'article' ? newspaper : web, key, [
      ...fieldsOfWork(cited),
      ...fieldsOfFirst(cited),
      ...tied(chain.length - 1),
    ]),
    ...chain.slice(0, -1).map((_, place) => entry(newspaper, keyOf(place), [...fieldsOfHop(cited, place), ...tied(place)])),
  ];
}

function fieldsOfWork({ reading, work, note, accessed, words, remark }: CitedNote): Fields {
  return [
    ['author', bibtexNames(work.authors)],
    ['translator', bibtexNames(work.translators)],
    ['editor', bibtexNames(work.editors)],
    ['title', work.title && latexWords(work.title)],
    [reading.page.kind === 'article' ? 'journal' : 'organization', work.outlet && latexWords(work.outlet)],
    ...dateFields(work.date),
    ['url', webIri(work.url)],
    ['urldate', accessed],
    ['language', work.language],
    ['keywords', note.tags.map((tag) => latexWords(plainWords(tag)).replaceAll(',', ' ')).join(', ')],
    ['note', latexWords(words.join(' '))],
    // Bibliographies print the note, and the remark is the reader's own (biblatex manual, 2.2.2).
    ['annotation', latexWords(remark)],
  ];
}

function fieldsOfFirst({ first }: CitedNote): Fields {
  return [
    ['origpublisher', first && oneItem(first.outlet)],
    ['origdate', day(first?.date ?? null)],
    ['origtitle', first?.title && latexWords(first.title)],
    ['origurl', webIri(first?.url)],
  ];
}

function fieldsOfHop({ work, reading: { chain } }: CitedNote, place: number): Fields {
  const hop = chain[place];
  if (!hop) return [];
  // The page's headline is that of the hops before it too, unless the text was translated on the way. What stands at an address that
  // denies the page is another work.
  const isOther = hop.standing === 'contradicted';
  const isTranslated = chain.slice(place + 1).some(({ relation }) => relation === 'translated-from');
  const title = plainWords(hop.work.title ?? '') || (isTranslated || isOther ? null : work.title);
  const authors = work.authors.filter((name) => !('literal' in name) || !work.agencies.includes(name.literal));
  return [
    ['author', isOther ? null : bibtexNames(authors)],
    ['title', title && latexWords(title)],
    ['journal', latexWords(plainWords(hop.publisher.name))],
    ...dateFields(hop.work.date),
    ['url', webIri(hop.work.url)],
  ];
}

/** Kinds of entries, the latter for a page that is no article (biblatex manual, 2.1.1). */
const newspaper = { type: 'article', fields: [['entrysubtype', 'newspaper']] as Fields };
const web = { type: 'online', fields: [] as Fields };

function entry(kind: typeof newspaper, key: string, fields: Fields): string {
  const lines = [...fields, ...kind.fields].flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${kind.type}{${key},`, ...lines, '}', ''].join('\n');
}

/** `date` for biblatex, `year` for plain BibTeX. */
function dateFields(value: string | null): Fields {
  return [
    ['date', day(value)],
    ['year', dateParts(value)?.year],
  ];
}

/** A date without its time of day, as precise as it was stated. */
function day(value: string | null): string | null {
  const parts = dateParts(value);
  if (!parts) return null;
  return [parts.year, parts.month, parts.day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])).join('-');
}
