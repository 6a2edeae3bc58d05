/**
 * The gate: the one script that every page pays for once the reader of the page chose "every article". It is registered
 * at run time (an unlisted script: WXT's content-script wrapper would post a message that every page could hear).
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskOfPage } from '../../services/tabs/desk.ts';
import { hearReadingEnded } from '../../services/tabs/reading-ended.ts';
import { followPage } from './follow-page.ts';
import { giveUp, leave, readIfArticle } from './read-if-article.ts';

export default defineUnlistedScript(() => {
  const desk = deskOfPage();
  if (desk.watched) return;
  desk.watched = true;
  const unfollow = followPage({ arrived: readIfArticle, left: leave });
  hearReadingEnded(() => {
    unfollow();
    giveUp();
    // Given again, the permission brings the reader back.
    delete desk.watched;
  });
});
