import { dateParts } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { NameParts } from '../attribution/name-parts.ts';
import { type CitedNote, citedNotes } from './cited-notes.ts';
import type { ExportFormat } from './export-format.ts';
import { webIri } from './iri.ts';
import { hopInWords } from './words.ts';

type Line = [tag: string, value: string | null | undefined];

/**
 * RIS as Research Information Systems specified it (https://en.wikipedia.org/wiki/RIS_(file_format)): a line a field. The first
 * publication stands in `OP`, every hop and the reader's remark in a note of its own.
 */
export const ris: ExportFormat = {
  id: 'ris',
  label: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write: (notes) => citedNotes(notes).map(recordOf).join('\r\n'),
};

function recordOf(cited: CitedNote): string {
  const { reading, work, note, first, accessed } = cited;
  const people = (tag: string, names: NameParts[]): Line[] => names.map((name) => [tag, risName(name)]);
  const hops = reading.chain.length > 1 ? reading.chain.map((_, place) => hopInWords(reading.chain, place)) : [];
  const lines: Line[] = [
    ['TY', reading.page.kind === 'article' ? 'NEWS' : 'ELEC'],
    ['ID', cited.key],
    ...people('AU', work.authors),
    ...people('A2', work.editors),
    ...people('A4', work.translators),
    ['TI', work.title],
    ['T2', work.outlet],
    ['PY', dateParts(work.date)?.year],
    ['DA', risDate(work.date)],
    ['OP', first && [first.outlet, first.title, first.date, webIri(first.url)].filter(Boolean).join(', ')],
    ['UR', webIri(work.url)],
    ['Y2', risDate(accessed)],
    ['LA', work.language],
    ...note.tags.map((tag): Line => ['KW', tag]),
    ...hops.map((words): Line => ['N1', words]),
    ...cited.words.slice(hops.length > 0 ? 1 : 0).map((words): Line => ['N1', words]),
    ['N1', cited.remark],
  ];
  return [...lines.flatMap(([tag, value]) => tell(tag, plainWords(value ?? ''))), 'ER  - ', ''].join('\r\n');
}

function tell(tag: string, value: string): string[] {
  return value ? [`${tag}  - ${value}`] : [];
}

/** "Family, Given, Suffix"; a comma within a whole name would part it. */
function risName(name: NameParts): string {
  if ('literal' in name) return name.literal.replaceAll(',', ' ');
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** "YYYY/MM/DD/", parts that nobody stated left empty. */
function risDate(value: string | null): string | null {
  const parts = dateParts(value);
  if (!parts) return null;
  const two = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'));
  return `${parts.year}/${two(parts.month)}/${two(parts.day)}/`;
}
