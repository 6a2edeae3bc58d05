import type { Contributor, Hop, Reading } from '../model.ts';
import { articleLanguage } from './article-language.ts';
import { carriedFrom, originOf } from './carried-from.ts';
import { plainWords } from './credit-text.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { ownAddress } from './own-address.ts';

/** What stands in a citation where a page gives no headline: every style wants a description of the work there. */
export const descriptionOf = ({ isArticle }: Pick<CitedWork, 'isArticle'>): string =>
  isArticle ? 'Untitled article' : 'Untitled web page';

/** What a citation of an article names: the page that was read, and where the text stood first. */
export interface CitedWork {
  isArticle: boolean;
  /** An agency stands in where no author is named. */
  authors: NameParts[];
  translators: NameParts[];
  editors: NameParts[];
  agencies: string[];
  title: string | null;
  /** Where it was read, when it was published there (ISO 8601, as precise as stated), and its address. */
  outlet: string | null;
  date: string | null;
  url: string | null;
  /** An earlier publication that the page declares. */
  original: { outlet: string; date: string | null } | null;
  /** The publication whose text was carried here: the original, or a translation and the like that was made of it on the way. */
  carried: { outlet: string; date: string | null } | null;
  language: string | null;
}

/** Returns what is to be cited. A reader cites what was read: the copy, with the original named beside it. */
export function citedWork(reading: Reading): CitedWork {
  const { page, chain, dates } = reading;
  const agencies = chain.filter(({ role }) => role === 'agency').map(({ publisher }) => plainWords(publisher.name));
  const outlet = plainWords(chain.at(-1)?.publisher.name ?? page.site.name).replace(/^the (?=\p{Lu})/u, 'The ') || null;
  const origin = originOf(chain);
  const carried = carriedFrom(chain);
  const told = (hop: Hop | null | undefined) =>
    hop
      ? { outlet: plainWords(hop.publisher.name), date: hop.work.date ?? (hop === origin ? (dates.original?.value ?? null) : null) }
      : null;
  const people = (role: Contributor['role']) => reading.authors.filter((one) => one.role === role).map(nameParts);
  const named = new Set([outlet, ...agencies]);
  const authors = reading.authors.filter(({ role, name }) => role === 'author' && !named.has(plainWords(name)));
  return {
    isArticle: page.kind === 'article',
    authors: authors.length > 0 ? authors.map(nameParts) : agencies.map((literal) => ({ literal })),
    translators: people('translator'),
    editors: people('editor'),
    agencies,
    title: plainWords(page.title ?? '') || null,
    outlet,
    date: chain.at(-1)?.work.date ?? dates.published?.value ?? null,
    url: ownAddress(reading),
    original: told(origin),
    carried: told(carried),
    language: articleLanguage(reading),
  };
}
