import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { allowedSites, EVERY_SITE, keptSettings, registeredScripts } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { readKept } from '../harness/whole-database.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const AGAIN = `${COMMONS.home}the-gates-once-more/5561003`;
const BY_BADGE = `${COMMONS.home}the-gates-at-last/5561004`;
const hops = (page: Page) => page.locator('[data-part=hop]');

async function saveFrom(reader: ReaderBrowser, address: string): Promise<Page> {
  const popup = await reader.clickToolbar(await reader.visit(address));
  await popup.getByRole('button', { name: 'Save note' }).click();
  await expect(popup.getByText('Saved in your library.')).toBeVisible();
  return popup;
}

test('every site is given at one click, and what is saved is followed from then on where the reader wants that', async ({
  sites,
  reader,
}) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(AGAIN, foundingShapedCopy({ address: AGAIN, paragraphs: PARAGRAPHS.slice(0, 5) }));
  sites.serve(BY_BADGE, foundingShapedCopy({ address: BY_BADGE, paragraphs: PARAGRAPHS.slice(1) }));
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  await saveFrom(reader, COPY_ADDRESS);
  await reader.closePopup();
  const options = await reader.visit(reader.addressOf('options.html'));
  const following = options.locator('[data-part=following]');
  await reader.allowHosts(EVERY_SITE);
  await following.getByRole('button', { name: 'Let Whence follow to every site' }).click();
  await expect(following.getByText('Whence may follow to every site.')).toBeVisible();
  await expect(options.locator('[data-grant]')).toHaveCount(1);
  // To follow everywhere is not to read everywhere.
  expect(await registeredScripts(reader)).toEqual([]);
  const wish = following.getByRole('checkbox', { name: 'Follow the chain of what I save' });
  await expect(wish).not.toBeChecked();
  await wish.check();
  await expect.poll(() => keptSettings(reader)).toMatchObject({ followSaved: true });
  expect(sites.timesAsked(ORIGINAL_ADDRESS)).toBe(0);

  const popup = await saveFrom(reader, AGAIN);
  await expect(hops(popup).first()).toHaveAttribute('data-standing', 'confirmed');
  expect(sites.timesAsked(ORIGINAL_ADDRESS)).toBe(1);
  await reader.closePopup();
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.locator('[data-part=note-row]').first().getByRole('button').click();
  await expect(library.locator('[data-part=history] li')).toHaveText([
    new RegExp(`${REVIEW.name}: checked: the same text, published earlier$`),
  ]);

  // So is what is saved from the badge, though no popup is there that asks for it.
  const article = await reader.visit(BY_BADGE);
  await reader.clickToolbar(article);
  const badge = await Badge.on(article);
  await reader.closePopup();
  await badge.open();
  await badge.click('[data-part=save] button');
  await expect.poll(() => badge.words('[data-part=save] [role=status]')).toBe('Saved in your library.');
  const standings = async () => {
    const note = (await readKept(options)).notes.find(({ address }) => address === BY_BADGE)?.note;
    return note?.laterReadings.map(({ reading }) => reading.chain[0]?.standing);
  };
  await expect.poll(standings).toEqual(['confirmed']);

  // The note saved without the wish was left alone; without the site nothing more is asked for, and the chain says so.
  await options.bringToFront();
  await options.getByRole('button', { name: 'Take back: every site' }).click();
  await expect(following.getByRole('button', { name: 'Let Whence follow to every site' })).toBeVisible();
  expect(await allowedSites(reader)).toEqual([]);
  const before = sites.requests.length;
  const last = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await expect(hops(last).first()).toHaveAttribute('data-standing', 'stated');
  await last.getByRole('button', { name: 'Save note' }).click();
  await last.getByRole('button', { name: 'Save it again' }).click();
  await expect(hops(last).first()).toHaveAttribute('data-standing', 'unreachable');
  await expect(hops(last).first()).toContainText('permission was not given');
  expect(sites.requests.slice(before).filter((asked) => new URL(asked).hostname.endsWith(REVIEW.domain))).toEqual([]);
});
