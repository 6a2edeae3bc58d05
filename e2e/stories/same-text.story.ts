import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import type { Sites } from '../harness/sites.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { originalArticle } from '../pages/original.ts';
import { HEADLINE, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

const LEDGER = { name: 'Harbour Ledger', domain: 'harbour-ledger.test' };
const DIGEST = { name: 'Northgate Digest', domain: 'northgate-digest.test' };

/** Saves the article as an outlet has it, which names nobody before itself; `changed` is another text under the same headline. */
async function save(sites: Sites, reader: ReaderBrowser, { name, domain }: typeof LEDGER, changed = false): Promise<void> {
  const html = originalArticle().replaceAll(REVIEW.name, name).replaceAll(REVIEW.domain, domain);
  const text = changed ? PARAGRAPHS.reduce((page, words) => page.replace(words, words.replaceAll('gate', 'pump')), html) : html;
  const popup = await reader.clickToolbar(await reader.visit(sites.serve(ORIGINAL_ADDRESS.replace(REVIEW.domain, domain), text)));
  await popup.getByText('No earlier publication is declared on this page.').waitFor();
  const saved = popup.getByText('Saved in your library.');
  await popup.getByRole('button', { name: 'Save note' }).click();
  const again = popup.getByRole('button', { name: 'Save this page too' });
  await saved.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await saved.waitFor();
}

test('two copies of one text that name no origin stand side by side, with the reason; another text under the headline does not', async ({
  sites,
  reader,
}) => {
  await save(sites, reader, REVIEW);
  await save(sites, reader, DIGEST, true);
  const library = await reader.visit(reader.addressOf('library.html'));
  await library.getByRole('button', { name: 'Stories', exact: true }).click();
  await expect(library.getByText('No stories yet.')).toBeVisible();

  await save(sites, reader, LEDGER);
  await library.reload();
  await library.getByRole('button', { name: 'Stories', exact: true }).click();
  await expect(library.locator('[data-part=story-row]')).toHaveCount(1);
  await library.locator('[data-part=story-row]').getByRole('button', { name: HEADLINE }).click();
  const story = library.locator('[data-part=story]');
  await expect(story).toContainText(
    'No page here names an origin. These pages carry the same headline and the same text, at different outlets.',
  );
  await expect(story.locator('[data-part=story-publications] tbody th')).toHaveText([LEDGER.name, REVIEW.name]);
  await expect(story.locator('[data-role=origin]')).toHaveCount(0);
  await expect(story).not.toContainText('Declared as the original');
  await expect(story.locator('[data-part=earliest]')).toContainText('The dates leave open who was first');
});
