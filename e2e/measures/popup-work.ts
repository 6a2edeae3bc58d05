/** Measures what a click costs: the main thread's work until the cached chain is painted, against an empty Preact popup in the same run. */
import { rmSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../harness/builds.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { keptReading } from '../harness/kept-readings.ts';
import { ReaderBrowser } from '../harness/reader-browser.ts';
import { Sites } from '../harness/sites.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';
import { addEmptyPopup } from './empty-popup.ts';

const runs = 20;

interface TabsWindow {
  chrome: { tabs: { query(about: object): Promise<{ id: number; url?: string }[]> } };
}

/** Seconds of work that the main thread of the page's process has done so far. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Milliseconds of main-thread work from asking for a page of the extension until its chain is painted. */
async function measure(page: Page, devtools: CDPSession, idle: string, address: string): Promise<number> {
  await page.goto(idle);
  await devtools.send('Performance.enable');
  const before = await workOf(devtools);
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('[data-part=chain]')) await frame();
    await frame();
  });
  return ((await workOf(devtools)) - before) * 1000;
}

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function compare(reader: ReaderBrowser): Promise<void> {
  await chooseEveryArticle(reader);
  await reader.visit(COPY_ADDRESS);
  await keptReading(reader, COPY_ADDRESS);
  const tabs = await reader.inExtension(() => (globalThis as unknown as TabsWindow).chrome.tabs.query({}), null);
  const tab = tabs.find(({ url }) => url === COPY_ADDRESS)?.id;
  const page = await reader.context.newPage();
  const devtools = await reader.context.newCDPSession(page);
  const idle = reader.addressOf('manifest.json');
  const empty: number[] = [];
  const popup: number[] = [];
  // Taken in turns, so that a busy moment of the machine weighs on both. The first of each warms up and is not counted.
  for (let run = -1; run < runs; run += 1) {
    const [bare, full] = [
      await measure(page, devtools, idle, reader.addressOf('empty.html')),
      await measure(page, devtools, idle, `${reader.addressOf('popup.html')}?tab=${tab}`),
    ];
    if (run < 0) continue;
    empty.push(bare);
    popup.push(full);
  }
  const [bare, full] = [median(empty), median(popup)];
  console.log(`medians of ${runs} runs each, in turns: main-thread work until painted`);
  console.log(`empty Preact popup   ${bare.toFixed(1)} ms`);
  console.log(`cached chain         ${full.toFixed(1)} ms   ${(full / bare).toFixed(2)} times as much (goal: 3 at most)`);
}

const executable = findBrowser(chromiumFamily);
if (!executable) throw new Error(chromiumFamily.advice);
const build = await addEmptyPopup(buildFolder('chrome-mv3'));
const sites = await Sites.open();
sites.serve(COPY_ADDRESS, foundingShapedCopy());
try {
  const reader = await ReaderBrowser.start({ build, sites, executable });
  await compare(reader).finally(() => reader.close());
} finally {
  await sites.close();
  rmSync(build, { recursive: true, force: true });
}
