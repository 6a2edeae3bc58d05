/** Marks and words between a date and its time: "2016-12-09T05:11", ", 10:12", " um 16:46". */
const marksBefore = 'Tt ,·|•–—-';
const wordsBefore = ['at', 'um', 'a las', 'às', 'as', 'à', 'kl', 'klo', 'alle', 'om', 'στις', 'в', 'о', 'o', 'ore', 'saat', 'pukul', 'lúc'];
const longestLead = 14;

const figures = /(?<hour>\d{1,2})[:.hH](?<minute>\d{2})(?::(?<second>\d{1,2})(?:[.,]\d{1,9})?)?/y;
const half = /\s?(?<half>[ap])\.?m\b\.?/iy;
const zone = /\s?\(?(?<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2}(?!\d)|(?:UTC|GMT)(?:[+-]\d{1,2}(?![\d:]))?|[+-]\d{2}(?![\d:]))/iy;

/** The time that stands at a place in the text. `offset` is "Z" or "+hh:mm"; null where no zone is stated. */
export interface ClockTime {
  time: string;
  offset: string | null;
  end: number;
}

const two = (number: number) => String(number).padStart(2, '0');

function readOffset(zone: string | undefined): string | null {
  if (!zone) return null;
  const parts = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups;
  if (!parts) return 'Z';
  const hours = Number(parts['hours']);
  const minutes = Number(parts['minutes'] ?? 0);
  return hours <= 14 && minutes < 60 ? `${parts['sign']}${two(hours)}:${two(minutes)}` : null;
}

function on24Hours(hour: number, letter: string | undefined): number {
  if (!letter) return hour;
  return (hour % 12) + (letter === 'p' || letter === 'P' ? 12 : 0);
}

// An empty character, behind the text's end, is in every string.
const isMarkBefore = (sign: string) => sign !== '' && marksBefore.includes(sign);
const isFigure = (code: number) => code >= 48 && code <= 57;

/** Where the figures of a time may begin behind marks and a word; -1 where nothing like a time follows. */
function behindLead(plain: string, at: number): number {
  let next = at;
  while (next < at + 4 && (isMarkBefore(plain.charAt(next)) || isBlank(plain.charCodeAt(next)))) next += 1;
  if (isFigure(plain.charCodeAt(next))) return next;
  const near = plain.slice(next, next + longestLead).toLowerCase();
  const word = wordsBefore.find((known) => near.startsWith(known) && !isLetter(near.charAt(known.length)));
  if (word === undefined) return -1;
  next += word.length;
  if (plain.charAt(next) === '.') next += 1;
  return isBlank(plain.charCodeAt(next)) ? next + 1 : -1;
}

const isBlank = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
const isLetter = (sign: string) => sign.toLowerCase() !== sign.toUpperCase();

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The time of day at a place in a text with plain figures, or null: "2016-12-09T05:11:40+0000", ", 10:12 a.m. GMT", " 16h46". */
export function readClock(plain: string, at: number): ClockTime | null {
  const start = behindLead(plain, at);
  const match = start < 0 || !isFigure(plain.charCodeAt(start)) ? null : matchAt(figures, plain, start);
  const parts = match?.groups;
  if (!match || !parts) return null;
  let end = start + match[0].length;
  const afternoon = matchAt(half, plain, end);
  if (afternoon) end += afternoon[0].length;
  const offset = matchAt(zone, plain, end);
  if (offset) end += offset[0].length;
  const hour = on24Hours(Number(parts['hour']), afternoon?.groups?.['half']);
  const minute = Number(parts['minute']);
  const second = Number(parts['second'] ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  return {
    time: `${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`,
    offset: readOffset(offset?.groups?.['zone']),
    end,
  };
}
