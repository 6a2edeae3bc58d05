import { restorePage, type TakenPage } from '../../../core/page/take.ts';
import { readArticle } from '../../../core/read.ts';

const parser = new DOMParser();

/** What the extension runs in its hidden document for a page that was taken, given as the message that carries it. */
export const run = (message: string, url: string): unknown =>
  readArticle(
    restorePage(JSON.parse(message) as TakenPage, (markup, type) => parser.parseFromString(markup, type)),
    url,
  );
