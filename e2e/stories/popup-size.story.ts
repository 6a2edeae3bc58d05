import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { buildFolder } from '../harness/builds.ts';

const read = (path: string) => readFileSync(join(buildFolder('chrome-mv3'), path), 'utf8');
const sizeOf = (path: string) => gzipSync(read(path), { level: 9 }).length;

/** What the page of the popup asks for itself: before that is there, nothing is drawn. */
function loadedFirst(): string[] {
  return [...read('popup.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
}

/** What follows by itself once the chain is painted. */
function loadedAfter(): string[] {
  const scripts = loadedFirst().filter((path) => path.endsWith('.js'));
  // Named with its folder only where other scripts have to come with it.
  const named = scripts.flatMap((path) => read(path).match(/\bReadingRest-[\w-]+\.js/g) ?? []);
  return [...new Set(named)].map((file) => `chunks/${file}`);
}

// Wire size is no matter for an extension; it stands for what a click has to parse.
test('what a click loads is at most 40 kilobytes, gzipped', () => {
  expect(loadedAfter()).toHaveLength(1);
  const sizes = [...loadedFirst(), ...loadedAfter()].map(sizeOf);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40 * 1024);
});

test('the chain waits for one script and one stylesheet', () => {
  expect(loadedFirst().map((path) => path.split('.').at(-1))).toEqual(['js', 'css']);
});

// The signs of each in minified code: the browser's name, valibot's key of a schema, the abbreviated months of a citation.
test('neither the database, nor checks of what was kept, nor the makers of credits are among it', () => {
  for (const path of [...loadedFirst(), ...loadedAfter()]) expect(read(path)).not.toMatch(/indexedDB|IDBDatabase|~standard|Jan\. Feb\./);
});
