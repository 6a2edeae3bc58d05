import { type CitedWork, citedWork } from '../attribution/cited-work.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { citationKey } from './citation-key.ts';
import { type FirstPublication, firstPublication } from './first-publication.ts';
import { webIri } from './iri.ts';
import { languageTag } from './language-tag.ts';
import { chainInWords, noticeInWords } from './words.ts';

/** A note as bibliographies need it. */
export interface CitedNote {
  note: Note;
  /** With the reader's corrections. */
  reading: Reading;
  work: CitedWork;
  key: string;
  /** The day of reading, ISO 8601. */
  accessed: string;
  first: FirstPublication | null;
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
    return { note, reading, work, key: citationKey(work, note, taken), accessed, first: firstPublication(reading), words, remark };
  });
}

function copyrightWords({ rights }: Reading): string {
  const notice = noticeInWords(rights);
  const licence = rights.licence ? `Licence: ${plainWords(rights.licence.name)}` : '';
  // Most notices end in a full stop of their own.
  return notice && licence ? `${notice}${notice.endsWith('.') ? '' : '.'} ${licence}` : notice || licence;
}
