import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a person expects of one founding page, in the words of `expected.json`. */
export interface Expected {
  url: string;
  title: string;
  site: string;
  authors: string[];
  chain: { publisher: string; role: string; domain?: string; relation?: string; url?: string; date?: string; standing?: string }[];
  rights: {
    holders: string[];
    year: number;
    notice: string;
    contacts: string[];
    terms: { use: string; ruling: string; conditions?: string[] }[];
  };
  citedSources: string[];
  mustNotAppear: { hops: string[]; authors: string[]; rightsContacts: string[] };
}

const folder = fileURLToPath(new URL('../../../shared/corpus/founding/', import.meta.url));

/** Whether the founding pages lie beside the project; they are other people's texts and never inside it. */
export const foundingIsHere = existsSync(`${folder}expected.json`);
export const foundingIsMissing = 'The founding pages are not on this machine (../shared/corpus/founding).';

/** The path of a founding page. */
export function foundingFile(name: FoundingName): string {
  return folder + name;
}

/** Its markup. */
export function foundingPage(name: FoundingName): string {
  return readFileSync(foundingFile(name), 'utf8');
}

/** What must be read from it. */
export function foundingExpectation(name: FoundingName): Expected {
  const all = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Record<FoundingName, Expected>;
  return all[name];
}

export type FoundingName = 'global-research.html' | 'counterpunch.html';
