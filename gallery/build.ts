/** Builds `.output/gallery/index.html`: a picture of every state of the interface, light and dark, left to right and right to left, narrow and wide. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { build } from 'vite';
import { chromiumFamily, findBrowser } from '../scripts/browsers.mjs';
import { galleryPage, type Picture } from './page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../.output/gallery');
const app = join(out, 'app');

const schemes = ['light', 'dark'] as const;
const languages = ['en', 'ar'] as const;
const widths = { narrow: 320, wide: 600 } as const;

interface GalleryWindow {
  show(state: string, language: string): Promise<void>;
  states: string[];
}

function stringsIn(language: string): Record<string, string> {
  const text = readFileSync(join(here, `../locales/${language}.yml`), 'utf8');
  return Object.fromEntries(
    Object.entries(generateChromeMessages(parseMessagesText(text, 'YAML'))).map(([key, { message }]) => [key, message]),
  );
}

async function buildApp(): Promise<void> {
  const plugins = [preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false })];
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { outDir: app, emptyOutDir: true, target: 'chrome124' },
  });
  writeFileSync(join(app, 'words.json'), JSON.stringify(Object.fromEntries(languages.map((language) => [language, stringsIn(language)]))));
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves the built states on loopback: modules don't load from files. */
async function serve(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(app, url === '/' ? 'index.html' : url);
    try {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(readFileSync(path));
    } catch {
      // What the browser asks for by itself, its icon for one.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** One picture as tall as what is shown. */
async function take(page: Page, state: string, picture: Picture): Promise<void> {
  await page.emulateMedia({ colorScheme: picture.scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: widths[picture.width], height: 720 });
  await page.evaluate(([state, language]) => (globalThis as unknown as GalleryWindow).show(state, language), [
    state,
    picture.language,
  ] as const);
  await page.screenshot({ path: join(out, picture.file), fullPage: true });
}

function picturesOf(state: string): Picture[] {
  const name = state.replace(/[^a-z0-9]+/gi, '-');
  return languages.flatMap((language) =>
    schemes.flatMap((scheme) =>
      (Object.keys(widths) as (keyof typeof widths)[]).map((width) => ({
        language,
        scheme,
        width,
        file: `${name}-${language}-${scheme}-${width}.png`,
      })),
    ),
  );
}

const executable = findBrowser(chromiumFamily);
if (!executable) throw new Error(chromiumFamily.advice);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await buildApp();
const server = await serve();
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--hide-scrollbars'] });
try {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'show' in globalThis);
  const states = await page.evaluate(() => (globalThis as unknown as GalleryWindow).states);
  for (const state of states) for (const picture of picturesOf(state)) await take(page, state, picture);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  writeFileSync(join(out, 'index.html'), galleryPage(states.map((state) => ({ state, pictures: picturesOf(state) }))));
  console.log(`${states.length} states, ${states.length * picturesOf('').length} pictures: ${join(out, 'index.html')}`);
} finally {
  await browser.close();
  server.close();
  rmSync(app, { recursive: true, force: true });
}
