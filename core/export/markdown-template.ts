import Mustache from 'mustache';
import { dateInWikipedia } from '../attribution/citation-dates.ts';
import { plainWords } from '../attribution/credit-text.ts';
import { attributionOf } from '../attribution/index.ts';
import type { Evidence, Note, Reading } from '../model.ts';
import { correctedReading } from '../notes/corrected-reading.ts';
import { frontMatter, propertiesOf } from './front-matter.ts';
import { webIri } from './iri.ts';
import { markdownAddress, markdownLine, markdownWords } from './markdown-words.ts';
import { standingWords, stepInWords } from './words.ts';

/**
 * Fills a reader's template (Mustache, https://mustache.github.io/mustache.5.html) with a note. Slots: `front_matter`, `title`, `body`
 * (all sections of the usual document), `url`, `saved`, `authors`, `outlet`, `published`, `original` and `chain` (each with `step`, `name`,
 * `url`, `date`, `standing`, `quotes`), `agencies`, `credit`, `copyright`, `licence`, `remark`, `text`, `tags`, and `yaml.NAME` for a
 * property of the front matter as a YAML value. Every slot is filled with Markdown already escaped, so that no braces, however many, let
 * a page's words be markup. Throws where `faultOfTemplate` finds a fault.
 */
export function fillTemplate(template: string, note: Note, body: string): string {
  return Mustache.render(template, viewOf(note, body), {}, { escape: (words: unknown) => String(words) });
}

/** Why a template can't be filled, in the library's words; null where it can. */
export function faultOfTemplate(template: string): string | null {
  try {
    Mustache.parse(template);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function viewOf(note: Note, body: string): object {
  const reading = correctedReading(note);
  const { page, authors, rights } = reading;
  const words = (text: string | null | undefined) => lineOf(text ?? '');
  const chain = chainViews(reading);
  return {
    front_matter: frontMatter(note),
    yaml: Object.fromEntries(Object.entries(propertiesOf(note)).map(([name, value]) => [name, JSON.stringify(value)])),
    title: words(page.title) || 'Untitled',
    body,
    url: address(note.finalUrl),
    saved: note.savedAt.slice(0, 10),
    authors: authors.filter(({ role }) => role === 'author').map(({ name }) => words(name)),
    outlet: words(reading.chain.at(-1)?.publisher.name),
    published: dateInWikipedia(reading.chain.at(-1)?.work.date ?? null) ?? '',
    original: chain.length > 1 ? chain[0] : null,
    chain,
    agencies: reading.chain.filter(({ role }) => role === 'agency').map(({ publisher }) => words(publisher.name)),
    credit: attributionOf(reading)?.markdown ?? '',
    copyright: words(rights.notice),
    licence: words(rights.licence?.name),
    remark: note.remark.replaceAll('\r', '').trim(),
    text: (note.text ?? '').split(/\n+/).map(words).filter(Boolean).join('\n\n'),
    tags: note.tags.map(words),
  };
}

function chainViews({ chain, evidence }: Reading): object[] {
  const quotes = new Map(evidence.map((one): [string, Evidence] => [one.id, one]));
  return chain.map((hop, place) => ({
    step: stepInWords(chain, place),
    name: lineOf(hop.publisher.name),
    url: address(hop.work.url),
    date: dateInWikipedia(hop.work.date) ?? '',
    standing: standingWords[hop.standing],
    quotes: hop.evidence.flatMap((id) => quotes.get(id) ?? []).map(({ quote }) => lineOf(quote)),
  }));
}

/** A page's words, fit for the start of a line as for its middle. */
function lineOf(words: string): string {
  return markdownLine(markdownWords(plainWords(words)));
}

function address(url: string | null): string {
  return markdownAddress(webIri(url) ?? '');
}
