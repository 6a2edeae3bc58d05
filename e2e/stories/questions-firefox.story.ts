import { expect, test } from '../harness/fixture.ts';
import type { ReaderFirefox } from '../harness/reader-firefox.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

test.setTimeout(300_000);
test.use({ asks: true });

const said = async (firefox: ReaderFirefox, words: string) =>
  until(`the words ${words}`, async () => String(await firefox.inPage('return document.body.innerText')).includes(words));
const registered = async (firefox: ReaderFirefox) =>
  Number(await firefox.inPageLater('return (await browser.scripting.getRegisteredContentScripts()).length'));

test('Firefox asks before every article is read, and what the reader answers is what holds', async ({ firefox }) => {
  await firefox.visit(firefox.addressOf('welcome.html'));
  await said(firefox, 'Every article I open');
  await firefox.click("//label[contains(., 'Every article I open')]");
  expect(await firefox.answerQuestion('Deny')).toContain('Whence');
  await said(firefox, 'The permission was not given, so Whence reads when you click.');
  expect(await registered(firefox)).toBe(0);
  await firefox.click("//label[contains(., 'Every article I open')]");
  await firefox.answerQuestion('Allow');
  await said(firefox, 'This is how it works now.');
  await until('the reader to be registered', async () => (await registered(firefox)) > 0);
});

test('Firefox asks before notes are backed up, and they are where the reader allows it', async ({ sites, firefox }) => {
  await firefox.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await firefox.popupSaying(/you are here/);
  await firefox.pressInPopup('Save note');
  await firefox.openPopupSaying(/Saved in your library/);
  await firefox.visit(firefox.addressOf('options.html'));
  await said(firefox, 'Nothing has been backed up so far.');
  await firefox.click("//button[. = 'Back up now']");
  await firefox.answerQuestion('Deny');
  await said(firefox, "The browser didn't allow Whence to save files by itself");
  expect(firefox.downloads()).toEqual([]);
  await firefox.click("//button[. = 'Back up now']");
  await firefox.answerQuestion('Allow');
  await said(firefox, 'Last backup:');
  expect(firefox.downloads()).toHaveLength(1);
});
