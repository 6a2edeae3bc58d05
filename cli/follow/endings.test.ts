import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { endings } from '../../core/follow/endings.test-support.ts';
import type { Served } from '../../core/follow/invented-site.test-support.ts';
import { Crew } from '../crew.ts';
import { openFolder } from './folder.ts';
import { followPage } from './follow-page.ts';
import type { PageSource } from './page-source.ts';

vi.setConfig({ testTimeout: 60_000 });
let crew: Crew;
let folder = '';
beforeAll(() => {
  crew = new Crew(2, 30);
  folder = mkdtempSync(join(tmpdir(), 'whence-endings-'));
});
afterAll(() => {
  crew.close();
  rmSync(folder, { recursive: true });
});

/** Saves a web as `--offline` reads it. */
async function save(web: Record<string, Served>): Promise<PageSource> {
  const index = Object.entries(web).map(([address, { status = 200, headers = {}, body }], number) => {
    const to = headers['location'];
    if (to) return [address, { redirect: new URL(to, address).href }];
    const file = `${number}.html`;
    writeFileSync(join(folder, file), body ?? '');
    return [address, { file, status }];
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(Object.fromEntries(index)));
  return openFolder(folder);
}

test.each(endings.filter(({ needsNetwork }) => !needsNetwork))('a claimed original $name', async ({ start, web, asked, hops }) => {
  const source = await save(web);
  const lookedUp: string[] = [];
  const noting: PageSource = {
    ...source,
    fetch: (address, limits) => {
      lookedUp.push(address);
      return source.fetch(address, limits);
    },
  };
  const page = { url: start, fallbackUrl: start, content: String(web[start]?.body) };
  const outcome = await followPage(page, crew, noting);
  if ('error' in outcome) throw new Error(outcome.error);
  const earlier = outcome.reading.chain.slice(0, -1);
  expect(earlier.map(({ standing, reason }) => [standing, reason ?? null])).toEqual(
    hops.map(([standing, reason]) => [standing, reason === null ? null : expect.stringMatching(reason)]),
  );
  // A folder follows redirects within one look-up.
  expect(asked.filter((address) => !isSentOnTo(web, address))).toEqual(lookedUp);
});

const isSentOnTo = (web: Record<string, Served>, address: string): boolean =>
  Object.entries(web).some(([from, { headers }]) => headers?.['location'] && new URL(headers['location'], from).href === address);
