/** The engine, loaded only where an article stands or the reader clicks: it lies on the desk until it is asked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../core/read.ts';
import { deskOfPage } from '../services/desk.ts';
import { hashText } from '../services/hash.ts';
import type { PageOutcome } from '../services/messages.ts';

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

function readThisPage(insist: boolean): PageOutcome {
  if (!pageTypes.has(document.contentType)) return { state: 'unreadable', why: 'document' };
  const reading = readArticle(document, location.href, { insist });
  if (reading.page.kind === 'article') deskOfPage().latest = reading;
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
