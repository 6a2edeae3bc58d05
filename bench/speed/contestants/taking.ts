import { mayHoldArticle } from '../../../core/gate.ts';
import { type TakenPage, takePage } from '../../../core/page/take.ts';

/**
 * What the extension runs in every page: the gate, and where it lets the page through the taking and the writing of the message that
 * carries it, a structured clone that nobody opens here.
 */
export const run = (): TakenPage | null => {
  if (!mayHoldArticle(document, document.URL)) return null;
  const page = takePage(document);
  new MessageChannel().port1.postMessage({ name: 'page.taken', sends: { page, url: document.URL } });
  return page;
};
