import { isMasthead } from '../labels/masthead-words.ts';
import type { Slot } from '../read-slot.ts';
import { isOfThis } from './sentence.ts';

/** What publishers of books are called, in the words that notices have for them. */
const HOUSE =
  /(?:^|[\s«„“"(])(?:éditions?|edizioni|ediciones|edicions|editorial|editora|editrice|edições|uitgeverij|forlaget?|förlaget?|(?:wydawnictw|nakladatelstv|vydavateľstv)[a-zà-ž]{1,3}|(?:издательств|видавництв)[а-яії]{1,3}|εκδόσεις|editura|yayınları|yayınevi|kiadó[a-zà-ž]{0,4}|[a-zà-ž]{2,20}(?:verlag|förlag|forlag)s?|verlags?|förlag|forlag|university press|books|publishers|kustannus)(?:$|[\s»“”",.;)])|出版社?(?:$|[、。」』])/iu;
const PAGES =
  /(?:^|\s)\d{2,4}\s?(?:pp?\.|pages|seiten|s\.(?:$|[\s,;])|páginas|págs?\.|pagine|pagg?\.|blz\.|bladzijden|sidor|sider|stron(?:$|[\s,.])|страниц|с\.(?:$|[\s,;])|sayfa|ページ|頁|页)/iu;
const YEAR = /(?:1[6-9]|20)\d\d/;
/** "Originally published in 1966 by Heron Press", "First published in Great Britain in 1987 by …": a first edition has a year and no day. */
export const FIRST_EDITION = /\b(?:published|printed|issued) (?:in [\p{L} ]{4,24} )?in (?:1[6-9]|20)\d\d by\b/u;

/** "First published by Mole Verlag in 1962", "Mole Press, 240 pp. First published by …": a house that makes books, of a book. */
export function isOfBook(text: string, slotStart: number, { publisher, url, end }: Slot): boolean {
  if (publisher === null || publisher.url !== null || url !== null) return false;
  const named = text.slice(Math.max(0, slotStart - 20), end + 16);
  if (PAGES.test(text) || (HOUSE.test(named) && YEAR.test(text))) return true;
  const isPaper = isMasthead(publisher.name) && !/ Press$/.test(publisher.name);
  return FIRST_EDITION.test(text.slice(0, slotStart)) && !isPaper && !isOfThis(text);
}
