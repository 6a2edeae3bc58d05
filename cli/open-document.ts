import { JSDOM } from 'jsdom';
import { freeNames } from '../core/page/free-names.ts';

let parser: DOMParser | null = null;

/**
 * The document of a page's HTML, without scripts, styles or network. One window serves all pages:
 * a window each costs twice the time and memory of the parse itself.
 */
export function openDocument(html: string): Document {
  parser ??= new new JSDOM('').window.DOMParser();
  return freeNames(parser.parseFromString(html, 'text/html'));
}
