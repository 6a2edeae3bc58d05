import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOfImports, findImports, readRooms } from './import-rules.ts';
import { faultsOfPurity } from './purity.ts';
import { forbiddenReaches, rooms } from './rooms.ts';

const root = join(import.meta.dirname, '..');

/** A house with one file in every room, and `code` in the file under test. */
function houseWith(path: string, code: string): ReadonlyMap<string, string> {
  const house = new Map(Object.keys(rooms).map((room) => [`${room}/a.ts`, '']));
  for (const extra of ['services/database/database.ts', 'assets/look.css', 'core/evidence/byline.ts']) house.set(extra, '');
  return house.set(path, code);
}

const breaches = (path: string, code: string): string[] => faultsOfImports(houseWith(path, code));

test('the rooms of this house are read, the vocabulary among them', () => {
  expect([...readRooms(root).keys()]).toContain('core/model.ts');
});

test('every kind of import statement is seen', () => {
  const code = `
    import type { A } from './type.ts';
    import { type B, c } from './static.ts';
    import './effect.ts';
    export { d } from './named.ts';
    export * from './star.ts';
    const e = await import('./dynamic.ts');
    type F = import('./in-a-type.ts').F;
  `;
  expect(findImports('core/x.ts', code)).toEqual([
    { specifier: './type.ts', typeOnly: true },
    { specifier: './static.ts', typeOnly: false },
    { specifier: './effect.ts', typeOnly: false },
    { specifier: './named.ts', typeOnly: false },
    { specifier: './star.ts', typeOnly: false },
    { specifier: './dynamic.ts', typeOnly: false },
    { specifier: './in-a-type.ts', typeOnly: true },
  ]);
});

describe('an arrow against the plan is refused', () => {
  const everyPair = Object.entries(rooms).flatMap(([from, { enters }]) =>
    Object.keys(rooms).flatMap((to) => (to === from || enters.includes(to) ? [] : [[from, to] as const])),
  );

  test.each(everyPair)('%s does not enter %s', (from, to) => {
    expect(breaches(`${from}/b.ts`, `import { a } from '../${to}/a.ts';`)).toEqual([
      `${from}/b.ts: ${from} does not enter ${to} (../${to}/a.ts)`,
    ]);
  });

  test.each(['services', 'entrypoints', 'cli', 'bench', 'e2e'])('components stay out of %s even for a type or a test', (to) => {
    expect(breaches('components/b.tsx', `import type { A } from '../${to}/a.ts';`)).toHaveLength(1);
    expect(breaches('components/b.test.tsx', `import { a } from '../${to}/a.ts';`)).toHaveLength(1);
    expect(breaches('components/b.tsx', `const a = await import('../${to}/a.ts');`)).toHaveLength(1);
  });

  test('a test may use what its room may not, where the plan says so', () => {
    expect(breaches('cli/b.test.ts', `import { a } from '../bench/a.ts';`)).toEqual([]);
    expect(breaches('cli/b.ts', `import { a } from '../bench/a.ts';`)).toHaveLength(1);
    expect(breaches('core/b.test.ts', `import { a } from '../bench/a.ts';`)).toHaveLength(1);
  });

  test('services do not import components, nor components services', () => {
    expect(rooms.services?.enters).not.toContain('components');
    expect(rooms.components?.enters).not.toContain('services');
  });
});

describe('a package that does not belong in a room is refused', () => {
  test.each([
    ['core', 'wxt/browser'],
    ['core', 'webextension-polyfill'],
    ['core', 'preact'],
    ['core', 'idb'],
    ['core', 'node:fs'],
    ['core', 'jsdom'],
    ['components', 'wxt/browser'],
    ['components', 'webextension-polyfill'],
    ['components', 'idb'],
    ['services', 'preact'],
    ['services', 'node:fs'],
    ['entrypoints', 'idb'],
    ['entrypoints', 'node:path'],
    ['cli', 'preact'],
    ['bench', 'wxt'],
  ])('%s does not import %s', (room, name) => {
    expect(breaches(`${room}/b.ts`, `import * as all from '${name}';`)).toEqual([`${room}/b.ts: ${room} does not import ${name}`]);
  });

  test('nor anything through an alias or a computed address', () => {
    expect(breaches('core/b.ts', `import { a } from '@/services/a.ts';`)).toHaveLength(1);
    expect(breaches('core/b.ts', `const a = await import(name);`)).toHaveLength(1);
  });
});

test('an import without its extension is refused, since Node would not find it', () => {
  expect(breaches('core/b.ts', `import { a } from './a';`)).toEqual(['core/b.ts: ./a is no file; imports carry their extension']);
});

