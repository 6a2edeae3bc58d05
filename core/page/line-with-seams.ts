import type { Block } from './blocks.ts';
import { foldSpace, textOf } from './fold-space.ts';
import { Trait } from './traits.ts';
import { traitsOfWords } from './traits-of-words.ts';

const TEXT = 3;
const MOST_PARTS = 60;
/** Small letters (or a full stop) before and a capital behind: within a word they don't follow each other. */
const wordEnds = /[a-zß-öø-ÿа-яёα-ω.)]$/;
const wordBegins = /^[A-ZÀ-ÞА-ЯЁΑ-Ω@]/;
/** Figures next to letters, and a word in capitals next to one that goes on small: "skrifa|3. maí", "11:12|Updated", "SDA|Published", "WINTER|MARCH". */
const otherSeams = [
  [/[^\W\d_]{3}$|[à-öø-ÿ]$/, /^\d/],
  [/\d$/, /^[A-ZÀ-ÞА-ЯЁΑ-Ω][a-zß-öø-ÿа-яёα-ω]/],
  [/[A-ZÀ-ÞА-ЯЁΑ-Ω]{2}$/, /^[A-ZÀ-ÞА-ЯЁΑ-Ω][a-zß-öø-ÿа-яёα-ω]{2}/],
  [/[A-ZÀ-ÞА-ЯЁΑ-Ω]{3}$/, /^[A-ZÀ-ÞА-ЯЁΑ-Ω]{3}/],
  // Words of scripts without capitals: Hebrew, Arabic, the Indian ones.
  [/[\u05d0-\u05ea\u0620-\u06d3\u0904-\u0dff]{3}$/, /^(?:سه[ \u200c]|[\u05d0-\u05ea\u0620-\u06d3\u0904-\u0dff]{3})/],
  // And Georgian and Ethiopic; "교수|입력 2024.03.14" and "NACIÓN|@ada" of any script.
  [/[\u10d0-\u10ff\u1200-\u137f]{2}$/, /^[\u10d0-\u10ff\u1200-\u137f]{2}/],
  // "河湾日报|王小明": in one word signs don't change their element.
  [/[\u3400-\u9fff]{2}$/, /^[\u3400-\u9fff]{2}/],
  [/[\uac00-\ud7a3]$/, /^(?:기사)?(?:입력|수정|등록|승인|발행|게재|업데이트|송고|최종)/],
  [/[A-ZÀ-Þ]$/, /^@[a-z]/],
  // "9.00 Uhr|von Ada Winter".
  [/\p{L}$/u, /^(?:by|von|par|por|di|door|av|af|przez)(?: |$)/],
] as const;
/** "By" of the template in the languages of templates, whatever stands behind it: "<span>De</span><a>Rosa Lago</a>". */
const isBy = /(?:^|\s)(?:by|von|par|por|de|di|da|door|av|af|przez|oleh|per|autor|от|від|από)$/i;

const isSeam = (text: string, part: string): boolean =>
  (wordEnds.test(text) && wordBegins.test(part)) || otherSeams.some(([end, begin]) => end.test(text) && begin.test(part));

/**
 * A line's text with a bar where two elements meet without a blank: "<b>Ada Winter</b><i>Reporter</i>" is set apart by style alone, and
 * reads "Ada WinterReporter" in the block's own text; and between two links with nothing else between. Other lines come back as they are.
 */
export function lineWithSeams(block: Block): string {
  if (block.text.length > 300 || block.element.childElementCount === 0) return block.text;
  const parts = ownParts(textsWithin(block.element, MOST_PARTS), squeeze(block.text));
  if (parts.length < 2) return partLinks(block);
  const line = parts.reduce((text, part, index) => {
    const isParted = isSeam(text, part.data) || areNamed(parts[index - 1], part) || isNextName(parts, index);
    return text + (isBy.test(text) ? ' ' : isParted ? ' | ' : '') + part.data;
  }, '');
  const folded = foldSpace(line);
  return folded === block.text ? partLinks(block) : folded;
}

/** `<span class="name">Ada Lund</span><span class="title">författare</span>`: two elements with classes of their own and a word in each. */
function areNamed(before: Text | undefined, part: Text): boolean {
  const [one, other] = [before?.parentElement, part.parentElement];
  return (
    classesOf(one) !== '' &&
    classesOf(other) !== '' &&
    one !== other &&
    /\p{L}{3}$/u.test(before?.data ?? '') &&
    /^\p{Ll}{3}/u.test(part.data)
  );
}

