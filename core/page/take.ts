import { mayBeRead, mayTell } from './script-text.ts';

/** A page as it stands in its tab, taken down to be read elsewhere: plain values, to be sent between processes. */
export interface TakenPage {
  /**
   * The document element as markup, with the shown text and every attribute; scripts and styles that no reader looks into are empty, and
   * of a large picture written into its address there is only that it is one. In pieces, as they were taken: to join them would copy all
   * of it once more.
   */
  markup: string[];
  /** The document's media type. */
  mediaType: string;
  /** Whether the document is laid out as in the days before standards, which decides how its markup is parsed again. */
  quirks: boolean;
}

/** A shorter text costs more to leave out than to take. */
const WORTH_LEAVING = 10_000;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 5;
/** How an address begins that holds what stands there. */
const WRITTEN_IN = 'data:';
/** What lies deeper is taken whole. */
const DEEPEST = 400;

/**
 * Takes a page down as markup, by the browser's own serializer (https://html.spec.whatwg.org/#html-fragment-serialisation-algorithm). Made for
 * the thread that the page itself runs on: it copies no node, changes nothing and asks for no layout; the engine then reads
 * elsewhere what `restorePage` makes of it.
 */
export function takePage(document: Document): TakenPage {
  const root = document.documentElement;
  const mediaType = document.contentType;
  const markup: string[] = [];
  if (root && mediaType === 'text/html') write(document.createTreeWalker(root, ELEMENTS_AND_TEXTS), idleIn(document), markup);
  else if (root) markup.push(root.outerHTML);
  return { markup, mediaType, quirks: document.compatMode === 'BackCompat' };
}

type PageType = 'text/html' | 'application/xhtml+xml';

/** Makes a document of a page that was taken. `parse` is a parser in whose documents no script runs and for which nothing is loaded: DOMParser's. */
export function restorePage({ markup, mediaType, quirks }: TakenPage, parse: (markup: string, type: PageType) => Document): Document {
  const html = markup.join('');
  if (mediaType === 'application/xhtml+xml') {
    const strict = parse(html, mediaType);
    if (!strict.querySelector('parsererror')) return strict;
  }
  return parse(quirks ? html : `<!DOCTYPE html>${html}`, 'text/html');
}

/** What the copy leaves out: `empty` elements lose their text or their picture, and `above` stand the elements that can't be taken whole for that. */
interface Idle {
  empty: Set<Element>;
  above: Set<Node>;
  /** A form answers with its fields where they are called so: `form.parentElement` may be one of them. A walker knows its way. */
  walker: TreeWalker;
}

function idleIn(document: Document): Idle {
  const idle: Idle = { empty: new Set(), above: new Set(), walker: document.createTreeWalker(document) };
  for (const element of document.querySelectorAll('script,style')) if (isIdle(element)) leaveOut(element, idle);
  for (const picture of document.querySelectorAll('img[src^="data:"]'))
    if (takenOf(picture.getAttribute('src') ?? '') === WRITTEN_IN) leaveOut(picture, idle);
  return idle;
}

function isIdle(element: Element): boolean {
  const text = element.firstChild as Text | null;
  if (!text || !(text.length >= WORTH_LEAVING)) return false;
  if (element.localName === 'style') return true;
  const type = element.getAttribute('type');
  return !mayBeRead(type, text.length) || !mayTell(type, element.textContent ?? '');
}

/** What is taken of an attribute's value. */
const takenOf = (value: string): string => (value.length >= WORTH_LEAVING && value.startsWith(WRITTEN_IN) ? WRITTEN_IN : value);

function leaveOut(element: Element, { empty, above, walker }: Idle): void {
  empty.add(element);
  walker.currentNode = element;
  for (let outer = walker.parentNode(); outer && !above.has(outer); outer = walker.parentNode()) above.add(outer);
}

/** Writes the markup of the element that the walker is at, piece by piece, and leaves the walker there. */
function write(walker: TreeWalker, idle: Idle, pieces: string[], depth = 0): void {
  const element = walker.currentNode as Element;
  if (idle.empty.has(element)) pieces.push(openTag(element) + closeTag(element));
  else if (!idle.above.has(element) || depth > DEEPEST) pieces.push(wordOf(element.outerHTML, ''));
  else {
    pieces.push(openTag(element));
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
      if (node.nodeType === 3) pieces.push(escapeText(node.nodeValue ?? ''));
      else write(walker, idle, pieces, depth + 1);
    }
    walker.currentNode = element;
    pieces.push(closeTag(element));
  }
}

/** Of a form whose fields stand for what it is asked, nothing is taken. */
const wordOf = (answer: unknown, otherwise: string): string => (typeof answer === 'string' ? answer : otherwise);
const nameOf = (element: Element): string => wordOf(element.localName, 'form');
const canTell = ({ getAttributeNames, getAttribute }: Element) =>
  typeof getAttributeNames === 'function' && typeof getAttribute === 'function';

function openTag(element: Element): string {
  let tag = `<${nameOf(element)}`;
  for (const name of canTell(element) ? element.getAttributeNames() : [])
    tag += ` ${name}="${escapeText(takenOf(element.getAttribute(name) ?? ''))}"`;
  return `${tag}>`;
}

const closeTag = (element: Element): string => `</${nameOf(element)}>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
