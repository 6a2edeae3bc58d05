import { looksLikeOrganization, readHolderNames } from './holder-names.ts';
import { RESERVED } from './rights-phrases.ts';

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
}

// The sign, and the words that stand for it or beside it: "Copyright ©", "© Copyright", "™ & ©", "저작권자 ⓒ".
const SIGN =
  /(?:(?:©️?|[ⓒⒸ]|\(c\)|（c）|copyrights?(?![\p{L}-])(?: c(?= ?\d{4}))?|কপিরাইট|저작권자)(?:[\s:.&,–—-]|by (?=\p{L}|\d)){0,4}){1,4}/giu;
const YEARS = /^(?:(?:19|20)\d{2})(?:\s?[-–—/~,]\s?(?:(?:(?:19|20)?\d{2})(?!\d)|present|today|heute|now|actualidad|presente|(?=\s)))?/iu;
const TIMESTAMP = /^\p{L}{3} \p{L}{3} \d{1,2} [\d:]{5,8} \S{2,12} (?=\d{4})/u;
const LONGEST_NOTICE = 320;

/** Reads the copyright notices in a text, in order. Words about copyright ("copyright law") are none. */
export function readNotices(text: string): Notice[] {
  const signs = [...text.matchAll(SIGN)].filter((match) => isSign(text, match)).slice(0, 12);
  const notices = signs.map((match, i) =>
    readNotice(text, match.index, match.index + match[0].length, i > 0 ? endOf(signs[i - 1]) : 0, signs[i + 1]?.index ?? text.length),
  );
  const stated = notices.filter(
    (notice) => notice.holders.length > 0 || notice.year !== null || notice.isReserved || (text.includes('©') && RIGHTS_LAW.test(text)),
  );
  return stated.length > 0 ? stated : [...readOwned(text), ...readReserved(text)].slice(0, 1);
}

const RIGHTS_LAW = /ophavsret|opphavsrett|upphovsrätt|urheberrecht|copyright|tekijänoikeu/i;

// "… are the copyright property of X", "版权归X所有", "حقوق … برای X محفوظ است", "Все материалы сайта принадлежат: X".
const OWNED =
  /(?:(?:copyright(?:ed)?|intellectual|exclusive|sole) propert(?:y|ies) of|copyright (?:is )?(?:owned|held) by|propiedad (?:intelectual |exclusiva )?de|propriété (?:exclusive |intellectuelle )?de|Urheberrechte? (?:liegt|liegen) bei|принадлежат:|(?:版权|版權|著作权|著作權)(?:均|皆|都)?(?:归|歸|属于?|屬[於于]?)(?:于)?|حقوق [^.|]{0,40}(?:متعلق به|برای))\s?(?<names>[^。;；]{2,160})/iu;
const OWNED_END =
  /所有|专属|專屬|或相关| محفوظ| بوده| است| می ?باشد|، ?(?=استفاده)| or its (?:affiliates|licensors)| and (?:may|is|are|must|protected)/u;

