import { browser } from '@wxt-dev/browser';

/** Opens one of Whence's own pages in a tab. A popup has then done its work; the side panel stays. */
export function openPage(page: 'options.html' | 'library.html' | `library.html#${string}`): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) }).then(leavePopup);
}

/** Closes the popup; a side panel stays open. */
export function leavePopup(): void {
  if (location.pathname === '/popup.html') close();
}
