import type { Page } from '@playwright/test';
import { findBarriers } from '../harness/axe.ts';
import { EVERY_SITE } from '../harness/choices.ts';
import { expect, test } from '../harness/fixture.ts';
import type { ReaderBrowser } from '../harness/reader-browser.ts';
import { countStored } from '../harness/stored.ts';
import { until } from '../harness/until.ts';
import { askForEverySite } from '../harness/walker.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { frontPage } from '../pages/front-page.ts';
import { originalArticle } from '../pages/original.ts';
import { COMMONS, COPY_ADDRESS, ORIGINAL_ADDRESS, REVIEW } from '../pages/outlets.ts';

/** Menus are drawn by the system, out of reach here: what is drawn is looked at, and the event that a choice in it sends is sent. */
type Menus = { chrome: { contextMenus: { onClicked: { dispatch(click: object, tab: object): void } } } };

/** The panel's page, and what was laid before it since it was watched. */
interface PanelWorld {
  chrome: {
    storage: {
      session: {
        get(): Promise<object>;
        onChanged: {
          addListener(listen: (changes: Record<string, { newValue?: { url: string; known: { state: string } } }>) => void): void;
        };
      };
    };
  };
  laid: [url: string, state: string][];
}

/** Chooses "Where does this come from?" in the menu of a link. */
function chooseInMenu(reader: ReaderBrowser, linkUrl: string, windowId: number): Promise<void> {
  return reader.inWorker(
    ([linkUrl, windowId]) =>
      (globalThis as unknown as Menus).chrome.contextMenus.onClicked.dispatch({ menuItemId: 'where-link', linkUrl }, { windowId }),
    [linkUrl, windowId] as const,
  );
}

/** Whether something of these sites was asked for; their icons browsers ask for by themselves, however late. */
const isOf = (asked: string, ...domains: string[]) =>
  !asked.endsWith('/favicon.ico') && domains.some((domain) => new URL(asked).hostname.endsWith(domain));

/** The panel as a page of its own, and its window. */
async function panelOf(reader: ReaderBrowser): Promise<{ panel: Page; windowId: number }> {
  const panel = await reader.visit(reader.addressOf('sidepanel.html'));
  const windowId = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { getCurrent(): Promise<{ id: number }> } } };
    return (await chrome.windows.getCurrent()).id;
  });
  return { panel, windowId };
}

test('a link is read without being opened, its chain stands in the side panel and is followed from there', async ({ sites, reader }) => {
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, originalArticle());
  await reader.visit(COMMONS.home);
  const { panel, windowId } = await panelOf(reader);
  const ofOutlets = () => sites.requests.filter((asked) => isOf(asked, COMMONS.domain, REVIEW.domain));
  const before = ofOutlets().length;

  // Not given: nothing is asked for, and the panel says why.
  await chooseInMenu(reader, COPY_ADDRESS, windowId);
  await expect(panel.getByText(/permission was not given/)).toBeAttached();
  expect(ofOutlets().slice(before)).toEqual([]);

  // A click in the panel asks for the site, and the browser says yes.
  await reader.allowHosts(EVERY_SITE);
  await panel.getByRole('button', { name: 'Try again' }).click();
  const hops = panel.locator('[data-part=hop]');
  await expect(hops).toHaveCount(2);
  await expect(hops.first()).toContainText(REVIEW.name);
  expect(ofOutlets().slice(before)).toEqual([`${COMMONS.home}robots.txt`, COPY_ADDRESS]);

  await panel.getByRole('button', { name: 'Follow the chain' }).click();
  await expect(hops.first()).toHaveAttribute('data-standing', 'confirmed');
  await expect(panel.getByRole('button', { name: 'Follow it again' })).toBeVisible();
  await expect(hops.first().locator('[data-part=compare-link]')).toBeVisible();
  const asked = [`${COMMONS.home}robots.txt`, COPY_ADDRESS, `${REVIEW.home}robots.txt`, ORIGINAL_ADDRESS];
  expect(ofOutlets().slice(before)).toEqual(asked);
  for (const { address, headers } of sites.headers)
    if (asked.includes(address)) expect([address, headers.cookie, headers.referer]).toEqual([address, undefined, undefined]);
  expect(reader.context.pages().some((page) => page.url() === COPY_ADDRESS)).toBe(false);
});

test('what a link leads to that is no article, or is not there, is told in the panel', async ({ sites, reader }) => {
  const lost = `${COMMONS.home}lost`;
  sites.serve(COMMONS.home, frontPage());
  sites.serve(lost, { status: 404, body: '<h1>Not found</h1>' });
  await reader.allowHosts(EVERY_SITE);
  const { panel, windowId } = await panelOf(reader);
  await chooseInMenu(reader, lost, windowId);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByText(/no such page any more/)).toBeAttached();
  expect(sites.timesAsked(lost)).toBe(1);
  await chooseInMenu(reader, COMMONS.home, windowId);
  await expect(panel.getByText("This page doesn't look like an article")).toBeVisible();
  await panel.getByRole('button', { name: 'Read it anyway' }).click();
  await expect(panel.locator('[data-part=hop]')).toHaveCount(1);
  await chooseInMenu(reader, 'http://10.0.0.7/admin', windowId);
  await expect(panel.getByText(/private network/)).toBeAttached();
  expect(sites.requests.filter((asked) => asked.includes('10.0.0.7'))).toEqual([]);
});

