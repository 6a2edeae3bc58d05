import type { Condition, Evidence, Rights, Ruling, Term, Use } from '../core/model.ts';
import { type Ink, quoteEvidence } from './describe-reading.ts';
import { plainText } from './plain-text.ts';

const USES: Record<Use, string> = {
  'repost-noncommercial': 'Reposting on non-commercial sites',
  'repost-commercial': 'Reposting on commercial sites',
  excerpt: 'Quoting an excerpt',
  translate: 'Translating',
  print: 'Printing',
  'text-and-data-mining': 'Text and data mining',
  'ai-training': 'Training AI',
  any: 'Any reuse',
};

const RULINGS: Record<Ruling, string> = {
  permitted: 'permitted',
  'permitted-with-conditions': 'permitted, on conditions',
  'ask-first': 'ask first',
  forbidden: 'forbidden',
};

const CONDITIONS: Record<Condition, string> = {
  'credit-author': 'credit the author',
  'credit-source': 'credit the publisher',
  'state-copyright': 'state the copyright',
  'link-to-original': 'link to the original',
  noncommercial: 'non-commercial use only',
  'no-changes': 'no changes',
  'share-alike': 'share under the same terms',
  'keep-tracking-code': 'keep the tracking code',
  notify: 'tell the publisher',
};

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
  const conditions = term.conditions.map((condition) => CONDITIONS[condition]).join(', ');
  return [
    `${USES[term.use]}: ${RULINGS[term.ruling]}${conditions ? ` (${conditions})` : ''}`,
    ...indent(quoteEvidence(term.evidence, quotes, 1), ink),
  ];
}

function indent(lines: string[], ink: Ink): string[] {
  return lines.map((line) => `  ${ink.faint(line)}`);
}
