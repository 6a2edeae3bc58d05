import { termInWords } from '../core/export/words.ts';
import type { Evidence, Rights, Term } from '../core/model.ts';
import type { Ink } from './ink.ts';
import { plainText } from './plain-text.ts';
import { quoteEvidence } from './quote-evidence.ts';

/** Who holds the rights and what the page says may be done, each with the page's words. Empty where it says nothing. */
export function describeRights(rights: Rights, quotes: Map<string, Evidence>, ink: Ink): string[] {
  return [
    ...describeHolders(rights, ink),
    ...(rights.licence ? [`Licence: ${plainText([rights.licence.name, rights.licence.url].filter(Boolean).join(', '))}`] : []),
    ...rights.terms.flatMap((term) => describeTerm(term, quotes, ink)),
    ...(rights.fairUse ? ['The page itself relies on fair use.', ...indent(quoteEvidence(rights.fairUse.evidence, quotes, 1), ink)] : []),
    ...(rights.disclaimer
      ? ['The publisher disclaims responsibility for the content.', ...indent(quoteEvidence(rights.disclaimer.evidence, quotes, 1), ink)]
      : []),
    ...(rights.contacts.length > 0 ? [`Ask: ${rights.contacts.map((contact) => plainText(contact)).join(', ')}`] : []),
  ];
}

function describeHolders(rights: Rights, ink: Ink): string[] {
  if (rights.notice) return [ink.strong(plainText(rights.notice))];
  const names = rights.holders.map((holder) => plainText(holder.name)).join(', ');
  return names ? [ink.strong(`© ${names}${rights.year === null ? '' : `, ${rights.year}`}`)] : [];
}

function describeTerm(term: Term, quotes: Map<string, Evidence>, ink: Ink): string[] {
  return [termInWords(term), ...indent(quoteEvidence(term.evidence, quotes, 1), ink)];
}

function indent(lines: string[], ink: Ink): string[] {
  return lines.map((line) => `  ${ink.faint(line)}`);
}
