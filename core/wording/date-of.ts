import { type FoundDate, findDate } from '../dates/date.ts';
import type { Page } from '../page.ts';

/** The date in a piece of a notice, as ISO 8601; null where it has none. */
export function dateOf(page: Page, text: string): string | null {
  return /[\d０-９٠-٩۰-۹]/.test(text) ? (findDate(text, languagesOf(page))?.value ?? null) : null;
}

/** The languages that dates on a page may be written in, likeliest first. */
export function languagesOf(page: Page): string[] {
  return page.language ? [page.language, 'en'] : ['en'];
}

/** The first date in a line of the page's own, as its language writes dates. */
export function findOwnDate({ language }: Pick<Page, 'language'>, text: string): FoundDate | null {
  return findDate(text, language ? [language] : []);
}
