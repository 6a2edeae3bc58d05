import { foldTitle } from '../page/title-likeness.ts';

/** How templates call what stands before a headline within its element. */
const KICKER =
  /kicker|overline|eyebrow|dachzeile|topline|spitzmarke|rotitr|surtitre|antet[ií]tulo|cintillo|supertitle|pre-?title|roofline/i;
/** An element that only screen readers are told. */
const UNSEEN = /(?:^|[\s_-])(?:sr-?only|screen-?reader|visually-?hidden|visuallyhidden|a11y)/i;

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const classesOf = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, 200);

/**
 * A headline's text without what its element sets apart before it (a kicker, or words whose colon is there for screen readers alone) or
 * behind it (a subtitle), where the rest is what `isTold` knows; null where nothing is set apart so.
 */
export function headlineWithin(element: Element, text: string, isTold: (folded: string) => boolean): string | null {
  const children = [...element.children].slice(0, 6);
  const [first, last] = [children[0], children.at(-1)];
  const rests = [first && isKicker(first) ? behind(text, wordsOf(first)) : null, last ? before(text, wordsOf(last)) : null];
  return rests.find((rest) => rest !== null && rest.length > 3 && isTold(foldTitle(rest))) ?? null;
}

function isKicker(element: Element): boolean {
  return KICKER.test(classesOf(element)) || [...element.children].some((child) => UNSEEN.test(classesOf(child)));
}

const behind = (text: string, start: string): string | null =>
  start !== '' && text.startsWith(start) ? text.slice(start.length).replace(/^[\s:–—|-]{1,4}/, '') : null;

const before = (text: string, end: string): string | null =>
  end !== '' && text.endsWith(end) ? text.slice(0, text.length - end.length).replace(/[\s:–—|-]{1,4}$/, '') : null;
