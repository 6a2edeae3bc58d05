/** The keys that call Whence. Browsers let nobody but the reader change them, on a page of their own. */
import { browser } from '@wxt-dev/browser';

/** Firefox opens its page by a call of its own. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Returns each command's name with its key as the browser tells it, '' where it has none. */
export async function listShortcuts(): Promise<{ name: string; key: string }[]> {
  // Firefox on telephones has no keys.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, key: shortcut }));
}

/** Opens the browser's page on which keys are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as unknown as FirefoxCommands;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
