import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyAddress, findFile, originalAddress, outlet, republisher, type ServedSites, serveSites } from './serve-sites.ts';

let sites: ServedSites;
beforeAll(async () => {
  sites = await serveSites();
});
afterAll(() => sites.close());

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Asks as a browser does whose resolver leads every name to loopback. */
function ask(address: string): Promise<Answer> {
  const { host, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: sites.port, path: pathname, headers: { host } }, async (answer) => {
      const body = (await answer.setEncoding('utf8').toArray()).join('');
      resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body });
    })
      .on('error', reject)
      .end();
  });
}

test('each host has its own article', async () => {
  const original = await ask(originalAddress);
  const copy = await ask(copyAddress);
  expect([original.status, copy.status]).toEqual([200, 200]);
  expect(copy.body).toContain('The original source of this article is');
  expect(original.body).not.toContain('The original source of this article is');
});

test('the copy leads to the original', async () => {
  expect((await ask(copyAddress)).body).toContain(`href="${originalAddress}"`);
});

test('styles and drawings come with their types', async () => {
  expect((await ask(`http://${outlet}/style.css`)).type).toContain('text/css');
  expect((await ask(`http://${republisher}/mark.svg`)).type).toBe('image/svg+xml');
});

test('what is not there says so', async () => {
  expect((await ask(`http://${outlet}/tides/`)).status).toBe(404);
  expect((await ask('http://elsewhere.test/')).status).toBe(404);
});

test('nothing outside a site is found', async () => {
  expect(await findFile(outlet, '/../../serve-sites.ts')).toBeNull();
  expect(await findFile(outlet, '/%2e%2e/%2e%2e/serve-sites.ts')).toBeNull();
  expect(await findFile('..', '/serve-sites.ts')).toBeNull();
});
