import { type Agency, agenciesIn, nameAgency } from '../agents/agency.ts';
import type { Statement } from '../model.ts';
import { trimMarks } from './trim.ts';

/** Agencies in a credit, and whether the text is theirs or only draws on them. */
export interface AgencyCredit {
  agencies: Agency[];
  share: 'copy' | 'contributed';
}

/** Words of other tongues for Cable News Network's legal name and the like, as notices write it. */
const LEGAL_NAMES: [RegExp, string][] = [
  [/^cable news network\b/i, 'CNN'],
  [/^thomson reuters\b/i, 'Reuters'],
  [/^(?:the )?associated press\b/i, 'Associated Press'],
  [/^agence france[- ]presse\b/i, 'AFP'],
  [/^united press international\b/i, 'UPI'],
  [/^(?:die |der )?deutschen? presse-?agentur\b/i, 'dpa'],
  [/^press association\b/i, 'Press Association'],
];

/** The agency that words begin with in its legal or everyday name; null where they begin with none. */
export function agencyAtStart(words: string): Agency | null {
  const pieces = words.split(/\s+/u).slice(0, 5);
  for (let count = pieces.length; count > 0; count -= 1) {
    const agency = nameAgency(
      pieces
        .slice(0, count)
        .join(' ')
        .replace(/['’]s$/u, ''),
    );
    if (agency) return agency;
  }
  const legal = LEGAL_NAMES.find(([pattern]) => pattern.test(words));
  return legal ? nameAgency(legal[1]) : null;
}

/**
 * The agencies of a combined credit. Beside agencies alone ("dpa/AFP") it may hold another outlet that worked their copy over
 * ("CBS/AP", "RMF FM/PAP"): then they contributed. Null where there is none.
 */
export function creditIn(words: string): AgencyCredit | null {
  const agencies = agenciesIn(words);
  if (agencies.length > 0) return { agencies, share: hasOtherOutlet(words, agencies) ? 'contributed' : 'copy' };
  const pieces = trimMarks(words, '()[].')
    .split(/[/|＝=╱／]|\s(?:with|mit|avec|con|com|med|met|z|et|e|y|und|and)\s/i)
    .map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > 4 || words.length > 70) return null;
  const named = pieces.flatMap((piece) => nameAgency(piece) ?? []);
  const others = pieces.filter((piece) => !nameAgency(piece));
  if (named.length === 0 || !others.every((piece) => piece.length <= 32 && /^\p{Lu}|\.\p{L}{2,}$/u.test(piece))) return null;
  // Who comes first leads: "PAP/Morning Post" is the agency's copy, "Morning Post/PAP" the outlet's with its help.
  const isLed = nameAgency(pieces[0] as string) !== null && /^[^\s/|]+\s?[/|]/u.test(words.replace(/^[([]/u, ''));
  return { agencies: named, share: isLed ? 'copy' : 'contributed' };
}

function hasOtherOutlet(words: string, agencies: readonly Agency[]): boolean {
  const pieces = trimMarks(words, '()[].')
    .split(/[/|]/)
    .map((piece) => piece.trim());
  // Who comes first leads: "ATS / NXP" is the agency's copy with an editor's letters.
  return (
    agencies.length > 0 && !nameAgency(pieces[0] as string) && pieces.some((piece) => /^\p{Lu}{3,6}$/u.test(piece) && !nameAgency(piece))
  );
}

/** The statements of a credit: one for each agency. */
export function agencyStatements(credit: AgencyCredit, date: string | null): Extract<Statement, { about: 'agency' }>[] {
  return credit.agencies.map((agency) => ({ about: 'agency', agency: { name: agency.name, url: null }, share: credit.share, date }));
}
