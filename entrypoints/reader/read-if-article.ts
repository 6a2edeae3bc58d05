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
  const desk = deskOfPage();
  desk.badge?.hide();
  if (!desk.article) return;
  desk.article = false;
  delete desk.latest;
  await send('article.gone', null);
}

/** The address changed without loading: takes back what belongs to the page before. */
export async function leave(): Promise<void> {
  moves += 1;
  await withdraw();
}
