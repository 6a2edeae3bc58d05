import type { Conflict, Finding, Rights } from '../model.ts';
import { findForeignLicence, findForeignPermission, findOverriddenTerms } from './conflicts.ts';
import { foldLicence } from './fold-licence.ts';
import type { RightsContext } from './holder-rank.ts';
import { foldHolders } from './holders.ts';
import { foldTerms, isMachineUse, type TermsFinding } from './terms.ts';

/** Terms that count only where the page says nothing more exact. */
const WEAK_SIGNALS = ['all-rights-reserved', 'protected-by-law', 'rights-desk'];
const NEARNESS = ['article', 'page', 'site'];

/**
 * Folds what the readers found into the article's rights: who holds them, under which licence, what may be done on which conditions, whom to ask.
 * `context.cite` registers a finding as evidence and returns its id. Where a page says two things, both are kept and the conflict is explained.
 */
export function foldRights(findings: readonly Finding[], context: RightsContext): { rights: Rights; conflicts: Conflict[] } {
  const held = foldHolders(findings, context);
  const licensed = foldLicence(findings, context);
  const all = findings.filter((finding): finding is TermsFinding => finding.says.about === 'terms');
  const ruled = all.filter((finding) => !WEAK_SIGNALS.includes(finding.signal)).sort((a, b) => nearness(a) - nearness(b));
  // What machines may not do says nothing of what people may.
  const stated = licensed.licence || !ruled.every(isMachineUse) ? ruled : [...nearestReserved(all), ...ruled];
  const rights: Rights = {
    holders: held.holders,
    year: held.year,
    notice: held.notice,
    licence: licensed.licence,
    terms: foldTerms(stated, licensed.licence, context.cite),
    fairUse: witnessed(findings, 'fair-use', context),
    disclaimer: witnessed(findings, 'disclaimer', context),
    contacts: foldContacts(findings, context),
  };
  const conflicts = [
    ...held.conflicts,
    ...licensed.conflicts,
    ...findForeignPermission(ruled, held.chosen, context),
    ...findForeignLicence(licensed.chosen, context),
    ...findOverriddenTerms(ruled, licensed.chosen, context),
  ];
  return { rights, conflicts };
}

function nearness(finding: Finding): number {
  return NEARNESS.indexOf(finding.scope);
}

/** "All rights reserved" and its like are a term only where the page says nothing more exact. */
function nearestReserved(findings: readonly TermsFinding[]): TermsFinding[] {
  return findings
    .filter(({ signal }) => WEAK_SIGNALS.includes(signal))
    .sort((a, b) => nearness(a) - nearness(b) || weakness(a) - weakness(b))
    .slice(0, 1);
}

function weakness(finding: Finding): number {
  return WEAK_SIGNALS.indexOf(finding.signal);
}

function witnessed(findings: readonly Finding[], about: 'fair-use' | 'disclaimer', { cite }: RightsContext): { evidence: string[] } | null {
  const said = findings.filter((finding) => finding.says.about === about).sort((a, b) => b.weight - a.weight || nearness(a) - nearness(b));
  return said.length > 0 ? { evidence: said.slice(0, 3).map(cite) } : null;
}

function foldContacts(findings: readonly Finding[], { cite }: RightsContext): string[] {
  const asked = findings.filter((finding) => finding.says.about === 'contact').sort((a, b) => nearness(a) - nearness(b));
  const contacts = new Map<string, Finding>();
  for (const finding of asked)
    if (finding.says.about === 'contact' && !contacts.has(finding.says.address)) contacts.set(finding.says.address, finding);
  const kept = [...contacts].slice(0, 5);
  for (const [, finding] of kept) cite(finding);
  return kept.map(([address]) => address);
}
