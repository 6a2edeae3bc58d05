import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Badge } from '../harness/badge.ts';
import { buildFolder } from '../harness/builds.ts';
import { chooseEveryArticle, extensionVersion } from '../harness/choices.ts';
import { test as base, expect } from '../harness/fixture.ts';
import { keptReading, keptReadings } from '../harness/kept-readings.ts';
import { shownInPopup } from '../harness/shown.ts';
import { foundingShapedCopy } from '../pages/founding-shaped.ts';
import { COPY_ADDRESS, REVIEW } from '../pages/outlets.ts';

/** The extension stands in a folder of its own, where a newer version can take its place. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  build: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-build-'));
    cpSync(buildFolder('chrome-mv3'), folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test.beforeEach(({ sites }) => {
  sites.serve(COPY_ADDRESS, foundingShapedCopy());
});

test('what was read outlives the browser', async ({ reader }) => {
  const before = await shownInPopup(await reader.clickToolbar(await reader.visit(COPY_ADDRESS)));
  await keptReading(reader, COPY_ADDRESS);
  await reader.restart();
  expect((await keptReadings(reader)).map(({ page }) => page.url)).toEqual([COPY_ADDRESS]);
  await reader.context.setOffline(true);
  expect(await shownInPopup(await reader.clickToolbar(await reader.visitInVain(COPY_ADDRESS)))).toEqual(before);
});

test('an update keeps what was read and goes on reading', async ({ reader, build }) => {
  await chooseEveryArticle(reader);
  await Badge.on(await reader.visit(COPY_ADDRESS));
  const kept = await keptReading(reader, COPY_ADDRESS);
  const before = await extensionVersion(reader);
  await reader.restart({ between: () => raiseVersion(build) });
  expect(await extensionVersion(reader)).not.toBe(before);
  expect(await keptReadings(reader)).toEqual([kept]);
  const badge = await Badge.on(await reader.visit(COPY_ADDRESS));
  expect(await badge.words()).toContain(REVIEW.name);
});

function raiseVersion(build: string): void {
  const file = join(build, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...(manifest as object), version: '999.0.0' }));
}
