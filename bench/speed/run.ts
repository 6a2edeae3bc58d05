import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { decodePage } from '../../cli/decode-page.ts';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { hasCorpus, loadCorpus, loadOwnPages } from '../cases.ts';
import type { Case } from '../label.ts';
import { formatTable } from '../report.ts';
import { bundleContestant, CONTESTANTS } from './bundle-contestant.ts';
import { cell, print } from './figures.ts';
import { goal, missed } from './goals.ts';
import { measureGrowth } from './growth.ts';
import { profileCold } from './profile-cold.ts';
import { type Run, runAll, type Scripts } from './race.ts';
import { choosePages, reportArticles, reportElsewhere, reportLayout } from './race-articles.ts';
import { raceGate } from './race-gate.ts';
import { raceLarge } from './race-large.ts';
import { reportBundles } from './report-bundles.ts';

const USAGE = `Usage: npm run bench:speed -- [options]

Measures in Chromium what reading an article costs the page's own thread (the gate, taking the page down, the message), cold,
interleaved with Readability and Defuddle, and prints ratios; then what the engine costs the thread of the hidden document that
reads what was taken. Exit status 1 where a goal is missed.

  --pages N      articles to measure, spread over all sizes (default 60; all: 0)
  --only ID      one page
  --profile      where the engine's time goes on --only's page, instead of measuring
  --growth       only how the cost grows with the size of generated documents
  --no-growth    everything but that
  --gate         only the gate on pages that are no articles
`;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    only: { type: 'string' },
    profile: { type: 'boolean' },
    growth: { type: 'boolean' },
    'no-growth': { type: 'boolean' },
    gate: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const executablePath = findBrowser(chromiumFamily);
  if (!executablePath) throw new Error(chromiumFamily.advice);
  const browser = await chromium.launch({ executablePath });
  try {
    const pages = (await loadCases()).map(toRun);
    if (values.profile) await printProfile(browser, pages[0]);
    else {
      if (!values.growth) await race(browser, pages);
      if (!values['no-growth'] && !values.only && !values.gate) await printGrowth(browser);
    }
  } finally {
    await browser.close();
  }
  print(missed.length > 0 ? `\nMissed:\n${missed.join('\n')}` : '\nEvery goal is met.');
  return missed.length > 0 ? 1 : 0;
}

async function loadCases(): Promise<Case[]> {
  const wanted = (label: { id: string }) => values.only === undefined || label.id === values.only;
  return hasCorpus() ? loadCorpus(wanted) : loadOwnPages(wanted);
}

function toRun({ label, url, bytes }: Case): Run {
  return { id: label.id, url, html: decodePage(bytes), kind: label.kind, costs: {} };
}

async function race(browser: Browser, pages: Run[]): Promise<void> {
  const scripts: Scripts = new Map();
  for (const name of CONTESTANTS) scripts.set(name, await bundleContestant(name));
  await raceGate(
    browser,
    pages.filter((page) => page.kind === 'not-article'),
    scripts,
  );
  if (values.gate) return;
  const articles = choosePages(
    pages.filter((page) => page.kind === 'article'),
    Number(values.pages),
  );
  await runAll(browser, articles, ['nothing', 'taking', 'readability', 'defuddle', 'gate', 'engine'], scripts);
  reportArticles(articles);
  await raceLarge(browser, pages, scripts);
  await reportElsewhere(browser, articles, scripts.get('taking') ?? '', scripts.get('elsewhere') ?? '');
  await reportLayout(browser, articles, scripts.get('taking') ?? '');
  reportBundles();
}

async function printGrowth(browser: Browser): Promise<void> {
  const grown = await measureGrowth(browser, await bundleContestant('engine'));
  const sizes = grown[0]?.sizes ?? [];
  const rows = grown.map(({ shape, exponent, costs }) => [shape, ...costs.map(cell), exponent.toFixed(2)]);
  print(
    `\ncost by size of generated documents, ms\n${formatTable(['shape', ...sizes.map((size) => `${size / 1000} KB`), 'exponent'], rows)}`,
  );
  goal('growth, largest exponent', Math.max(...grown.map((one) => one.exponent)), 1.2);
}

async function printProfile(browser: Browser, page: Run | undefined): Promise<void> {
  if (!page) return void print('Name a page with --only');
  const { self, total } = await profileCold(browser, page, await bundleContestant('engine', false));
  const list = (entries: [string, number][]) => entries.map(([name, time]) => `${time.toFixed(1).padStart(8)}  ${name}`).join('\n');
  print(`itself, ms\n${list(self)}\n\nwith what it calls, ms\n${list(total)}`);
}
