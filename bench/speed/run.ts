import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { decodePage } from '../../cli/decode-page.ts';
import { chromiumFamily, findBrowser } from '../../scripts/browsers.mjs';
import { hasCorpus, loadCorpus, loadOwnPages } from '../cases.ts';
import type { Case } from '../label.ts';
import { formatTable } from '../report.ts';
import type { SpeedPage } from './beside-page.ts';
import { bundleContestant, CONTESTANTS, type Contestant } from './bundle-contestant.ts';
import { traceForcedLayout } from './forced-layout.ts';
import { measureGrowth } from './growth.ts';
import { type Cost, measureCold } from './measure-cold.ts';
import { measureElsewhere } from './measure-elsewhere.ts';
import { profileCold } from './profile-cold.ts';

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

interface Run extends SpeedPage {
  kind: 'article' | 'not-article';
  costs: Partial<Record<Contestant, Cost>>;
}

const LARGE = 1_000_000;
const built = (file: string) => new URL(`../../.output/chrome-mv3/${file}`, import.meta.url);
const goals: string[] = [];

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) return print(USAGE);
  const executablePath = findBrowser(chromiumFamily);
  if (!executablePath) return print(chromiumFamily.advice) + 1;
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
  print(goals.length > 0 ? `\nMissed:\n${goals.join('\n')}` : '\nEvery goal is met.');
  return goals.length > 0 ? 1 : 0;
}

async function loadCases(): Promise<Case[]> {
  const wanted = (label: { id: string }) => values.only === undefined || label.id === values.only;
  return hasCorpus() ? loadCorpus(wanted) : loadOwnPages(wanted);
}

function toRun({ label, url, bytes }: Case): Run {
  return { id: label.id, url, html: decodePage(bytes), kind: label.kind, costs: {} };
}

/** Articles spread evenly over all sizes, every page over a megabyte among them. */
function choosePages(pages: Run[], count: number): Run[] {
  const sorted = [...pages].sort((a, b) => a.html.length - b.html.length);
  if (count === 0 || count >= sorted.length) return sorted;
  const step = sorted.length / count;
  return sorted.filter((page, index) => page.html.length > LARGE || Math.floor(index / step) !== Math.floor((index - 1) / step));
}

async function race(browser: Browser, pages: Run[]): Promise<void> {
  const scripts = new Map<Contestant, string>();
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

async function raceGate(browser: Browser, pages: Run[], scripts: Map<Contestant, string>): Promise<void> {
  await runAll(browser, pages, ['nothing', 'gate', 'readerable'], scripts);
  reportGate(pages);
}

/** Every page over a megabyte, articles or not, as a reader meets them: what the gate turns away is not taken. */
async function raceLarge(browser: Browser, pages: Run[], scripts: Map<Contestant, string>): Promise<void> {
  const large = pages.filter((page) => page.html.length > LARGE);
  if (large.length === 0) return;
  await runAll(
    browser,
    large.filter((page) => !page.costs.taking),
    ['nothing', 'taking', 'readability'],
    scripts,
  );
  const both = large.filter((page) => page.costs.taking && page.costs.readability);
  const sum = (name: Contestant, some: Run[]) => some.reduce((total, page) => total + costOf(page, name), 0);
  const ratio = (some: Run[]) => sum('taking', some) / sum('readability', some);
  print(
    `\npages over 1 MB, ms of Readability's: ${both
      .map((page) => `${page.id} ${cell(costOf(page, 'taking'))} of ${cell(costOf(page, 'readability'))}`)
      .join(', ')}; articles alone ${cell(ratio(both.filter((page) => page.kind === 'article')))} x`,
  );
  goal(`the page's thread / Readability, ${both.length} pages over 1 MB`, ratio(both), 0.05);
}

/** Every contestant on every page; who goes first rotates, so that no one always meets a warm or a tired machine. */
async function runAll(browser: Browser, pages: Run[], names: Contestant[], scripts: Map<Contestant, string>): Promise<void> {
  for (const [index, page] of pages.entries()) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(index + turn) % names.length] ?? 'nothing';
      try {
        page.costs[name] = await measureCold(browser, page, scripts.get(name) ?? '');
      } catch (error) {
        if (!browser.isConnected()) throw error;
        print(`${page.id}: ${name} gave up: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${pages.length} `);
  }
}

/** What a call cost beyond measuring itself. */
function costOf(page: Run, name: Contestant): number {
  return Math.max(0.01, (page.costs[name]?.call ?? Number.NaN) - (page.costs.nothing?.call ?? 0));
}

