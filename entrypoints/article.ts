/** Loaded when the reader follows the chain from this page: takes out the article's text, to lay beside the originals. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openForFollowing } from '../core/follow/open-page.ts';
import { deskOfPage } from '../services/desk.ts';

export default defineUnlistedScript(() => {
  const desk = deskOfPage();
  desk.open = () => {
    const open = () => openForFollowing(document, location.href);
    return desk.badge ? desk.badge.aside(open) : open();
  };
});
