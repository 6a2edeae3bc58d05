import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOfReading } from '../bench/reading-schema.ts';
import { inventPages, writeWarc } from './crawl.test-support.ts';
import type { Row } from './crawl.ts';

// These run the command itself, as a person, a pipe or a script does.
const command = fileURLToPath(new URL('./read.ts', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...args], { cwd: folder });
}

async function run(args: string[], input: string | Uint8Array = ''): Promise<{ status: number; out: string; err: string }> {
  const child = start(args);
  child.stdin.on('error', () => undefined).end(input);
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: status as number, out, err };
}

function rowsOf(out: string): Row[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

const [reprint, report] = inventPages(2) as [{ id: string; url: string; html: string }, { id: string; url: string; html: string }];
const line = (page: object) => `${JSON.stringify(page)}\n`;

test('a page is told to a person, its chain origin first', async () => {
  writeFileSync(join(folder, 'page.html'), reprint.html);
  const { status, out } = await run(['--url', reprint.url, 'page.html']);
  expect(status).toBe(0);
  expect(out).toContain('Quay 0 stays open');
  expect(out.indexOf('The Valley Echo')).toBeLessThan(out.indexOf('you are here'));
  expect(out).not.toContain('\u001b');
});

test('--json prints the reading, of a file or of standard input', async () => {
  writeFileSync(join(folder, 'page.html'), report.html);
  const fromFile = await run(['page.html', '--json', '--url', report.url]);
  const fromInput = await run(['--json', '--url', report.url, '-'], report.html);
  expect(faultsOfReading(JSON.parse(fromFile.out))).toEqual([]);
  expect(fromInput.out).toBe(fromFile.out);
});

test('what cannot be read is said in words', async () => {
  writeFileSync(join(folder, 'empty.html'), ' \n');
  expect(await run(['empty.html'])).toMatchObject({ status: 1, out: '', err: 'The page is empty\n' });
  expect(await run(['nowhere.html'])).toMatchObject({ status: 1, err: expect.stringContaining('There is no ') });
  expect(await run(['--colour', 'empty.html'])).toMatchObject({
    status: 2,
    err: "Unknown option '--colour'\n--help shows what there is\n",
  });
});

test('--help and --version answer and read nothing', async () => {
  expect(await run(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('Usage:'), err: '' });
  expect(await run(['--version', 'nowhere.html'])).toEqual({ status: 0, out: expect.stringMatching(/^whence \d+\.\d+\.\d+\n$/), err: '' });
});

test('inputs that cannot be read are named, and the others are read', async () => {
  mkdirSync(join(folder, 'bare'));
  writeFileSync(join(folder, 'broken.warc'), 'no records');
  writeFileSync(join(folder, 'cut.ndjson.gz'), gzipSync(line(report)).subarray(0, 40));
  writeFileSync(join(folder, 'page.html'), report.html);
  const { status, out, err } = await run(['bare', 'broken.warc', 'cut.ndjson.gz', 'page.html']);
  expect(rowsOf(out).map((row) => [row.id, 'error' in row])).toEqual([
    ['bare', true],
    ['broken.warc', true],
    ['cut.ndjson.gz', true],
    ['page.html', false],
  ]);
  expect([status, err.split('\n')]).toEqual([
    1,
    [
      'bare: The folder holds no saved page (.html, .htm or .xhtml)',
      'broken.warc: It is no WARC, or it is damaged from here on',
      'cut.ndjson.gz: It is no gzip, or it was cut short',
      '',
    ],
  ]);
});

test('a crawl that is gone on with still says which input was not whole', async () => {
  writeFileSync(join(folder, 'broken.warc'), 'no records');
  writeFileSync(join(folder, 'crawl.ndjson'), line(report));
  const [whole, again] = [['broken.warc', 'crawl.ndjson', '--out', 'rows'], ['--resume']];
  expect(await run(whole)).toMatchObject({ status: 1, err: expect.stringMatching(/^broken\.warc: /) });
  const written = readFileSync(join(folder, 'rows'), 'utf8');
  expect(await run([...whole, ...again])).toMatchObject({ status: 1, err: expect.stringMatching(/^broken\.warc: /) });
  expect(readFileSync(join(folder, 'rows'), 'utf8')).toBe(written);
  const unwritten = await run(['crawl.ndjson', '--out', join(folder, 'nowhere', 'rows.ndjson')]);
  expect(unwritten).toMatchObject({ status: 1, err: `There is no folder ${join(folder, 'nowhere')}\n` });
});

test.skipIf(!existsSync('/dev/full'))('a full disk ends a crawl in words, though pages are still being read', async () => {
  writeFileSync(join(folder, 'crawl.ndjson'), inventPages(30).map(line).join(''));
  const shell = spawn('sh', ['-c', `"${process.execPath}" --disable-warning=ExperimentalWarning "${command}" crawl.ndjson > /dev/full`], {
    cwd: folder,
  });
  const [err, [status]] = await Promise.all([text(shell.stderr), once(shell, 'close')]);
  expect([status, err]).toEqual([1, 'The disk is full\n']);
});

test('each line of NDJSON gets its line, in order, whatever its neighbours are', async () => {
  const input = [
    line(reprint),
    'not json\n',
    line({ id: 'empty', url: report.url, html: '' }),
    line({ id: 'nothing', url: report.url, html: ' '.repeat(50e6) }),
    line({ id: 'binary', url: report.url, html: '\0'.repeat(5e6) }),
    line({ id: 'lost', html: report.html }),
    line({ id: 'address', url: 'no address', html: report.html }),
    line(report),
  ].join('');
  const { status, out } = await run(['--ndjson'], input);
  const rows = rowsOf(out);
  expect(status).toBe(0);
  expect(rows.map((row) => [row.id, 'error' in row])).toEqual([
    ['p0', false],
    [null, true],
    ['empty', true],
    ['nothing', true],
    ['binary', true],
    ['lost', false],
    ['address', true],
    ['p1', false],
  ]);
  expect(rows.flatMap((row) => ('reading' in row ? faultsOfReading(row.reading) : []))).toEqual([]);
  expect(rows.map((row) => ('reading' in row ? row.reading.page.url : ''))).toContain('https://unknown.invalid/lost');
});

test('a page that takes too long costs its own line only', async () => {
  // As deep as is read at all, many times over: minutes of work for the DOM library.
  const tower = '<div>'.repeat(4000) + '</div>'.repeat(4000);
  const deep = { id: 'deep', url: report.url, html: `<title>deep</title>${tower.repeat(200)}` };
  const { status, out } = await run(['--ndjson', '--timeout', '15', '--jobs', '1'], line(deep) + line({ ...report, id: 'next' }));
  expect(status).toBe(0);
  expect(rowsOf(out)).toMatchObject([
    { id: 'deep', error: expect.stringContaining('longer than 15 seconds') },
    { id: 'next', reading: {} },
  ]);
});

test('a reader that leaves early is no failure', async () => {
  const child = start(['--ndjson']);
  child.stdin.on('error', () => undefined);
  const feeding = setInterval(() => child.stdin.write(line(report)), 5);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'exit');
  clearInterval(feeding);
  expect(status).toBe(0);
  expect(child.stderr.read()?.toString() ?? '').toBe('');
});

