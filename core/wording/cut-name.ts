import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { findDate } from '../dates/date.ts';
import { cutWeekday, isWeekdayOf } from '../dates/weekdays.ts';
import type { Page } from '../page.ts';
import { endBeforeWord } from './after-name.ts';
import { languagesOf } from './date-of.ts';
import { skipEdition } from './notices/edition.ts';
import { skipKind } from './outlet-kinds.ts';
import { isOutletLike } from './outlet-like.ts';
import { skipPartner } from './partners.ts';
import { trimEndMarks } from './trim.ts';

/** What may stand before a name without being part of it. */
export const OPENING = /[\s:："“„«»‘'「『《〈(（[【<*_~–—-]/;
const ARTICLE =
  /^(?:the|le|la|les|el|los|las|der|die|das|dem|den|des|de|het|il|lo|gli|o|a|os|as|l['’]|at|on|in|by|from|the [a-z]+'s|the now[- ][a-z]+)\s+(?=[\p{Lu}\p{Lo}\d"“„«])/u;
const ABBREVIATED = /(?:^|[\s.])(?:\p{L}|St|Dr|Mr|Mrs|Ms|Inc|Co|Corp|Ltd|No|Nr|vol|Jr|Sr|U\.S|U\.K|bzw|ca|św)$/u;

/** What leads from a name to its date: "De Sluis van 3 mei". */
const DATED =
  /\s(?:on|in|am|vom|le|du|el|del|de|en|em|do|da|il|di|op|van|den|av|af|fra|från|z|ze|dnia|z dnia|dne|ze dne|od|от|від|за|بتاريخ)$/i;

/** "developer.quay.test im Jahr 2023", "laituri.test-sivustolla": an address in small letters ends where the sentence goes on. */
const HOST = /^(?:[a-z\d-]{1,40}\.){1,3}[a-z]{2,10}(?=[\s-]\p{Ll})/u;

/** "Nordfjordposten 19. august": the sentence was taken to end behind the day. */
const ITS_DAY = /^\.\s\p{Ll}{3}/u;

/** Cuts a name out of running words: to the sentence's end, a bracket, a date or a word that can't be part of it. */
export function cutName(page: Page, text: string, from: number, limit: number): { name: string; end: number } {
  const edition = skipEdition(text.slice(from, Math.min(limit, from + 90)));
  if (edition === null) return { name: '', end: from };
  let start = from + edition;
  start += skipPartner(text.slice(start, start + 60));
  start += skipKind(text.slice(start, start + 60));
  const article = ARTICLE.exec(text.slice(start, start + 24));
  if (article) start += article[0].length;
  while (start < limit && OPENING.test(text[start] as string)) start += 1;
  const reach = text.slice(start, Math.min(limit, start + 110));
  const host = HOST.exec(reach);
  if (host) return { name: host[0], end: start + host[0].length };
  let end = sentenceEnd(reach);
  end = endBeforeWord(reach.slice(0, end), page, !/\p{Ll}/u.test(text.slice(Math.max(0, from - 20), from)));
  const date = /\d/.test(reach.slice(0, end)) ? findDate(reach, languagesOf(page)) : null;
  if (date && date.start < end) end = date.start;
  end = endBeforeProse(reach.slice(0, end));
  const words = reach.slice(0, end).replace(ITS_DAY.test(text.slice(start + end, start + end + 6)) ? /\s\d{1,2}$/ : '', '');
  const undated = date ? cutWeekday(words) : words;
  const name = withoutWriter(trimEndMarks(undated, ',').replace(DATED, ''), page.language);
  // "First published on Tue 23 Jan 2024": only behind its article may the day be a paper, "in The Sun 23 April".
  const isDay = date !== null && !article?.[0].startsWith('the') && isWeekdayOf(name, date.value, languagesOf(page));
  return { name: isDay ? '' : name, end: start + name.length };
}

/** "the Quayside Courier by Ada Winter": who wrote it there is no part of the outlet's name. */
const BY_WRITER = /^(?<outlet>.{3,}?)\s(?:by|von|par|por|di|door|av|af)\s(?<writer>\p{Lu}[^\d,;:()]{3,40})$/u;

function withoutWriter(name: string, language: string | null): string {
  const { outlet = '', writer = '' } = BY_WRITER.exec(name)?.groups ?? {};
  const isWriter = writer.includes(' ') && beginsWithGivenName(writer) && isPersonName(writer, language ?? '');
  // “The Drowned Parish by Ada Winter” is a book.
  return isWriter && isOutletLike(outlet) ? outlet : name;
}

/** Four small words that close the sentence are no part of a name: "La Jetée de nous avoir autorisés". */
function endBeforeProse(words: string): number {
  let end = words.length;
  let count = 0;
  for (;;) {
    const space = words.lastIndexOf(' ', end - 1);
    const first = words.charAt(space + 1);
    if (space <= 0 || first === first.toUpperCase()) break;
    end = space;
    count += 1;
  }
  return count >= 4 ? end : words.length;
}

/** A full stop before a blank, a closing bracket, a dash between blanks, a comma, a wide mark. */
const MARKS =
  /[.!?](?=\s|$|[\p{Lu}“"])|[。！？；;|•·※→…，、,()（）[\]【】"”»“„<>{}]|\s[–—-]\s|\s{2}|:\s|\s?的(?:文章|博文|帖子|同名|[这這一]篇)|\s?原文(?:链接|連結|鏈接|地址)/gu;

/** Where a sentence ends. */
function sentenceEnd(text: string): number {
  for (const { index, 0: mark } of text.matchAll(MARKS)) if (index > 0 && !isOfName(text, index, mark)) return index;
  return text.length;
}

/** Whether a mark belongs to the name: "St. Elder Times", "Tide.net", "Harbour Press, Inc". */
function isOfName(text: string, at: number, mark: string): boolean {
  const behind = text.slice(at + 1);
  if (mark === ',') return /^\s(?:Inc|LLC|Ltd|Brown)\b/.test(behind);
  // "YES! Magazine".
  if (mark === '!') return /^ (?:Magazine|Media|News|Radio|TV)\b/.test(behind);
  if (mark !== '.') return false;
  if (ABBREVIATED.test(text.slice(0, at)) || /^\p{Lu}?\p{Ll}+$/u.test(behind.split(/\s/u)[0] ?? '')) return true;
  return /^\S/.test(behind) && /[\w-]\.[a-z]{2,}/.test(text.slice(Math.max(0, at - 12), at + 4));
}
