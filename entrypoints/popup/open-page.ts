import { browser } from '@wxt-dev/browser';

/**
 * Opens one of Whence's own pages in a tab, in a window that is not private: Firefox gives pages of extensions no database in a private
 * one. A popup has then done its work; the side panel stays.
 */
export function openPage(page: 'options.html' | 'library.html' | `library.html#${string}`): void {
  const url = browser.runtime.getURL(`/${page}`);
  const opened =
    browser.extension.inIncognitoContext && 'windows' in browser ? browser.windows.create({ url }) : browser.tabs.create({ url });
  void opened.then(leavePopup);
}

/** Closes the popup; a side panel stays open. */
export function leavePopup(): void {
  if (location.pathname === '/popup.html') close();
}
