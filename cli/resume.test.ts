import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixturePage, inventPages, writeWarc } from './crawl.test-support.ts';
import { decodePage } from './decode-page.ts';

const command = fileURLToPath(new URL('./read.ts', import.meta.url));
const node = [process.execPath, '--disable-warning=ExperimentalWarning', command];
const corpus = new URL('../../shared/corpus/', import.meta.url);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-resume-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const whole = (args: string[], input?: Buffer) =>
  execFileSync(node[0] ?? 'node', [...node.slice(1), ...args], { cwd: folder, input, maxBuffer: 1e9 }).toString();

/** Starts a crawl into a file and kills it, without warning, once about `share` of its rows are written. */
async function killHalfWay(warc: string, out: string, wholeSize: number, share: number): Promise<void> {
  const child = spawn(node[0] ?? 'node', [...node.slice(1), warc, '--out', out, ...(existsSync(path(out)) ? ['--resume'] : [])], {
    cwd: folder,
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  while (child.exitCode === null && (!existsSync(path(out)) || statSync(path(out)).size < wholeSize * share))
    await new Promise((resolve) => setTimeout(resolve, 3));
  child.kill('SIGKILL');
  await exited;
}

async function expectResumedEqualsUnbroken(pages: FixturePage[], name: string, kills: number[]): Promise<void> {
  await writeWarc(path(`${name}.warc.gz`), pages, true);
  whole([`${name}.warc.gz`, '--out', `${name}.whole`]);
  const unbroken = readFileSync(path(`${name}.whole`), 'utf8');
  for (const share of kills) await killHalfWay(`${name}.warc.gz`, `${name}.resumed`, unbroken.length, share);
  expect(readFileSync(path(`${name}.resumed`)).length).toBeLessThan(unbroken.length);
  whole([`${name}.warc.gz`, '--out', `${name}.resumed`, '--resume']);
  expect(readFileSync(path(`${name}.resumed`), 'utf8')).toBe(unbroken);
  const ids = unbroken
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as { id: string }).id);
  expect(ids).toEqual(pages.map((page) => page.id));
}

describe('a crawl that is killed and resumed', () => {
  test('has every page once and equals the unbroken run', () => expectResumedEqualsUnbroken(inventPages(120), 'invented', [0.2, 0.5]));

  test.skipIf(!existsSync(corpus))('does so on every page of the corpus (skipped without ../shared)', () =>
    expectResumedEqualsUnbroken(corpusPages(), 'corpus', [0.5]),
  );

  test('has nothing left to do once it is whole', () => {
    const before = readFileSync(path('invented.whole'), 'utf8');
    whole(['invented.warc.gz', '--out', 'invented.whole', '--resume']);
    expect(readFileSync(path('invented.whole'), 'utf8')).toBe(before);
  });
});

describe('in somebody else’s pipeline', () => {
  const lines = inventPages(24).map((page) => `${JSON.stringify(page)}\n`);

  test('xargs -P 2 runs it over many files at once', () => {
    for (let part = 0; part < 4; part += 1) writeFileSync(path(`part${part}.ndjson`), lines.slice(part * 6, part * 6 + 6).join(''));
    execFileSync('sh', ['-c', `ls part*.ndjson | xargs -P 2 -I {} ${node.join(' ')} {} --jobs 1 --out {}.rows`], { cwd: folder });
    const rows = [0, 1, 2, 3].map((part) => readFileSync(path(`part${part}.ndjson.rows`), 'utf8')).join('');
    expect(rows).toBe(whole(['--ndjson'], Buffer.from(lines.join(''))));
  });

  test('a job of two partitions pipes each through it, as Spark and Hadoop do', async () => {
    const partitions = await Promise.all([lines.slice(0, 12), lines.slice(12)].map(pipe));
    expect(partitions.join('')).toBe(whole(['--ndjson'], Buffer.from(lines.join(''))));
  });
});

async function pipe(lines: string[]): Promise<string> {
  const child = spawn(node[0] ?? 'node', [...node.slice(1), '--ndjson', '--jobs', '1'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const rows: Buffer[] = [];
  child.stdout.on('data', (row: Buffer) => rows.push(row));
  for (const line of lines) child.stdin.write(line);
  child.stdin.end();
  const [status] = await once(child, 'close');
  expect(status).toBe(0);
  return Buffer.concat(rows).toString();
}

function corpusPages(): FixturePage[] {
  const labels = readFileSync(new URL('labels.jsonl', corpus), 'utf8')
    .trim()
    .split('\n')
    .map((label) => JSON.parse(label) as { id: string; url: string | null });
  return labels.map(({ id, url }) => ({
    id,
    url: url ?? `https://unknown.invalid/${id}`,
    html: decodePage(gunzipSync(readFileSync(new URL(`pages/${id}.html.gz`, corpus)))),
  }));
}
