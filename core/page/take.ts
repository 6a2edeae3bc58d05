import { mayBeRead } from './script-text.ts';

/** A page as it stands in its tab, taken down to be read elsewhere: plain values, to be sent between processes. */
export interface TakenPage {
  /** The document element as markup, with the shown text and every attribute; scripts and styles that no reader looks into are empty. */
  html: string;
  /** The document's media type. */
  mediaType: string;
  /** Whether the document is laid out as in the days before standards, which decides how its markup is parsed again. */
  quirks: boolean;
}

/** A shorter text costs more to leave out than to take. */
const WORTH_LEAVING = 30_000;
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
  const html = !root ? '' : mediaType === 'text/html' ? write(root, idleIn(document)) : root.outerHTML;
  return { html, mediaType, quirks: document.compatMode === 'BackCompat' };
}

type PageType = 'text/html' | 'application/xhtml+xml';

/** Makes a document of a page that was taken. `parse` is a parser in whose documents no script runs and for which nothing is loaded: DOMParser's. */
export function restorePage({ html, mediaType, quirks }: TakenPage, parse: (markup: string, type: PageType) => Document): Document {
  if (mediaType === 'application/xhtml+xml') {
    const strict = parse(html, mediaType);
    if (!strict.querySelector('parsererror')) return strict;
  }
  return parse(quirks ? html : `<!DOCTYPE html>${html}`, 'text/html');
}

/** What the copy leaves out: `empty` elements lose their text, and `above` stand the elements that can't be taken whole for that. */
interface Idle {
  empty: Set<Element>;
  above: Set<Element>;
}

function idleIn(document: Document): Idle {
  const idle: Idle = { empty: new Set(), above: new Set() };
  for (const name of ['script', 'style']) {
    const elements = document.getElementsByTagName(name);
    for (let at = 0; at < elements.length; at += 1) {
      const element = elements[at];
      if (element && isIdle(element)) leaveOut(element, idle);
    }
  }
  return idle;
}

function isIdle(element: Element): boolean {
  const text = element.firstChild as Text | null;
  if (!text || !(text.length >= WORTH_LEAVING)) return false;
  return element.localName === 'style' || !mayBeRead(element.getAttribute('type'), text.length);
}

function leaveOut(element: Element, { empty, above }: Idle): void {
  empty.add(element);
  for (let outer = element.parentElement; outer && !above.has(outer); outer = outer.parentElement) above.add(outer);
}

function write(element: Element, idle: Idle, depth = 0): string {
  if (idle.empty.has(element)) return openTag(element) + closeTag(element);
  if (!idle.above.has(element) || depth > DEEPEST) return element.outerHTML;
  let markup = openTag(element);
  for (let node = element.firstChild; node; node = node.nextSibling) markup += writeNode(node, idle, depth + 1);
  return markup + closeTag(element);
}

function writeNode(node: Node, idle: Idle, depth: number): string {
  if (node.nodeType === 1) return write(node as Element, idle, depth);
  return node.nodeType === 3 ? escapeText(node.nodeValue ?? '') : '';
}

function openTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes) tag += ` ${name}="${escapeText(value)}"`;
  return `${tag}>`;
}

const closeTag = (element: Element): string => `</${element.localName}>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
