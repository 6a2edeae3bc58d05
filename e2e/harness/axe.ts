import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Badge } from './badge.ts';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: { run(within: string, options: RunOptions): Promise<AxeResults> };
}

/** All that axe looks at, or only what other colours may change: the rules that it names "cat.color". */
export type Looked = 'at everything' | 'at colours';

const OF_COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong inside the first element that fits, each as "rule: element"; empty where nothing is. */
export async function findBarriers(page: Page, within = 'html', looked: Looked = 'at everything'): Promise<string[]> {
  // Half a megabyte: once for a page that shows one state after the other.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
  const options: RunOptions = { resultTypes: ['violations'], ...(looked === 'at colours' ? OF_COLOURS : {}) };
  const { violations } = await page.evaluate(([within, options]) => (globalThis as unknown as AxeWindow).axe.run(within, options), [
    within,
    options,
  ] as const);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The same inside the badge: for axe alone the closed root is opened, from outside, as only a debugger can. */
export async function findBarriersInBadge(page: Page, badge: Badge, looked?: Looked): Promise<string[]> {
  await badge.look((root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  }, null);
  return findBarriers(page, 'whence-badge', looked);
}
