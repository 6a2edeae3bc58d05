import { nameAgency } from '../../agents/agency.ts';
import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { type AgencyCredit, agencyAtStart, agencyStatements } from '../../wording/agency-credit.ts';
import { findInText } from '../finding.ts';
import { sayOrigin } from '../say.ts';

/** A finding for each agency of a credit that a range of a block gives; none where there is no credit. */
export function creditFindings(
  signal: string,
  block: Block,
  credit: AgencyCredit | null,
  weight: number,
  start = 0,
  end = block.text.length,
): Finding[] {
  return credit
    ? agencyStatements(credit, null).map((says) => findInText(signal, block, says, weight, { start, end: Math.min(end, start + 480) }))
    : [];
}

/** The credit of a text that is an agency's own. */
export const copyOf = (name: string): AgencyCredit | null => {
  const agency = nameAgency(name);
  return agency && { agencies: [agency], share: 'copy' };
};

/** The agencies that a sentence names anywhere, by brackets or by capitals. */
export function agenciesNamed(text: string): AgencyCredit | null {
  const words = text.split(/[\s,;:]+|(?<=\b[ldLD])[’']/u);
  const agencies = words.flatMap((word, index) =>
    /^[("„«]?\p{Lu}|^\(?(?:dpa|afp|sid|ap)\b/u.test(word)
      ? (agencyAtStart(
          words
            .slice(index, index + 4)
            .join(' ')
            .replace(/[()„“"«».]/gu, ''),
        ) ??
        bracketAgency(word) ??
        [])
      : [],
  );
  return agencies.length > 0 ? { agencies: [...new Set(agencies)], share: 'copy' } : null;
}

const bracketAgency = (word: string) => nameAgency(word.replace(/-\p{L}+$/u, '').replace(/\.$/, ''));

/** A finding that makes somebody who is no agency the origin of the text. */
export function issuer(signal: string, block: Block, name: string, weight: number): Finding {
  const says = sayOrigin({ name, url: null }, 'republished-from');
  return findInText(signal, block, says, weight);
}