describe('what a script in a page reaches', () => {
  const door = 'entrypoints/reader/index.ts';

  test('is never the database, by whatever way', () => {
    const house = new Map([
      [door, `import { send } from '../../services/messages.ts';`],
      ['services/messages.ts', `export { open } from './database/database.ts';`],
      ['services/database/database.ts', `import { openDB } from 'idb';`],
    ]);
    const because = "a script in a page would open the page's database, not the extension's";
    const way = `${door} → services/messages.ts → services/database/database.ts`;
    expect(faultsOfImports(house)).toEqual([`${way} → idb: ${because}`, `${way}: ${because}`]);
  });

  test('may name its types, which leave nothing behind', () => {
    const house = new Map([
      [door, `import { send } from '../../services/messages.ts';`],
      ['services/messages.ts', `import type { Kept } from './database/database.ts';`],
      ['services/database/database.ts', `import { openDB } from 'idb';`],
    ]);
    expect(faultsOfImports(house)).toEqual([]);
  });
});

test('a script in a page never holds the engine', () => {
  const house = new Map([
    ['entrypoints/reader/index.ts', `import { take } from '../../services/tabs/take-this-page.ts';`],
    ['services/tabs/take-this-page.ts', `import { readArticle } from '../../core/read.ts';`],
    ['core/read.ts', 'export const readArticle = 1;'],
  ]);
  expect(faultsOfImports(house)).toEqual([
    "entrypoints/reader/index.ts → services/tabs/take-this-page.ts → core/read.ts: the engine reads in the hidden document, not on the page's own thread",
  ]);
});

test('the engine is never the libraries of exports', () => {
  const house = new Map([
    ['core/read.ts', `import { a } from './chain/a.ts';`],
    ['core/chain/a.ts', `import { stringify } from 'yaml';`],
  ]);
  expect(faultsOfImports(house)).toEqual([
    'core/read.ts → core/chain/a.ts → yaml: exports are for notes; every page that is read would pay for their libraries',
  ]);
});

test('what the plan allows passes', () => {
  expect(
    breaches('entrypoints/b.tsx', `import { a } from '../components/a.ts'; import '../assets/look.css'; import { h } from 'preact';`),
  ).toEqual([]);
  expect(breaches('core/b.ts', `import { a } from './evidence/byline.ts'; import { parse } from 'ipaddr.js';`)).toEqual([]);
  expect(
    breaches('core/b.test.ts', `import { a } from './a.ts'; import { JSDOM } from 'jsdom'; import { readFileSync } from 'node:fs';`),
  ).toEqual([]);
});

describe('core asks nothing of the moment or the window', () => {
  test.each([
    ['a clock', 'const now = Date.now();'],
    ['today', 'const today = new Date();'],
    ['today, as text', 'const today = Date();'],
    ['chance', 'const id = Math.random();'],
    ["this window's classes", 'const isOne = (x: unknown): boolean => x instanceof HTMLElement;'],
    ["this window's constants", 'const text = Node.TEXT_NODE;'],
    ["this window's parser", 'const parser = new DOMParser();'],
  ])('%s is refused', (_, code) => expect(faultsOfPurity('core/b.ts', code)).toHaveLength(1));

  test('a date that the page states and the types of the DOM are fine', () => {
    expect(faultsOfPurity('core/b.ts', 'const of = (e: Element, d: Node): Date => new Date(Date.UTC(2016, 11, 8));')).toEqual([]);
  });
});

describe('lint in core', () => {
  const house = mkdtempSync(join(tmpdir(), 'whence-lint-'));
  afterAll(() => rmSync(house, { recursive: true }));

  function lint(path: string, code: string): string {
    writeFileSync(join(house, path), code);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const run = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--reporter=github', path], {
      cwd: house,
      encoding: 'utf8',
    });
    return run.stdout + run.stderr;
  }

  mkdirSync(join(house, 'core'));
  mkdirSync(join(house, 'services'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));

  test.each(['document.title', 'window.name', 'location.href', "fetch('/')", 'browser.tabs', 'process.env', 'localStorage.length'])(
    '%s is refused',
    (expression) => {
      expect(lint('core/b.ts', `export const found = ${expression};\n`)).toContain('noRestrictedGlobals');
    },
  );

  test('a document that comes in as an argument is fine', () => {
    expect(lint('core/c.ts', 'export const titleOf = (document: Document): string => document.title;\n')).not.toContain('error');
  });

  test('so is the same global where the world is touched', () => {
    expect(lint('services/b.ts', 'export const found = location.href;\n')).not.toContain('noRestrictedGlobals');
  });
});

test('every script that a rule watches is there', () => {
  const paths = [...readRooms(root).keys()];
  for (const { from } of forbiddenReaches) expect(paths.some((path) => path.startsWith(from))).toBe(true);
});
