import type { Party } from '../model.ts';
import { isAuthorPage } from '../page/author-page.ts';
import { type AuthorList, LIGHT } from './author-lists.ts';
import { sameName } from './same-name.ts';

/** The weight of a byline by the headline that says "By". */
const MARKED = 0.8;

/** The list that the most independent evidence supports, or the one that tells more than it; null where there is none to choose. */
export function bestList(lists: readonly AuthorList[]): AuthorList | null {
  let best: AuthorList | null = null;
  let most = 0;
  for (const list of lists) {
    let score = list.finding.weight;
    for (const other of lists)
      if (other !== list && other.finding.signal !== list.finding.signal) score += 0.3 * shared(list.parties, other.parties);
    score += Math.min(0.06, 0.02 * (list.parties.length - 1));
    if (list.parties.every((party) => party.type !== 'person')) score -= 0.35;
    if (score > most) [best, most] = [list, score];
  }
  return best && (lists.find((list) => namesMore(list, best) || contradicts(list, best)) ?? best);
}

/** Templates give their markup the first of several authors: the byline that links the same and others, or says "By", tells more. */
function namesMore({ finding, parties }: AuthorList, { finding: other, parties: few }: AuthorList): boolean {
  return (
    finding.signal === 'byline' &&
    (other.where !== 'visible-text' || other.weight < LIGHT) &&
    parties.length > few.length &&
    parties.every(
      ({ type, url }) => type === 'person' && (finding.weight >= MARKED || finding.weight < LIGHT || (url !== null && isAuthorPage(url))),
    ) &&
    few.every((party) => has([{ finding, parties, role: 'author' }], party.name))
  );
}

/** A byline by the headline, marked by its word or linked to the authors' pages, stands against markup that names others: that has whoever filled in the form. */
function contradicts({ finding, parties }: AuthorList, { finding: other, parties: others }: AuthorList): boolean {
  // One link to "/people/…" alone may be to whom the article is about.
  const isLinked = parties.every(
    ({ url }) => url !== null && isAuthorPage(url) && (parties.length > 1 || !/\/(?:people|person)\//.test(url)),
  );
  return (
    finding.signal === 'byline' &&
    !/^(?:posted|published|curated|submitted)\b/i.test(finding.quote) &&
    finding.weight >= (isLinked ? 0.7 : MARKED) &&
    other.where !== 'visible-text' &&
    parties.every(({ type }) => type === 'person') &&
    shared(parties, others) === 0
  );
}

/** The share of names that two lists have in common, 0 to 1. */
export function shared(a: readonly Party[], b: readonly Party[]): number {
  const common = a.filter((party) => b.some((other) => sameName(party.name, other.name))).length;
  return common / Math.max(a.length, b.length);
}

/** Whether one of these lists names this person. */
export const has = (lists: readonly AuthorList[], name: string): boolean =>
  lists.some(({ parties }) => parties.some((party) => sameName(party.name, name)));
