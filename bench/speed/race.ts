import type { Browser } from '@playwright/test';
import type { SpeedPage } from './beside-page.ts';
import type { Contestant } from './bundle-contestant.ts';
import { print } from './figures.ts';
import { type Cost, measureCold } from './measure-cold.ts';

/** A page with what each contestant cost on it. */
export interface Run extends SpeedPage {
  kind: 'article' | 'not-article';
  costs: Partial<Record<Contestant, Cost>>;
}

/** Each contestant bundled as one script. */
export type Scripts = Map<Contestant, string>;

/** Every contestant on every page; who goes first rotates, so that no one always meets a warm or a tired machine. */
export async function runAll(browser: Browser, pages: Run[], names: Contestant[], scripts: Scripts): Promise<void> {
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
export function costOf(page: Run, name: Contestant): number {
  return Math.max(0.01, (page.costs[name]?.call ?? Number.NaN) - (page.costs.nothing?.call ?? 0));
}

/** What a contestant's calls cost, of those that came to an end. */
export const costsOf = (pages: Run[], name: Contestant): number[] => pages.map((page) => costOf(page, name)).filter(Number.isFinite);
