import type { Finding } from '../model.ts';
import type { AuthorList } from './author-lists.ts';
import { sameName } from './same-name.ts';

const POSTED_BY = /(?:^|[\s|/·,–-])(?:posted|published|uploaded|curated|publiée?|publicad[oa]|pubblicato) (?:by|par|por|da)\s?:?\s?$/i;

/** "ANI | Posted by Ada Winter", "Published By: Ada Winter" above "IANS": whoever puts an agency's copy online did not write it. */
export function withoutPosters(lists: readonly AuthorList[], findings: readonly Finding[]): AuthorList[] {
  if (!findings.some(({ says }) => says.about === 'agency' && says.share === 'copy')) return [...lists];
  const posters = lists.flatMap(({ finding: { quote }, parties }) =>
    parties.map(({ name }) => name).filter((name) => POSTED_BY.test(quote.slice(0, Math.max(0, quote.indexOf(name))))),
  );
  const isPoster = (name: string) => posters.some((poster) => sameName(poster, name));
  return lists
    .map((list) => ({ ...list, parties: list.parties.filter(({ name }) => !isPoster(name)) }))
    .filter(({ parties }) => parties.length > 0);
}
