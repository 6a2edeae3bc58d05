import type { ReaderFirefox } from './reader-firefox.ts';
import { until } from './until.ts';

/** Chooses "every article" on the welcome page; back when Whence reads every page that loads in this Firefox. */
export async function chooseEveryArticleInFirefox(firefox: ReaderFirefox): Promise<void> {
  await firefox.visit(firefox.addressOf('welcome.html'));
  await firefox.click("//label[contains(., 'Every article I open')]");
  const registered = () => firefox.inPageLater('return (await browser.scripting.getRegisteredContentScripts()).length > 0');
  await until('the reader to be registered', async () => (await registered()) === true);
}
