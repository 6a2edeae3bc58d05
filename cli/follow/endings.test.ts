import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Ending, endings } from '../../core/follow/endings.test-support.ts';
import type { Served } from '../../core/follow/invented-site.test-support.ts';
import type { Hop } from '../../core/model.ts';
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

test.each(endings.filter(({ needsNetwork }) => !needsNetwork))(
  'a claimed original $name',
  async ({ start, web, asked, hops, claimed = [] }) => {
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
    const quarrelling = outcome.reading.conflicts.flatMap(({ chains = [] }) => chains.flatMap((chain) => chain.at(-2) ?? []));
    expect(earlier.map(standingOf)).toEqual(hops.map(expected));
    expect(quarrelling.map(standingOf)).toEqual(claimed.map(expected));
    // A folder follows redirects within one look-up.
    expect(asked.filter((address) => !isSentOnTo(web, address))).toEqual(lookedUp);
  },
);

const standingOf = ({ standing, reason }: Hop) => [standing, reason ?? null];
const expected = ([standing, reason]: Ending['hops'][number]) => [standing, reason && expect.stringMatching(reason)];

const isSentOnTo = (web: Record<string, Served>, address: string): boolean =>
  Object.entries(web).some(([from, { headers }]) => headers?.['location'] && new URL(headers['location'], from).href === address);

test('an original that is gone is read from a capture in the folder, the last before the copy, where archives are asked', async () => {
  const ending = endings.find(({ name }) => name.includes('410'));
  if (!ending) throw new Error('No ending with 410');
  const [start, gone] = [ending.start, ending.asked[0] ?? ''];
  const held = (stamp: string, date: string) => [
    `https://web.archive.org/web/${stamp}/${gone}`,
    {
      body: String(ending.web[start]?.body)
        .replace('March 6', date)
        .replace(/<p>This article first appeared.*?<\/p>/, ''),
    },
  ];
  const web = Object.fromEntries([
    held('20260304080000', 'March 4'),
    held('20260305101112', 'March 4'),
    held('20260401000000', 'March 4'),
  ]) as Record<string, Served>;
  const source = await save({ ...ending.web, ...web });
  const page = { url: start, fallbackUrl: start, content: String(ending.web[start]?.body) };
  const follow = async (archives: boolean) => {
    const outcome = await followPage(page, crew, source, { archives });
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.reading.chain[0];
  };
  expect(await follow(false)).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining('410') });
  expect(await follow(true)).toMatchObject({
    standing: 'confirmed',
    work: { url: gone },
    capture: { url: `https://web.archive.org/web/20260305101112/${gone}`, time: '2026-03-05T10:11:12Z' },
  });
  const elsewhere = await save({ ...ending.web, ...Object.fromEntries([held('20260401000000', 'March 4')]) });
  const late = await followPage(page, crew, elsewhere, { archives: true });
  expect('reading' in late && late.reading.chain[0]).toMatchObject({ standing: 'unreachable', reason: expect.stringContaining('410') });
});
