import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOfReading } from '../../bench/reading-schema.ts';
import { refuseAddress } from '../../core/follow/public-address.ts';
import type { Reading } from '../../core/model.ts';
import type { Row } from '../crawl.ts';
import { Crew } from '../crew.ts';
import { followPage } from './follow-page.ts';
import { openNetwork } from './network.ts';

const command = fileURLToPath(new URL('../read.ts', import.meta.url));
const founding = new URL('../../../shared/corpus/founding/', import.meta.url);
const HERE = 'https://www.commons-wire.test/2026/03/06/quay-stays-open';
const ECHO = 'https://valley-echo.test/2026/03/04/quay-stays-open';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-follow-'));
  mkdirSync(join(folder, 'saved'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: string[], input = ''): Promise<{ status: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...args], { cwd: folder });
  child.stdin.on('error', () => undefined).end(input);
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: status as number, out, err };
}

const PARAGRAPHS = [
  'The harbour master said on Tuesday that the quay would stay open through the winter, whatever the council decides.',
  'Fishing crews, who had moved their boats up the estuary, began to bring them back in the afternoon before dark.',
  'The town council will meet on Thursday to decide who pays for the repairs, which engineers put at four million.',
];

function article(site: string, day: number, paragraphs: string[], credit = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay stays open all winter</title><meta property="og:site_name" content="${site}"><meta property="og:type" content="article"></head>
<body><article><h1>The quay stays open all winter</h1><p class="date">March ${day}, 2026</p><div class="entry-content">${paragraphs.map((words) => `<p>${words}</p>`).join('')}</div>${credit}</article></body></html>`;
}

const credit = (name: string, url: string): string => `<p>This story first appeared in <a href="${url}">${name}</a>.</p>`;
const copy = (url = ECHO): string => article('Commons Wire', 6, PARAGRAPHS.slice(0, 2), credit('The Valley Echo', url));

function save(index: Record<string, unknown>): void {
  writeFileSync(join(folder, 'page.html'), copy());
  writeFileSync(join(folder, 'saved', 'echo.html'), article('The Valley Echo', 4, PARAGRAPHS));
  writeFileSync(join(folder, 'saved', 'index.json'), JSON.stringify(index));
}

test('a chain is followed in a folder and told to a person, with what the copy left out', async () => {
  save({ [ECHO]: 'echo.html' });
  const { status, out, err } = await run(['--follow', '--offline', 'saved', '--url', HERE, 'page.html']);
  expect([status, err]).toEqual([0, '']);
  expect(out).toContain('✓ The Valley Echo · 4 March 2026 · checked: the same text, published earlier');
  expect(out).toContain("100 % of this page's; headline kept; 1 paragraph left out");
});

test('--json gives the followed reading by the schema', async () => {
  save({ [ECHO]: { file: 'echo.html', time: '2026-03-05T10:00:00Z' } });
  const { out } = await run(['--json', '--follow', '--offline', 'saved', '--url', HERE, 'page.html']);
  const reading = JSON.parse(out) as Reading;
  expect(faultsOfReading(reading)).toEqual([]);
  expect(reading.chain[0]).toMatchObject({
    standing: 'confirmed',
    reason: null,
    capture: { url: ECHO, time: '2026-03-05T10:00:00Z' },
    comparison: { sharedOfCopy: 1, leftOut: 1, added: 0, changed: 0, moved: 0, headline: 'same' },
  });
});

test('each line of NDJSON is followed by itself, and nothing but the reading is written', async () => {
  save({ [ECHO]: 'echo.html', 'https://valley-echo.test/secret': '../page.html' });
  const pages = [
    { id: 1, url: HERE, html: copy() },
    { id: 2, url: HERE, html: copy('https://valley-echo.test/lost') },
    { id: 3, url: HERE, html: copy('https://valley-echo.test/secret') },
    { id: 4, url: HERE, html: '' },
    { id: 5, url: HERE, html: copy('http://192.168.0.1/story') },
  ];
  const { out } = await run(['--ndjson', '--offline', 'saved'], pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const readings = rows.flatMap((row) => ('reading' in row ? [row.reading] : []));
  expect(rows.map((row) => Object.keys(row))).toEqual([1, 2, 3, 4, 5].map((id) => ['id', id === 4 ? 'error' : 'reading']));
  expect(readings.flatMap(faultsOfReading)).toEqual([]);
  expect(readings.map(({ chain }) => chain[0]?.standing)).toEqual(['confirmed', 'unreachable', 'unreachable', 'unreachable']);
  expect(readings.map(({ chain }) => chain[0]?.reason ?? '')).toEqual([
    '',
    expect.stringContaining('not in the folder'),
    expect.stringContaining('outside of the folder'),
    expect.stringMatching(/private network|no address/u),
  ]);
});

test('a folder that cannot be used is told in words', async () => {
  writeFileSync(join(folder, 'page.html'), copy());
  expect(await run(['--offline', 'saved', 'page.html'])).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^There is no .*index\.json\n$/u),
  });
  writeFileSync(join(folder, 'saved', 'index.json'), 'echo.html');
  expect(await run(['--offline', 'saved', 'page.html'])).toMatchObject({ status: 1, err: 'index.json of the folder is not JSON\n' });
});

test.skipIf(!existsSync(founding))('the founding pair: confirmed, with one paragraph left out and one changed', async () => {
  const original =
    'https://www.counterpunch.org/2016/12/08/rolling-back-the-empire-washingtons-proxy-army-faces-decisive-defeat-in-aleppo/';
  for (const file of ['global-research.html', 'counterpunch.html']) copyFileSync(new URL(file, founding), join(folder, 'saved', file));
  writeFileSync(join(folder, 'saved', 'index.json'), JSON.stringify({ [original]: 'counterpunch.html' }));
  const { out } = await run(['--json', '--offline', 'saved', join('saved', 'global-research.html')]);
  const { chain } = JSON.parse(out) as Reading;
  expect(chain.map((hop) => hop.standing)).toEqual(['confirmed', 'stated']);
  expect(chain[0]?.comparison).toMatchObject({ leftOut: 1, added: 0, changed: 1, moved: 0, headline: 'same' });
});

test('over the network a chain is walked from site to site, each page asked for once', async () => {
  const asked: string[] = [];
  const web: Record<string, string> = {};
  const server = createServer((request, response) => {
    const page = `${request.headers.host?.split(':')[0]}${request.url}`;
    asked.push(page);
    const html = web[page];
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html' }).end(html ?? '<h1>Not found</h1>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [echo, gazette] = [`http://valley-echo.test:${port}/2026/quay`, `http://hill-gazette.test:${port}/2026/quay`];
  web['valley-echo.test/2026/quay'] = article('The Valley Echo', 4, PARAGRAPHS, credit('The Hill Gazette', gazette));
  web['hill-gazette.test/2026/quay'] = article('The Hill Gazette', 3, PARAGRAPHS);
  // Only a test may serve its own pages from the loopback address.
  const source = openNetwork({
    refuse: refuseAddress,
    isPublicIp: (ip) => ip === '127.0.0.1',
    lookUp: (_, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  const crew = new Crew(1, 60);
  try {
    const outcome = await followPage({ url: HERE, fallbackUrl: HERE, content: copy(echo) }, crew, source);
    const reading = 'reading' in outcome ? outcome.reading : null;
    expect(faultsOfReading(reading)).toEqual([]);
    expect(reading?.chain.map((hop) => [hop.publisher.name, hop.role, hop.standing])).toEqual([
      ['The Hill Gazette', 'origin', 'confirmed'],
      ['The Valley Echo', 'intermediary', 'confirmed'],
      ['Commons Wire', 'this-page', 'stated'],
    ]);
    expect(asked).toEqual([
      'valley-echo.test/robots.txt',
      'valley-echo.test/2026/quay',
      'hill-gazette.test/robots.txt',
      'hill-gazette.test/2026/quay',
    ]);
  } finally {
    crew.close();
    await source.close();
    server.close();
  }
});
