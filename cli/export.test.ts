import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOfReading } from '../bench/reading-schema.ts';
import { exportNames } from '../core/export/export-names.ts';
import type { Reading } from '../core/model.ts';
import { type FixturePage, inventPages, writeWarc } from './crawl.test-support.ts';
import { writeReadings } from './export-readings.ts';
import { readPage } from './read-page.ts';

// These run the command itself, as a person or a script does.
const command = fileURLToPath(new URL('./read.ts', import.meta.url));
const [reprint] = inventPages(1) as [FixturePage];
const at = '2026-11-24T09:30:00Z';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-export-'));
  writeFileSync(join(folder, 'page.html'), reprint.html);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...args], { cwd: folder });
  child.stdin.on('error', () => undefined).end('');
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: status as number, out, err };
}

test('a page comes out in every format, with its origin', async () => {
  const written = new Map(exportNames.map((name) => [name, writeReadings([readingOf(reprint)], name, at)]));
  for (const [name, out] of written) expect([name, out]).toEqual([name, expect.stringContaining('The Valley Echo')]);
  // To start the command takes a second or two: it has no other way to write the rest.
  for (const name of ['turtle', 'html'] as const)
    expect(await run('--export', name, '--at', at, '--url', reprint.url, 'page.html')).toEqual({
      status: 0,
      out: written.get(name),
      err: '',
    });
});

function readingOf({ url, html }: FixturePage): Reading {
  const outcome = readPage({ url, fallbackUrl: url, content: html });
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome.reading;
}

test('the day of access is the one that is named, else today', async () => {
  expect(writeReadings([readingOf(reprint)], 'wikipedia', at)).toContain('|access-date=24 November 2026}}');
  expect((await run('--export', 'bibtex', 'page.html')).out).toContain(`urldate = {${new Date().toISOString().slice(0, 10)}}`);
});

test('as JSON a page is its reading, several are an array of them', async () => {
  const [exported, printed] = await Promise.all(
    [['--export', 'json'], ['--json']].map((how) => run(...how, '--url', reprint.url, 'page.html')),
  );
  expect(faultsOfReading(JSON.parse(exported?.out ?? ''))).toEqual([]);
  expect(exported).toEqual(printed);
  writeFileSync(join(folder, 'second.html'), reprint.html);
  expect(JSON.parse((await run('--export', 'json', 'page.html', 'second.html')).out)).toHaveLength(2);
});

test('a folder and a WARC become one document, and a page that cannot be read is named', async () => {
  writeFileSync(join(folder, 'z-empty.html'), ' ');
  const fromFolder = await run('--export', 'csv', '--at', at, '.');
  expect(fromFolder).toMatchObject({ status: 0, err: './z-empty.html: The page is empty\n' });
  expect(fromFolder.out.trim().split('\r\n')).toHaveLength(3);
  await writeWarc(join(folder, 'crawl.warc'), inventPages(4), false);
  const { out } = await run('--export', 'ris', '--at', at, 'crawl.warc');
  expect(out.match(/^TY {2}- /gm)).toHaveLength(4);
});

test('an export goes into a file that is not there yet', async () => {
  await run('--export', 'markdown', '--at', at, '--out', 'note.md', 'page.html');
  expect(readFileSync(join(folder, 'note.md'), 'utf8')).toMatch(/^---\ntitle: "Quay 0 stays open"/);
  expect(await run('--export', 'markdown', '--out', 'note.md', 'page.html')).toMatchObject({
    status: 1,
    err: expect.stringContaining('is there already'),
  });
});

test('a chain that was followed is told as it was found', async () => {
  const echo = 'https://valley-echo.test/2024/05/01/quay-stays-open';
  const [, original] = inventPages(2) as [FixturePage, FixturePage];
  writeFileSync(join(folder, 'page.html'), reprint.html.replace('https://valley-echo.test/0', echo));
  writeFileSync(join(folder, 'echo.html'), original.html.replaceAll('The Harbour Post', 'The Valley Echo').replaceAll('Quay 1', 'Quay 0'));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ [echo]: 'echo.html' }));
  const { out } = await run('--export', 'csv', '--offline', '.', '--url', reprint.url, 'page.html');
  expect(out.split('\r\n')[1]).toContain('origin,published,confirmed');
});

test('an unknown format lists those there are', async () => {
  const { status, out, err } = await run('--export', 'pdf', 'page.html');
  expect([status, out]).toEqual([2, '']);
  for (const name of exportNames) expect(err.split('\n')[0]).toContain(name);
});

test('nothing read is nothing exported', async () => {
  writeFileSync(join(folder, 'empty.html'), ' ');
  expect(await run('--export', 'text', 'empty.html')).toEqual({ status: 1, out: '', err: 'empty.html: The page is empty\n' });
});

test('a bundle verifies itself, and what was changed in it is named', async () => {
  expect(await run('--export', 'bundle', 'page.html')).toMatchObject({ status: 2, err: expect.stringContaining('needs --out FILE') });
  expect(await run('--export', 'bundle', '--at', at, '--out', 'bundle.zip', 'page.html')).toEqual({ status: 0, out: '', err: '' });
  const verified = await run('--verify', 'bundle.zip');
  expect([verified.status, verified.err]).toEqual([0, '']);
  expect(verified.out).toContain('right    notes/00001-quay-0-stays-open/note.json\n');
  expect(verified.out).toContain('6 of 6 files are right: the bundle is as it was written');
  const bytes = readFileSync(join(folder, 'bundle.zip'));
  const inReadMe = bytes.indexOf('README.txt') + 40;
  bytes[inReadMe] = (bytes[inReadMe] ?? 0) ^ 4;
  writeFileSync(join(folder, 'flipped.zip'), bytes);
  const flipped = await run('--verify', 'flipped.zip');
  expect(flipped.status).toBe(1);
  expect(flipped.out).toMatch(/^changed {2}README\.txt$/m);
  expect(flipped.out).toContain('5 of 6 files are right; changed: 1');
  writeFileSync(join(folder, 'cut.zip'), bytes.subarray(0, 200));
  expect(await run('--verify', 'cut.zip')).toEqual({ status: 1, out: '', err: 'cut.zip is no ZIP, or it was cut short\n' });
  expect(await run('--verify', 'nowhere.zip')).toMatchObject({ status: 1, err: expect.stringMatching(/^There is no .*nowhere\.zip\n$/) });
});
