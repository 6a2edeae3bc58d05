import { Badge } from '../harness/badge.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import { shownInCard } from '../harness/shown.ts';
import { readKept } from '../harness/whole-database.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { COMMONS, COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

test('the badge opens a card with the whole reading; Esc closes it', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  await badge.open();
  const shown = await shownInCard(badge);
  expect(shown.hops.map(({ publisher }) => publisher)).toEqual([REVIEW.name, COMMONS.name]);
  await page.keyboard.press('Escape');
  await expect.poll(() => badge.shows('[data-part=reading]')).toBe(false);
  expect(await badge.shows('[data-part=badge]')).toBe(true);
});

test('the line opens and closes its card however fast it is asked', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  for (let times = 0; times < 5; times += 1) {
    await badge.open();
    await page.keyboard.press('Escape');
    await badge.open();
    await badge.click('[data-part=badge]');
    await expect.poll(() => badge.shows('[data-part=reading]')).toBe(false);
  }
  // Esc gives the focus back to the line, and the menu takes the card's place.
  await badge.open();
  await expect.poll(() => badge.look((root) => root.activeElement?.className, null)).toBe('card');
  await page.keyboard.press('Escape');
  await expect.poll(() => badge.look((root) => root.activeElement?.className, null)).toBe('badge-line');
  await badge.open();
  await badge.click('.badge-dismiss');
  await expect.poll(() => badge.shows('.badge-menu')).toBe(true);
  expect(await badge.shows('[data-part=reading]')).toBe(false);
});

test('a note is saved from the card, with the text of the page, and once', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  const saveInCard = async () => {
    await badge.open();
    await badge.click('[data-part=save] button');
    await expect.poll(() => badge.words('[data-part=save] [role=status]')).not.toMatch(/^(?:Saving…)?$/);
    return badge.words('[data-part=save] [role=status]');
  };
  expect(await saveInCard()).toBe('Saved in your library.');
  await page.keyboard.press('Escape');
  expect(await saveInCard()).toMatch(/^You saved this page before, on /);
  // A worker can't ask the browser to keep the notes for good: the library does.
  const library = await reader.context.newPage();
  await library.addInitScript(() => {
    const { storage } = navigator;
    const real = storage.persist.bind(storage);
    storage.persist = () => {
      document.documentElement.dataset['asked'] = 'to persist';
      return real();
    };
  });
  await library.goto(reader.addressOf('library.html'));
  await expect(library.locator('html')).toHaveAttribute('data-asked', 'to persist');
  const { notes } = await readKept(library);
  expect(notes.map(({ note }) => [note.finalUrl, note.text?.includes(PARAGRAPHS[0] ?? '')])).toEqual([[COPY_ADDRESS, true]]);
});

test('the badge is reached and opened by keyboard alone', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  const badge = await Badge.on(page);
  const focused = () => badge.look((root) => root.activeElement?.getAttribute('data-part') ?? null, null);
  for (let presses = 0; presses < 30 && (await focused()) !== 'badge'; presses += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('badge');
  await page.keyboard.press('Enter');
  await expect.poll(() => badge.shows('[data-part=reading]')).toBe(true);
});

test('put away for this page, the badge is gone and back on the next visit', async ({ sites, reader }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await putAway(await Badge.on(page), 'on this page');
  await expect.poll(() => Badge.seenOn(page)).toBeUndefined();
  await page.reload();
  await Badge.on(page);
});

test('put away for this site, the badge stays away there and is shown elsewhere', async ({ sites, reader }) => {
  const elsewhere = 'https://www.saltmarsh-mirror.test/the-gates/1';
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(elsewhere, foundingShapedCopy({ address: elsewhere }));
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await putAway(await Badge.on(page), 'on this site');
  await expect.poll(() => Badge.seenOn(page)).toBeUndefined();
  await Badge.on(await reader.visit(elsewhere));
  await page.bringToFront();
  await page.reload();
  expect(await Badge.seenOn(page)).toBeUndefined();
  const settings = await reader.visit(reader.addressOf('options.html'));
  const host = new URL(COPY_ADDRESS).hostname;
  await settings.getByRole('button', { name: `Remove: ${host}, no line beside the headline` }).click();
  await expect(settings.getByText('No site has a rule of its own.')).toBeVisible();
  await page.reload();
  await Badge.on(page);
});

test('a front page has no line, even where every article has one', async ({ sites, reader }) => {
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  await chooseEveryArticle(reader);
  const settings = await reader.visit(reader.addressOf('options.html'));
  await settings.getByRole('radio', { name: 'on every article' }).check();
  const home = await reader.visit(COMMONS.home);
  await Badge.on(await reader.visit(COPY_ADDRESS));
  expect(await Badge.seenOn(home)).toBeUndefined();
});

async function putAway(badge: Badge, until: 'on this page' | 'on this site'): Promise<void> {
  await badge.click('.badge-dismiss');
  await expect.poll(() => badge.shows('.badge-menu')).toBe(true);
  const at = await badge.look(
    (root, words) => [...root.querySelectorAll('.badge-menu button')].findIndex(({ textContent }) => textContent === words),
    until,
  );
  await badge.click(`.badge-menu button:nth-of-type(${at + 1})`);
}
