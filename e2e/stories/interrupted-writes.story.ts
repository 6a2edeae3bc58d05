import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { expect } from '../harness/fixture.ts';
import { killAtEachStep, killForGoodAtEachStep } from '../harness/killed-worker.ts';
import { inOwnWorld } from '../harness/own-world.ts';
import type { Sites } from '../harness/sites.ts';
import { popupOf, test, type Walker } from '../harness/walker.ts';
import { inPage } from '../harness/write-steps.ts';
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
  test.setTimeout(600_000);
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
  test.setTimeout(600_000);
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
      // Kept, it may be shown before the note has it: done is what is no longer said to be from an earlier visit.
      isDone: async () =>
        (await page.popup.locator('[data-part=hop]').first().getByText(origin, { exact: true }).isVisible()) &&
        (await page.popup.getByRole('button', { name: 'Save note' }).isVisible()) &&
        !(await page.popup.getByText(/^Read .+\.$/).isVisible()),
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

test('a worker that is killed for good at any step of saving has saved the note or not, and the popup says which', async ({ walker }) => {
  test.setTimeout(600_000);
  const { reader } = walker;
  const said = new Set<string>();
  await killForGoodAtEachStep(reader, async (step) => {
    const address = `${COPY_ADDRESS}-for-good-${step}`;
    const { popup, close } = await openPopup(walker, address, 'Headland Gazette');
    const status = popup.locator('[data-part=save]').getByRole('status').first();
    return {
      script: inPage(popup),
      press: () => popup.getByRole('button', { name: 'Save note' }).click(),
      isDone: () => popup.getByText('Saved in your library.').isVisible(),
      isSaid: async () => (await status.textContent()) !== '',
      expectTrue: async ({ notes }, place) => {
        const words = (await status.textContent()) ?? '';
        const isThere = notes.some((note) => note.address === address);
        expect(words, place).toMatch(isThere ? /^Saved in your library\.$/ : /nothing was changed/);
        said.add(isThere ? 'saved' : 'not saved');
      },
      close,
    };
  });
  expect([...said].sort()).toEqual(['not saved', 'saved']);
});

interface Chosen {
  badge?: string;
  quietSites?: string[];
  skippedSites?: string[];
}
type Stored = { chrome: { storage: { local: { get(key: string): Promise<{ settings?: Chosen }> } } } };

const chosen = (page: Page): Promise<Chosen> =>
  page.evaluate(async () => (await (globalThis as unknown as Stored).chrome.storage.local.get('settings')).settings ?? {});

/** The choice of where the badge is drawn that does not hold now. */
async function otherChoice(options: Page) {
  const wished = (await chosen(options)).badge === 'never' ? 'republished' : 'never';
  const name = wished === 'never' ? 'never' : 'when an article was first published elsewhere';
  return { choice: options.getByRole('radio', { name }), wished };
}

test('a worker that is killed at any step of changing a setting has changed it, and the settings show it', async ({
  walker: { reader },
}) => {
  await killAtEachStep(reader, async () => {
    const options = await reader.visit(reader.addressOf('options.html'));
    const { choice, wished } = await otherChoice(options);
    return {
      press: () => choice.click(),
      isDone: async () => (await chosen(options)).badge === wished,
      expectDone: async (kept, place) => {
        expect(kept.beside, place).toMatchObject({ settings: { badge: wished } });
        await expect(options.locator('[role=alert]'), place).toHaveText('');
      },
      close: () => options.close(),
    };
  });
});

test('a worker that is killed for good at any step of changing a setting has changed it or not, and no word says otherwise', async ({
  walker: { reader },
}) => {
  const came = new Set<boolean>();
  await killForGoodAtEachStep(reader, async () => {
    const options = await reader.visit(reader.addressOf('options.html'));
    const { choice, wished } = await otherChoice(options);
    const alert = options.locator('[role=alert]');
    return {
      script: inPage(options),
      press: () => choice.click(),
      isDone: async () => (await chosen(options)).badge === wished,
      isSaid: async () => (await alert.textContent()) !== '',
      expectTrue: async ({ beside }, place) => {
        const isKept = (beside['settings'] as Chosen | undefined)?.badge === wished;
        const words = (await alert.textContent()) ?? '';
        expect(words, place).toMatch(isKept ? /^$|isn't known/ : /nothing was changed/);
        await expect(choice, place).toBeChecked({ checked: isKept });
        came.add(isKept);
      },
      close: () => options.close(),
    };
  });
  expect(came).toEqual(new Set([false, true]));
});

test('a worker that is killed at any step of leaving a site alone has left it alone', async ({ walker: { reader } }) => {
  await killAtEachStep(reader, async (step) => {
    const options = await reader.visit(reader.addressOf('options.html'));
    const host = `never-${step}.test`;
    await options.getByLabel('Site', { exact: true }).fill(host);
    await options.getByRole('combobox', { name: 'Rule' }).selectOption('skip');
    return {
      press: () => options.getByRole('button', { name: 'Add' }).click(),
      isDone: () => options.locator('[data-rule=skip]').getByText(host).isVisible(),
      expectDone: async (_, place) => {
        expect((await chosen(options)).skippedSites, place).toContain(host);
        await expect(options.locator('[role=alert]'), place).toHaveText('');
      },
      close: () => options.close(),
    };
  });
});

test('a worker that is killed at any step of putting the badge away on a site has put it away; killed for good, the badge is back and says so', async ({
  walker,
}) => {
  const { reader, sites } = walker;
  const options = await reader.visit(reader.addressOf('options.html'));
  await options.getByRole('radio', { name: 'when an article was first published elsewhere' }).check();
  await expect.poll(async () => (await chosen(options)).badge ?? 'republished').toBe('republished');
  const showBadge = async (host: string) => {
    const address = `https://${host}/gates`;
    serveCopy(sites, address, 'Sandbar Review');
    const { article, close } = await openPopup(walker, address, 'Sandbar Review');
    const badge = await Badge.on(article);
    await badge.click('.badge-dismiss');
    await expect.poll(() => badge.shows('.badge-menu')).toBe(true);
    return { article, close, press: () => badge.click('.badge-menu button:nth-of-type(2)') };
  };
  const isQuiet = async (host: string) => ((await chosen(options)).quietSites ?? []).includes(host);
  await killAtEachStep(reader, async (step) => {
    const host = `quiet-${step}.test`;
    const { article, press, close } = await showBadge(host);
    return {
      press,
      isDone: () => isQuiet(host),
      expectDone: async (_, place) => expect(await Badge.seenOn(article), place).toBeUndefined(),
      close,
    };
  });
  await killForGoodAtEachStep(reader, async (step) => {
    const host = `unquiet-${step}.test`;
    const { article, press, close } = await showBadge(host);
    const isBack = async () => (await (await Badge.seenOn(article))?.words('[role=alert]'))?.includes("isn't known") ?? false;
    const script = await inOwnWorld(article, reader.extensionId);
    return { script, press, isDone: () => isQuiet(host), isSaid: isBack, expectTrue: () => undefined, close };
  });
  await options.close();
});
