import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { decodePage } from '../../cli/decode-page.ts';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { withoutFeatures } from '../../scripts/chromium-features.ts';
import { hasCorpus, loadCorpus, loadOwnPages } from '../cases.ts';
import { handedReadings } from '../handed-readings.ts';
import type { Case } from '../label.ts';
import { type ReadCase, readCases } from '../read-cases.ts';
import { compareReadings } from './compare-readings.ts';
import { readInChromium } from './read-in-chromium.ts';

// npm run bench:same: a page taken down in a Chromium tab and read elsewhere, and the same page on the command line, must yield the same.
// With --third, of the own pages every third: what differs between a tab and the command line is how a page is parsed, seldom how it is worded.
const { values } = parseArgs({ options: { only: { type: 'string' }, own: { type: 'boolean' }, third: { type: 'boolean' } } });
const wanted = (label: { id: string }) => values.only === undefined || values.only.split(',').includes(label.id);

/** One waits for its page to come while another's is read. */
const TABS = 2;

/** Every page stands on another site: a process for each would take longer to start than the page takes to read. */
const ONE_PROCESS = [
  '--disable-site-isolation-trials',
  '--renderer-process-limit=2',
  withoutFeatures('IsolateOrigins', 'site-per-process', 'ProactivelySwapBrowsingInstance', 'BackForwardCache'),
];

process.exitCode = await run();

async function run(): Promise<number> {
  const executablePath = findBrowser(chromiumFamily);
  if (!executablePath) throw new Error(chromiumFamily.advice);
  const browser = await chromium.launch({ executablePath, args: ONE_PROCESS });
  try {
    return await compareAll(browser);
  } finally {
    await browser.close();
  }
}

async function compareAll(browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<number> {
  const corpus = hasCorpus() && !values.own ? await loadCorpus(wanted) : [];
  const every = await loadOwnPages(wanted);
  const own = values.third ? every.filter((_, place) => place % 3 === 0) : every;
  const cases = [...corpus, ...own];
  const pages = cases.map(({ label, url, bytes }) => ({ id: label.id, url, html: decodePage(bytes) }));
  const [inTabs, onCommandLine] = await Promise.all([readInChromium(browser, pages, TABS), readOnCommandLine(cases)]);
  let unlike = 0;
  for (const [index, { label, reading, failure }] of onCommandLine.entries()) {
    const differences = reading ? compareReadings(inTabs[index], reading) : [failure ?? 'no reading'];
    if (differences.length === 0) continue;
    unlike += 1;
    process.stdout.write(
      `${label.id} (${differences.length}): in the tab / on the command line\n  ${differences.slice(0, 6).join('\n  ')}\n`,
    );
  }
  process.stdout.write(`${cases.length - unlike} of ${cases.length} pages read the same\n`);
  return unlike === 0 ? 0 : 1;
}

/** In the cases' order; pages that a check before this one has read in the same run are not read again. */
async function readOnCommandLine(cases: Case[]): Promise<ReadCase[]> {
  const handed = handedReadings();
  const unread = cases.filter(({ label }) => !handed.has(label.id));
  const read = (await readCases(unread, 1)).values();
  return cases.map((one) => {
    const reading = handed.get(one.label.id);
    return reading ? { ...one, reading, failure: null } : (read.next().value as ReadCase);
  });
}
