/** A note as a document to be read by people, before it is written as Markdown, plain text or HTML. */
import { dateInWikipedia } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import { describeCounts } from '../compare/describe-comparison.ts';
import type { Conflict, Evidence, Note, Reading } from '../model.ts';
import { correctedReading, readField } from '../notes/corrected-reading.ts';
import { standingCorrections } from '../notes/standing-corrections.ts';
import { doubtsOfDesk, doubtsOfTerm } from '../rights/doubts.ts';
import { webIri } from './iri.ts';
import { languageTag } from './language-tag.ts';
import {
  amidEnglish,
  creditsInWords,
  fieldInWords,
  momentInWords,
  noticeInWords,
  pageSaysInWords,
  standingWords,
  stepInWords,
  termInWords,
} from './words.ts';

/**
 * Words, perhaps leading somewhere. Every word may come from a page; each format escapes it. A page's words that run the other way than
 * English stand between the marks of an isolate, and no others do: `plainWords` takes a page's own marks away.
 */
export interface Run {
  text: string;
  url?: string | null;
}

export type Block =
  | { kind: 'line'; runs: Run[] }
  /** Words that bear a statement out, in the page's own language. */
  | { kind: 'quote'; text: string }
  /** A paragraph of the article. */
  | { kind: 'passage'; text: string }
  /** The reader's own, in Markdown. */
  | { kind: 'remark'; text: string }
  | { kind: 'steps'; steps: { runs: Run[]; quotes: string[] }[] };

export interface Section {
  heading: string;
  blocks: Block[];
}

export interface NoteDocument {
  title: string;
  /** BCP 47, of the page's words; the rest is English. */
  language: string | null;
  sections: Section[];
}

