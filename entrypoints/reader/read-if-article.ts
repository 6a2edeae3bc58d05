import { mayHoldArticle } from '../../core/gate.ts';
import { deskOfPage } from '../../services/desk.ts';
import { send } from '../../services/send.ts';

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

/** Reads the page where an article stands, and has the background keep it; the badge follows from its answer. */
export async function readIfArticle(): Promise<void> {
  if (!pageTypes.has(document.contentType)) return;
  if (!mayHoldArticle(document, location.href)) return withdraw();
  const desk = deskOfPage();
  if (!desk.read && !(await send('engine.wanted', null))) return;
  const outcome = desk.read?.(false);
  if (outcome?.state !== 'read' || outcome.reading.page.kind === 'not-article') return withdraw();
  const badgeIsDue = await send('article.read', { reading: outcome.reading, textHash: outcome.textHash });
  if (badgeIsDue) desk.badge?.show(outcome.reading);
  else desk.badge?.hide();
}

/** Takes back what was shown for an article that is no longer on the page. */
export async function withdraw(): Promise<void> {
  const desk = deskOfPage();
  desk.badge?.hide();
  if (!desk.latest) return;
  delete desk.latest;
  await send('article.gone', null);
}
