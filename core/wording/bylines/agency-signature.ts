import { nameAgency } from '../../agents/agency.ts';
import { isPersonName } from '../../agents/names/person-name.ts';

const PAIR = /^(?<first>[^,;:|/()\d]{2,40}), (?<last>[^,;:|/()\d]{2,40})$/u;

/** "Ayşe DENİZ / İSTANBUL, (DHA)": where the reporter is stands between the name and the agency. */
const WITH_PLACE = /^(?<first>[^,;:|/()\d]{4,40}?)\s?\/\s?\p{Lu}[^,;:|/()\d]{2,30}, \((?<last>[^()\d]{2,12})\)$/u;

/** "--- Von Ada Winter, dpa-AFX ---": dashes on both sides, and a word before the writer. */
const BETWEEN_DASHES = /^-{2,3} (?:Von |By |Par )?(?<line>[^-].{6,70}) -{2,3}$/u;

/**
 * "PAP - Nauka w Polsce, Ludmiła Żelazko", "Tereza Přístavní, ČTK", "--- Von Ada Winter, dpa-AFX ---": a line that names an agency and who wrote for it, and nothing
 * else; null where it doesn't.
 */
export function agencySignature(line: string, language: string): { agency: string; person: string } | null {
  const dashed = BETWEEN_DASHES.exec(line)?.groups?.['line'];
  const { first = '', last = '' } = line.length <= 80 ? ((PAIR.exec(dashed ?? line) ?? WITH_PLACE.exec(line))?.groups ?? {}) : {};
  if (nameAgency(first) && isPersonName(last, language)) return { agency: first, person: last };
  return nameAgency(last) && isPersonName(first, language) ? { agency: last, person: first } : null;
}
