import { type Line, splitLines } from '../split-lines.ts';
import { type Item, placeholderAddress } from './item.ts';

/** Room for the largest page with every character escaped twice over. */
const LONGEST_LINE = 96 * 1024 * 1024;
const idAtTheBeginning = /^\s{0,20}\{\s{0,20}"id"\s{0,20}:\s{0,20}(?<id>"(?:[^"\\]|\\.){0,200}"|-?\d{1,20})/;

/** The pages of NDJSON lines `{ id, url, html }`, in order. Blank lines are nothing; a bad line is an item with its error. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  for await (const line of splitLines(chunks, LONGEST_LINE)) {
    const item = readLine(line);
    if (item) yield item;
  }
}

function readLine(line: Line): Item | null {
  if (!('text' in line)) {
    const why = line.why === 'no UTF-8' ? 'is not UTF-8' : `is too long: ${Math.ceil(line.bytes / 1024 / 1024)} MB`;
    return { id: guessId(line.beginning), error: `The line ${why}` };
  }
  if (line.text.length < 1024 && line.text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    // Whoever reads the output wants to know which line; the parser's own words quote the page at length.
    return { id: guessId(line.text.slice(0, 1024)), error: 'The line is not JSON' };
  }
  return readEntry(value);
}

function readEntry(value: unknown): Item {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'The line is not an object { id, url, html }' };
  const entry = value as Record<string, unknown>;
  const id = entry['id'] ?? null;
  const { url, html } = entry;
  if (typeof html !== 'string') return { id, error: 'The line has no "html" text' };
  if (url !== undefined && url !== null && typeof url !== 'string') return { id, error: 'The line\'s "url" is not text' };
  return { id, page: { url: url ?? null, fallbackUrl: placeholderAddress(id), content: html } };
}

function guessId(beginning: string): unknown {
  try {
    return JSON.parse(idAtTheBeginning.exec(beginning)?.groups?.['id'] ?? 'null');
  } catch {
    // Even the id is broken (a bad escape): the line stays nameless.
    return null;
  }
}
