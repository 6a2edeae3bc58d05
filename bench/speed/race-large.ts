import type { Browser } from '@playwright/test';
import type { Contestant } from './bundle-contestant.ts';
import { cell, print } from './figures.ts';
import { goal } from './goals.ts';
import { costOf, type Run, runAll, type Scripts } from './race.ts';

/** In characters: a page that is longer is large. */
export const LARGE = 1_000_000;

/** Every page over a megabyte, articles or not, as a reader meets them: what the gate turns away is not taken. */
export async function raceLarge(browser: Browser, pages: Run[], scripts: Scripts): Promise<void> {
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
