import { findDate } from '../../dates/date.ts';
import { Trait } from '../../page/traits.ts';
import { traitsOfWords } from '../../page/traits-of-words.ts';

/** Where content systems leave the moment that a script words for the reader: "3 hours ago". */
export const STAMPS = [
  'data-timestamp',
  'data-time',
  'data-datetime',
  'data-date',
  'data-epoch',
  'data-unix',
  'data-unixtime',
  'data-unix-time',
  'data-utc',
  'data-utc-time',
  'data-utc-date',
  'data-pubdate',
  'data-publish-date',
  'data-published',
  'data-published-at',
];

/** `<time>`, `<bsp-timestamp>`, `<local-time>`. */
const TELLS_TIME = /(?:^|-)time(?:stamp)?(?:-|$)/;

/** The moment that an element of a date is stamped with; null where the words in it are a date themselves, for a stamp's day is Greenwich's. */
export function stampOf(element: Element): string | null {
  const name = STAMPS.find((stamp) => element.hasAttribute(stamp));
  if (!name || element.hasAttribute('datetime') || !isOfDate(element)) return null;
  const words = (element.textContent ?? '').trim();
  if (words.length > 80 || findDate(words, []) !== null) return null;
  return (element.getAttribute(name) ?? '').replace(/\.\d{1,6}$/, '');
}

function isOfDate(element: Element): boolean {
  if (TELLS_TIME.test(element.localName)) return true;
  const words = (element.getAttribute('class') ?? '').slice(0, 240).toLowerCase();
  return words !== '' && (traitsOfWords(words) & Trait.date) !== 0;
}
