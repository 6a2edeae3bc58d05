import { readdirSync, readFileSync } from 'node:fs';
import type { Place } from '../place-phrase.ts';

/** A line as pages write it, in our own words and of invented outlets (the agencies and programmes are real ones). */
export interface OwnCase {
  id: string;
  lang: string;
  place: Place;
  /** Whether the text is somebody else's, only draws on somebody, or comes from nobody else at all: then the line is a trap. */
  says: 'copied' | 'contributed' | 'nothing';
  text: string;
  /** Whom the line names, other spellings of the same behind a bar; a case without names only asks that the line be heard. */
  names?: string[];
  /** Whom the chain may name beside them. */
  also?: string[];
  /** What the page calls itself, and where it stands, where the line depends on it. */
  site?: string;
  url?: string;
}

const folder = new URL('./', import.meta.url);

/** The cases of every list in this folder. Each list was written before the engine was run on it. */
export function loadOwnCases(): Record<string, OwnCase[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return Object.fromEntries(files.map((file) => [file.replace('.jsonl', ''), readList(file)]));
}

function readList(file: string): OwnCase[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OwnCase);
}
