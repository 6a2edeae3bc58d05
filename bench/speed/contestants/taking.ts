import { mayHoldArticle } from '../../../core/gate.ts';
import { takePage } from '../../../core/page/take.ts';

/** What the extension runs in a page where an article stands: the gate, the taking, and the writing of the message that carries it. */
export const run = (): string => {
  mayHoldArticle(document, location.href);
  return JSON.stringify(takePage(document));
};
