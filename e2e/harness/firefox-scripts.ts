/** What is run with Firefox's own privileges, as bodies for `asBrowser`. */

/** As a reader pins the button to the toolbar; until then it lies in the panel of all extensions. */
export const PIN_BUTTON = `
  const { CustomizableUI } = window;
  const id = ExtensionParent.apiManager.global.browserActionFor(policy.extension).widget.id;
  CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);`;

/** Closes the tab on an address that has loaded, and says whether there was one. */
export const closeTab = (address: string) => `
  const { gBrowser } = window;
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);`;

/** The sidebar holds a document of the browser's own with the extension's page in it. */
export const READ_SIDEBAR = `
  const sidebar = window.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  if (!sidebar?.messageManager) return '';
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(''), 1000);
    sidebar.messageManager.addMessageListener('words', function heard(message) {
      sidebar.messageManager.removeMessageListener('words', heard);
      resolve(message.data);
    });
    const script = 'sendAsyncMessage("words", content.document.body?.innerText ?? "")';
    sidebar.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
  });`;

/** The panel runs in the extension's process; a frame script is the one way to its words from outside. */
export const READ_POPUP = `
  const panel = window.document.querySelector('browser.webextension-popup-browser');
  if (!panel?.messageManager) return '';
  return new Promise((resolve) => {
    // A panel that is still being set up loses what it is asked; it is asked again.
    window.setTimeout(() => resolve(''), 1000);
    panel.messageManager.addMessageListener('words', function heard(message) {
      panel.messageManager.removeMessageListener('words', heard);
      resolve(message.data);
    });
    const script = 'sendAsyncMessage("words", content.document.body?.innerText ?? "")';
    panel.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
  });`;

/** As with its words, the panel's buttons are reached by a frame script alone. */
export const pressInPopup = (words: string) => `
  const panel = window.document.querySelector('browser.webextension-popup-browser');
  const script = '[...content.document.querySelectorAll("button")].find((button) => button.textContent === ' + ${JSON.stringify(JSON.stringify(words))} + ').click()';
  panel.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);`;

/** The doorhanger at the toolbar; its words once it is open. */
export const READ_QUESTION = `
  const { panel, isPanelOpen } = window.PopupNotifications;
  const question = isPanelOpen ? panel.firstElementChild : null;
  return question?.notification?.id === 'addon-webext-permissions' ? question.textContent.trim() + ' ' + question.getAttribute('label') : '';`;

/** Presses one of the doorhanger's two buttons and says whether it is gone. */
export const pressAnswer = (answer: 'Allow' | 'Deny') => `
  const { panel, isPanelOpen } = window.PopupNotifications;
  if (!isPanelOpen) return true;
  panel.firstElementChild?.${answer === 'Allow' ? 'button' : 'secondaryButton'}?.click();
  return false;`;

/**
 * An asynchronous body to be run with the browser's own privileges; `window`, `policy` of the add-on and `ExtensionParent` are at hand.
 * What it throws comes back as words that begin with "failed: ".
 */
export const asBrowser = (body: string, addon: string): string => `
  const done = arguments[arguments.length - 1];
  (async () => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const policy = WebExtensionPolicy.getByID(${JSON.stringify(addon)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ${body}
  })().then(done, (error) => done('failed: ' + error));`;
