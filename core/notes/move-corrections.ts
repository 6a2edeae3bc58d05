import type { Correction, Reading } from '../model.ts';
import { readField } from './corrected-reading.ts';
import { standingCorrections } from './standing-corrections.ts';

/** Corrections that hold in another reading, at their places there; and of those that don't, what the page had said and what is right. */
export interface MovedCorrections {
  moved: Correction[];
  left: string[];
}

/** Lists of a reading, whose entries are known by a name: `/authors/0/name` may be `/authors/1/name` in the next reading. */
const IN_LIST = /^(?<list>\/(?:authors|chain|rights\/holders))\/(?<place>\d{1,6})\/(?<rest>.+)$/;
const nameIn = (list: string) => (list === '/chain' ? 'publisher/name' : 'name');

/**
 * Returns the corrections of one reading of a page as they hold in another: who is in a list is sought there by the name that the page
 * gives. A correction of somebody or something that the other reading does not have is told in words ("Bo Lund → Ada Winter (reason)").
 */
export function moveCorrections(corrections: readonly Correction[], from: Reading, to: Reading): MovedCorrections {
  const fieldOf = ({ field }: Correction) => fieldIn(field, from, to);
  const moved = corrections.flatMap((correction) => {
    const field = fieldOf(correction);
    return field === null ? [] : [{ ...correction, field }];
  });
  const left = standingCorrections(corrections).filter(({ correction }) => fieldOf(correction) === null);
  return { moved, left: left.map(({ correction }) => inWords(correction, from)) };
}

function fieldIn(field: string, from: Reading, to: Reading): string | null {
  const { list, place, rest } = IN_LIST.exec(field)?.groups ?? {};
  if (!list || !place) return readField(to, field) === undefined ? null : field;
  const name = readField(from, `${list}/${place}/${nameIn(list)}`);
  const places = [place, ...Array.from({ length: lengthOf(list, to) }, (_, other) => String(other))];
  const found = places.find((other) => readField(to, `${list}/${other}/${nameIn(list)}`) === name);
  return found === undefined || name === undefined ? null : `${list}/${found}/${rest}`;
}

const lengthOf = (list: string, { authors, chain, rights }: Reading): number =>
  (({ '/authors': authors, '/chain': chain })[list] ?? rights.holders).length;

function inWords({ field, value, reason }: Correction, from: Reading): string {
  return `${readField(from, field) ?? '–'} → ${value ?? '–'}${reason ? ` (${reason})` : ''}`;
}
