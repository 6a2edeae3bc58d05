import { parse } from 'parse5';
import { treeAdapter } from './tree/tree-adapter.ts';

/**
 * The document of a page's HTML, without scripts, styles or network: what the standard's parser makes of it
 * (https://html.spec.whatwg.org/#parsing), as much of a DOM as reading asks for.
 */
export function openDocument(html: string): Document {
  const document = parse(html, { treeAdapter, scriptingEnabled: false });
  document.number();
  return document as unknown as Document;
}