/** A promise that is kept when `release` is called. */
function gate() {
  let release: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, release: () => release() };
}

test('a worker that is killed while it reads a link is not missed', async ({ sites, reader }) => {
  const first = gate();
  let asked = 0;
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, async () => {
    asked += 1;
    // The first request has no answer while its worker lives.
    if (asked === 1) await first.opened;
    return { body: foundingShapedCopy() };
  });
  await reader.allowHosts(EVERY_SITE);
  const { panel, windowId } = await panelOf(reader);
  await askForEverySite(reader);
  await chooseInMenu(reader, COPY_ADDRESS, windowId);
  await until('the page to be asked for', () => asked === 1);
  await expect(panel.locator('[data-state=reading]')).toBeVisible();
  await reader.killWorker();
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  expect(asked).toBe(2);
  first.release();
});

/** Notes from now on what is laid before the panel. */
function watchLaid(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const world = globalThis as unknown as PanelWorld;
    world.laid = [];
    world.chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith('panel ') && newValue) world.laid.push([newValue.url, newValue.known.state]);
    });
  });
}

test('what a link leads to comes too late for a panel that shows another by then', async ({ sites, reader }) => {
  // Each on a site of its own: of one site one page is asked for at a time.
  const [slow, last] = [`${REVIEW.home}2026/03/slow`, `${COMMONS.home}2026/03/last`];
  const held = gate();
  sites.serve(slow, async () => {
    await held.opened;
    return { body: foundingShapedCopy() };
  });
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(last, { status: 410, body: '<h1>Sorry</h1>' });
  await reader.allowHosts(EVERY_SITE);
  const { panel, windowId } = await panelOf(reader);
  await askForEverySite(reader);
  await watchLaid(panel);
  await chooseInMenu(reader, slow, windowId);
  await until('the slow page to be asked for', () => sites.timesAsked(slow) === 1);
  await chooseInMenu(reader, COPY_ADDRESS, windowId);
  await expect(panel.locator('[data-part=hop]')).toHaveCount(2);
  held.release();
  await until('the slow page to be opened', async () => (await countStored(reader, 'openedPages')) === 2);
  await chooseInMenu(reader, last, windowId);
  await expect(panel.getByText(/taken away/)).toBeAttached();
  expect(await panel.evaluate(() => (globalThis as unknown as PanelWorld).laid)).toEqual([
    [slow, 'reading'],
    [COPY_ADDRESS, 'reading'],
    [COPY_ADDRESS, 'read'],
    [last, 'reading'],
    [last, 'unreached'],
  ]);
});

test('a walk that ends late leaves alone a panel that shows the tab in front by then', async ({ sites, reader }) => {
  const held = gate();
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, async () => {
    await held.opened;
    return { body: originalArticle() };
  });
  await reader.allowHosts(EVERY_SITE);
  const { panel, windowId } = await panelOf(reader);
  await askForEverySite(reader);
  await watchLaid(panel);
  await chooseInMenu(reader, COPY_ADDRESS, windowId);
  await panel.getByRole('button', { name: 'Follow the chain' }).click();
  await until('the original to be asked for', () => sites.timesAsked(ORIGINAL_ADDRESS) === 1);
  await panel.getByRole('button', { name: 'Back to the tab in front' }).click();
  await expect(panel.locator('[data-part=panel-subject]')).toHaveCount(0);
  const walks = () =>
    panel.evaluate(async () => {
      const { session } = (globalThis as unknown as PanelWorld).chrome.storage;
      return Object.keys(await session.get()).filter((key) => key.startsWith('walk link')).length;
    });
  expect(await walks()).toBe(1);
  held.release();
  await expect.poll(walks).toBe(0);
  await chooseInMenu(reader, 'http://10.0.0.7/admin', windowId);
  await expect(panel.getByText(/private network/)).toBeAttached();
  expect(await panel.evaluate(() => (globalThis as unknown as PanelWorld).laid.slice(2))).toEqual([
    ['http://10.0.0.7/admin', 'reading'],
    ['http://10.0.0.7/admin', 'unreached'],
  ]);
});

test('a link to a page that is gone is told in the language of the browser, and a chain whose original is gone too', async ({
  sites,
  reader,
}) => {
  await reader.restart({ switches: ['--lang=de'] });
  sites.serve(COMMONS.home, frontPage());
  sites.serve(COPY_ADDRESS, { status: 410, body: '<h1>Sorry</h1>' });
  await reader.allowHosts(EVERY_SITE);
  const { panel, windowId } = await panelOf(reader);
  await askForEverySite(reader);
  await chooseInMenu(reader, COPY_ADDRESS, windowId);
  const told = panel.locator('[data-state=unreached]');
  await expect(told).toContainText('Die Seite, zu der dieser Link führt, konnte nicht gelesen werden.');
  await expect(told).toContainText('Die Seite wurde entfernt (410).');
  expect(await findBarriers(panel)).toEqual([]);
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
  sites.serve(ORIGINAL_ADDRESS, { status: 404, body: '<h1>Sorry</h1>' });
  const popup = await reader.clickToolbar(await reader.visit(COPY_ADDRESS));
  await popup.getByRole('button', { name: 'Der Kette folgen' }).click();
  await expect(popup.locator('[data-part=reason]')).toHaveText('Diese Seite gibt es nicht mehr (404).');
});
