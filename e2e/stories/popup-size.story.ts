import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { buildFolder } from '../harness/builds.ts';

// Wire size is no matter for an extension; it stands for what a click has to parse.
test('what a click loads is at most 40 kilobytes, gzipped', () => {
  const folder = buildFolder('chrome-mv3');
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  const loaded = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  expect(loaded.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
  const sizes = loaded.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40 * 1024);
});

test('the makers of credits are not among it', () => {
  const page = readFileSync(join(buildFolder('chrome-mv3'), 'popup.html'), 'utf8');
  expect(page).not.toContain('attribution');
});