test('a line is answered while the pipe stays open', async () => {
  const child = start(['--ndjson']);
  child.stdin.write(line(report));
  const [answer] = await once(child.stdout, 'data');
  expect(JSON.parse(String(answer))).toMatchObject({ id: 'p1', reading: {} });
  child.stdin.end();
  await once(child, 'exit');
});

test('a folder, NDJSON and a WARC of the same pages give the same readings', async () => {
  const pages = inventPages(4);
  await writeWarc(join(folder, 'crawl.warc.gz'), pages, true);
  writeFileSync(join(folder, 'crawl.ndjson'), pages.map(line).join(''));
  const fromWarc = await run(['crawl.warc.gz']);
  expect(fromWarc.out).toBe((await run(['crawl.ndjson'])).out);
  expect(rowsOf(fromWarc.out).map((row) => row.id)).toEqual(['p0', 'p1', 'p2', 'p3']);
  expect((await run(['--from', 'warc'], readFileSync(join(folder, 'crawl.warc.gz')))).out).toBe(fromWarc.out);
});

test('the pages of a folder are read in a settled order under their paths', async () => {
  writeFileSync(join(folder, 'b.html'), report.html);
  writeFileSync(join(folder, 'a.htm'), reprint.html);
  writeFileSync(join(folder, 'notes.txt'), 'not a page');
  const rows = rowsOf((await run(['.'])).out);
  expect(rows.map((row) => row.id)).toEqual(['./a.htm', './b.html']);
});

test('--out keeps its hands off a file that is there, and off another crawl’s', async () => {
  writeFileSync(join(folder, 'crawl.ndjson'), line(report));
  writeFileSync(join(folder, 'rows.ndjson'), '{"id":"other","error":"a"}\n');
  expect(await run(['crawl.ndjson', '--out', 'rows.ndjson'])).toMatchObject({ status: 1, err: expect.stringContaining('--resume') });
  expect(await run(['crawl.ndjson', '--out', 'rows.ndjson', '--resume'])).toMatchObject({
    status: 1,
    err: expect.stringContaining('another input'),
  });
  expect(existsSync(join(folder, 'rows.ndjson'))).toBe(true);
});
