import { classesOf, isUnseen } from '../page/boxes.ts';
import { textOf } from '../page/fold-space.ts';
import { foldTitle } from '../page/title-likeness.ts';
import { isGenreWord } from './genre-before.ts';

/** How templates call what stands before a headline within its element. */
const KICKER =
  /kicker|vinjett|overline|eyebrow|dachzeile|topline|spitzmarke|rotitr|surtitre|antet[ií]tulo|cintillo|supertitle|pre-?title|roofline/i;

/** What templates hang on a headline that is none of its words: "[edit]", "¶", "Print". */
const HANGS_ON =
  /(?:^|[\s_-])(?:edit(?:-?link|-?section)?|mw-editsection|permalink|header-?link|anchor(?:-?link)?|print|share|bookmark|comments?(?:-?(?:link|count))?)(?=$|[\s_-])/i;
const HANGING_WORDS =
  /^(?:[¶#§🔗†]{1,2}|\[?(?:edit|print|share|email|drucken|bearbeiten|imprimer|imprimir|stampa|skriv ut|printen|drukuj|печать|править)\]?)$/iu;

/** What the head weighs at least that says something in two places. */
const TWICE = 1.9;

/**
 * A headline's text without what its element sets apart before it (a kicker) or behind it (a subtitle), where more of the head has the rest
 * than the whole, or none has the whole and markup calls the part a kicker, a link to the page itself or the like; null where nothing is
 * set apart so. `toldOf` weighs what the head says of words.
 */
export function headlineWithin(element: Element, text: string, toldOf: (folded: string) => number): string | null {
  const children = [...element.children].slice(0, 6);
  const [first, last] = [children[0], children.at(-1)];
  const whole = toldOf(squeezed(text));
  const rests = [
    first
      ? {
          rest: behind(text, textOf(first)),
          isSure: whole === 0 && isKicker(first),
          more: isKicker(first) ? whole : Math.max(whole, TWICE),
        }
      : null,
    last ? { rest: before(text, textOf(last)), isSure: whole === 0 && hangsOn(last), more: whole } : null,
  ];
  const kept = rests.find(
    (part) => part?.rest && part.rest.length > 3 && (toldOf(squeezed(part.rest)) > part.more || (part.isSure && part.rest.length > 11)),
  );
  return kept?.rest ?? null;
}

/** Words for comparison without their blanks, which style alone may set between a kicker and a headline. */
export const squeezed = (text: string): string => foldTitle(text).replaceAll(' ', '');

/** A line of a headline without the kicker that opens its element: "EssayAfter the flood". */
export function withoutKicker(element: Element, line: string): string {
  const first = element.firstElementChild;
  return (first && isKicker(first) ? behind(line, textOf(first)) : null) ?? line;
}

function isKicker(element: Element): boolean {
  const classes = classesOf(element);
  return (
    KICKER.test(classes) || isGenreWord(textOf(element)) || isUnseen(element) || isGlued(element) || [...element.children].some(isUnseen)
  );
}

/** "<span>Hochwasser</span><span>Warum das Wehr …</span>": without a blank between them only style can set the two apart. */
function isGlued(element: Element): boolean {
  const next = element.nextSibling;
  const isOneOfTwo = element.previousSibling === null && next !== null && next.nodeType === element.nodeType && next.nextSibling === null;
  return isOneOfTwo && /^\p{L}.{1,28}\p{L}$/u.test(element.textContent ?? '') && /^\p{Lu}/u.test(next.textContent ?? '');
}

function hangsOn(element: Element): boolean {
  const words = textOf(element);
  return words.length < 25 && (HANGING_WORDS.test(words) || (HANGS_ON.test(classesOf(element)) && !/\s\S+\s\S+\s/.test(words)));
}

const behind = (text: string, start: string): string | null =>
  start !== '' && text.startsWith(start) ? text.slice(start.length).replace(/^[\s:–—|-]{1,4}/, '') : null;

const before = (text: string, end: string): string | null =>
  end !== '' && text.endsWith(end) ? text.slice(0, text.length - end.length).replace(/[\s:–—|-]{1,4}$/, '') : null;
