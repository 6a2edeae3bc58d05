import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { evidenceReaders } from './index.ts';

const folder = dirname(fileURLToPath(import.meta.url));
/** What the readers share. */
const shared = ['index.ts', 'finding.ts', 'say.ts'];
const readers = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !shared.includes(file))
  .map((file) => file.slice(0, -3));

test('every reader of evidence is registered', () => {
  const register = readFileSync(join(folder, 'index.ts'), 'utf8');
  for (const name of readers) expect(register, name).toContain(`from './${name}.ts'`);
  expect(evidenceReaders.length).toBe(readers.length);
});

test('every reader of evidence has its test', () => {
  for (const name of readers) expect(existsSync(join(folder, `${name}.test.ts`)), `${name}.test.ts`).toBe(true);
});
