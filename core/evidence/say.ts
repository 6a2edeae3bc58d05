import type { ContributorRole, Mention, Party, Statement } from '../model.ts';

type About<Subject extends Statement['about']> = Extract<Statement, { about: Subject }>;

/** That the text comes from another publication; where nothing but its publisher and its address is known. */
export function sayOrigin(publisher: Mention | null, relation: About<'origin'>['relation'], url: string | null = null): About<'origin'> {
  return { about: 'origin', publisher, relation, url, title: null, date: null };
}

/** That a news agency's copy is in it: the whole, if nothing else is said. */
export function sayAgency(name: string, share: About<'agency'>['share'] = 'copy'): About<'agency'> {
  return { about: 'agency', agency: { name, url: null }, share, date: null };
}

/** Who wrote it, or had another part in it. */
export function sayAuthors(parties: Party[], role: ContributorRole = 'author'): About<'author'> {
  return { about: 'author', role, parties };
}