function readOwned(text: string): Notice[] {
  const match = OWNED.exec(text);
  const words = match?.groups?.['names'] ?? '';
  const cut = words.search(OWNED_END);
  const holders = readHolderNames(cut >= 0 ? words.slice(0, cut) : words);
  if (!match || holders.length === 0) return [];
  const end = match.index + match[0].length - words.length + (cut >= 0 ? cut : reachOf(words, holders));
  return [{ holders, year: null, start: match.index, end, isSigned: false, isWorded: true, isReserved: false }];
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

// "(c)" numbers a list and "copyright" is a subject unless a year, the sign or a name stands beside it.
function isSign(text: string, match: RegExpExecArray): boolean {
  if (/[©ⓒⒸ]|কপিরাইট|저작권자/.test(match[0])) return true;
  const after = text.slice(endOf(match), endOf(match) + 60);
  const hasYear = /^(?:19|20)\d{2}(?!\d)/.test(after) || /^[^.|]{2,56}(?:19|20)\d{2}\W?$/.test(after);
  if (!/copyright/i.test(match[0])) return hasYear || /(?:19|20)\d{2}\s*$/.test(text.slice(Math.max(0, match.index - 6), match.index));
  if (hasYear || /\(c\)/i.test(match[0])) return true;
  const before = text.slice(0, match.index);
  return /^Copyright|^COPYRIGHT/.test(match[0]) && /(?:^|[.|•·!;:»\n])\s*$/.test(before) && /^(?:by )?[\p{Lu}\p{Lo}]/u.test(after);
}

function readNotice(text: string, start: number, signEnd: number, from: number, to: number): Notice {
  const lead = skipLead(text, signEnd, to);
  const before = nameBefore(text.slice(from, start));
  const behind = readBehind(lead.isReserved ? withoutDative(text.slice(lead.at, to)) : text.slice(lead.at, to));
  // "Anadolu Ajansı © 2026 | …": the bar behind the year ends the notice.
  const isClosed = lead.closed && before.length > 0;
  const holders = isClosed || behind.names.length === 0 ? before : behind.names;
  const tail = isClosed || behind.names.length === 0 ? lead.at : lead.at + behind.length;
  const reservedAt = text.slice(tail, to).search(RESERVED);
  const isReserved = lead.isReserved || (reservedAt >= 0 && reservedAt < 40);
  const ahead = yearBefore(text.slice(from, start));
  const startsBefore =
    holders === before && before.length > 0
      ? Math.max(from, text.lastIndexOf(before[0] as string, start))
      : lead.year === null && ahead
        ? from + ahead.index
        : start;
  const sign = text.slice(start, signEnd);
  return {
    holders,
    year: lead.year ?? behind.year ?? ahead?.year ?? null,
    start: startsBefore,
    end: Math.min(endOfNotice(text, tail, to, isReserved, holders.length), startsBefore + LONGEST_NOTICE),
    isSigned: true,
    isWorded: /copyright|저작권자|কপিরাইট/i.test(sign),
    isReserved,
  };
}

/** Walks over the years and rights phrases that stand between the sign and the name. */
function skipLead(text: string, from: number, to: number): { at: number; year: number | null; isReserved: boolean; closed: boolean } {
  let at = from;
  let year: number | null = null;
  let isReserved = false;
  let closed = false;
  for (let step = 0; step < 8; step += 1) {
    const rest = text.slice(at, Math.min(to, at + 120));
    const gap = /^(?:[\s,:;.&–—|/•·-]|by (?=\S)|of (?=\p{Lu}))+/u.exec(rest)?.[0] ?? '';
    if (year !== null && /[|•·]/.test(gap)) closed = true;
    at += gap.length;
    const next = rest.slice(gap.length);
    const stamp = TIMESTAMP.exec(next)?.[0] ?? '';
    const years = YEARS.exec(next.slice(stamp.length))?.[0] ?? '';
    if (years !== '') {
      year = lastYear(years);
      at += stamp.length + years.length;
      continue;
    }
    if (next.search(RESERVED) !== 0) break;
    isReserved = true;
    at += next.match(RESERVED)?.[0].length ?? 0;
  }
  return { at: Math.min(at, to), year, isReserved, closed };
}

/** The names behind the sign, the year behind them ("A, OUTLET, 2016") and how far they reach. */
function readBehind(words: string): { names: string[]; year: number | null; length: number } {
  const years = /(?:[\s,(–—-]){1,4}(?<years>(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)?\d{2,4})?)(?!\d)/u.exec(words.slice(0, 200));
  const names = readHolderNames(years ? words.slice(0, years.index) : words);
  if (names.length > 0 && years) {
    const isNear = reachOf(words, names) >= years.index - 24;
    return isNear
      ? { names, year: lastYear(years.groups?.['years'] ?? ''), length: years.index + years[0].length }
      : { names: readHolderNames(words), year: null, length: reachOf(words, names) };
  }
  return { names, year: null, length: reachOf(words, names) };
}

function reachOf(words: string, names: readonly string[]): number {
  return names.reduce((reach, name) => Math.max(reach, words.indexOf(name) + name.length), 0);
}

/** The name that stands before the sign: "LinkedIn © 2024", "新浪公司 版权所有". */
function nameBefore(words: string): string[] {
  const clause = words
    .replace(RESERVED, '|')
    .replace(/(?:opphavsrett|ophavsret|upphovsrätt|copyright|auteursrecht|authorship|авторские права)\s?/gi, '|')
    .replace(/[\s,:;.–—(-]+$/u, '')
    .replace(/\s*(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)\d{2})?$/, '');
  const last =
    clause
      .replace(/[|\s]+$/, '')
      .split(/[|•·●■>！。]|\.\s|\s[-–—]\s|[:：]|\s{2}|™|®| and | & $/u)
      .at(-1)
      ?.trim() ?? '';
  const named = last.replace(/^(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)\d{2})?\s/, '');
  if (
    last.length > 60 ||
    /\d[,\s\d]{3,}|(?:photo|image|bild|foto|content|contents|elements|logo|text|texts|site|page|sans|data|this|these|words|story|material|articles?|inc)$/i.test(
      named,
    )
  )
    return [];
  return readHolderNames(/\s\p{Ll}\S*\s/u.test(named) ? (namedFirm.exec(named)?.[0] ?? named) : named).slice(0, 1);
}

