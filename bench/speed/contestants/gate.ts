import { mayHoldArticle } from '../../../core/gate.ts';

/** What the extension runs on every page. */
export const run = (): unknown => mayHoldArticle(document, document.URL);
