import { dateParts } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { NameParts } from '../attribution/name-parts.ts';
import type { Note } from '../model.ts';
import { type CitedNote, citedNotes } from './cited-notes.ts';
import type { ExportFormat } from './export-format.ts';
import { webIri } from './iri.ts';

/** A work as CSL has it (https://docs.citationstyles.org/en/stable/specification.html, appendix IV): the fields that Whence fills. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  [field: string]: unknown;
}

/** Citation Style Language: what was read is cited, the first publication stands in the `original-` fields, the whole chain in `note`. */
export const cslJson: ExportFormat = {
  id: 'csl-json',
  label: 'CSL-JSON',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (notes) => `${JSON.stringify(cslItems(notes), null, 2)}\n`,
};

/** The works of notes as CSL items. */
export function cslItems(notes: readonly Note[]): CslItem[] {
  return citedNotes(notes).map(cslItem);
}

function cslItem(cited: CitedNote): CslItem {
  const { note, reading, work, first, words, remark } = cited;
  return {
    id: cited.key,
    type: reading.page.kind === 'article' ? 'article-newspaper' : 'webpage',
    ...filled({
      title: work.title,
      author: work.authors.map(cslName),
      translator: work.translators.map(cslName),
      editor: work.editors.map(cslName),
      'container-title': work.outlet,
      issued: cslDate(work.date),
      accessed: cslDate(cited.accessed),
      URL: work.url,
      language: work.language,
      'original-publisher': first?.outlet,
      'original-date': cslDate(first?.date ?? null),
      'original-title': first?.title === work.title ? null : first?.title,
      archive_location: webIri(reading.chain.at(-1)?.capture?.url),
      keyword: note.tags.map(plainWords).join(', '),
      note: [...words, remark, work.agencies.length > 0 ? `Agency: ${work.agencies.join(', ')}` : ''].filter(Boolean).join('\n'),
    }),
  };
}

function cslName(name: NameParts): object {
  if ('literal' in name) return name;
  return filled({ family: name.family, given: name.given, suffix: name.suffix });
}

function cslDate(value: string | null): object | null {
  const parts = dateParts(value);
  return parts && { 'date-parts': [[Number(parts.year), parts.month, parts.day].filter((part) => part !== null)] };
}

/** Only the fields that say something. */
function filled(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