/** "A SONLINE kiadója a Mediaworks Hungary Zrt.": the firm stands last in a sentence about it. */
const namedFirm = /(?:\p{Lu}[\p{L}\p{N}&'’-]*\s){1,5}(?:Zrt|Kft|Nyrt|GmbH|AG|AB|AS|SA|S\.A|Inc|LLC|Ltd|[Ss]p\. z o\.o|s\.r\.o|a\.s)$/u;

// In Arabic the owner is joined to "for": "محفوظة لدار …".
function withoutDative(words: string): string {
  return words.replace(/^لل/, 'ال').replace(/^لـ? ?(?=["“«\p{L}]{3})/u, '');
}

/** No sign at all: "Wszelkie prawa zastrzeżone. Media Regionalne sp. z o.o. 2001-2013", "新浪公司 版权所有". */
function readReserved(text: string): Notice[] {
  const match = [...text.matchAll(RESERVED)][0];
  if (!match) return [];
  const end = match.index + match[0].length;
  const gap = /^[\s.:：|,–—-]*/u.exec(text.slice(end))?.[0] ?? '';
  const rest = withoutDative(text.slice(end + gap.length));
  // Behind a full stop another sentence begins, unless it is nothing but a firm and its years.
  const mayFollow = !gap.includes('.') || (rest.length < 80 && looksLikeOrganization(rest));
  const behind = mayFollow ? readBehind(rest) : { names: [], year: null, length: 0 };
  const before = nameBefore(text.slice(0, match.index)).filter((name) => !/^\p{Ll}[^.]*$/u.test(name));
  const holders = before.length > 0 ? before : behind.names;
  const start = before[0] === undefined ? match.index : Math.max(0, text.lastIndexOf(before[0], match.index));
  const year = behind.year ?? yearIn(text.slice(end, end + 60)) ?? yearIn(text.slice(Math.max(0, match.index - 80), match.index));
  return [{ holders, year, start, end: Math.min(text.length, start + LONGEST_NOTICE), isSigned: false, isWorded: false, isReserved: true }];
}

function endOfNotice(text: string, from: number, to: number, isReserved: boolean, names: number): number {
  const rest = text.slice(from, to);
  // "© Alt materiale på denne side er omfattet af …": a sentence stands in the notice's place.
  if (names === 0 && !isReserved && /^\p{L}/u.test(rest)) return from + (rest.search(/[.!。]|$/u) + 1);
  if (!isReserved)
    return from + (/^[\s.,]{0,2}$/.test(rest) ? rest.length : (/^\.(?=\s|$)|^, dpa:[\d/-]{1,30}/.exec(rest)?.[0].length ?? 0));
  const match = [...rest.matchAll(RESERVED)][0];
  return match && match.index < 40 ? from + match.index + match[0].length + (rest[match.index + match[0].length] === '.' ? 1 : 0) : from;
}

function lastYear(years: string): number | null {
  const [first, last] = years.match(/\d{2,4}/g) ?? [];
  if (first === undefined) return null;
  if (last === undefined) return Number(first);
  return last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last);
}

/** The year that stands right before the sign: "2020 © Andalucía Información". */
function yearBefore(words: string): { year: number | null; index: number } | null {
  const match = /(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)\d{2})?(?=[\s,:.–—-]{0,3}$)/u.exec(words);
  return match ? { year: lastYear(match[0]), index: match.index } : null;
}

function yearIn(words: string): number | null {
  const years = /(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)\d{2})?(?!\d)/.exec(words)?.[0];
  return years ? lastYear(years) : null;
}
