import type { Browser } from '@playwright/test';
import { formatTable } from '../report.ts';
import type { Contestant } from './bundle-contestant.ts';
import { cell, print, quantile } from './figures.ts';
import { traceForcedLayout } from './forced-layout.ts';
import { goal } from './goals.ts';
import { measureElsewhere } from './measure-elsewhere.ts';
import { costOf, costsOf, type Run } from './race.ts';
import { LARGE } from './race-large.ts';

/** Articles spread evenly over all sizes, every page over a megabyte among them. */
export function choosePages(pages: Run[], count: number): Run[] {
  const sorted = [...pages].sort((a, b) => a.html.length - b.html.length);
  if (count === 0 || count >= sorted.length) return sorted;
  const step = sorted.length / count;
  return sorted.filter((page, index) => page.html.length > LARGE || Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** The table of all contestants on articles, and what the page's own thread pays beside Readability. */
export function reportArticles(pages: Run[]): void {
  const rows = (['taking', 'readability', 'defuddle', 'gate', 'engine'] as const).map((name) => {
    const costs = costsOf(pages, name);
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
export async function reportElsewhere(browser: Browser, pages: Run[], taking: string, elsewhere: string): Promise<void> {
  const costs = await measureElsewhere(browser, pages, taking, elsewhere);
  const readability = (share: number) => quantile(costsOf(pages, 'readability'), share);
  const warm = costs.slice(1).filter(Number.isFinite);
  const whole = pages.map((page, index) => costOf(page, 'taking') + (costs[index] ?? Number.NaN)).slice(1);
  const ratio = (list: number[], share: number) => cell(quantile(list.filter(Number.isFinite), share) / readability(share));
  print(
    `\nread elsewhere: the first page ${cell(costs[0] ?? Number.NaN)} ms, then p50 ${cell(quantile(warm, 0.5))}, p95 ${cell(quantile(warm, 0.95))}; ` +
      `of Readability's p50 ${ratio(warm, 0.5)} x, p95 ${ratio(warm, 0.95)} x; both threads together p50 ${ratio(whole, 0.5)} x, p95 ${ratio(whole, 0.95)} x`,
  );
}

/** A trace tells what a call forces; the browser's counters also count what the page does meanwhile. */
export async function reportLayout(browser: Browser, pages: Run[], taking: string): Promise<void> {
  const traced: string[] = [];
  const sample = pages.filter((_, index) => index % Math.ceil(pages.length / 12) === 0);
  for (const page of sample) traced.push(...(await traceForcedLayout(browser, page, taking)));
  print(`\nlayouts and restyles forced in traces of ${sample.length} pages: ${[traced.length, ...traced.slice(0, 5)].join(', ')}`);
  goal('layouts forced', traced.length, 0);
}
