/** The background: a thin door that answers with services and holds nothing, since it dies between two clicks. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCommand } from '../../services/browser/commands.ts';
import { answerMenu, drawMenus } from '../../services/browser/menus.ts';
import { followChain } from '../../services/following/follow.ts';
import { beginWantedWalk } from '../../services/following/wanted-walk.ts';
import { beginReading, endReading, syncRegistration } from '../../services/settings/registration.ts';
import { answerMessage } from './answers.ts';
import { watchBackups } from './watch-backups.ts';

async function greet({ reason }: { reason: string }): Promise<void> {
  await drawMenus();
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
      void beginWantedWalk(followChain);
    });
    browser.permissions.onRemoved.addListener(() => void endReading());
    watchBackups();
    browser.contextMenus.onClicked.addListener(answerMenu);
    // Firefox on telephones has no keys.
    browser.commands?.onCommand.addListener(answerCommand);
  },
});
