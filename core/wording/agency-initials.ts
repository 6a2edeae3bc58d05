import { nameAgency } from '../agents/agency.ts';
import type { Page } from '../page.ts';
import type { AgencyCredit } from './agency-credit.ts';

/** Agencies that sign with letters which are a person's or a record's as often, and their names in full. */
const IN_FULL: { letters: RegExp; name: string; spelled: RegExp }[] = [
  { letters: /^(?:EP|E\.\s?P\.?)$/u, name: 'Europa Press', spelled: /europa ?press/iu },
];

/** "Por E.P." where the page names Europa Press in full: the letters are the agency's. Only in a line that is signed. */
export function creditOfInitials(page: Page, words: string, isSigned: boolean): AgencyCredit | null {
  const signed = isSigned ? IN_FULL.find(({ letters }) => letters.test(words.trim())) : undefined;
  const agency =
    signed && page.blocks.some(({ text, zone }) => zone !== 'masthead' && signed.spelled.test(text)) ? nameAgency(signed.name) : null;
  return agency ? { agencies: [agency], share: 'copy' } : null;
}
