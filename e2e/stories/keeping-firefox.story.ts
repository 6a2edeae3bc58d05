import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { verifyBundle } from '../../core/bundle/verify-bundle.ts';
import { waybackMachine } from '../../core/follow/archives.ts';
import { expect, test } from '../harness/fixture.ts';
import { digest } from '../harness/kept-notes.ts';
import type { ReaderFirefox } from '../harness/reader-firefox.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, HEADLINE, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

test.setTimeout(300_000);

const said = async (firefox: ReaderFirefox, words: string) =>
  until(`the words ${words}`, async () => String(await firefox.inPage('return document.body.innerText')).includes(words));

/** The file of this kind that a press makes the browser save. */
async function savedFile(firefox: ReaderFirefox, kind: string, press: () => Promise<void>): Promise<Buffer> {
  const before = firefox.downloads();
  await press();
  const file = await until(`a ${kind} file`, () => firefox.downloads().find((name) => name.endsWith(kind) && !before.includes(name)));
  return readFileSync(file);
}

test('in Firefox a picture stands in the bundle, the map is drawn and saved, and notes are backed up', async ({ sites, firefox }) => {
  await firefox.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await firefox.popupSaying(/you are here/);
  await firefox.pressInPopup('Save note');
  await firefox.openPopupSaying(/Saved in your library/);
  await firefox.pressInPopup('Keep a picture too');
  await firefox.openPopupSaying(/A picture of the page is kept with the note/);

  await firefox.visit(firefox.addressOf('library.html'));
  await said(firefox, HEADLINE);
  await firefox.click("//select/option[@value = 'bundle']");
  const bundle = await savedFile(firefox, '.zip', () => firefox.click("//button[. = 'Download']"));
  expect(await verifyBundle(bundle, digest)).toMatchObject({ ok: true, packedAsWritten: true });
  const picture = Object.entries(unzipSync(bundle)).find(([path]) => path.endsWith('/picture.png'))?.[1];
  expect(Buffer.from(picture?.slice(1, 4) ?? []).toString()).toBe('PNG');

  await firefox.click("//button[. = 'Map']");
  await until('the outlets on the map', async () => (await firefox.inPage("return document.querySelectorAll('.map-outlet').length")) === 2);
  const svg = String(await savedFile(firefox, '.svg', () => firefox.click("//button[. = 'Save as SVG']")));
  for (const { name } of [REVIEW, COMMONS]) expect(svg).toContain(name);
  const png = await savedFile(firefox, '.png', () => firefox.click("//button[. = 'Save as PNG']"));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16) > 200, png.readUInt32BE(20) > 100]).toEqual([true, true]);

  await firefox.visit(firefox.addressOf('options.html'));
  await said(firefox, 'Nothing has been backed up so far.');
  const backup = await savedFile(firefox, '.zip', () => firefox.click("//button[. = 'Back up now']"));
  await said(firefox, 'Last backup:');
  expect(await verifyBundle(backup, digest)).toMatchObject({ ok: true, packedAsWritten: true });
});

test('in Firefox an original that is gone is read in an archive, once the reader allows that', async ({ sites, firefox }) => {
  const held = `https://web.archive.org/web/20240315101112/${ORIGINAL_ADDRESS}`;
  const question = waybackMachine.question(ORIGINAL_ADDRESS, '2024-03-16');
  const closest = { available: true, url: held.replace('https:', 'http:'), timestamp: '20240315101112', status: '200' };
  sites.serve(ORIGINAL_ADDRESS, { status: 410, body: '<h1>Gone</h1>' });
  sites.serve(question, {
    body: JSON.stringify({ url: ORIGINAL_ADDRESS, archived_snapshots: { closest } }),
    headers: { 'content-type': 'application/json' },
  });
  sites.serve(waybackMachine.bytesOf({ url: held, time: '' }), originalArticle());
  await firefox.visit(firefox.addressOf('options.html'));
  await said(firefox, 'Look in the Internet Archive where an original is gone');
  await firefox.click("//label[contains(., 'Look in the Internet Archive')]");
  const kept = () => firefox.inPageLater("return (await browser.storage.local.get('settings')).settings?.archives === true");
  await until('the switch to be kept', async () => (await kept()) === true);
  await firefox.visit(sites.serve(COPY_ADDRESS, foundingShapedCopy()));
  await firefox.popupSaying(/you are here/);
  await firefox.pressInPopup('Follow the chain');
  expect(await firefox.openPopupSaying(/Follow it again/)).toContain('as an archive captured it on Mar 15, 2024');
  expect(sites.requests.filter((asked) => asked.includes('archive.org'))).toEqual([
    question,
    waybackMachine.bytesOf({ url: held, time: '' }),
  ]);
});