function reportArticles(pages: Run[]): void {
  const rows = (['taking', 'readability', 'defuddle', 'gate', 'engine'] as const).map((name) => {
    const costs = pages.map((page) => costOf(page, name)).filter(Number.isFinite);
    const loads = pages.map((page) => page.costs[name]?.load ?? Number.NaN).filter(Number.isFinite);
    return [name, String(costs.length), quantile(costs, 0.5), quantile(costs, 0.95), Math.max(...costs), quantile(loads, 0.5)].map(cell);
  });
  print(
    `${pages.length} articles, cold, main-thread CPU in ms\n${formatTable(['', 'pages', 'call p50', 'call p95', 'slowest', 'load p50'], rows)}\n`,
  );
  const both = pages.filter((page) => page.costs.taking && page.costs.readability);
  const p = (share: number, name: Contestant) =>
    quantile(
      both.map((page) => costOf(page, name)),
      share,
    );
  goal("the page's thread / Readability, p50", p(0.5, 'taking') / p(0.5, 'readability'), 0.25);
  goal("the page's thread / Readability, p95", p(0.95, 'taking') / p(0.95, 'readability'), 0.45);
  const ratios = both.map((page) => costOf(page, 'taking') / costOf(page, 'readability'));
  print(`page by page: ratio p50 ${cell(quantile(ratios, 0.5))}, p95 ${cell(quantile(ratios, 0.95))}`);
  print(
    `slowest: ${[...both]
      .sort((a, b) => costOf(b, 'taking') - costOf(a, 'taking'))
      .slice(0, 5)
      .map((page) => `${page.id} ${cell(costOf(page, 'taking'))} ms (${Math.round(page.html.length / 1000)} KB)`)
      .join(', ')}`,
  );
}

/** The engine reads what was taken in a document of the extension's own, which stays open from one page to the next. */
async function reportElsewhere(browser: Browser, pages: Run[], taking: string, elsewhere: string): Promise<void> {
  const costs = await measureElsewhere(browser, pages, taking, elsewhere);
  const readability = (share: number) => quantile(pages.map((page) => costOf(page, 'readability')).filter(Number.isFinite), share);
  const warm = costs.slice(1).filter(Number.isFinite);
  const whole = pages.map((page, index) => costOf(page, 'taking') + (costs[index] ?? Number.NaN)).slice(1);
  const ratio = (list: number[], share: number) => cell(quantile(list.filter(Number.isFinite), share) / readability(share));
  print(
    `\nread elsewhere: the first page ${cell(costs[0] ?? Number.NaN)} ms, then p50 ${cell(quantile(warm, 0.5))}, p95 ${cell(quantile(warm, 0.95))}; ` +
      `of Readability's p50 ${ratio(warm, 0.5)} x, p95 ${ratio(warm, 0.95)} x; both threads together p50 ${ratio(whole, 0.5)} x, p95 ${ratio(whole, 0.95)} x`,
  );
}

function reportGate(pages: Run[]): void {
  if (pages.length === 0) return;
  const costs = (name: Contestant) => pages.map((page) => costOf(page, name)).filter(Number.isFinite);
  const rows = (['gate', 'readerable'] as const).map((name) => [name, quantile(costs(name), 0.5), quantile(costs(name), 0.95)].map(cell));
  print(`\n${pages.length} pages that are no articles\n${formatTable(['', 'call p50', 'call p95'], rows)}\n`);
  goal('gate / isProbablyReaderable, p50', quantile(costs('gate'), 0.5) / quantile(costs('readerable'), 0.5), 1.5);
}

/** A trace tells what a call forces; the browser's counters also count what the page does meanwhile. */
async function reportLayout(browser: Browser, pages: Run[], taking: string): Promise<void> {
  const traced: string[] = [];
  const sample = pages.filter((_, index) => index % Math.ceil(pages.length / 12) === 0);
  for (const page of sample) traced.push(...(await traceForcedLayout(browser, page, taking)));
  print(`\nlayouts and restyles forced in traces of ${sample.length} pages: ${[traced.length, ...traced.slice(0, 5)].join(', ')}`);
  goal('layouts forced', traced.length, 0);
}

/** The files of the built extension, where it has been built. */
function reportBundles(): void {
  const reader = gzipSize(['reader.js']);
  const engine = gzipSize(scriptsOf('offscreen.html'));
  if (reader === null || engine === null) return void print('the extension is not built (npm run build)');
  goal('reader.js, all that an article page loads to be read, KB gzip', reader / 1024, 8);
  goal('the scripts of the hidden document, loaded once for all pages, KB gzip', engine / 1024, 70);
}

/** The scripts that a page of the built extension links; none where it isn't built. */
function scriptsOf(page: string): string[] {
  if (!existsSync(built(page))) return [];
  return [...readFileSync(built(page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

function gzipSize(files: string[]): number | null {
  if (files.length === 0 || !files.every((file) => existsSync(built(file)))) return null;
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(built(file))).length, 0);
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

function goal(name: string, value: number, limit: number): void {
  const missed = !(value <= limit);
  print(`${missed ? 'MISSED' : 'met   '} ${name}: ${cell(value)} (goal: at most ${limit})`);
  if (missed) goals.push(`${name}: ${cell(value)}, goal at most ${limit}`);
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function cell(value: number | string): string {
  return typeof value === 'string' ? value : value >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function print(words: string): number {
  process.stdout.write(`${words}\n`);
  return 0;
}
