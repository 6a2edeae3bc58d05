/**
 * Opens pages of others with the badge on, and tells of errors in the console, of what the badge moved, and leaves pictures to look at.
 * `npm run bench:badge -- 10` opens ten; each is looked at three times without the badge first, so that forty take eight minutes.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { Badge } from '../harness/badge.ts';
import { buildFolder } from '../harness/builds.ts';
import { chooseEveryArticle } from '../harness/choices.ts';
import { keptReadings } from '../harness/kept-readings.ts';
import { ReaderBrowser } from '../harness/reader-browser.ts';
import { Sites } from '../harness/sites.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const pictures = fileURLToPath(new URL('../../test-results/badge-on-pages/', import.meta.url));
const wanted = Number(process.argv[2] ?? 40);

interface Label {
  id: string;
  url: string;
}

/** Every so many pages of the half that may be looked into. */
function sample(): Label[] {
  const lines = readFileSync(`${corpus}labels.jsonl`, 'utf8').trim().split('\n');
  const labels = lines.map((line) => JSON.parse(line) as Label).filter(({ id, url }) => /^\d/.test(id) && URL.canParse(String(url)));
  const step = Math.max(1, Math.floor(labels.length / wanted));
  return labels.filter((_, index) => index % step === 0).slice(0, wanted);
}

/** What the page's layout shifted by so far, and whether it can be measured at all. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value') as number;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

/** Where the words of the page stand, the badge left out. */
async function placesOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*:not(whence-badge)')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round).join(' ');
      })
      .join('\n'),
  );
}

interface Seen {
  shift: number;
  places: string;
  faults: string[];
  badge: boolean;
}

async function look(reader: ReaderBrowser, { id, url }: Label, withBadge: boolean): Promise<Seen> {
  const page = await reader.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // What a page's own parts that are not here answer is the page's business.
    if (message.type() === 'error' && !/Failed to load resource|Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch((error: unknown) => faults.push(String(error)));
  // As long without the badge as with it: pages go on shifting by themselves after they have loaded.
  await page.waitForTimeout(1200);
  const seen = { shift: await shiftOf(page), places: await placesOf(page), faults, badge: Boolean(await Badge.seenOn(page)) };
  if (withBadge) await page.screenshot({ path: `${pictures}${id}.png`, timeout: 10_000 }).catch(() => undefined);
  await page.close();
  return seen;
}

/** Pages shift by themselves, and not each time alike: the most that a page did without the badge, in three looks. */
async function lookWithout(reader: ReaderBrowser, label: Label): Promise<Seen[]> {
  const looks: Seen[] = [];
  while (looks.length < 3) looks.push(await look(reader, label, false));
  return looks;
}

async function tell(reader: ReaderBrowser, labels: Label[]): Promise<void> {
  const bare = new Map<string, Seen[]>();
  for (const [place, label] of labels.entries()) {
    console.error(`without the badge, ${place + 1} of ${labels.length}: ${label.id}`);
    bare.set(label.id, await lookWithout(reader, label));
  }
  await chooseEveryArticle(reader);
  const settings = await reader.visit(reader.addressOf('options.html'));
  await settings.getByRole('radio', { name: 'on every article' }).check();
  await settings.close();
  const counts = { badges: 0, moved: 0, faults: 0, shifted: 0 };
  for (const label of labels) {
    const [looks, after] = [bare.get(label.id) ?? [], await look(reader, label, true)];
    const own = after.faults.filter((fault) => !looks.some(({ faults }) => faults.includes(fault)));
    const shift = Math.max(0, after.shift - Math.max(...looks.map((before) => before.shift)));
    const moved = !looks.some(({ places }) => places === after.places);
    counts.badges += Number(after.badge);
    counts.moved += Number(moved);
    counts.faults += own.length;
    counts.shifted += Number(shift > 0.01);
    console.log(
      `${label.id} badge ${after.badge ? 'yes' : 'no '} shift ${shift.toFixed(4)}${moved ? ' elements stand elsewhere' : ''} ${own.join(' | ')}`,
    );
  }
  console.log(
    `${labels.length} pages, ${(await keptReadings(reader)).length} read, ${counts.badges} with a badge; console errors ${counts.faults}, shifts above 0.01 ${counts.shifted}, pages with moved elements ${counts.moved}; pictures in ${pictures}`,
  );
}

const executable = findBrowser(chromiumFamily);
if (!executable) throw new Error(chromiumFamily.advice);
if (!existsSync(`${corpus}labels.jsonl`)) {
  console.log('Nothing measured: the pages of others are not on this machine (../shared/corpus).');
} else {
  mkdirSync(pictures, { recursive: true });
  const sites = await Sites.open();
  const labels = sample();
  // Their scripts would ask for what is not here and draw something else each time.
  const headers = { 'content-security-policy': "script-src 'none'" };
  for (const { id, url } of labels) sites.serve(url, { body: gunzipSync(readFileSync(`${corpus}pages/${id}.html.gz`)), headers });
  const reader = await ReaderBrowser.start({ build: buildFolder('chrome-mv3'), sites, executable });
  await tell(reader, labels).finally(() => reader.close());
  await sites.close();
}
