/** The engine, loaded only where an article stands or the reader clicks: it lies on the desk until it is asked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../core/read.ts';
import { deskOfPage } from '../services/desk.ts';
import { hashText } from '../services/hash.ts';
import type { PageOutcome } from '../services/messages.ts';

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

function readThisPage(insist: boolean): PageOutcome {
  if (!pageTypes.has(document.contentType)) return { state: 'unreadable', why: 'document' };
  const desk = deskOfPage();
  const read = () => readArticle(document, location.href, { insist });
  // The page is read as its makers left it: with the badge among its elements the selectors of evidence would count it.
  const reading = desk.badge ? desk.badge.aside(read) : read();
  if (reading.page.kind === 'article') desk.latest = reading;
  return { state: 'read', reading, textHash: hashText(document.body?.textContent ?? '') };
}

// The one place where a surprise in the engine is caught: beyond it lies the page's own console.
function readOrSayWhy(insist: boolean): PageOutcome {
  try {
    return readThisPage(insist);
  } catch (error) {
    return { state: 'failed', error: String(error) };
  }
}

export default defineUnlistedScript(() => {
  deskOfPage().read = readOrSayWhy;
});
