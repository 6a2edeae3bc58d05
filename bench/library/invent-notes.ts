import { entryOfNote } from '../../core/library/entry.ts';
import type { Hop, Note, Reading } from '../../core/model.ts';
import { noteOfReading } from '../../core/notes/note-of-reading.ts';
import { asParagraphs, chance, inventWords } from '../compare/invent-text.ts';

/** How many outlets, agencies and authors the invented notes are of. */
const PARTIES = { outlets: 300, agencies: 12, authors: 900 };
const START = Date.UTC(2020, 0, 1);
const HOUR = 3_600_000;

/** A note with what the database keeps beside it, as the extension writes them. */
export interface InventedNote {
  kept: { id: string; address: string; textHash: string; note: Note };
  line: { key: string; order: number; entry: ReturnType<typeof entryOfNote> };
}

/** The note of a number, always the same: by chance an agency's copy or a reprint, with a text of that many words. */
export function inventNote(number: number, words: number): InventedNote {
  const random = chance(number + 1);
  const pick = (of: number) => Math.floor(random() ** 2 * of);
  const address = `https://outlet-${pick(PARTIES.outlets)}.test/${number}`;
  const text = asParagraphs(inventWords(words, number)).join('\n\n');
  const textHash = number.toString(16).padStart(64, '0');
  const note = noteOfReading(inventReading(address, number, pick), {
    id: `note-${number}`,
    savedAt: new Date(START + number * HOUR).toISOString(),
    text,
    textHash,
    remark: inventWords(8, number + 500_000).join(' '),
    tags: [`topic${pick(40)}`, `desk${pick(8)}`],
  });
  const entry = entryOfNote(note);
  return { kept: { id: note.id, address, textHash, note }, line: { key: entry.key, order: -Date.parse(entry.at), entry } };
}

function inventReading(address: string, number: number, pick: (of: number) => number): Reading {
  const site = { name: `Outlet ${pick(PARTIES.outlets)}`, domain: new URL(address).hostname, url: null };
  const title = inventWords(9, number + 900_000).join(' ');
  const agency = number % 3 === 0;
  const origin = agency ? `Wire ${pick(PARTIES.agencies)}` : `Outlet ${pick(PARTIES.outlets)}`;
  const hop = (name: string, more: Partial<Hop>): Hop => ({
    publisher: { name, domain: null, url: null },
    role: 'origin',
    relation: 'published',
    work: { title, url: null, date: '2024-05-01' },
    standing: 'stated',
    confidence: 0.9,
    evidence: ['e1'],
    ...more,
  });
  return {
    schema: 'whence/reading/1',
    page: { url: address, canonicalUrl: null, title, site, language: 'en', kind: 'article', articleScore: 1 },
    authors: [{ name: `Author ${pick(PARTIES.authors)}`, type: 'person', role: 'author', evidence: ['e1'] }],
    dates: { published: { value: '2024-05-03', evidence: ['e1'] }, original: null, modified: null },
    chain: [
      hop(origin, { role: agency ? 'agency' : 'origin' }),
      hop(site.name, { role: 'this-page', relation: agency ? 'syndicated-from' : 'republished-from' }),
    ],
    rights: {
      holders: [{ name: origin, type: 'organization', role: 'rights-holder', evidence: ['e1'] }],
      year: 2024,
      notice: `© 2024 ${origin}`,
      licence: null,
      terms: [],
      fairUse: null,
      disclaimer: null,
      contacts: [],
    },
    citedSources: [],
    conflicts: [],
    evidence: [
      {
        id: 'e1',
        signal: 'republication-notice',
        where: 'visible-text',
        scope: 'article',
        quote: `First published by ${origin}`,
        selector: null,
      },
    ],
  };
}
