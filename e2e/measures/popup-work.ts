/** Measures what a click costs: the main thread's work until the cached chain is painted, against an empty Preact popup in the same run. */
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../harness/builds.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { keptReading } from '../harness/kept-readings.ts';
import { ReaderBrowser } from '../harness/reader-browser.ts';
import { Sites } from '../harness/sites.ts';
import { until } from '../harness/until.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS } from '../pages/outlets.ts';
import { addEmptyPopup } from './empty-popup.ts';
import { traceWhile, workUntil } from './main-thread.ts';

const runs = Number(process.argv[2] ?? 20);
const popups = ['empty.html', 'popup.html'] as const;

interface WorkerWindow {
  chrome: { action: { setPopup(about: { popup: string }): Promise<void> } };
}

/** The popups that stand open, seen from outside: a look into one would be work for it. */
async function openPopups(reader: ReaderBrowser) {
  const { targetInfos } = await reader.devtools.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'page' && popups.some((popup) => url.startsWith(reader.addressOf(popup))));
}

async function closePopups(reader: ReaderBrowser): Promise<void> {
  for (const { targetId } of await openPopups(reader)) await reader.devtools.send('Target.closeTarget', { targetId });
  await until('the popup to close', async () => (await openPopups(reader)).length === 0);
  // What closing leaves to do is not the next one's work.
  await pause(300);
}

/** Milliseconds of main-thread work from a click on the toolbar until the chain of the popup is painted. */
async function measure(reader: ReaderBrowser, page: Page, popup: string): Promise<number> {
  await reader.inWorker((path) => (globalThis as unknown as WorkerWindow).chrome.action.setPopup({ popup: path }), popup);
  const events = await traceWhile(reader.devtools, async () => {
    await reader.pressToolbar(page);
    await until('the chain to be painted', async () => (await openPopups(reader)).some(({ title }) => title === 'painted'));
  });
  await closePopups(reader);
  return workUntil('chain painted', events);
}

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function compare(reader: ReaderBrowser): Promise<void> {
  await chooseEveryArticle(reader);
  const page = await reader.visit(COPY_ADDRESS);
  await keptReading(reader, COPY_ADDRESS);
  const empty: number[] = [];
  const full: number[] = [];
  // Taken in turns, so that a busy moment of the machine weighs on both. The first of each warms up and is not counted.
  for (let run = -1; run < runs; run += 1) {
    const [bare, chain] = [await measure(reader, page, 'empty.html'), await measure(reader, page, 'popup.html')];
    if (run < 0) continue;
    empty.push(bare);
    full.push(chain);
  }
  const [bare, chain] = [median(empty), median(full)];
  console.log(`medians of ${runs} runs each, in turns: main-thread work from the click until painted`);
  console.log(`empty Preact popup   ${bare.toFixed(1)} ms`);
  console.log(`cached chain         ${chain.toFixed(1)} ms   ${(chain / bare).toFixed(2)} times as much (goal: 3 at most)`);
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