/** `<span class="author">Ada Winter</span> <span class="author">Boris Lund</span>`: two names in elements of one class, and a blank between. */
function isNextName(parts: readonly Text[], index: number): boolean {
  const [before, blank, part] = parts.slice(Math.max(0, index - 2), index + 1);
  if (!before || !blank || !part || blank.data.trim() !== '') return false;
  const classes = classesOf(part.parentElement);
  const areAlike = classes !== '' && classes === classesOf(before.parentElement) && part.parentElement !== before.parentElement;
  return areAlike && WHOLE_NAME.test(before.data.trim()) && WHOLE_NAME.test(part.data.trim());
}

/** An element's classes as they are written: `className` of a drawing's element is no string. */
const classesOf = (element: Element | null | undefined): string => element?.getAttribute('class') ?? '';

/** What bylines' elements call the name, where the office stands beside it behind a blank: `<span class="name">Ada Winter</span> <span>Mayor</span>`. */
const NAMES = /(?:^|[\s_-])(?:fn|name|navn|namn|nimi|naam)$/i;

/** "Ada Winter", not "By Ada". */
const WHOLE_NAME = /^(?!(?:By|Von|Par|Por|Di|Door|Av|Af)\s\S+$)\p{Lu}\S+(?:\s\S+){0,3}\s\p{Lu}\S+$/u;

/** A line whose element for the name stands first, with a bar behind the name. */
function partName({ text, element, traits }: Block): string | null {
  const [first, next] = element.children;
  const name = textOf(first);
  if (!(traits & Trait.byline) || !first || !next || !/\s/.test(name)) return null;
  const words = classesOf(first).toLowerCase();
  if (!NAMES.test(words) && !(traitsOfWords(words) & Trait.byline && WHOLE_NAME.test(name))) return null;
  const behind = text.startsWith(name) ? text.slice(name.length) : '';
  return /^(?: \p{Lu}|\p{Ll}{3})/u.test(behind) ? `${name} | ${behind.trimStart()}` : null;
}

/** "Von Ada Winter" with a capital: what stands before it in the line is another element's. */
const OPENS_BY = /^(?:By|Von|Par|Por|Door|Av|Af)\s\p{Lu}/u;

/** `<span>Lokales</span> <span>Von Ada Winter</span>`, `Ada Winter <span class="source">TT</span>`: a bar before the element that signs or tells the source, where words stand before it. */
function partBy({ text, element }: Block): string | null {
  for (const child of [...element.querySelectorAll('span,em,i,b,strong')].slice(0, 12)) {
    const words = textOf(child);
    const at = OPENS_BY.test(words) || isCredit(child) ? text.indexOf(` ${words}`) : -1;
    if (at > 0 && /\p{L}$/u.test(text.slice(0, at))) return `${text.slice(0, at)} | ${text.slice(at + 1)}`;
  }
  return null;
}

const isCredit = (element: Element): boolean =>
  (traitsOfWords(classesOf(element).toLowerCase()) & (Trait.credit | Trait.byline)) === Trait.credit;

function partLinks(block: Block): string {
  const named = partName(block) ?? partBy(block);
  if (named !== null) return named;
  const { text, anchors } = block;
  let line = '';
  let from = 0;
  anchors.forEach((anchor, index) => {
    const before = anchors[index - 1];
    if (before && anchor.start - before.end === 1 && text.charAt(before.end) === ' ') {
      line += `${text.slice(from, before.end)} | `;
      from = anchor.start;
    }
  });
  return line + text.slice(from);
}

/** Those of an element's texts that make up a block: the element may hold other blocks before and behind. Empty where none do. */
function ownParts(texts: Text[], wanted: string): Text[] {
  const squeezed = texts.map(({ data }) => squeeze(data));
  for (let from = 0; from < texts.length; from += 1) {
    let at = 0;
    let to = from;
    for (let text = squeezed[to]; text !== undefined && at < wanted.length && wanted.startsWith(text, at); text = squeezed[to]) {
      at += text.length;
      to += 1;
    }
    if (at === wanted.length) return texts.slice(from, to);
  }
  return [];
}

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g, '');

/** The text nodes below an element, in order, at most so many. */
function textsWithin(element: Element, most: number): Text[] {
  const texts: Text[] = [];
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node && texts.length < most; node = waiting.pop()) {
    if (node.nodeType === TEXT) texts.push(node as Text);
    else for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return texts;
}

/** Where the first seam behind a place of a block's text is; the text's length where none is. */
export function seamBehind(block: Block, place: number): number {
  const line = lineWithSeams(block);
  for (let at = 0, inLine = 0; at < block.text.length; at += 1, inLine += 1) {
    if (line.startsWith(' | ', inLine) && !block.text.startsWith(' | ', at)) {
      if (at > place) return at;
      inLine += block.text.charAt(at) === ' ' ? 2 : 3;
    }
  }
  return block.text.length;
}
