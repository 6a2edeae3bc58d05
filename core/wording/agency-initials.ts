import { type Agency, nameAgency } from '../agents/agency.ts';
import type { Page } from '../page.ts';
import type { AgencyCredit } from './agency-credit.ts';

/** Agencies that sign with letters which are a person's or a record's as often, and their names in full. */
const IN_FULL: { letters: RegExp; name: string; spelled: RegExp }[] = [
  { letters: /^(?:EP|E\.\s?P\.?)$/u, name: 'Europa Press', spelled: /europa ?press/i },
];

/** Agencies whose letters papers of some tongues write as a word, which elsewhere is a first name. */
const AS_WORDS: { word: string; name: string; tongues: RegExp }[] = [{ word: 'Efe', name: 'EFE', tongues: /^(?:es|ca|gl|eu)(?:-|$)/i }];

/** The agency that a name is in this language's papers: "Efe" in Spanish ones. */
export function agencyInTongue(words: string, language: string | null): Agency | null {
  const [first = ''] = words.trim().split(/\s?[/|]\s?|, /, 1);
  const known = AS_WORDS.find(({ word, tongues }) => word === first && tongues.test(language ?? ''));
  return known ? nameAgency(known.name) : null;
}

/** "Por E.P." where the page names Europa Press in full: the letters are the agency's. Only in a line that is signed. */
export function creditOfInitials(page: Page, words: string, isSigned: boolean): AgencyCredit | null {
  if (!isSigned) return null;
  const signed = IN_FULL.find(({ letters }) => letters.test(words.trim()));
  const isSpelled = signed !== undefined && page.blocks.some(({ text, zone }) => zone !== 'masthead' && signed.spelled.test(text));
  const agency = isSpelled ? nameAgency(signed.name) : agencyInTongue(words, page.language);
  return agency ? { agencies: [agency], share: 'copy' } : null;
}
