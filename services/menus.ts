/** "Where does this come from?" in the context menu of the page and of words selected on it. */
import { browser } from 'wxt/browser';
import { loadLook } from './look.ts';
import { openPopup } from './popup.ts';
import { leaveWish } from './wish.ts';
import { wordsIn } from './words.ts';

/** Draws the menus in the language of the interface. The browser keeps them until they are drawn anew. */
export async function drawMenus(): Promise<void> {
  const { say } = wordsIn((await loadLook()).strings);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: say('menu.where'), contexts: ['page', 'selection'] });
}

/** Answers a click in the menu: the popup opens, about the words that were selected where there are any. */
export function answerMenu(selected: string | undefined): void {
  if (selected) void leaveWish({ what: 'selection', words: selected });
  openPopup();
}
