import { mayHoldArticle } from '../../core/gate.ts';
import { send } from '../../services/send.ts';
import { deskOfPage } from '../../services/tabs/desk.ts';
import { takeThisPage } from '../../services/tabs/take-this-page.ts';

/** How often the tab has moved on without loading: what was asked about the page before is no news of this one. */
let moves = 0;

/** Has the page read where an article stands; the badge follows from what it says. */
export async function readIfArticle(): Promise<void> {
  if (!mayHoldArticle(document, document.URL)) return withdraw();
  const taken = takeThisPage();
  if (!taken.ok) return withdraw();
  const before = moves;
  const desk = deskOfPage();
  const wasArticle = desk.article ?? false;
  // From here on the background draws this page as an article: whoever leaves it before the answer takes that back.
  desk.article = true;
  const { article, badge } = await send('page.taken', { page: taken.page, url: taken.url });
  if (moves !== before) return;
  desk.article = article || wasArticle;
  if (!article) return withdraw();
  if (badge) desk.badge?.show(badge);
  else desk.badge?.hide();
}

/** Takes back what was shown for an article that is no longer on the page. */
async function withdraw(): Promise<void> {
  const wasArticle = deskOfPage().article;
  forget();
  if (wasArticle) await send('article.gone', null);
}

/** As if nothing had been read here. */
function forget(): void {
  const desk = deskOfPage();
  desk.badge?.hide();
  desk.article = false;
  delete desk.latest;
}

/** The address changed without loading: takes back what belongs to the page before. */
export async function leave(): Promise<void> {
  moves += 1;
  await withdraw();
}

/** This page may not be read any more: takes back what was shown, and what is being asked about it is no news. Nobody needs to be told. */
export function giveUp(): void {
  moves += 1;
  forget();
}
