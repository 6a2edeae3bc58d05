import { addressIn } from './address-words.ts';
import type { Slot } from './read-slot.ts';

/** "The Future for Ferries, Driftwood.test": a title of several words, and the site that it stands on. */
const TITLE_ON_SITE =
  /^(?<title>(?:[\p{L}\d][^\s,]{0,24}\s){3,16}[\p{L}\d][^\s,]{0,24}),\s(?<site>[\p{L}\d][\p{L}\d-]{1,40}\.\p{L}{2,12})[.)）\]]{0,2}$/u;

/** Reads a title and its site from a place in a text to `limit`; null where anything else stands there. */
export function slotOfTitle(text: string, start: number, limit: number): Slot | null {
  const { title, site } = TITLE_ON_SITE.exec(text.slice(start, Math.min(limit, start + 240)))?.groups ?? {};
  if (!title || !site || !addressIn(site.toLowerCase())) return null;
  return { publisher: { name: site, url: null }, url: null, title, date: null, end: start + title.length + 2 + site.length };
}
