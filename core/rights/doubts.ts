import type { Conflict, Reading, Term } from '../model.ts';

const asksFirst = ({ ruling }: Term) => ruling === 'ask-first' || ruling === 'forbidden';

/** What speaks against the permissions or the licence that a page gives: it holds for its desk, too, which can't give what isn't its own. */
export function doubtsOfDesk({ conflicts, rights: { terms, licence, contacts } }: Reading): Conflict[] {
  if (contacts.length === 0) return [];
  return rightsDoubts(conflicts, [...terms.flatMap(({ evidence }) => evidence), ...(licence?.evidence ?? [])]);
}

/** What of the page speaks against a ruling, and, where the ruling sends a reader to the page's desk, against what that desk gives. */
export function doubtsOfTerm(term: Term, reading: Reading): Conflict[] {
  return asksFirst(term) && reading.rights.contacts.length > 0 ? doubtsOfDesk(reading) : rightsDoubts(reading.conflicts, term.evidence);
}

function rightsDoubts(conflicts: Conflict[], ids: string[]): Conflict[] {
  return conflicts.filter(({ about, evidence }) => about === 'rights' && evidence.some((id) => ids.includes(id)));
}
