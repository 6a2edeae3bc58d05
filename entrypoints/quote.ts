/** Loaded when the popup asks to see quoted words on the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskOfPage } from '../services/tabs/desk.ts';
import { showWords } from '../services/tabs/show-words.ts';

export default defineUnlistedScript(() => {
  deskOfPage().showWords = (selector) => showWords(document, selector);
});
