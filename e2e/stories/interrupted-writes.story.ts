import type { Page } from '@playwright/test';
import { expect } from '../harness/fixture.ts';
import { killAtEachStep } from '../harness/killed-worker.ts';
import type { Sites } from '../harness/sites.ts';
import { popupOf, test, type Walker } from '../harness/walker.ts';
import { PARAGRAPHS } from '../pages/article-text.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';

function serveCopy(sites: Sites, address: string, originName: string): void {
  sites.serve(address, foundingShapedCopy({ address, originName, paragraphs: [`${address}. ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)] }));
}

/** An article of its own text, naming an original of this outlet, and the popup of its tab as a page. */
async function openPopup({ sites, reader }: Walker, address: string, originName: string) {
  serveCopy(sites, address, originName);
  const article = await reader.visit(address);
  const popup = await popupOf(reader, article);
  await popup.getByRole('button', { name: 'Save note' }).waitFor();
  return { article, popup, close: async () => void (await Promise.all([article.close(), popup.close()])) };
}

test('a worker that is killed at any step of saving has saved the note once, with its text, and the popup says so', async ({ walker }) => {
  test.setTimeout(180_000);
  const { reader } = walker;
  await killAtEachStep(reader, async (step) => {
    const address = `${COPY_ADDRESS}${step}`;
    const { popup, close } = await openPopup(walker, address, 'Tidewater Review');
    return {
      press: () => popup.getByRole('button', { name: 'Save note' }).click(),
      isDone: () => popup.getByText('Saved in your library.').isVisible(),
      expectDone: ({ notes }, place) => {
        const ofPage = notes.filter((note) => note.address === address);
        expect(
          ofPage.map(({ note }) => note.text?.includes(address)),
          place,
        ).toEqual([true]);
      },
      close,
    };
  });
});

test('a worker that is killed at any step of keeping a later reading has kept it once beside the note, and the popup shows it', async ({
  walker,
}) => {
  test.setTimeout(180_000);
  const { reader } = walker;
  const address = `${COPY_ADDRESS}-later`;
  const { popup, close } = await openPopup(walker, address, 'Saltmarsh Quarterly');
  await popup.getByRole('button', { name: 'Save note' }).click();
  await popup.getByText('Saved in your library.').waitFor();
  await close();
  await killAtEachStep(reader, async (step) => {
    const origin = `Saltmarsh Quarterly ${'I'.repeat(step + 1)}`;
    const page = await openPopup(walker, address, `Saltmarsh Quarterly ${'I'.repeat(step)}`.trim());
    serveCopy(walker.sites, address, origin);
    await page.article.reload();
    return {
      press: async () => void (await page.popup.reload()),
      isDone: () => page.popup.locator('[data-part=hop]').first().getByText(origin, { exact: true }).isVisible(),
      expectDone: ({ notes }, place) => {
        const [kept] = notes.filter((note) => note.address === address);
        expect(
          kept?.note.laterReadings.map(({ reading }) => reading.chain[0]?.publisher.name),
          place,
        ).toHaveLength(step + 1);
      },
      close: page.close,
    };
  });
});

type Stored = { chrome: { storage: { local: { get(key: string): Promise<{ settings?: { badge?: string } }> } } } };

const badgeMode = (page: Page) =>
  page.evaluate(async () => (await (globalThis as unknown as Stored).chrome.storage.local.get('settings')).settings?.badge);

test('a worker that is killed at any step of changing a setting has changed it, and the settings show it', async ({
  walker: { reader },
}) => {
  await killAtEachStep(reader, async (step) => {
    const options = await reader.visit(reader.addressOf('options.html'));
    const choice = options.getByRole('radio', { name: step % 2 ? 'when an article was first published elsewhere' : 'never' });
    const wished = step % 2 ? 'republished' : 'never';
    return {
      press: () => choice.click(),
      isDone: async () => (await badgeMode(options)) === wished,
      expectDone: async (kept, place) => {
        expect(kept.beside, place).toMatchObject({ settings: { badge: wished } });
        await expect(options.locator('[role=alert]'), place).toHaveText('');
      },
      close: () => options.close(),
    };
  });
});
