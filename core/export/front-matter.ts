import { stringify } from 'yaml';
import { trimMarks } from '../agents/trim-marks.ts';
import { dateParts } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import type { Contributor, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { firstPublication } from './first-publication.ts';
import { webIri } from './iri.ts';
import { languageTag } from './language-tag.ts';
import { hopInWords } from './words.ts';

/**
 * A note's properties as Obsidian reads them (https://help.obsidian.md/properties): flat, words or lists of words. `title`, `source`,
 * `author`, `published`, `created` and `tags` as its Web Clipper names them; `original_` as blogs name what a post was taken from.
 */
export function frontMatter(note: Note): string {
  // Every word in quotes: "no", "1e3" and "2024-05-03" are words whichever YAML reads them.
  return `---\n${stringify(propertiesOf(note), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n`;
}

/** The same properties before they are YAML; only those that say something. */
export function propertiesOf(note: Note): Record<string, string | string[]> {
  const reading = correctedReading(note);
  const { page, chain, dates, rights } = reading;
  const first = firstPublication(reading);
  const named = (role: 'agency' | 'intermediary') =>
    chain.filter((hop) => hop.role === role).map(({ publisher }) => plainWords(publisher.name));
  return told({
    title: plainWords(page.title ?? ''),
    source: webIri(note.finalUrl),
    author: people(reading, 'author'),
    translator: people(reading, 'translator'),
    published: day(dates.published?.value ?? chain.at(-1)?.work.date ?? null),
    created: day(note.savedAt),
    outlet: plainWords(chain.at(-1)?.publisher.name ?? page.site.name),
    original_source: first?.outlet ?? '',
    original_url: first?.url ?? null,
    original_published: day(first ? first.date : (dates.original?.value ?? null)),
    agency: named('agency'),
    via: named('intermediary'),
    chain: chain.length > 1 ? chain.map((_, place) => hopInWords(chain, place)) : [],
    rights_holder: rights.holders.map(({ name }) => plainWords(name)),
    copyright: plainWords(rights.notice ?? ''),
    licence: plainWords(rights.licence?.name ?? ''),
    language: languageTag(page.language),
    tags: note.tags.map(obsidianTag),
    whence_id: plainWords(note.id),
  });
}

function people({ authors }: Reading, part: Contributor['role']): string[] {
  return authors.filter(({ role }) => role === part).map(({ name }) => plainWords(name));
}

/** The day of a date, as precise as it was stated. */
function day(value: string | null): string {
  return dateParts(value) ? (/^\d{4}(?:-\d\d){0,2}/.exec(value ?? '')?.[0] ?? '') : '';
}

/** Obsidian's tags hold letters, digits, `_`, `-` and `/`, and no tag is all digits. */
function obsidianTag(tag: string): string {
  const plain = trimMarks(plainWords(tag).replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-'), '-');
  return /^\d+$/.test(plain) ? `_${plain}` : plain;
}

function told(properties: Record<string, string | string[] | null>): Record<string, string | string[]> {
  const full = Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.filter(Boolean) : value] as const);
  return Object.fromEntries(full.filter((pair): pair is readonly [string, string | string[]] => pair[1] !== null && pair[1].length > 0));
}
