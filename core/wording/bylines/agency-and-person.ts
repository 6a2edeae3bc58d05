import { nameAgency } from '../../agents/agency.ts';
import { isPersonName } from '../../agents/names/person-name.ts';

const PAIR = /^(?<first>[^,;:|/()\d]{2,40}), (?<last>[^,;:|/()\d]{4,40})$/u;

/** "PAP - Nauka w Polsce, Ludmiła Żelazko": a line that names an agency and who wrote for it, and nothing else; null where it doesn't. */
export function agencyAndPerson(line: string, language: string): { agency: string; person: string } | null {
  const { first = '', last = '' } = line.length <= 80 ? (PAIR.exec(line)?.groups ?? {}) : {};
  return nameAgency(first) && isPersonName(last, language) ? { agency: first, person: last } : null;
}
