import { pasteInFirefox } from '../harness/clipboard.ts';
import { chooseEveryArticleInFirefox } from '../harness/firefox-choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { AUTHOR, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.setTimeout(300_000);

test('Firefox copies the credit at a click', async ({ sites, firefox }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticleInFirefox(firefox);
  const tab = await firefox.inPageLater('return (await browser.tabs.create({ url: given[0], active: false })).id', COPY_ADDRESS);
  await firefox.visit(firefox.addressOf(`popup.html?tab=${tab}`));
  const said = () => firefox.inPage('return document.body.innerText') as Promise<string>;
  await until('the reading', async () => (await said()).includes(REVIEW.name));
  await firefox.click("//button[. = 'Copy attribution']");
  const copied = await until('the copied words', async () => /Copied \(Formatted text\):[\s\S]*/.exec(await said())?.[0]);
  const { text, html } = await pasteInFirefox(firefox, sites);
  expect(text).toContain(`Read the original article (${ORIGINAL_ADDRESS}).`);
  expect(html).toContain(`<a href="${ORIGINAL_ADDRESS}">original article</a>`);
  expect(copied).toContain(`by ${AUTHOR}.`);
  expect(copied).toContain(`Read the original article (${ORIGINAL_ADDRESS}).`);
});
