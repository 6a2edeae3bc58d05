import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

/** Where npm looks for a package from another's folder: in it, then in every folder above. */
function isLocked(name: string, from: string): boolean {
  const parents =
    from === '' ? [] : from.split('/node_modules/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`].some((path) => path in lock.packages);
}

// An optional package in a version that was never published is left out by `npm install` without a word, and then refused by `npm ci`.
test('the lockfile has the packages of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry, so that each machine asks its own', () => {
  expect(Object.keys(lock.packages).filter((path) => /^https?:/u.test(lock.packages[path]?.resolved ?? ''))).toEqual([]);
});
