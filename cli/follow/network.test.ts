import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseAddress } from '../../core/follow/public-address.ts';
import { type NetworkPolicy, openNetwork, publicNetwork } from './network.ts';
import type { PageSource } from './page-source.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answers: Record<string, Answer> = {};
let log: IncomingMessage[] = [];
let source: PageSource;
const limits = { bytes: 10_000, signal: AbortSignal.timeout(30_000) };

/** Invented sites stand at the test's own server; only here may a name lead to the loopback address. */
const invented: NetworkPolicy = {
  refuse: refuseAddress,
  isPublicIp: (ip) => ip === '127.0.0.1',
  lookUp: (hostname, answer) => answer(null, [{ address: hostname.startsWith('inside') ? '10.0.0.7' : '127.0.0.1', family: 4 }]),
};

beforeEach(async () => {
  log = [];
  answers = {};
  server = createServer((request, response) => {
    log.push(request);
    const answer = answers[`${request.headers.host?.split(':')[0]}${request.url}`];
    if (answer) answer(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  source = openNetwork(invented);
});
afterEach(async () => {
  await source.close();
  server.closeAllConnections();
  server.close();
});

const at = (page: string) => `http://${page.replace('/', `:${(server.address() as AddressInfo).port}/`)}`;
const html =
  (words: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(words);
const ask = (page: string) => source.fetch(at(page), limits);

test('a page is asked for without cookies, credentials or referrer, and without what it refers to', async () => {
  answers['post.test/wall'] = html('<img src="/pixel.gif"><script src="/count.js"></script><p>wall', { 'set-cookie': 'reader=1' });
  expect(await ask('post.test/wall')).toMatchObject({ ok: true, charset: 'utf-8', redirects: [] });
  await ask('post.test/wall');
  expect(log.map(({ url }) => url)).toEqual(['/robots.txt', '/wall', '/wall']);
  for (const { headers } of log)
    expect([headers.cookie, headers.authorization, headers.referer, headers.origin]).toEqual(Array(4).fill(undefined));
});

test('redirects are followed from site to site, each recorded, and end', async () => {
  const to =
    (address: string): Answer =>
    (_, response) =>
      response.writeHead(301, { location: address }).end();
  answers['post.test/old'] = to(at('news.test/new'));
  answers['news.test/new'] = html('<p>wall');
  answers['post.test/ring'] = to('/ring');
  answers['post.test/nowhere'] = to('http://');
  expect(await ask('post.test/old')).toMatchObject({ ok: true, url: at('news.test/new'), redirects: [at('news.test/new')] });
  expect(await ask('post.test/ring')).toEqual({ ok: false, why: 'redirects' });
  expect(await ask('post.test/nowhere')).toEqual({ ok: false, why: 'bad-address' });
});

test('a private network is never asked, by address, by redirect or by a name that leads there', async () => {
  const port = (server.address() as AddressInfo).port;
  answers['post.test/trap'] = (_, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/admin` }).end();
  answers['post.test/trap2'] = (_, response) => response.writeHead(302, { location: `http://inside.test:${port}/admin` }).end();
  for (const page of ['127.0.0.1/admin', 'localhost/admin', 'inside.test/admin', 'post.test/trap', 'post.test/trap2'])
    expect(await ask(page)).toEqual({ ok: false, why: 'private-address' });
  expect(log.map(({ url }) => url)).toEqual(['/robots.txt', '/trap', '/trap2']);
});

test('as shipped, not even a public name is let into the own machine', async () => {
  const shipped = openNetwork({ ...publicNetwork, lookUp: (_, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]) });
  expect(await shipped.fetch(at('post.test/wall'), limits)).toEqual({ ok: false, why: 'private-address' });
  await shipped.close();
  expect(log).toEqual([]);
});

test.each([
  [404, 'not-found'],
  [410, 'gone'],
  [403, 'refused'],
  [401, 'refused'],
  [500, 'server-failure'],
] as const)('status %i is %s', async (status, why) => {
  answers['post.test/wall'] = (_, response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<p>sorry');
  expect(await ask('post.test/wall')).toMatchObject({ ok: false, why, body: { url: at('post.test/wall') } });
});

test('what is no page, too large or cut off is not read', async () => {
  answers['post.test/pdf'] = (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-');
  answers['post.test/large'] = html('x'.repeat(10_001));
  answers['post.test/endless'] = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const flood = setInterval(() => response.write('x'.repeat(4000)), 1);
    response.on('close', () => clearInterval(flood));
  };
  answers['post.test/cut'] = (request) => request.socket.destroy();
  expect(await ask('post.test/pdf')).toEqual({ ok: false, why: 'not-html' });
  expect(await ask('post.test/large')).toEqual({ ok: false, why: 'too-large' });
  expect(await ask('post.test/endless')).toEqual({ ok: false, why: 'too-large' });
  expect(await ask('post.test/cut')).toEqual({ ok: false, why: 'no-connection' });
});

test('a site that does not answer costs no more than the walk’s time', async () => {
  answers['post.test/slow'] = () => undefined;
  expect(await source.fetch(at('post.test/slow'), { bytes: 10, signal: AbortSignal.timeout(200) })).toEqual({ ok: false, why: 'too-slow' });
});

test('a busy site is left alone for as long as it asks, and asked once more', async () => {
  let asked = 0;
  answers['post.test/busy'] = (request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503, { 'retry-after': '1' }).end();
    else html('<p>wall')(request, response);
  };
  answers['post.test/closed'] = (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end();
  const start = performance.now();
  expect(await ask('post.test/busy')).toMatchObject({ ok: true });
  expect(performance.now() - start).toBeGreaterThan(950);
  expect(await ask('post.test/closed')).toMatchObject({ ok: false, why: 'asked-to-wait' });
});

test('a host gets one request at a time, others need not wait for it', async () => {
  let [open, most] = [0, 0];
  const slowly: Answer = (request, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      html('<p>wall')(request, response);
    }, 40);
  };
  for (const page of ['post.test/1', 'post.test/2', 'post.test/3']) answers[page] = slowly;
  await Promise.all(['post.test/1', 'post.test/2', 'post.test/3'].map(ask));
  expect(most).toBe(1);
  for (const page of ['a.test/1', 'b.test/1']) answers[page] = slowly;
  await Promise.all(['a.test/1', 'b.test/1'].map(ask));
  expect(most).toBe(2);
});

test('what a site keeps from robots is not asked for; its rules are asked for once', async () => {
  answers['post.test/robots.txt'] = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /inside/');
  answers['post.test/wall'] = html('<p>wall');
  expect(await ask('post.test/inside/wall')).toEqual({ ok: false, why: 'robots' });
  expect(await ask('post.test/wall')).toMatchObject({ ok: true });
  expect(log.map(({ url }) => url)).toEqual(['/robots.txt', '/wall']);
});

test('a site whose rules are a page, or lead into a private network, has none or is not asked', async () => {
  answers['post.test/robots.txt'] = html('User-agent: *\nDisallow: /');
  answers['post.test/wall'] = html('<p>wall');
  answers['echo.test/robots.txt'] = (_, response) => response.writeHead(302, { location: at('inside.test/rules') }).end();
  answers['echo.test/wall'] = html('<p>wall');
  expect(await ask('post.test/wall')).toMatchObject({ ok: true });
  expect((await ask('echo.test/wall')).ok).toBe(false);
  expect(log.some(({ headers }) => headers.host?.startsWith('inside'))).toBe(false);
});

test('an archive that holds nothing from before, or cannot be reached, has no capture', async () => {
  // Nothing answers for archive.org at the test's own port: the invented names lead to port 443 of this machine, where nobody listens.
  expect(await source.fetchCapture(at('post.test/wall'), '2026-03-06', limits)).toEqual({ ok: false, why: 'no-capture' });
});
