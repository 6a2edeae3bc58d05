import { type Sign, signsIn } from './copyright-signs.ts';
import { firmBehind, isAddress } from './firm-behind.ts';
import { skipLead } from './notice-lead.ts';
import { nameBefore, readBehind, withoutDative } from './notice-names.ts';
import { yearsBefore, yearsIn } from './notice-years.ts';
import { isLetter } from './phrase-list.ts';
import { findReserved } from './rights-phrases.ts';
import { readUnsignedNotice } from './unsigned-notice.ts';

/** A copyright notice in a text: whom it names (perhaps nobody), its year, and how plainly it is one. */
export interface Notice {
  holders: string[];
  /** The last year it gives: "2005-2018" is 2018. */
  year: number | null;
  start: number;
  end: number;
  /** It has the sign or the word Copyright. */
  isSigned: boolean;
  /** It says Copyright in a word: photo credits have the bare sign. */
  isWorded: boolean;
  isReserved: boolean;
  /** It says of the words alone that they are somebody's: "© Text: A. Author, Foto: B. Author". */
  isOfText: boolean;
}
const LONGEST_NOTICE = 320;

/** Reads the copyright notices in a text, in order. Words about copyright ("copyright law") are none. */
export function readNotices(written: string): Notice[] {
  const text = withPlainDigits(joinSpaced(written));
  const signs = signsIn(text);
  const notices = signs.map((sign, i) => readNotice(text, sign, signs[i - 1]?.end ?? 0, signs[i + 1]?.start ?? text.length));
  const stated = notices.filter((notice) => notice.holders.length > 0 || notice.year !== null || notice.isReserved || saysRightsLaw(text));
  const named = stated
    .filter((notice) => notice.holders.length > 0)
    .map((notice) => ({ ...notice, year: notice.year ?? yearNextTo(notice, stated) }));
  if (named.length > 0) return named.map((notice) => ({ ...notice, holders: firmBehind(text.slice(notice.end), notice.holders) }));
  const unsigned = readUnsignedNotice(text);
  if (stated.length === 0) return unsigned ? [unsigned] : [];
  return unsigned && unsigned.holders.length > 0 ? [joinNotices(stated[0] as Notice, unsigned)] : stated;
}

/** "© Crown copyright 2024": the second sign of one notice has its year. */
function yearNextTo({ end, holders }: Notice, all: readonly Notice[]): number | null {
  const isRest = (other: Notice) => (other.start >= end && other.holders.length === 0) || other.holders[0] === holders[0];
  return all.find((other) => other.year !== null && Math.abs(other.start - end) < 12 && isRest(other))?.year ?? null;
}

/** "© 1403 تمامی حقوق برای فانوس محفوظ است": the sign stands alone, the sentence beside it names the owner. */
function joinNotices(signed: Notice, unsigned: Notice): Notice {
  const start = Math.min(signed.start, unsigned.start);
  const end = Math.min(Math.max(signed.end, unsigned.end), start + LONGEST_NOTICE);
  return { ...signed, holders: unsigned.holders, year: signed.year ?? unsigned.year, start, end };
}

/** "版 权 所 有", "江 岸 网 版 权 所 有": papers set signs apart to fill a line. The length, and so every place, stays the same. */
const SPACED = /(?:[\u3400-\u9fff][ \u3000]{1,3}){0,14}版[ \u3000]{1,3}[权權][ \u3000]{1,3}所[ \u3000]{1,3}有/g;

const joinSpaced = (text: string): string =>
  SPACED_FIRST.test(text) ? text.replace(SPACED, (spaced) => spaced.replace(/[ \u3000]/g, '').padStart(spaced.length)) : text;

const SPACED_FIRST = /版[ \u3000]{1,3}[权權]/;

/** The zeros of Arabic, Persian, Devanagari and Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];

/** A text with the digits of those scripts as the plain ones, and Thailand's years as those of the common era, each in its place. */
function withPlainDigits(text: string): string {
  const plain = text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
  return /[ก-ฮ]/.test(text) ? plain.replace(/(?<!\d)25[4-9]\d(?!\d)/g, (year) => String(Number(year) - 543)) : plain;
}

