import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder, readManifest } from './builds.ts';
import { test as base } from './fixture.ts';

/** The build as it stands when the reader has allowed backups: a headless browser shows no dialog to click on. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern
  build: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-allowed-'));
    const built = buildFolder('chrome-mv3');
    cpSync(built, folder, { recursive: true });
    const manifest = readManifest(built);
    const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});
