import type { Browser } from '@playwright/test';
import { formatTable } from '../report.ts';
import { cell, print, quantile } from './figures.ts';
import { goal } from './goals.ts';
import { costsOf, type Run, runAll, type Scripts } from './race.ts';

/** The gate beside isProbablyReaderable, on pages that are no articles. */
export async function raceGate(browser: Browser, pages: Run[], scripts: Scripts): Promise<void> {
  await runAll(browser, pages, ['nothing', 'gate', 'readerable'], scripts);
  reportGate(pages);
}

function reportGate(pages: Run[]): void {
  if (pages.length === 0) return;
  const rows = (['gate', 'readerable'] as const).map((name) =>
    [name, quantile(costsOf(pages, name), 0.5), quantile(costsOf(pages, name), 0.95)].map(cell),
  );
  print(`\n${pages.length} pages that are no articles\n${formatTable(['', 'call p50', 'call p95'], rows)}\n`);
  goal('gate / isProbablyReaderable, p50', quantile(costsOf(pages, 'gate'), 0.5) / quantile(costsOf(pages, 'readerable'), 0.5), 1.5);
}