/** "© Alt materiale på denne side er omfattet af gældende lov om ophavsret." */
function saysRightsLaw(text: string): boolean {
  return text.includes('©') && /ophavsret|opphavsrett|upphovsrätt|urheberrecht|copyright|tekijänoikeu/i.test(text);
}

function readNotice(text: string, { start, end }: Sign, from: number, to: number): Notice {
  const lead = skipLead(text, end, to);
  const before = nameBefore(text.slice(from, start));
  const written = lead.isOfText ? ofTextAlone(text.slice(lead.at, to)) : text.slice(lead.at, to);
  const isJoined = lead.isReserved || /محفوظة? ?$/.test(text.slice(Math.max(0, start - 12), start));
  const isTold = GOES_ON.test(text.slice(end, to));
  const words = isJoined ? withoutDative(written) : written;
  const behind = readBehind(isTold ? '' : words);
  // "Anadolu Ajansı © 2026 | …": the bar behind the year ends the notice.
  const isBefore = behind.names.length === 0 || (before.length > 0 && (lead.isClosed || behind.names.every(isAddress)));
  const holders = isBefore ? before : behind.names;
  const tail = isBefore ? lead.at : lead.at + written.length - words.length + behind.length;
  const reserved = findReserved(text.slice(tail, to));
  const isReserved = lead.isReserved || (reserved !== null && reserved.index < 40);
  const ahead = lead.year === null ? yearsBefore(text.slice(from, start)) : null;
  const opened =
    isBefore && before[0] !== undefined ? Math.max(from, text.lastIndexOf(before[0], start)) : ahead ? from + ahead.index : start;
  const closed =
    reserved && reserved.index < 40
      ? tail + reserved.index + reserved.length
      : endOfNotice(text, tail, to, isReserved || holders.length > 0);
  return {
    holders,
    year: lead.year ?? behind.year ?? ahead?.year ?? yearBehind(text, closed, to),
    start: opened,
    end: Math.min(text[closed] === '.' ? closed + 1 : closed, opened + LONGEST_NOTICE),
    isSigned: true,
    isWorded: /\p{L}{2}/u.test(text.slice(start, end)),
    isReserved,
    isOfText: lead.isOfText && !isBefore,
  };
}

/** "© 2024, sort vendredi": behind a comma nothing but small words names nobody. */
const GOES_ON = /^\s?\d{4}, \p{Ll}{2,20}(?: \p{Ll}{2,20}){1,6}[.!]?\s*$/u;

const OTHER_PART =
  /[,;|/–-]?\s?(?:fotos?|photos?|bild(?:er)?|photographs?|pictures|images?|imagen(?:es)?|illustration(?:en|s)?|zdjęcia|kuvat?|billeder|bilder)\s?[:：©]/i;

/** The words up to where another part of the page is somebody else's. */
function ofTextAlone(words: string): string {
  const part = words.search(OTHER_PART);
  return part > 0 ? words.slice(0, part) : words;
}

/** "… All rights reserved 2024". */
function yearBehind(text: string, from: number, to: number): number | null {
  const rest = text.slice(from, Math.min(to, from + 120));
  const years = yearsIn(rest);
  if (!years) return null;
  if (years.index < 12 && /^[\s.,–—-]*$/.test(rest.slice(0, years.index))) return years.year;
  // "© The King in Right of Canada, as represented by the Minister of Rivers, 2024"
  return /^[,\s][^.|•]{4,110}, $/.test(rest.slice(0, years.index)) && /^(?:$|[.|•])/.test(rest.slice(years.index + years.length))
    ? years.year
    : null;
}

function endOfNotice(text: string, from: number, to: number, isNamed: boolean): number {
  const rest = text.slice(from, to);
  // "© Alt materiale på denne side er omfattet af …": a sentence stands in the notice's place.
  if (!isNamed && isLetter(rest[0])) return from + rest.search(/[.!。]|$/);
  if (/^[\s.,]{0,2}$/.test(rest)) return to;
  return from + (/^, dpa:[\d/-]{1,30}/.exec(rest)?.[0].length ?? 0);
}
