import { browser } from 'wxt/browser';

/** Opens the popup, as a click on the toolbar icon does. Must be called straight from what the reader did. */
export function openPopup(): void {
  // Refused where no window is in front that could show it; there is nobody to tell then.
  void browser.action.openPopup().catch(() => undefined);
}
