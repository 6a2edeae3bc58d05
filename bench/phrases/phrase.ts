import { existsSync, readFileSync } from 'node:fs';

/** A sentence as some page had it: its role, what it names, and the address it stood at. */
export interface Phrase {
  id: string;
  lang: string;
  role: Role;
  /** With links as Markdown or HTML, where the page linked. */
  text: string;
  slots: {
    source_name?: string;
    source_url?: string;
    author?: string;
    date?: string;
    year?: string;
    holder?: string[];
    licence?: string;
  };
  url: string | null;
  canonical_url?: string;
}

/** 'NOT-provenance' phrases are traps: they sound like a statement of origin or rights and are none. */
export type Role =
  | 'original-source'
  | 'first-published'
  | 'republished-with-permission'
  | 'cross-post'
  | 'excerpted-from'
  | 'translated-from'
  | 'agency-credit'
  | 'copyright'
  | 'licence'
  | 'reuse-terms'
  | 'disclaimer'
  | 'fair-use'
  | 'NOT-provenance';

const file = new URL('../../../shared/reference/phrases.jsonl', import.meta.url);

/** Whether the phrases lie beside the project. */
export function hasPhrases(): boolean {
  return existsSync(file);
}

/** Every phrase of the reference collection, which never enters the repository. */
export function loadPhrases(): Phrase[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Phrase);
}