/** Returns the document of a note: what was read and when, the chain with the words that say so, rights, conflicts, and the reader's own. */
export function documentOf(note: Note): NoteDocument {
  const reading = correctedReading(note);
  const quotes = new Map(reading.evidence.map((evidence) => [evidence.id, evidence]));
  const sections: Section[] = [
    { heading: '', blocks: headBlocks(note, reading) },
    { heading: 'Where it comes from', blocks: chainBlocks(reading, quotes) },
    { heading: 'Rights', blocks: rightsBlocks(reading, quotes) },
    { heading: 'What does not fit', blocks: reading.conflicts.map(({ explanation }) => line(plainWords(explanation))) },
    { heading: 'Cites', blocks: citedBlocks(reading) },
    { heading: 'Remark', blocks: note.remark.trim() ? [{ kind: 'remark', text: note.remark }] : [] },
    { heading: 'Corrected by the reader', blocks: correctionBlocks(note) },
    { heading: 'Later readings', blocks: laterBlocks(note) },
    { heading: 'Text as read', blocks: paragraphs(note.text) },
  ];
  return {
    title: plainWords(reading.page.title ?? '') || 'Untitled',
    language: languageTag(reading.page.language),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

const line = (...parts: (string | Run)[]): Block => ({
  kind: 'line',
  runs: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

/** Notes of earlier versions have the SHA-256 of the text as it was set; others what its words, or all that the page showed, are known again by. */
const hashName = (hash: string) => (/^[0-9a-f]{64}$/.test(hash) ? 'SHA-256' : 'Fingerprint');

function headBlocks(note: Note, { page, authors }: Reading): Block[] {
  const opened = webIri(note.openedUrl);
  const final = webIri(note.finalUrl);
  return [
    ...creditsInWords(authors).map((words) => line(words)),
    ...(page.kind === 'article' ? [] : [line("This page doesn't look like an article.")]),
    final
      ? line('Read at ', { text: final, url: final }, ` on ${momentInWords(note.savedAt)}`)
      : line(`Read on ${momentInWords(note.savedAt)}`),
    ...(opened && opened !== final ? [line('Opened as ', { text: opened, url: opened })] : []),
    ...(note.textHash ? [line(`${hashName(note.textHash)} of the text: ${plainWords(note.textHash)}`)] : []),
    ...(note.tags.length > 0 ? [line(`Tags: ${note.tags.map(amidEnglish).join(', ')}`)] : []),
  ];
}

function chainBlocks({ chain, page }: Reading, quotes: Map<string, Evidence>): Block[] {
  const last = chain.length - 1;
  const steps = chain.map((hop, place) => {
    const title = amidEnglish(hop.work.title ?? '');
    const asides = [
      place === last || title === '' ? '' : `“${title}”`,
      dateInWikipedia(hop.work.date) ?? '',
      place === last ? 'the page that was read' : standingWords[hop.standing],
      pageSaysInWords(hop, amidEnglish),
      plainWords(hop.reason ?? ''),
      hop.comparison ? describeCounts(hop.comparison) : '',
    ].filter(Boolean);
    const archived = webIri(hop.capture?.url);
    return {
      runs: [
        { text: `${stepInWords(chain, place)} ` },
        { text: amidEnglish(hop.publisher.name), url: webIri(hop.work.url) ?? webIri(hop.publisher.url) },
        { text: `, ${asides.join(', ')}` },
        ...(archived ? [{ text: ', ' }, { text: 'archived', url: archived }] : []),
      ],
      quotes: place === last ? [] : quoted(hop.evidence, quotes),
    };
  });
  const silent = last === 0 && page.kind === 'article' ? [line('No earlier publication is declared on this page.')] : [];
  return [{ kind: 'steps', steps }, ...silent];
}

function rightsBlocks(reading: Reading, quotes: Map<string, Evidence>): Block[] {
  const { rights } = reading;
  const said = noticeInWords(rights, amidEnglish);
  const { licence } = rights;
  const withQuotes = (words: string, ids: string[]): Block[] => [
    line(words),
    ...quoted(ids, quotes).map((text): Block => ({ kind: 'quote', text })),
  ];
  return [
    ...(said ? [line(said)] : []),
    ...(licence ? [line('Licence: ', { text: amidEnglish(licence.name), url: webIri(licence.url) })] : []),
    ...rights.terms.flatMap((term) => withQuotes(termInWords(term), term.evidence)),
    ...(rights.fairUse ? withQuotes('The page itself relies on fair use.', rights.fairUse.evidence) : []),
    ...(rights.disclaimer ? withQuotes('The publisher disclaims responsibility for the content.', rights.disclaimer.evidence) : []),
    ...(rights.contacts.length > 0 ? [line(`Ask: ${rights.contacts.map(plainWords).join(', ')}`)] : []),
    ...doubtsOfRulings(reading).map(({ explanation }) => line(`But mind: ${plainWords(explanation)}`)),
  ];
}

/** What speaks against a ruling or against whom to ask, once each: no permission is read without it. */
function doubtsOfRulings(reading: Reading): Conflict[] {
  const doubts = [...reading.rights.terms.flatMap((term) => doubtsOfTerm(term, reading)), ...doubtsOfDesk(reading)];
  return reading.conflicts.filter((conflict) => doubts.includes(conflict));
}

function citedBlocks({ citedSources }: Reading): Block[] {
  return citedSources.map(({ name, url }) => line({ text: plainWords(name), url: webIri(url) }));
}

function correctionBlocks({ reading, corrections }: Note): Block[] {
  const words = (value: string | null | undefined) => (value ? `“${amidEnglish(value)}”` : 'nothing');
  return standingCorrections(corrections).map(({ correction: { field, value, at, reason }, before }) => {
    const why = reason ? ` (${amidEnglish(reason)})` : '';
    const earlier = before.length > 0 ? `; before that ${before.map((one) => words(one.value)).join(', ')}` : '';
    return line(
      `${fieldInWords(reading, field)}: ${words(value)}, where the page says ${words(readField(reading, field))}${why}, ${momentInWords(at)}${earlier}`,
    );
  });
}

function laterBlocks({ laterReadings }: Note): Block[] {
  return laterReadings.map(({ at, changes }) => line(`${momentInWords(at)}: ${changes.map(plainWords).join(' ') || 'no change'}`));
}

function paragraphs(text: string | null): Block[] {
  return (text ?? '')
    .split(/\n+/)
    .map(plainWords)
    .filter(Boolean)
    .map((words) => ({ kind: 'passage', text: words }));
}

/** The page's words behind a statement, doubles once. */
function quoted(ids: string[], quotes: Map<string, Evidence>): string[] {
  return [...new Set(ids.flatMap((id) => quotes.get(id) ?? []).map(({ quote }) => plainWords(quote)))].filter(Boolean);
}
