import { type Agency, nameAgency } from './agency.ts';
import { isTrade } from './name-words.ts';
import { isPersonName } from './person-name.ts';
import { tidyPersonName } from './tidy-person-name.ts';

/** The name at the head of a piece, before a trade, an agency or an account's name: "Robert Burns AP National Security Writer". */
export function headName(text: string, language: string): string | null {
  const words = text.split(' ');
  const isAccount = (index: number) => index === words.length - 1 && /^[a-z\d_]{5,}$/.test(words[index] ?? '');
  const end = words.findIndex((word, index) => index > 0 && (isTrade(word) || nameAgency(word) !== null || isAccount(index)));
  if (end < 2 || words.length > 14 || nameAgency(words[0] ?? '') !== null) return null;
  const head = tidyPersonName(words.slice(0, end).join(' '));
  return isPersonName(head, language) ? head : null;
}

/** The agency among a trade's words: "AP National Political Writer", "Associated Press writer". */
export function agencyOfTrade(text: string): Agency | null {
  const words = text.split(' ');
  const trade = words.findIndex(isTrade);
  for (let length = Math.min(trade, 4); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    const agency = nameAgency(name) ?? (name.length < 5 ? nameAgency(name.toUpperCase()) : null);
    if (agency) return agency;
  }
  return null;
}

/** Whether words may stand beside a name: one word (a place), or a trade's few. */
export function isBeside(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length === 1 || (words.length <= 7 && words.some(isTrade)) || (words.length <= 3 && words.every((word) => /^[^a-z]/.test(word)))
  );
}
