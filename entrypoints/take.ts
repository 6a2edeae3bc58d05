/** Loaded where the reader of a page clicks: takes the page down when it is asked, for the engine to read elsewhere. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskOfPage } from '../services/tabs/desk.ts';
import { takeThisPage } from '../services/tabs/take-this-page.ts';

export default defineUnlistedScript(() => {
  deskOfPage().take = takeThisPage;
});
