import { readArticle } from '../../../core/read.ts';

/** What the extension runs where an article stands. */
export const run = (): unknown => readArticle(document, location.href);
