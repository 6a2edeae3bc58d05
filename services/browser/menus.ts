/** "Where does this come from?" in the context menu of the page and of words selected on it, the same about what a link leads to in that of links; "Save note" in that of the page and of the button in the toolbar. */
import { type Browser, browser } from 'wxt/browser';
import { readLink } from '../following/from-link.ts';
import { loadLook } from '../settings/look.ts';
import { wordsIn } from '../settings/words.ts';
import { openPopup } from './popup.ts';
import { leaveWish } from './wish.ts';

const linkItem = 'where-link';
const saveItem = 'save';

/** Draws the menus in the language of the interface, the last that was chosen. The browser keeps them until they are drawn anew. */
export function drawMenus(): Promise<void> {
  return navigator.locks.request('menus', draw);
}

async function draw(): Promise<void> {
  const { say } = wordsIn((await loadLook()).strings);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: say('menu.where'), contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: saveItem, title: say('note.save'), contexts: ['page', 'action'] });
  browser.contextMenus.create({ id: linkItem, title: say('menu.whereLink'), contexts: ['link'], targetUrlPatterns: ['*://*/*'] });
}

/** Answers a click in the menu: a link's page is read into the side panel; else the popup opens, about the words that were selected where there are any. */
export function answerMenu({ menuItemId, linkUrl, selectionText }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  if (menuItemId === linkItem && linkUrl && tab) {
    void readLink(linkUrl, tab.windowId);
    return;
  }
  if (menuItemId === saveItem) void leaveWish({ what: 'save' }, tab?.id);
  else if (selectionText) void leaveWish({ what: 'selection', words: selectionText }, tab?.id);
  openPopup();
}
