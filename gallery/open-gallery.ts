/** Builds the states into a folder and opens them in a browser, one to be shown at a time. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { build } from 'vite';
import { chromiumFamily, findBrowser } from '../scripts/browsers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export const schemes = ['light', 'dark'] as const;
export const languages = ['en', 'ar'] as const;

/** How a state is shown: in which colours, language and width of the window in CSS pixels. */
export interface Showing {
  scheme: (typeof schemes)[number];
  language: (typeof languages)[number];
  width: number;
}

export interface Gallery {
  page: Page;
  /** The names of all states. */
  states: string[];
  /** Shows a state; back when it has settled. Throws where drawing it failed. */
  show(state: string, showing: Showing): Promise<void>;
  close(): Promise<void>;
}

/** What the gallery's own page offers. */
interface GalleryWindow {
  show(state: string, language: string): Promise<void>;
  states: string[];
}

function stringsIn(language: string): Record<string, string> {
  const text = readFileSync(join(here, `../locales/${language}.yml`), 'utf8');
  const messages = generateChromeMessages(parseMessagesText(text, 'YAML'));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

async function buildStates(outDir: string): Promise<void> {
  const plugins = [preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false })];
  const settings = { outDir, emptyOutDir: true, target: 'chrome127' };
  await build({ root: here, base: './', configFile: false, logLevel: 'warn', plugins, build: settings });
  writeFileSync(
    join(outDir, 'words.json'),
    JSON.stringify(Object.fromEntries(languages.map((language) => [language, stringsIn(language)]))),
  );
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves a folder on loopback: modules don't load from files. */
async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, url === '/' ? 'index.html' : url);
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

/** A busy machine takes half a minute for a picture of the largest states. */
const PATIENCE = 120_000;

/** What work comes to, or an error that names the state: for a frame that a browser never draws a page waits without end. */
async function inTime<T>(state: string, work: Promise<T>): Promise<T> {
  const { promise: overdue, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${state}: not drawn after ${PATIENCE / 1000} seconds`)), PATIENCE);
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer));
}

async function showIn(page: Page, state: string, { scheme, language, width }: Showing): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 720 });
  await page.evaluate(([state, language]) => (globalThis as unknown as GalleryWindow).show(state, language), [state, language] as const);
}

/** Opens the gallery. Throws, in words for people, where there is no browser. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findBrowser(chromiumFamily);
  if (!executablePath) throw new Error(chromiumFamily.advice);
  const folder = mkdtempSync(join(tmpdir(), 'whence-gallery-'));
  await buildStates(folder);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'show' in globalThis);
  return {
    page,
    states: await page.evaluate(() => (globalThis as unknown as GalleryWindow).states),
    show: async (state, showing) => {
      await inTime(state, showIn(page, state, showing));
      if (complaints.length > 0) throw new Error(`${state}: ${complaints.join('\n')}`);
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
