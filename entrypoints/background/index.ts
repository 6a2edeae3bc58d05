/** The background: a thin door that answers with services and holds nothing, since it dies between two clicks. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { beginWantedWalk } from '../../services/follow.ts';
import { beginReading, syncRegistration } from '../../services/registration.ts';
import { answerMessage } from './answers.ts';
import { watchBackups } from './watch-backups.ts';

const menuItem = 'where';

async function greet({ reason }: { reason: string }): Promise<void> {
  browser.contextMenus.create({ id: menuItem, title: i18n.t('menu.where'), contexts: ['page'] });
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  // An update forgets what was registered at run time.
  await beginReading();
}

export default defineBackground({
  main: () => {
    browser.runtime.onMessage.addListener(answerMessage);
    browser.runtime.onInstalled.addListener((details) => void greet(details));
    browser.runtime.onStartup.addListener(() => void syncRegistration());
    browser.permissions.onAdded.addListener(() => {
      void beginReading();
      void beginWantedWalk();
    });
    browser.permissions.onRemoved.addListener(() => void syncRegistration());
    watchBackups();
    browser.contextMenus.onClicked.addListener(() => void browser.action.openPopup());
  },
});
