import { restorePage, type TakenPage } from '../../../core/page/take.ts';
import { readArticle } from '../../../core/read.ts';

const parser = new DOMParser();

/** What the extension runs in its hidden document for a page that was taken, given as the message that carries it. */
export const run = (page: TakenPage, url: string): unknown =>
  readArticle(
    restorePage(structuredClone(page), (markup, type) => parser.parseFromString(markup, type)),
    url,
  );
