import { expect, test } from '../harness/fixture.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COPY_ADDRESS, ORIGINAL_ADDRESS } from '../pages/outlets.ts';

test.setTimeout(300_000);

test('in Firefox a key shows the words on the page, another saves a note, and the sidebar goes with the reader', async ({
  sites,
  firefox,
}) => {
  await firefox.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await firefox.press('Alt', 'Shift', 'o');
  await until('the words to be in sight', async () =>
    Boolean(await firefox.inPage("return document.querySelector('.copyright').getBoundingClientRect().top < innerHeight")),
  );
  const styled =
    "[...document.adoptedStyleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('whence-words')))";
  await until('the words to be marked', async () =>
    Boolean(await firefox.inPage(`return (CSS.highlights?.has('whence-words') && ${styled}) || String(getSelection()) !== ''`)),
  );
  await firefox.press('Alt', 'Shift', 'j');
  await firefox.openPopupSaying(/Saved in your library/);
  await firefox.pressInPopup('Open the side panel');
  expect(await firefox.sidebarSaying(/you are here/)).toContain('republished from');
  await firefox.visit(sites.serve(ORIGINAL_ADDRESS, originalArticle()));
  await firefox.sidebarSaying(/hasn't read this page/);
  await firefox.popupSaying(/No earlier publication/);
  await firefox.sidebarSaying(/No earlier publication/);
});

test('in Firefox the key that copies the attribution says what was copied, or asks for one more click', async ({ sites, firefox }) => {
  await firefox.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await firefox.press('Alt', 'Shift', 'k');
  await firefox.openPopupSaying(/Copied \(Formatted text\)|Click once more/);
});
