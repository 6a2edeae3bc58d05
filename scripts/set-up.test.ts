import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chromiumFamily, findBrowser } from './browsers.mjs';
import { findPython } from './python.mjs';
import { holdsEveryPackage, runsTypeScript } from './set-up.mjs';

const lockOf = (packages: Record<string, { version?: string; optional?: boolean }>) => ({ packages });

describe('packages are installed again', () => {
  const wanted = lockOf({
    '': { version: '1.0.0' },
    'node_modules/reader': { version: '2.0.0' },
    'node_modules/only-for-windows': { version: '1.0.0', optional: true },
  });

  test('when nothing is installed', () => expect(holdsEveryPackage(wanted, null)).toBe(false));
  test('when one is missing', () => expect(holdsEveryPackage(wanted, lockOf({}))).toBe(false));
  test('when one has another version', () =>
    expect(holdsEveryPackage(wanted, lockOf({ 'node_modules/reader': { version: '1.9.0' } }))).toBe(false));
  test('but not for a package of another platform', () =>
    expect(holdsEveryPackage(wanted, lockOf({ 'node_modules/reader': { version: '2.0.0' } }))).toBe(true));
});

test('TypeScript runs as it stands from Node 22.18 on', () => {
  expect(['20.20.2', '22.17.1', '22.18.0', '24.0.0'].map(runsTypeScript)).toEqual([false, false, true, true]);
});

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-browsers-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function programSaying(name: string, words: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${words}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  test('a machine without a browser has none', () => expect(findBrowser(chromiumFamily, { PATH: folder })).toBeNull());

  test('a stand-in that only asks for a snap is no browser', () => {
    programSaying('chromium-browser', 'echo "Command requires the chromium snap" >&2; exit 1');
    expect(findBrowser(chromiumFamily, { PATH: folder })).toBeNull();
  });

  test('a browser on PATH is found', () => {
    const brave = programSaying('brave-browser', 'echo "Brave Browser 199.1.2.3"');
    expect(findBrowser(chromiumFamily, { PATH: `/nowhere:${folder}` })).toBe(brave);
  });

  test('the one that the reader names wins, and a wrong name is said', () => {
    const own = programSaying('my-own', 'exit 0');
    expect(findBrowser(chromiumFamily, { PATH: folder, WHENCE_CHROMIUM: own })).toBe(own);
    expect(() => findBrowser(chromiumFamily, { WHENCE_CHROMIUM: '/nowhere/chrome' })).toThrow('/nowhere/chrome');
  });

  test('of several Pythons the first that has the readers is taken, and one without them is none', () => {
    const bare = programSaying('bare-python', 'echo "No module named prov" >&2; exit 1');
    const full = programSaying('full-python', 'exit 0');
    expect(findPython([bare, '/nowhere/python3', full])).toBe(full);
    expect(findPython([bare])).toBeNull();
  });
});
