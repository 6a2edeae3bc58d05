import type { Page } from '@playwright/test';
import { Badge } from '../harness/badge.ts';
import { expect } from '../harness/fixture.ts';
import { openPopup, serveCopy } from '../harness/invented-copy.ts';
import { askInVain, killAtEachStep, killForGoodAtEachStep } from '../harness/killed-worker.ts';
import { inOwnWorld } from '../harness/own-world.ts';
import { test, type Walker } from '../harness/walker.ts';
import { inPage } from '../harness/write-steps.ts';

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

/** An article with the badge, and the menu in which it is put away for its site open. */
async function openBadgeMenu(walker: Walker, host: string) {
  const address = `https://${host}/gates`;
  serveCopy(walker.sites, address, 'Sandbar Review');
  const { article, close } = await openPopup(walker, address, 'Sandbar Review');
  const badge = await Badge.on(article);
  await badge.click('.badge-dismiss');
  await expect.poll(() => badge.shows('.badge-menu')).toBe(true);
  return { article, close, press: () => badge.click('.badge-menu button:nth-of-type(2)') };
}

/** Whether the badge is back and says that it isn't known whether it was put away. */
const isBack = async (article: Page) => (await (await Badge.seenOn(article))?.words('[role=alert]'))?.includes("isn't known") ?? false;

test('a worker that is killed at any step of putting the badge away on a site has put it away; killed for good, the badge is back and says so', async ({
  walker,
}) => {
  const { reader } = walker;
  const options = await reader.visit(reader.addressOf('options.html'));
  await options.getByRole('radio', { name: 'when an article was first published elsewhere' }).check();
  await expect.poll(async () => (await chosen(options)).badge ?? 'republished').toBe('republished');
  const isQuiet = async (host: string) => ((await chosen(options)).quietSites ?? []).includes(host);
  await killAtEachStep(reader, async (step) => {
    const host = `quiet-${step}.test`;
    const { article, press, close } = await openBadgeMenu(walker, host);
    return {
      press,
      isDone: () => isQuiet(host),
      expectDone: async (_, place) => expect(await Badge.seenOn(article), place).toBeUndefined(),
      close,
    };
  });
  await killForGoodAtEachStep(reader, async (step) => {
    const host = `unquiet-${step}.test`;
    const { article, press, close } = await openBadgeMenu(walker, host);
    const script = await inOwnWorld(article, reader.extensionId);
    return { script, press, isDone: () => isQuiet(host), isSaid: () => isBack(article), expectTrue: () => undefined, close };
  });
  await options.close();
});

test('a badge that could not be put away is back and says so, however busy its page is', async ({ walker }) => {
  // Whether the page is laid out before the badge has waited long enough is up to the browser.
  for (const place of [1, 2, 3, 4, 5]) {
    const { article, press, close } = await openBadgeMenu(walker, `busy-${place}.test`);
    await askInVain(await inOwnWorld(article, walker.reader.extensionId), 0);
    await article.evaluate(() => {
      const busy = () => {
        for (const end = performance.now() + 500; performance.now() < end; );
      };
      addEventListener('click', () => setTimeout(busy, 0), { capture: true });
    });
    await press();
    await expect.poll(() => isBack(article)).toBe(true);
    await close();
  }
});
