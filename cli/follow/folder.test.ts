import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CallersFault } from '../explain-fault.ts';
import { openFolder } from './folder.ts';

let outer = '';
let folder = '';
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'whence-folder-'));
  folder = join(outer, 'pages');
  mkdirSync(folder);
  writeFileSync(join(folder, 'wall.html'), '<p>wall');
  writeFileSync(join(outer, 'secret.html'), 'secret');
});
afterEach(() => rmSync(outer, { recursive: true }));

const limits = { bytes: 100, signal: AbortSignal.timeout(10_000) };
async function fetchFrom(index: unknown, address: string) {
  writeFileSync(join(folder, 'index.json'), typeof index === 'string' ? index : JSON.stringify(index));
  const fetched = await (await openFolder(folder)).fetch(address, limits);
  return fetched.ok ? { ...fetched, content: Buffer.from(fetched.content).toString() } : fetched;
}
const WALL = 'https://www.harbour-post.test/wall/';

test.each([WALL, 'http://harbour-post.test/wall#end', 'https://www.harbour-post.test/wall/?utm_source=mail'])(
  '%s is answered with its file',
  async (address) => {
    expect(await fetchFrom({ [WALL]: 'wall.html' }, address)).toMatchObject({ ok: true, content: '<p>wall', redirects: [] });
  },
);

test('an entry may be an object with a file, a packed one too, a status, a redirect or a time', async () => {
  writeFileSync(join(folder, 'packed.html.gz'), gzipSync('<p>packed'));
  const time = '2024-05-02T10:00:00Z';
  const index = {
    'https://a.test/file': { file: 'packed.html.gz', time },
    'https://a.test/gone': { status: 410 },
    'https://a.test/lost': { status: 404, file: 'wall.html' },
    'https://a.test/moved': { redirect: '/file' },
    'https://a.test/ring': { redirect: 'https://a.test/ring' },
    'https://a.test/inside': { redirect: 'http://127.0.0.1/' },
  };
  const ask = (path: string) => fetchFrom(index, `https://a.test/${path}`);
  expect(await ask('file')).toMatchObject({ content: '<p>packed', capture: { url: 'https://a.test/file', time } });
  expect(await ask('gone')).toEqual({ ok: false, why: 'gone' });
  expect(await ask('lost')).toMatchObject({ why: 'not-found', body: { url: 'https://a.test/lost' } });
  expect(await ask('moved')).toMatchObject({ url: 'https://a.test/file', redirects: ['https://a.test/file'] });
  expect(await ask('ring')).toEqual({ ok: false, why: 'redirects' });
  expect(await ask('inside')).toEqual({ ok: false, why: 'private-address' });
});

test('an address that is not in the index, or whose file is not there, is not in the folder', async () => {
  expect(await fetchFrom({}, WALL)).toEqual({ ok: false, why: 'not-in-folder' });
  expect(await fetchFrom({ [WALL]: 'lost.html' }, WALL)).toEqual({ ok: false, why: 'not-in-folder' });
});

test('no file outside of the folder is opened, by whatever way', async () => {
  symlinkSync(join(outer, 'secret.html'), join(folder, 'link.html'));
  for (const file of ['../secret.html', join(outer, 'secret.html'), 'x/../../secret.html', 'link.html', '..', '.'])
    expect(await fetchFrom({ [WALL]: file }, WALL)).toEqual({ ok: false, why: 'outside-folder' });
});

test('a page larger than may be read is not', async () => {
  writeFileSync(join(folder, 'large.html'), 'x'.repeat(101));
  expect(await fetchFrom({ [WALL]: 'large.html' }, WALL)).toEqual({ ok: false, why: 'too-large' });
});

test.each([['not json'], ['[]'], ['{"https://a.test/": 7}'], ['{"wall": "wall.html"}']])(
  'an index like %s is refused in words',
  async (index) => {
    await expect(fetchFrom(index, WALL)).rejects.toThrow(CallersFault);
  },
);
