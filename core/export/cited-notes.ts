import { type CitedWork, citedWork } from '../attribution/cited-work.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { Chain, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { citationKey } from './citation-key.ts';
import { webIri } from './iri.ts';
import { languageTag } from './language-tag.ts';
import { chainInWords } from './words.ts';

/** A note as bibliographies need it. */
export interface CitedNote {
  note: Note;
  /** With the reader's corrections. */
  reading: Reading;
  work: CitedWork;
  key: string;
  /** The day of reading, ISO 8601. */
  accessed: string;
  /** Whose the first publication is and what is told of it, where the page declares an earlier one. */
  first: { outlet: string; date: string | null; title: string | null; url: string | null } | null;
  /** The whole chain and whose rights are said to be, in words, for a format's field of notes; empty where there is neither. */
  words: string[];
  /** The reader's own, in one line. */
  remark: string;
}

/** Prepares notes for a bibliography, each with a key of its own. */
export function citedNotes(notes: readonly Note[]): CitedNote[] {
  const taken = new Map<string, number>();
  return notes.map((note) => {
    const reading = correctedReading(note);
    const own = citedWork(reading);
    const work = { ...own, url: webIri(own.url), language: languageTag(reading.page.language) };
    const words = [chainInWords(reading.chain), copyrightWords(reading)].filter(Boolean);
    const remark = plainWords(note.remark);
    const accessed = note.savedAt.slice(0, 10);
    return { note, reading, work, key: citationKey(work, note, taken), accessed, first: firstOf(reading, reading.chain), words, remark };
  });
}

function firstOf({ dates }: Reading, chain: Chain): CitedNote['first'] {
  const first = chain.find(({ role, standing }) => role === 'origin' && standing !== 'contradicted') ?? chain[0];
  if (!first || chain.length < 2 || first.role === 'this-page' || first.standing === 'contradicted') return null;
  return {
    outlet: plainWords(first.publisher.name),
    date: first.work.date ?? dates.original?.value ?? null,
    title: plainWords(first.work.title ?? '') || null,
    url: webIri(first.work.url),
  };
}

function copyrightWords({ rights }: Reading): string {
  const { notice, licence } = rights;
  return [notice ? plainWords(notice) : '', licence ? `Licence: ${plainWords(licence.name)}` : ''].filter(Boolean).join('. ');
}
